import type { Colour } from './channel.client.ts';

declare global {
  /** Screens beside this one, where a browser tells of them; not in TypeScript's library yet. */
  interface Screen {
    readonly isExtended?: boolean;
  }
  interface FullscreenOptions {
    screen?: Screen;
  }
  interface Window {
    getScreenDetails?(): Promise<{ readonly currentScreen: Screen; readonly screens: readonly Screen[] }>;
  }
}

async function otherScreen(): Promise<FullscreenOptions> {
  if (!screen.isExtended || !window.getScreenDetails) return {};
  const { currentScreen, screens } = await window.getScreenDetails();
  const other = screens.find((candidate) => candidate !== currentScreen);
  return other ? { screen: other } : {};
}

/** Full screen on the second screen where there is one. */
export async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen(await otherScreen().catch(() => ({})));
  } catch {
    // A browser that refuses shows the same slides with its own bars around them.
  }
}

/** The screen stays on in full screen; the browser takes the lock back whenever the page is hidden. */
export function keepAwake(): void {
  const ask = async () => {
    if (!document.fullscreenElement || document.visibilityState === 'hidden') return;
    try {
      await navigator.wakeLock.request('screen');
    } catch {
      // No lock, or no power for it: the meeting goes on.
    }
  };
  document.addEventListener('fullscreenchange', ask);
  document.addEventListener('visibilitychange', ask);
}

const isCombination = ({ ctrlKey, metaKey, altKey }: KeyboardEvent) => ctrlKey || metaKey || altKey;

/** A black or white screen: the next key or click only wakes. */
export function blankScreen(dialog: HTMLDialogElement, onWake: () => void): (colour: Colour) => void {
  dialog.onkeydown = (event) => {
    if (isCombination(event)) return;
    event.preventDefault();
    event.stopPropagation();
    dialog.close();
  };
  dialog.onclick = () => dialog.close();
  dialog.onclose = onWake;
  return (colour) => {
    dialog.dataset['colour'] = colour;
    if (!colour) dialog.close();
    else if (!dialog.open) dialog.showModal();
  };
}

/** The list of keys: closed by any key that none of its own controls needs. */
export function helpDialog(dialog: HTMLDialogElement): () => void {
  dialog.onkeydown = (event) => {
    event.stopPropagation();
    if (isCombination(event) || event.key === 'Tab' || event.key === 'Shift') return;
    if ((event.key === ' ' || event.key === 'Enter') && event.target !== dialog) return;
    event.preventDefault();
    dialog.close();
  };
  dialog.onclick = ({ target }) => {
    if (target === dialog) dialog.close();
  };
  return () => dialog.showModal();
}

/** A dot that follows the mouse, for pointing at a place on the slide. */
export function pointerDot(dot: HTMLElement): () => void {
  addEventListener('pointermove', ({ clientX, clientY }) => {
    dot.style.setProperty('translate', `${clientX}px ${clientY}px`);
  });
  return () => {
    dot.hidden = !dot.hidden;
    document.documentElement.toggleAttribute('data-points', !dot.hidden);
  };
}
