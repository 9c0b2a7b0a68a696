import type { Place } from './slides.client.ts';

export type Colour = 'black' | 'white' | '';

export type Message =
  | { readonly kind: 'hello' | 'bye' | 'here' }
  | ({ readonly kind: 'go' } & Place)
  | { readonly kind: 'blank'; readonly colour: Colour };

/** What another window says, if it is a message of ours; another build may say what this one does not know. */
export function readMessage(data: unknown): Message | undefined {
  const { kind, slide, step, colour } = Object(data);
  if (kind === 'hello' || kind === 'bye' || kind === 'here') return { kind };
  if (kind === 'go' && typeof slide === 'string' && Number.isInteger(step)) return { kind, slide, step };
  if (kind === 'blank' && (colour === 'black' || colour === 'white' || colour === '')) return { kind, colour };
  return undefined;
}

/**
 * Talks with the other window of this run of this deck. Files opened from a disk have no common channel: there the
 * windows write to each other, and only ids of slides travel.
 */
export function openChannel(
  run: string,
  other: () => Window | null,
  receive: (message: Message) => void,
): (message: Message) => void {
  const name = `tollgate-deck:${location.pathname}:${run}`;
  const isFile = location.protocol === 'file:';
  const take = (data: unknown) => {
    const message = readMessage(data);
    if (message) receive(message);
  };
  if ('BroadcastChannel' in globalThis && !isFile) {
    const channel = new BroadcastChannel(name);
    channel.onmessage = ({ data }) => take(data);
    return (message) => channel.postMessage(message);
  }
  addEventListener('message', ({ source, origin, data }) => {
    if (source === other() && (isFile || origin === location.origin) && Object(data).name === name) take(data.message);
  });
  return (message) => other()?.postMessage({ name, message }, isFile ? '*' : location.origin);
}
