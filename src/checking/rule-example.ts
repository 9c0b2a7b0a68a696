import type { Sentence } from '../model/sentence.ts';
import { check, type SourceFile } from './check.ts';
import type { Example, RuleCard } from './rule.ts';

/** The day and time of every example. */
export const exampleClock = { today: '2026-06-01', nowMs: Date.UTC(2026, 5, 1) };

const usualPath = 'content/postmortems/2026-03-03-example.mdx';
const encoder = new TextEncoder();

/** The small archive of an example, each file whole. */
export function archiveOf(example: Example): readonly SourceFile[] {
  const { path = usualPath, files = {} } = example;
  const isAboutText = ['text', 'yaml', 'body'].some((key) => Object.hasOwn(example, key));
  const texts = { ...(isAboutText ? { [path]: textOf(example) } : {}), ...files };
  return Object.entries(texts).map(([file, text]) => ({ path: file, bytes: encoder.encode(text) }));
}

/** What a rule says of an example of its own. */
export const messagesOf = ({ id }: Pick<RuleCard, 'id'>, example: Example): readonly Sentence[] =>
  check(archiveOf(example), exampleClock).findings.flatMap(({ rule, message }) => (rule === id ? [message] : []));

function textOf({ text, yaml = '', body = '' }: Example): string {
  if (text !== undefined) return text;
  const given = (key: string) => new RegExp(`^${key}:`, 'm').test(yaml);
  const head = [
    given('title') ? '' : 'title: An example of a write-up',
    given('team') ? '' : 'team: data-platform',
    yaml,
  ];
  return `---\n${head.filter((line) => line !== '').join('\n')}\n---\n${body && `\n${body}\n`}`;
}
