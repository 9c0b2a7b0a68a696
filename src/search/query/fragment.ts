/** The text of one indexed page, as Pagefind keeps it. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  /** Elements with an id in the order of the text; `location` counts the words before them. */
  readonly anchors: readonly { readonly id: string; readonly location: number }[];
}

/** Before everything that Pagefind packs: a private format, so its version is pinned. */
export const pagefindMark = 'pagefind_dcd';

/** Below the site's base. */
export const fragmentFile = (id: string): string => `pagefind/fragment/${id}.pf_fragment`;

/** Packed with gzip, or unpacked already by the way it was sent. Throws when it is cut off. */
export async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isPacked) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Throws when it is cut off or something else. */
export async function readFragment(bytes: Uint8Array<ArrayBuffer>): Promise<Fragment> {
  const text = new TextDecoder().decode(await unpacked(bytes));
  if (!text.startsWith(pagefindMark)) throw new Error('A text of the search index does not begin as it should.');
  // The format of the pinned version.
  return JSON.parse(text.slice(pagefindMark.length)) as Fragment;
}
