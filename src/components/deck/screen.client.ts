import type { Colour } from './channel.client.ts';
import { isShortcut } from './keys.client.ts';
import { root } from './page.client.ts';

/** A browser that refuses shows the same slides, with its own bars around them. */
export function toggleFullScreen(): void {
  const asked = document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen?.();
  asked?.catch(() => {});
}

/** The screen stays on in full screen; the browser takes the lock back whenever the page is hidden. */
export function keepAwake(): void {
  const ask = () => {
    // Without a lock, or power for it, the meeting goes on.
    if (document.fullscreenElement) navigator.wakeLock?.request('screen').catch(() => {});
  };
  addEventListener('fullscreenchange', ask);
  addEventListener('visibilitychange', ask);
}

/** Closes a dialog with any key that nothing in it needs, and with a click beside its text. */
function closeByAnything(dialog: HTMLDialogElement, close: () => void): void {
  dialog.onkeydown = (event) => {
    event.stopPropagation();
    if (isShortcut(event) || (event.target !== dialog && /Tab|Shift| |Enter/.test(event.key))) return;
    event.preventDefault();
    close();
  };
  dialog.onclick = ({ target }) => {
    if (target === dialog) close();
  };
}

/** A black or white screen: the next key or click only wakes. */
export function blankScreen(dialog: HTMLDialogElement, onWake: () => void): (colour: Colour) => void {
  closeByAnything(dialog, onWake);
  // The browser says so a frame later; until then the next key has to mean what it says.
  dialog.onclose = () => dialog.open || onWake();
  return (colour) => {
    dialog.dataset['colour'] = colour;
    if (!colour) dialog.close();
    else if (!dialog.open) dialog.showModal();
  };
}

/** The list of keys, with its switch. */
export function helpDialog(dialog: HTMLDialogElement): () => void {
  closeByAnything(dialog, () => dialog.close());
  return () => dialog.showModal();
}

/** A dot that follows the mouse, for pointing at a place on the slide. */
export function pointerDot(dot: HTMLElement): () => void {
  addEventListener('pointermove', ({ clientX, clientY }) => {
    dot.style.translate = `${clientX}px ${clientY}px`;
  });
  return () => {
    dot.hidden = !dot.hidden;
  };
}
