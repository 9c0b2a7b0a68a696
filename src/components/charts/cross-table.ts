/** A table of counts whose rows and columns both name something. */
export interface CrossTableData {
  readonly caption: string;
  /** What the rows are. */
  readonly corner: string;
  readonly columns: readonly { readonly label: string; readonly lang?: string | undefined }[];
  readonly rows: readonly CrossRow[];
}

export interface CrossRow {
  readonly label: string;
  readonly lang?: string | undefined;
  /** How many there are in the row: not the sum of its cells. */
  readonly total: CountLink;
  /** One for each column. */
  readonly cells: readonly CountLink[];
}

/** A number, and where what it counts is listed. */
export interface CountLink {
  readonly count: number;
  readonly address?: string | undefined;
}
