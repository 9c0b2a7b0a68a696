import { listenForShortcut } from './keys.client.ts';
import { part } from './parts.client.ts';

/** The box of the home page: what searches is fetched when someone comes to search. */
const form = part<HTMLFormElement>('compact');
const input = part<HTMLInputElement>('input', form);

input.addEventListener(
  'focus',
  async () => {
    const { startCompactBox } = await import('./compact-box.client.ts');
    startCompactBox(form, input);
  },
  { once: true },
);
listenForShortcut(input);
