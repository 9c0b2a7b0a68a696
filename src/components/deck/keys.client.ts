import { type Command, commandFor } from './commands.client.ts';

const key = 'tollgate-deck-letters';

/** Browsers may refuse storage; the deck goes on without a memory. */
function remembered(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** The switch for single letters, for those who dictate or press keys by accident. Remembered. */
function letterSwitch(box: HTMLInputElement): () => boolean {
  box.checked = remembered() !== 'off';
  box.onchange = () => {
    try {
      localStorage.setItem(key, box.checked ? 'on' : 'off');
    } catch {}
  };
  return () => !box.checked;
}

/** A key that means something where it is pressed: typed into a field, or pressing the button that has the focus. */
function belongsElsewhere({ key: pressed, target }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  const isPress = pressed === 'Enter' || pressed === ' ';
  return target.closest(isPress ? 'a, button, summary, input, select, textarea' : 'input, select, textarea') !== null;
}

const pauseMs = 4000;

interface Listener {
  readonly letters: HTMLInputElement;
  /** `false` where the key keeps its own meaning. */
  run(command: Command, key: string): boolean;
  /** Digits so far; empty once they were used or forgotten. */
  typed(number: string): void;
  goTo(number: number): void;
}

/** Listens for keys of the whole page. Digits wait for Enter. */
export function listenForKeys({ letters, run, typed, goTo }: Listener): void {
  const isQuiet = letterSwitch(letters);
  let number = '';
  let forget: ReturnType<typeof setTimeout> | undefined;
  const type = (digits: string) => {
    clearTimeout(forget);
    number = digits;
    typed(number);
    if (number) forget = setTimeout(type, pauseMs, '');
  };

  document.addEventListener('keydown', (event) => {
    const { key: pressed, ctrlKey, metaKey, altKey, shiftKey, isComposing } = event;
    if (ctrlKey || metaKey || altKey || isComposing || belongsElsewhere(event)) return;
    const press = { key: pressed, isShift: shiftKey, isFullScreen: document.fullscreenElement !== null };
    const isDigit = /^\d$/.test(pressed) && !isQuiet();
    const command = commandFor({ ...press, isQuiet: isQuiet() });
    if (isDigit) type((number + pressed).slice(-3));
    else if (number && pressed === 'Enter') {
      goTo(Number(number));
      type('');
    } else if (number && (pressed === 'Backspace' || pressed === 'Escape')) type(number.slice(0, -1));
    else if (!command || !run(command, pressed)) return;
    event.preventDefault();
  });
}
