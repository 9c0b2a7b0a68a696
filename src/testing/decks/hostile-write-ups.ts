import { writeUp } from '../write-up.ts';

const word = 'AbstractSingletonProxyFactoryBean'.repeat(10);
/** As long as a field allows. */
const unbroken = (length: number) => word.slice(0, length);
const prose = (length: number) => 'what stood on the wall in that one hour, '.repeat(9).slice(0, length).trim();
const minute = (n: number) => new Date(Date.UTC(2026, 2, 3, 13, n)).toISOString().slice(0, 16).concat('Z');
const many = <Item>(count: number, make: (n: number) => Item) => Array.from({ length: count }, (_, n) => make(n));
const row = (cell: string) => `| ${many(12, (n) => `${cell}${n}`).join(' | ')} |`;
const times = { started: minute(0), discovered: minute(5), understood: minute(20), mitigated: minute(59) };

/** Every field that reaches a slide, with texts of the length that it allows at most. */
function longest(text: (length: number) => string) {
  const followUps = many(6, (n) => ({ id: `f-${n}`, what: text(200), owner: 'crew', created: '2026-03-04' }));
  return {
    title: text(120),
    times,
    brief: { reported: text(600), howItHappened: text(600), mitigatedBy: text(400), preventing: text(400) },
    impact: { level: 'degraded', who: text(200), counted: text(200) },
    detection: { source: 'alert', firstSignal: text(300) },
    contributingFactors: many(4, (n) => ({ id: `c-${n}`, kind: 'design', what: text(300) })),
    hypotheses: many(5, () => ({ idea: text(200), outcome: 'ruled-out', how: text(200) })),
    mitigation: {
      options: many(3, (n) => ({
        id: `o-${n}`,
        what: text(200),
        estimate: text(80),
        chosen: n === 0,
        pros: many(4, () => text(200)),
        cons: many(4, () => text(200)),
        ...(n > 0 && { notChosenBecause: text(200) }),
      })),
      decision: text(300),
      verifiedBy: text(300),
    },
    tollgates: many(3, (n) => ({
      gate: ['unit-tests', 'code-review', 'alerting'][n],
      outcome: 'missed',
      reason: 'case-not-considered',
      because: text(300),
      followUp: 'f-0',
    })),
    followUps,
    timeline: many(12, (n) => ({ at: minute(n * 4), what: text(300), key: n % 2 === 0 })),
    surprisedBy: [text(300)],
    wentWell: many(4, () => text(300)),
    gotLucky: [text(300)],
    learned: many(4, () => text(300)),
  };
}

/** Write-ups that can be built, and whose decks are a trial; by the end of their names. */
export const hostileWriteUps: Readonly<Record<string, string>> = {
  'only-two-fields': writeUp({ team: 'crew' }),
  'sixty-events': writeUp({
    team: 'crew',
    times,
    timeline: many(60, (n) => ({ at: minute(n), what: n % 7 === 0 ? prose(300) : `Event ${n} of a long afternoon` })),
  }),
  'twelve-columns': writeUp(
    { team: 'crew' },
    `## Counts\n\n${row('column')}\n${'|---'.repeat(12)}|\n${many(14, (n) => row(`value ${n}, `)).join('\n')}`,
  ),
  'eighty-lines': writeUp(
    { team: 'crew' },
    `## The log\n\n\`\`\`text\n${many(80, (n) => `line ${n} of the log`).join('\n')}\n\`\`\`\n\n## A wide one\n\n\`\`\`text\n${'wide '.repeat(60)}\n\`\`\``,
  ),
  'long-texts': writeUp(
    { team: 'crew', ...longest(prose) },
    `${prose(300)}\n\n## ${prose(300)}\n\n- ${prose(300)}\n- b\n`,
  ),
  'unbroken-words': writeUp(
    { team: 'crew', ...longest(unbroken) },
    `${word}\n\n## ${unbroken(300)}\n\n- ${word}\n- b\n\n| a | b |\n|---|---|\n| ${word} | c |\n\n<Slide title="${unbroken(120)}" layout="statement" deckOnly>\n${word}\n</Slide>`,
  ),
  'no-lessons-no-gates': writeUp({
    team: 'crew',
    times,
    brief: { reported: 'Jobs ended with timeouts for an hour.' },
    timeline: [{ at: minute(5), what: 'The alert fires' }],
  }),
  'right-to-left': writeUp(
    {
      team: 'crew',
      lang: 'ar',
      title: 'تأخر تأكيد الحجوزات ثلاث ساعات',
      brief: { reported: 'لم تصل رسائل التأكيد إلى المسافرين طوال فترة بعد الظهر.' },
      timeline: [{ at: minute(5), what: 'انطلق التنبيه JobFailureRateHigh' }],
      learned: ['زمن الترحيل صفة للجدول وليس للشيفرة'],
    },
    '## ما الذي حدث\n\n- طابور طويل\n- قفل واحد `ALTER TABLE`\n\n<Slide title="قفل واحد" deckOnly>\n\n- كتابة\n\n</Slide>\n',
  ),
};

/** Write-ups that are refused, with the finding and its place. */
export const refusedWriteUps: Readonly<Record<string, readonly [text: string, finding: RegExp]>> = {
  'title of 300 characters': [writeUp({ team: 'crew', title: prose(300) }), /:2:8 .*120/s],
  'section that no deck has': [
    writeUp({ team: 'crew', deck: { hide: ['intro'] } }),
    /:6:7 .*`intro` is not a section of the deck: welcome, /s,
  ],
  'section in the order': [writeUp({ team: 'crew', deck: { order: ['discovry'] } }), /:6:7 .*`discovry`.*discovery/s],
  'section with notes': [writeUp({ team: 'crew', deck: { notes: { gates: 'Ask them first' } } }), /:6:5 .*`gates`/s],
  'setting that no deck has': [writeUp({ team: 'crew', deck: { theme: 'dark' } }), /:5:3 .*`theme`/s],
};
