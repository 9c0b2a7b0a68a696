import type { Value } from '../../model/sentence.ts';
import { code, word } from '../messages/fill.ts';
import type { WriteUp } from '../subject.ts';
import { isOpen } from './open-field.ts';

type Postmortem = WriteUp<'postmortem'>;

/** The parts of a write-up that its public edition leaves out, as a sentence names them. */
export function leavesOut(writeUp: Postmortem): readonly Value[] {
  const parts = ['people', 'truths', 'meeting'].filter((name) => !isOpen(writeUp, [name])).map(code);
  const hasInternalComms = (writeUp.fields.comms ?? []).some(
    (message) => message?.audience === 'company' || message?.audience === 'leadership',
  );
  return hasInternalComms ? [...parts, word('`comms` to the company')] : parts;
}

/** The host of every link to another site, once for each link. */
export function linkedHosts({ fields, body }: Postmortem): readonly string[] {
  const urls = [
    ...(fields.evidence ?? []).map((evidence) => evidence?.url),
    ...(fields.timeline ?? []).map((event) => event?.source),
    ...(fields.followUps ?? []).map((followUp) => followUp?.guard?.link),
    ...body.links.map(({ url }) => url),
  ];
  return urls.flatMap((url) => {
    const host = url === undefined ? undefined : /^https?:\/\/([^/?#]+)/i.exec(url)?.[1];
    return host === undefined ? [] : [host.toLowerCase()];
  });
}
