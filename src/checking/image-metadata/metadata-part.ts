/** A part of an image file that holds no picture: what a camera or a program wrote beside it. */
export interface MetadataPart {
  readonly kind: 'exif' | 'xmp' | 'iptc' | 'text';
  /** Of the part with its frame, in the file. */
  readonly start: number;
  readonly end: number;
  readonly content: Uint8Array;
  /** The name of a text, such as `Author`. */
  readonly name: string;
}
