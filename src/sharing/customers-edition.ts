import type { Archive } from '../model/archive.ts';
import type { PostmortemEntry } from '../model/entry.ts';
import type { ArchiveSettings } from '../model/schema/archive.ts';
import type { FollowUp } from '../model/schema/follow-ups.ts';
import { postmortemSchema } from '../model/schema/postmortem.ts';

/** Whether a text for customers may be made of it: it is published, and not an old one of unknown quality. */
export const isForCustomers = ({ fields }: PostmortemEntry): boolean => fields.status === 'published' && !fields.legacy;

/** Whether customers can open the page themselves. */
export const isOnPublicSite = ({ fields }: PostmortemEntry, { settings }: Pick<Archive, 'settings'>): boolean =>
  settings.editions.public.enabled && fields.status === 'published' && fields.audience === 'public';

/**
 * What customers may read of a write-up. It starts from an empty one and takes over what is named here, so that a field
 * which is added to the model stays inside until somebody decides otherwise. Source: learning.md, 6.3.
 */
export function customersEdition(entry: PostmortemEntry, { email }: Pick<ArchiveSettings, 'email'>): PostmortemEntry {
  const { fields } = entry;
  const { title, team, status, event, services, severity, audience, timeZone, times, brief, impact } = fields;
  const blank = postmortemSchema.parse({ title, team });
  const { level, who, counted, data, windows } = impact;
  const { options, verifiedBy } = fields.mitigation;
  const followUps = fields.followUps.flatMap((followUp) => plannedOrDone(followUp, email.customerDueDays));
  const kept = new Set(followUps.map(({ id }) => id));
  return {
    ...entry,
    fields: {
      ...blank,
      ...{ status, event, services, severity, audience, timeZone, times, brief },
      impact: { ...blank.impact, level, who, counted, data, windows },
      contributingFactors: fields.contributingFactors,
      mitigation: {
        ...blank.mitigation,
        options: options
          .filter(({ chosen }) => chosen)
          .map(({ id, what }) => ({ id, what, chosen: true, pros: [], cons: [], views: [] })),
        verifiedBy,
      },
      tollgates: email.customerTollgates
        ? fields.tollgates.map(({ gate, outcome, because, followUp }) => ({
            gate,
            outcome,
            because,
            followUp: [followUp ?? []].flat().filter((id) => kept.has(id)),
          }))
        : [],
      followUps,
      timeline: fields.timeline.map(({ at, what, approx, key }) => ({ at, what, approx, key })),
      publishedOn: fields.publishedOn,
      updatedOn: fields.updatedOn,
    },
    commsMoments: [],
    translations: Object.fromEntries(
      Object.entries(entry.translations).filter(([, translation]) => translation.fields.status === 'published'),
    ),
  };
}

/** What was dropped is no promise; a day that is sent to a customer is one. */
function plannedOrDone({ id, what, status, due }: FollowUp, withDueDay: boolean): FollowUp[] {
  if (status === 'dropped') return [];
  const isDone = status === 'done';
  return [{ id, what, status: isDone ? 'done' : 'open', ...(withDueDay && !isDone && { due }) }];
}
