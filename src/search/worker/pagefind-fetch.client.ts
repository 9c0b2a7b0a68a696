import { nameRows } from '../index/name-rows.ts';
import { unpacked } from '../query/fragment.ts';

/** A file that Pagefind will ask for, and where it comes from. */
interface EarlyFile {
  readonly asked: string;
  readonly from: string;
}

const early = new Map<string, Promise<Response>>();
let isHandedOver = false;

/** Pagefind unpacks these in JavaScript, where the browser is several times as fast; it takes them unpacked too. */
const packed = /\.(?:pf_index|pf_meta|pagefind)(?:\?|$)/;

async function fetchUnpacked(address: string, fetchNow: typeof fetch): Promise<Response> {
  const response = await fetchNow(address);
  if (!response.ok) return response;
  const bytes = await unpacked(new Uint8Array(await response.arrayBuffer()));
  return new Response(address.includes('.pf_meta') ? nameRows(bytes) : bytes);
}

function handOver(): void {
  if (isHandedOver) return;
  isHandedOver = true;
  const fetchNow = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const address = typeof input === 'string' ? input : '';
    const coming = early.get(address);
    early.delete(address);
    return coming ?? (packed.test(address) ? fetchUnpacked(address, fetchNow) : fetchNow(input, init));
  };
}

/**
 * Asks for files that Pagefind will fetch one after the other, so that they are on their way at once. Its first `fetch`
 * of each gets what comes; Pagefind offers no other way to be given a file.
 */
export function fetchEarly(files: readonly EarlyFile[]): void {
  handOver();
  for (const { asked, from } of files) {
    const coming = fetch(from);
    early.set(asked, coming);
    // Whoever fetches it is told.
    coming.catch(() => undefined);
  }
}
