import type { Words } from '../../i18n/dictionary.ts';
import { type AllGuards, guardClasses, type Lesson } from '../../learning/guards.ts';
import type { PostmortemEntry } from '../../model/entry.ts';
import type { Listed } from '../../model/paged.ts';

/** How many follow-ups the page of guards shows, and one page of a list that is continued. */
export const lessonRoom = { room: 100, perPage: 200 };

const heldNames = ['held', 'partly', 'notHeld', 'without'] as const;
const events = ['incidents', 'nearMisses'] as const;

/** The place of a list on the page: those of near misses stand beside those of incidents, never among them. */
const keyOf = (event: (typeof events)[number], name: string) => (event === 'incidents' ? name : `near-${name}`);
export const isNear = ({ key }: { readonly key: string }): boolean => key.startsWith('near-');

/** Follow-ups by what keeps their lesson: those without a guard stand first. */
export const lessonLists = (found: AllGuards): readonly Listed<Lesson>[] =>
  events
    .flatMap((event) =>
      guardClasses.map((name): Listed<Lesson> => ({ key: keyOf(event, name), items: found[event].lessons[name] })),
    )
    .filter(({ items }) => items.length > 0);

/** Write-ups by what holds. */
export const heldLists = (found: AllGuards): readonly Listed<PostmortemEntry>[] =>
  events
    .flatMap((event) =>
      heldNames.map((name): Listed<PostmortemEntry> => ({ key: keyOf(event, name), items: found[event][name] })),
    )
    .filter(({ items }) => items.length > 0);

/** What a list of either kind holds. */
export function guardListLabel({ gaps }: Words, key: string): string {
  const names: Readonly<Record<string, string>> = { ...gaps.guardClass, ...gaps.held, without: gaps.without };
  const name = names[key.replace(/^near-/, '')] ?? key;
  return isNear({ key }) ? gaps.ofNearMisses(name) : name;
}
