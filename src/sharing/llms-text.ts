import type { Archive } from '../model/archive.ts';
import type { PostmortemEntry } from '../model/entry.ts';
import { apiIndex } from './api-index.ts';
import type { Links } from './place.ts';

const mostWriteUps = 50;
const longestNote = 200;

/**
 * `/llms.txt`: what this site is, how to find something in it, and where it answers in JSON; for agents and scripts.
 * Published write-ups only. The form is that of https://llmstxt.org/.
 */
export function llmsText(archive: Archive, links: Links): string {
  const { to, full } = links;
  const { settings } = archive;
  const link = (title: string, address: string, note?: string) =>
    `- [${lineOf(title)}](${full(address)})${note ? `: ${lineOf(note)}` : ''}`;
  const isPublished = ({ fields }: { readonly fields: { readonly status: string } }) => fields.status === 'published';
  const postmortems = archive.postmortems.filter(isPublished);
  const stories = archive.stories.filter(isPublished);
  const section = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? [`## ${title}`, '', ...lines, ''] : [];
  return [
    `# ${lineOf(settings.name)}`,
    '',
    '> A blameless archive of incident write-ups: what happened, which gates missed it and why, what ended it, and what',
    '> was agreed to keep it from coming back.',
    '',
    'Tollgates are what stands between a change and production: tests, review, rehearsals, alerts. An outcome is never',
    'about a person: `missed` says that the gate let something through, and the write-up says why.',
    '',
    ...section('Search', [
      link('Search page', to.search(), 'takes `?q=` with words or a pasted error line, in a browser'),
      '- From a checkout: `npm run search -- "redis flushed" --json`, the same engine over the built archive',
      link('Search index', to.file('search/index.json'), 'the files that both of them read'),
    ]),
    ...section(
      'Answers in JSON',
      apiIndex(archive, links).answers.map(({ url, about }) => `- [${pathEnd(url)}](${url}): ${about}`),
    ),
    ...section(
      postmortems.length > mostWriteUps ? `The newest ${mostWriteUps} write-ups` : 'Write-ups',
      postmortems.slice(0, mostWriteUps).map((entry) => link(entry.fields.title, to.entry(entry), noteOf(entry))),
    ),
    ...section(
      'Stories',
      stories.slice(0, mostWriteUps).map((entry) => link(entry.fields.title, to.entry(entry), entry.fields.oneLine)),
    ),
    ...section('Optional', [
      link('All write-ups', to.archive),
      link('Follow-ups', to.followUps),
      ...archive.guides
        .filter(isPublished)
        .map((entry) => link(entry.fields.title, to.entry(entry), entry.fields.summary)),
    ]),
  ].join('\n');
}

const noteOf = ({ day, fields }: PostmortemEntry) => [day, fields.brief.reported].filter(Boolean).join('. ');

const pathEnd = (url: string) => url.slice(url.indexOf('/api/') + '/api/'.length);

/** One line, which cannot end a link's title or begin a tag. */
function lineOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const short = line.length > longestNote ? `${line.slice(0, longestNote).replace(/\s\S*$/, '')} …` : line;
  return short.replace(/[\\[\]<>]/g, (character) => `\\${character}`);
}
