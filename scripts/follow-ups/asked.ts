import type { FollowUpBoard, FollowUpItem } from '../../src/learning/follow-up-board.ts';
import { factsOf } from '../../src/learning/follow-up-selections.ts';
import { gatesOf } from '../../src/learning/gates-of.ts';
import type { Archive } from '../../src/model/archive.ts';
import { teamIds } from '../../src/model/selections.ts';
import { type Options, textIn } from '../lib/option-values.ts';
import { unknownName } from '../lib/unknown-name.ts';
import { type Format, filterValues, formats } from './command.ts';

/** How the answer is written. Throws one sentence about a combination that has no answer. */
export function formatIn(options: Options): Format {
  const isDigest = options['digest'] === true;
  const name = textIn(options, 'format') ?? 'text';
  const format = formats.find((known) => known === name);
  if (format === undefined) throw new Error(unknownName(name, 'format', formats));
  const own: readonly Format[] = isDigest ? ['text', 'markdown'] : ['text', 'csv', 'json'];
  if (!own.includes(format)) {
    throw new Error(`${isDigest ? 'The digest' : 'The list'} has no \`${format}\`. It has: ${own.join(', ')}.`);
  }
  const filters = ['state', 'due', 'age', 'team', 'type', 'gate', 'overdue'].filter(
    (each) => options[each] !== undefined,
  );
  if (isDigest && filters.length > 0) {
    throw new Error(`\`--digest\` is about the whole week; leave \`--${filters[0]}\` out.`);
  }
  if (!isDigest && options['lang'] !== undefined) {
    throw new Error('`--lang` is the language of the digest; add `--digest`, or leave it out.');
  }
  if (options['overdue'] === true && options['due'] !== undefined) {
    throw new Error('`--overdue` says `--due past` already; leave one of them out.');
  }
  return format;
}

/** The language of the digest. Throws one sentence about a language that the archive does not have. */
export function languageIn(options: Options, { settings }: Archive): string | undefined {
  const language = textIn(options, 'lang');
  if (language !== undefined && !settings.languages.includes(language))
    throw new Error(unknownName(language, 'language of this archive', settings.languages));
  return language;
}

/** What the options keep of a board. Throws one sentence about a value that nothing has. */
export function filterOf(options: Options, archive: Archive, board: FollowUpBoard): (item: FollowUpItem) => boolean {
  const teams = [...new Set([...teamIds(archive), ...board.items.map(({ team }) => team)])];
  const gates = [...new Set([...gatesOf(archive).map(({ id }) => id), ...board.items.flatMap((item) => item.gates)])];
  const states = wantedOf(options, 'state', filterValues.state, 'state') ?? ['open', 'in-progress'];
  const dues = options['overdue'] === true ? ['past'] : wantedOf(options, 'due', filterValues.due, 'day of this kind');
  const ages = wantedOf(options, 'age', filterValues.age, 'age');
  const types = wantedOf(options, 'type', filterValues.type, 'type');
  const wantedTeams = wantedOf(options, 'team', teams, 'team');
  const wantedGates = wantedOf(options, 'gate', gates, 'gate');
  const fits = (wanted: readonly string[] | undefined, value: string | undefined) =>
    wanted === undefined || (value !== undefined && wanted.includes(value));
  return (item) => {
    const facts = factsOf(item, board.asOf);
    return (
      (states.includes('all') || states.includes(facts.state)) &&
      fits(dues, facts.due) &&
      fits(ages, facts.age) &&
      fits(types, facts.type) &&
      fits(wantedTeams, facts.team) &&
      (wantedGates === undefined || facts.gates.some((gate) => wantedGates.includes(gate)))
    );
  };
}

function wantedOf(
  options: Options,
  name: string,
  known: readonly string[],
  noun: string,
): readonly string[] | undefined {
  const typed = textIn(options, name)
    ?.split(',')
    .map((value) => value.trim());
  for (const value of typed ?? []) if (!known.includes(value)) throw new Error(unknownName(value, noun, known));
  return typed;
}
