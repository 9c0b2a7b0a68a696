import type { Passage } from '../../src/search/query/passage.ts';
import type { Answer, Result } from '../../src/search/query/question.ts';

/** A result with its whole address and what it quotes. */
export interface Shown {
  readonly result: Result;
  readonly url: string;
  readonly passage: Passage;
}

const textOf = ({ pieces }: Passage) =>
  pieces
    .map(({ text }) => text)
    .join('')
    .trim();

/** What `--json` prints: stable names, nothing that is not on the page. */
export function answerJson(query: string, { total, plan, like }: Answer, shown: readonly Shown[]) {
  return {
    query,
    total,
    searched: plan.phrase === undefined ? plan.terms.map(({ word }) => word) : [`"${plan.phrase}"`],
    corrections: plan.corrections,
    leftOut: plan.leftOut,
    similarWords: like,
    results: shown.map(({ result, url, passage }) => ({
      id: result.card.id,
      title: result.card.title,
      url,
      lang: result.card.lang,
      kind: result.kind,
      status: result.status,
      ...(result.card.day && { day: result.card.day }),
      ...(result.severity && { severity: result.severity }),
      services: result.services,
      ...(result.team && { team: result.team }),
      gates: result.gates.map(([gate, outcome]) => ({ gate, outcome })),
      words: result.words,
      excerpt: textOf(passage),
      ...(result.card.ended && { ended: result.card.ended }),
    })),
  };
}

/** The same for a person at a terminal. */
export function answerText(query: string, { total, plan, like }: Answer, shown: readonly Shown[]): string {
  const notices = [
    ...plan.corrections.map(({ from, to }) => `Searched for “${to}” in place of “${from}”.`),
    ...(plan.leftOut.length > 0 && total > 0 ? [`Left out, found in no write-up: ${plan.leftOut.join(', ')}.`] : []),
    ...(total === 0 ? [`No write-up holds “${query}”.`] : []),
    ...(like.length > 0 ? [`Words of the archive that are like it: ${like.join(', ')}.`] : []),
  ];
  const results = shown.map(({ result, url, passage }, index) => {
    const facts = [result.card.day, result.severity, result.services.join(', '), result.card.toldBy].filter(Boolean);
    const lines = [
      ...(facts.length > 0 ? [facts.join(' · ')] : []),
      ...(textOf(passage) ? [textOf(passage)] : []),
      ...(result.card.ended ? [`Ended by: ${result.card.ended}`] : []),
      url,
    ];
    return [`${index + 1}. ${result.card.title}`, ...lines.map((line) => `   ${line}`)].join('\n');
  });
  const rest = total > shown.length && shown.length > 0 ? [`${shown.length} of ${total} write-ups.`] : [];
  return `${[...notices, ...results, ...rest].join('\n\n')}\n`;
}
