import { proseText } from './prose-text.ts';
import { datedSlug } from './slug.ts';
import { type TypedTimeline, typedTimeline } from './timeline-lines.ts';
import { typedText } from './typed-text.ts';
import { yamlField, yamlLine } from './yaml-text.ts';

/** What stands in the form. Times as the browser's fields give them: `2026-03-04T09:15`; all may be empty. */
export interface FormAnswers {
  readonly team: string;
  readonly title: string;
  readonly timeZone: string;
  readonly started: string;
  readonly mitigated: string;
  readonly reported: string;
  readonly howItHappened: string;
  readonly mitigatedBy: string;
  readonly timeline: string;
  readonly more: string;
}

/** A form in which nothing was typed. */
export const emptyAnswers: FormAnswers = {
  team: '',
  title: '',
  timeZone: '',
  started: '',
  mitigated: '',
  reported: '',
  howItHappened: '',
  mitigatedBy: '',
  timeline: '',
  more: '',
};

export interface FormDraft {
  /** The front matter as the schema takes it. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The whole file. */
  readonly text: string;
  /** From the project's root. */
  readonly path: string;
  /** Lines of the timeline without a time; they stand in the text. */
  readonly untimed: readonly string[];
}

const briefParts = ['reported', 'howItHappened', 'mitigatedBy'] as const;
const timeParts = ['started', 'mitigated'] as const;

/** A postmortem of status `draft` from what was typed; `today` names the file when no start is given. */
export function formDraft(answers: FormAnswers, today: string): FormDraft {
  const { team, timeZone } = answers;
  const title = typedText(answers.title).trim();
  const times = given(timeParts, (part) => answers[part].replace('T', ' '));
  const brief = given(briefParts, (part) => typedText(answers[part]).trim());
  const day = /^\d{4}-\d{2}-\d{2}/.exec(times['started'] ?? '')?.[0];
  const timeline = typedTimeline(typedText(answers.timeline), day);
  const data = {
    ...given(['title', 'team'], (key) => ({ title, team })[key]),
    status: 'draft',
    timeZone,
    ...(Object.keys(times).length > 0 ? { times } : {}),
    ...(Object.keys(brief).length > 0 ? { brief } : {}),
    ...(timeline.events.length > 0 ? { timeline: timeline.events } : {}),
  };
  return {
    data,
    text: fileText(data, { times, brief, timeline, more: typedText(answers.more) }),
    path: `content/postmortems/${datedSlug(day ?? today, title)}.mdx`,
    untimed: timeline.rest,
  };
}

type Texts = Readonly<Record<string, string>>;

function given<Key extends string>(keys: readonly Key[], textOf: (key: Key) => string): Texts {
  return Object.fromEntries(keys.map((key) => [key, textOf(key)] as const).filter(([, text]) => text !== ''));
}

interface Parts {
  readonly times: Texts;
  readonly brief: Texts;
  readonly timeline: TypedTimeline;
  readonly more: string;
}

function fileText(data: Readonly<Record<string, unknown>>, { times, brief, timeline, more }: Parts): string {
  const simple = ['title', 'team', 'status', 'timeZone'].flatMap((key) =>
    typeof data[key] === 'string' ? [yamlField(key, data[key])] : [],
  );
  const map = (key: string, texts: Texts) => {
    const lines = Object.entries(texts).map(([part, text]) => yamlField(part, text, 2));
    return lines.length > 0 ? [`${key}:`, ...lines] : [];
  };
  const events = timeline.events.map(({ at, what }) => `  - at: ${at}\n    what: ${yamlLine(what)}`);
  const front = [
    ...simple,
    ...map('times', times),
    ...map('brief', brief),
    ...(events.length > 0 ? ['timeline:', ...events] : []),
  ];
  const body = [...timeline.rest, more].map(proseText).filter(Boolean);
  return `---\n${front.join('\n')}\n---\n${body.map((text) => `\n${text}\n`).join('')}`;
}
