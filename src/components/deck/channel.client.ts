import type { Place } from './slides.client.ts';

/** Of the empty screen: `black`, `white`, or nothing for the slide. */
export type Colour = string;

export type Message =
  | { readonly kind: 'hello' | 'bye' }
  | ({ readonly kind: 'go' | 'here' } & Place)
  | { readonly kind: 'blank'; readonly colour: Colour };

/** Whether what another window says is a message of ours; another build may say what this one does not know. */
export function isMessage(data: unknown): data is Message {
  const { kind, slide, colour } = Object(data);
  return /^(hello|bye)$/.test(kind) || typeof (colour ?? slide) === 'string';
}

/**
 * Talks with the other window of this run of this deck. Files opened from a disk have no common channel: there the
 * windows write to each other, under no origin that could be named, and only ids of slides travel.
 */
export function openChannel(
  run: string,
  other: () => Window | null,
  receive: (message: Message) => void,
): (message: Message) => void {
  const name = `tollgate-deck:${location.pathname}:${run}`;
  const take = (data: unknown) => {
    if (isMessage(data)) receive(data);
  };
  if (location.protocol === 'file:') {
    addEventListener('message', ({ source, data }) => {
      if (source === other() && Object(data).name === name) take(data.message);
    });
    return (message) => other()?.postMessage({ name, message }, '*');
  }
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }) => take(data);
  return (message) => channel.postMessage(message);
}
