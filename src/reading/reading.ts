import type { CheckResult } from '../checking/check-across.ts';
import type { Archive } from '../model/archive.ts';
import type { Body } from '../model/body.ts';
import type { Finding } from '../model/finding.ts';
import type { WriteUpKind } from '../model/schema/kinds.ts';

/** What Astro's collections hold of a write-up. */
export interface StoredFile {
  readonly kind: WriteUpKind;
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly lang: string;
}

/** A write-up with errors: in `dev` its page shows them. */
export interface RefusedFile {
  readonly path: string;
  /** Of the page that it would have, below the site's base, without a leading slash. */
  readonly address: string;
  readonly findings: readonly Finding[];
  readonly sourceLines: readonly string[];
}

/** One reading of the whole content folder: checked, compiled, joined. */
export interface Reading {
  /** Changes whenever anything of the archive, its settings or the day does. */
  readonly revision: string;
  readonly findings: readonly Finding[];
  /** Rules that broke; the other findings stand. */
  readonly crashes: CheckResult['crashes'];
  /** How many files were read. */
  readonly files: number;
  /** The text of a file as it was read, its secrets covered. */
  readonly textOf: (path: string) => string | undefined;
  readonly archive: Archive;
  /** The compiled body that an entry's `bodyKey` names. */
  readonly bodyOf: (bodyKey: string) => Body;
  readonly stored: readonly StoredFile[];
  /** Images that compiled write-ups show, by path below `content/`. */
  readonly images: readonly string[];
  readonly refused: readonly RefusedFile[];
  /** What the next steps of drafts ask for. */
  readonly todo: CheckResult['todo'];
  readonly writeUps: number;
  /** How many were compiled now; the others had not changed. */
  readonly compiled: number;
}
