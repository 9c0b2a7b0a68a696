import type { Entry } from './entry.ts';
import { ruleFamilyOf } from './rule-family.ts';

/** Where the site is served and in which language a page speaks. `base` begins and ends with a slash. */
export interface Site {
  readonly base: string;
  readonly language: string;
  readonly defaultLanguage: string;
}

type Page = (...names: string[]) => string;

/** Every path of the site. Pages of the default language stand at the base, others below their language. */
export function addressesOf({ base, language, defaultLanguage }: Site) {
  const root = base.endsWith('/') ? base : `${base}/`;
  const prefix = language === defaultLanguage ? root : `${root}${language.toLowerCase()}/`;
  const page: Page = (...names) => [prefix, ...names.map((name) => `${encodeURIComponent(name)}/`)].join('');
  const file = (path: string) => `${root}${path}`;
  const inLanguage = (path: string) => `${prefix}${path}`;
  const entry = (kind: Entry['kind'], id: string) => page(folders[kind], id);
  return {
    home: page(),
    archive: page('postmortems'),
    /** The page of a write-up. */
    entry: ({ kind, id }: Pick<Entry, 'kind' | 'id'>) => entry(kind, id),
    postmortem: (id: string) => entry('postmortem', id),
    slides: (id: string) => page('postmortems', id, 'slides'),
    talk: (id: string) => page('postmortems', id, 'talk'),
    plan: (id: string) => page('postmortems', id, 'plan'),
    email: (id: string) => page('postmortems', id, 'email'),
    /** The e-mail in one of its forms: `email.eml`. */
    emailFile: (id: string, name: string) => `${page('postmortems', id, 'email')}${name}`,
    drills: page('drills'),
    drill: (key: string) => page('drills', key),
    /** The game master's print-out. */
    drillPrint: (key: string) => page('drills', key, 'print'),
    festival: page('festival'),
    story: (id: string) => entry('story', id),
    storyTalk: (id: string) => page('festival', id, 'talk'),
    search: (query?: string) =>
      query === undefined ? page('search') : `${page('search')}?${new URLSearchParams({ q: query })}`,
    tollgates: page('tollgates'),
    tollgate: (id: string) => page('tollgates', id),
    followUps: page('follow-ups'),
    overdue: page('follow-ups', 'overdue'),
    /** A list of follow-ups by what selects it: `team/web/age/over-90`. */
    followUpList: (selection: string) => page('follow-ups', ...selection.split('/')),
    learn: page('learn'),
    knownGaps: page('learn', 'known-gaps'),
    guards: page('learn', 'guards'),
    notCounted: page('learn', 'not-counted'),
    figure: (name: string) => page('learn', name),
    /** A list that is too long for the page that its number leads to, which is `of`. */
    listBelow: (of: string, key: string) => `${of}${encodeURIComponent(key)}/`,
    /** One page of a long list; the first has the address of the list. */
    paged: (list: string, number: number) => (number > 1 ? `${list}${pageParameter(number)}/` : list),
    services: page('services'),
    service: (id: string) => page('services', id),
    teams: page('teams'),
    team: (id: string) => page('teams', id),
    tags: page('tags'),
    tag: (tag: string) => page('tags', tag),
    justBroke: page('just-broke-production'),
    /** What happened on a day of the year: `03-03`; without a day, the folder of those files. */
    onThisDay: (day: string) => `${page('on-this-day')}${day === '' ? '' : `${day}.json`}`,
    startHere: page('start-here'),
    new: page('new'),
    guides: page('guides'),
    guide: (id: string) => entry('guide', id),
    fields: page('guides', 'fields'),
    components: page('guides', 'components'),
    /** Every rule of the check by its title; the rules themselves stand on the pages of their families. */
    rules: page('guides', 'rules'),
    ruleFamily: (family: string) => page('guides', 'rules', family.toLowerCase()),
    rule: (id: string) => `${page('guides', 'rules', ruleFamilyOf(id).toLowerCase())}#${id}`,
    feed: inLanguage('feed.xml'),
    postmortemFeed: inLanguage('postmortems/feed.xml'),
    storyFeed: inLanguage('festival/feed.xml'),
    serviceFeed: (id: string) => inLanguage(`services/${encodeURIComponent(id)}/feed.xml`),
    teamFeed: (id: string) => inLanguage(`teams/${encodeURIComponent(id)}/feed.xml`),
    sitemap: file('sitemap-index.xml'),
    calendar: file('follow-ups.ics'),
    teamCalendar: (id: string) => file(`teams/${encodeURIComponent(id)}/follow-ups.ics`),
    csv: file('follow-ups.csv'),
    digestText: inLanguage('digest.txt'),
    digestMarkdown: inLanguage('digest.md'),
    llms: file('llms.txt'),
    api: (name: string) => file(`api/${name}.json`),
    /** The JSON Schema of a kind of file, for editors. */
    schema: (name: string) => file(`schema/${name}.schema.json`),
    /** The JSON Schema of an answer of `/api/`. */
    answerSchema: (name: string) => file(`schema/${name}.json`),
    notFound: file('404.html'),
    /** Below the base, whatever the language: `assets/x.css`. */
    file,
  };
}

/** The end of the address of one page of a long list; the first page has none. */
export const pageParameter = (number: number): string | undefined => (number > 1 ? `page/${number}` : undefined);

export type Addresses = ReturnType<typeof addressesOf>;

const folders: Readonly<Record<Entry['kind'], string>> = {
  postmortem: 'postmortems',
  story: 'festival',
  guide: 'guides',
};
