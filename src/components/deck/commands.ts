/** The map of keys; the help lists it, the script obeys it. Clickers send PageDown, PageUp, `.`, and F5 or Escape. */
export const keyMap = [
  ['next', 'ArrowRight ArrowDown PageDown Enter n'],
  ['back', 'ArrowLeft ArrowUp PageUp Backspace p'],
  ['first', 'Home'],
  ['last', 'End'],
  ['overview', 'o Escape'],
  ['full', 'f'],
  ['speaker', 's'],
  ['black', 'b .'],
  ['white', 'w'],
  ['pointer', 'l'],
  ['theme', 'd'],
  ['zone', 'z'],
  ['help', '?'],
] as const;

export type Command = (typeof keyMap)[number][0];

/** What is known of the page when a key is pressed. */
export interface Room {
  readonly isFullScreen: boolean;
  /** Single letters, digits and signs are switched off. */
  readonly isQuiet: boolean;
}

/** What a key asks for. F5 stays a reload outside of full screen. */
export function commandFor(
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  { isFullScreen, isQuiet }: Room,
): Command | undefined {
  if (key === 'F5') return shiftKey || isFullScreen ? 'full' : undefined;
  if (key === ' ') return shiftKey ? 'back' : 'next';
  if (isQuiet && key.length === 1) return undefined;
  return keyMap.find(([, keys]) => keys.toLowerCase().split(' ').includes(key.toLowerCase()))?.[0];
}
