import type { Colour } from './channel.client.ts';

/** A browser that refuses shows the same slides, with its own bars around them. */
export async function toggleFullScreen(): Promise<void> {
  try {
    await (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen());
  } catch {}
}

/** The screen stays on in full screen; the browser takes the lock back whenever the page is hidden. */
export function keepAwake(): void {
  const ask = async () => {
    if (!document.fullscreenElement || document.visibilityState === 'hidden') return;
    // Without a lock, or power for it, the meeting goes on.
    await navigator.wakeLock?.request('screen').catch(() => undefined);
  };
  document.addEventListener('fullscreenchange', ask);
  document.addEventListener('visibilitychange', ask);
}

/** Closes a dialog with any key that it does not need itself, and with a click beside its text. */
function closeByAnything(dialog: HTMLDialogElement, isNeeded: (event: KeyboardEvent) => boolean): void {
  dialog.onkeydown = (event) => {
    event.stopPropagation();
    if (event.ctrlKey || event.metaKey || event.altKey || isNeeded(event)) return;
    event.preventDefault();
    dialog.close();
  };
  dialog.onclick = ({ target }) => {
    if (target === dialog) dialog.close();
  };
}

/** A black or white screen: the next key or click only wakes. */
export function blankScreen(dialog: HTMLDialogElement, onWake: () => void): (colour: Colour) => void {
  closeByAnything(dialog, () => false);
  dialog.onclose = onWake;
  return (colour) => {
    dialog.dataset['colour'] = colour;
    if (!colour) dialog.close();
    else if (!dialog.open) dialog.showModal();
  };
}

/** The list of keys, with its switch. */
export function helpDialog(dialog: HTMLDialogElement): () => void {
  closeByAnything(dialog, ({ key, target }) => /Tab|Shift/.test(key) || (/ |Enter/.test(key) && target !== dialog));
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
