import { type Command, commandFor } from './commands.ts';
import { recall, remember } from './store.client.ts';

/** A key that means something where it is pressed: typed into a field, or pressing the button that has the focus. */
const belongsElsewhere = ({ key, target }: KeyboardEvent) =>
  target instanceof Element &&
  target.closest(`input, select, textarea${/ |Enter/.test(key) ? ', a, button, summary' : ''}`) !== null;

/** What browsers and systems take for themselves. */
export const isShortcut = ({ ctrlKey, metaKey, altKey }: KeyboardEvent) => ctrlKey || metaKey || altKey;

interface Listener {
  /** The switch for single letters, for those who dictate or press keys by accident. Remembered. */
  readonly letters: HTMLInputElement;
  /** `false` where the key keeps its own meaning. */
  run(command: Command, key: string): boolean;
  /** Digits so far; empty once they were used or forgotten. */
  typed(number: string): void;
  goTo(number: number): void;
}

/** Listens for keys of the whole page. Digits wait for Enter; any other key forgets them. */
export function listenForKeys({ letters, run, typed, goTo }: Listener): void {
  let number = '';
  const type = (digits: string) => {
    number = digits;
    typed(number);
  };

  letters.checked = recall('localStorage', 'letters') !== 'off';
  letters.onchange = () => remember('localStorage', 'letters', letters.checked ? 'on' : 'off');

  addEventListener('keydown', (event) => {
    const { key, isComposing } = event;
    if (isShortcut(event) || isComposing || belongsElsewhere(event)) return;
    const isQuiet = !letters.checked;
    const before = number;
    number = '';
    if (/^\d$/.test(key) && !isQuiet) type((before + key).slice(-3));
    else if (before && key === 'Enter') goTo(Number(before) - 1);
    else if (before && key === 'Backspace') type(before.slice(0, -1));
    else {
      const command = commandFor(event, { isFullScreen: !!document.fullscreenElement, isQuiet });
      if (!command || !run(command, key)) return;
    }
    event.preventDefault();
  });
}
