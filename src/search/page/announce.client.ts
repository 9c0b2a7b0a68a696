import { part } from './parts.client.ts';

const pauseMs = 500;
let speaking: ReturnType<typeof setTimeout> | undefined;

/** Says it in the live region once the reader pauses, so that a screen reader is not interrupted at every letter. */
export function announce(text: string, afterMs = pauseMs): void {
  clearTimeout(speaking);
  speaking = setTimeout(() => {
    const status = part('status');
    // The same words once more would be read out once more.
    if (status.textContent !== text) status.textContent = text;
  }, afterMs);
}
