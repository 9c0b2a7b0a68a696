export type Command =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'overview'
  | 'full'
  | 'speaker'
  | 'black'
  | 'white'
  | 'pointer'
  | 'theme'
  | 'zone'
  | 'help';

/** Keys of the map, and of clickers: those send PageDown, PageUp, `.`, and F5 or Escape for their start button. */
const commandOf: Readonly<Record<string, Command>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  ' ': 'next',
  PageDown: 'next',
  Enter: 'next',
  n: 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Backspace: 'back',
  p: 'back',
  Home: 'first',
  End: 'last',
  o: 'overview',
  Escape: 'overview',
  f: 'full',
  s: 'speaker',
  b: 'black',
  '.': 'black',
  w: 'white',
  l: 'pointer',
  d: 'theme',
  z: 'zone',
  '?': 'help',
};

/** The keys of `event.key` and what is known of the page when one is pressed. */
export interface Press {
  readonly key: string;
  readonly isShift: boolean;
  readonly isFullScreen: boolean;
  /** Single letters, digits and signs are switched off. */
  readonly isQuiet: boolean;
}

/** What a key asks for. F5 stays a reload outside of full screen. */
export function commandFor({ key, isShift, isFullScreen, isQuiet }: Press): Command | undefined {
  if (key === 'F5') return isShift || isFullScreen ? 'full' : undefined;
  if (key === ' ' && isShift) return 'back';
  if (isQuiet && key.length === 1 && key !== ' ') return undefined;
  return commandOf[key.length === 1 ? key.toLowerCase() : key];
}
