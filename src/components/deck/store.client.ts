/** A browser may refuse storage, or a page opened from a disk may have none: then nothing is remembered. */
export function recall(storage: 'localStorage' | 'sessionStorage', name: string): string {
  try {
    return globalThis[storage].getItem(`tollgate-deck-${name}`) ?? '';
  } catch {
    return '';
  }
}

export function remember(storage: 'localStorage' | 'sessionStorage', name: string, value: string): void {
  try {
    globalThis[storage].setItem(`tollgate-deck-${name}`, value);
  } catch {}
}
