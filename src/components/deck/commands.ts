/** The map of keys; the help lists it, the script obeys it. Clickers send PageDown, PageUp, `.`, and F5 or Escape. */
export const keysOf = {
  next: 'ArrowRight ArrowDown PageDown Enter n',
  back: 'ArrowLeft ArrowUp PageUp Backspace p',
  first: 'Home',
  last: 'End',
  overview: 'o Escape',
  full: 'f',
  speaker: 's',
  black: 'b .',
  white: 'w',
  pointer: 'l',
  theme: 'd',
  zone: 'z',
  help: '?',
} as const;

export type Command = keyof typeof keysOf;

const isCommand = (name: string): name is Command => name in keysOf;

export const commands: readonly Command[] = Object.keys(keysOf).filter(isCommand);

/** What is known of the page when a key is pressed. */
export interface Press {
  /** `event.key`. */
  readonly key: string;
  readonly isShift: boolean;
  readonly isFullScreen: boolean;
  /** Single letters, digits and signs are switched off. */
  readonly isQuiet: boolean;
}

/** What a key asks for. F5 stays a reload outside of full screen. */
export function commandFor({ key, isShift, isFullScreen, isQuiet }: Press): Command | undefined {
  if (key === 'F5') return isShift || isFullScreen ? 'full' : undefined;
  if (key === ' ') return isShift ? 'back' : 'next';
  const isSign = key.length === 1;
  if (isSign && isQuiet) return undefined;
  const name = isSign ? key.toLowerCase() : key;
  return commands.find((command) => keysOf[command].split(' ').includes(name));
}
