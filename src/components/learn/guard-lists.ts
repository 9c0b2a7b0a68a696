import type { Words } from '../../i18n/dictionary.ts';
import { type Guards, guardClasses, type Lesson } from '../../learning/guards.ts';
import type { PostmortemEntry } from '../../model/entry.ts';
import type { Listed } from '../../model/paged.ts';

/** How many follow-ups the page of guards shows, and one page of a list that is continued. */
export const lessonRoom = { room: 100, perPage: 200 };

/** Those without a guard stand first. */
export const lessonLists = ({ lessons }: Guards): readonly Listed<Lesson>[] =>
  guardClasses.map((key): Listed<Lesson> => ({ key, items: lessons[key] })).filter(({ items }) => items.length > 0);

export const heldLists = ({ held, partly, notHeld, without }: Guards): readonly Listed<PostmortemEntry>[] =>
  [
    { key: 'held', items: held },
    { key: 'partly', items: partly },
    { key: 'notHeld', items: notHeld },
    { key: 'without', items: without },
  ].filter(({ items }) => items.length > 0);

/** What a list of either kind holds. */
export const guardListLabel = ({ gaps }: Words, key: string): string =>
  (({ ...gaps.guardClass, ...gaps.held, without: gaps.without }) as Readonly<Record<string, string>>)[key] ?? key;
