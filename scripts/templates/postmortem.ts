import type { LogTimeline } from '../new/log-timeline.ts';
import { timelineText } from './timeline.ts';
import { draftWords } from './words.ts';
import { commented, field, hint, listField, writeUpText } from './yaml.ts';

export interface PostmortemDraft {
  readonly title: string;
  readonly team: string;
  /** In which the hints are written. */
  readonly language: string;
  /** Present where it is not the archive's default. */
  readonly lang?: string | undefined;
  readonly services: readonly string[];
  readonly severity?: { readonly id: string; readonly means: string } | undefined;
  /** The zone of times that carry no offset. */
  readonly timeZone: string;
  readonly started?: string | undefined;
  /** In front of times that are not known yet. */
  readonly day: string;
  /** Ids of the team's gates, in their order. */
  readonly gates: readonly string[];
  readonly timeline?: LogTimeline | undefined;
}

/** The text of a new postmortem: what was answered, then what comes next as comments. */
export function postmortemText(draft: PostmortemDraft): string {
  const words = draftWords(draft.language);
  const { severity, started, day } = draft;
  const later = (key: 'discovered' | 'mitigated') => `  # ${key}: ${day} hh:mm # ${words.times[key]}`;
  return writeUpText(
    [
      field('title', draft.title),
      field('team', draft.team),
      `status: draft # ${words.status}`,
      draft.lang && field('lang', draft.lang),
      draft.services.length > 0 ? listField('services', draft.services) : undefined,
      severity && `${field('severity', severity.id)}${severity.means && ` # ${severity.means}`}`,
      field('timeZone', draft.timeZone),
      started === undefined
        ? commented(`times:\n  started: ${day} hh:mm`)
        : `times:\n  ${field('started', started)}\n${later('discovered')}\n${later('mitigated')}`,
      draft.timeline && timelineText(draft.timeline),
      '',
      `# ${words.later}`,
      commented(
        [
          'brief:',
          ...Object.entries(words.brief).map(([part, text]) => `  ${part}: # ${text}`),
          `symptoms: # ${words.symptoms}`,
          `impact: { level: } # ${words.impact}`,
          `tollgates: # ${words.tollgates}`,
          ...draft.gates.map((gate) => `  - { gate: ${gate}, outcome: unknown }`),
        ].join('\n'),
      ),
    ],
    words.postmortem.map(([heading, text]) => `## ${heading}\n\n${hint(text)}`),
  );
}
