import type { Level } from '../../model/finding.ts';
import type { Example, RuleCard } from '../rule.ts';

const card = (
  id: string,
  title: string,
  why: string,
  examples: readonly Example[],
  level: Level = 'error',
): RuleCard => ({
  id,
  level,
  title,
  why,
  examples,
});
const settings = (text: string) => ({ 'content/archive.yaml': text });
const followUp = (field: string) => `followUps: [{ id: alert, what: Alert on waiting writes, ${field} }]`;

/** Family S and A04: what the schemas refuse. shape.ts turns their issues into these findings. */
export const shapeCards: readonly RuleCard[] = [
  card('S01', 'What is required is there', 'Two fields make a draft; lists need what names their items.', [
    { text: '---\ntitle: Checkout answered slowly\n---\n', finds: '`team` is missing.' },
    { text: '---\ntitle: Checkout answered slowly\nteam: data-platform\n---\n' },
  ]),
  card('S02', 'Every key is a field', 'A slip in a key would lose what stands behind it without a word.', [
    { yaml: 'sevrity: sev1', finds: '`sevrity` is not a field here.' },
    { yaml: 'severity: sev1' },
  ]),
  card(
    'S03',
    'A value has the type of its field',
    'A title that YAML reads as a number is no longer what was written.',
    [
      { yaml: 'title: 500', finds: '`title` holds a number; text is expected here.' },
      { yaml: 'title: "500 on every page"' },
    ],
  ),
  card('S04', 'A choice is one of the list', 'Lists are counted and compared, so each thing has one word.', [
    {
      yaml: 'status: final',
      finds: '`final` is not one of the values of `status`: draft, in-review, published.',
    },
    { yaml: 'status: draft' },
  ]),
  card('S05', 'Texts have the length that fits', 'Titles, cards and slides show them whole.', [
    { yaml: 'title: Outage', finds: '`title` has 6 characters; 8 to 120 fit here.' },
    { yaml: 'title: Checkout answered slowly' },
  ]),
  card('S06', 'Ids are kebab-case', 'They are part of addresses and of paths in translations.', [
    {
      yaml: followUp('').replace('alert', 'Alert_Writes').replace(', }', ' }'),
      finds: '`Alert_Writes` is not a kebab-case id.',
    },
    { yaml: followUp('').replace(', }', ' }') },
  ]),
  card('S07', 'Days exist', 'A day that no calendar has would be shifted somewhere else.', [
    { yaml: followUp('due: 2026-02-30'), finds: '`2026-02-30` is not a day of the calendar.' },
    { yaml: followUp('due: 2026-02-28') },
  ]),
  card(
    'S08',
    'Time zones are names',
    'Only a name knows its clock changes; an abbreviation stands for several zones.',
    [
      { yaml: 'timeZone: CET', finds: '`CET` is not a time zone name with its clock changes.' },
      { yaml: 'timeZone: Europe/Paris' },
    ],
  ),
  card('S09', 'Front matter is plain text', 'It is shown on cards, slides and in e-mails, where no tag is read.', [
    { yaml: 'title: The <b>assets</b> table', finds: '`title` contains the HTML tag `<b>`.' },
    { yaml: 'title: Latency < 5 ms no longer true' },
  ]),
  card('S10', 'Every character can be seen', 'A hidden character changes how a text reads, or what a search finds.', [
    {
      yaml: 'title: "Checkout \\u202Eanswered slowly"',
      finds: '`title` contains the character U+202E, which is not visible on a page.',
    },
    { yaml: 'title: "🔥 Checkout is slow"' },
  ]),
  card('S11', 'Addresses are https addresses', 'Whatever else an address could start is no link to evidence.', [
    {
      yaml: 'evidence: [{ label: The graph, url: "javascript:x" }]',
      finds: '`javascript:x` is not a full https address without a user name.',
    },
    {
      yaml: 'evidence: [{ label: The graph, url: "http://wiki.example.com/x" }]',
      finds: '`http://wiki.example.com/x` is an http address.',
    },
    { yaml: 'evidence: [{ label: The graph, url: "https://wiki.example.com/x" }]' },
  ]),
  card('S12', 'Numbers are in their range', 'A slip in a digit is seen here before it is seen in a figure.', [
    { yaml: 'deck: { minutes: 3 }', finds: '`deck.minutes` is 3; 5 to 120 fits here.' },
    { yaml: 'deck: { minutes: 30 }' },
  ]),
  card('S13', 'An id stands once in its list', 'Other fields and other files refer to it.', [
    {
      yaml: 'tollgates:\n  - { gate: uat, outcome: caught }\n  - { gate: uat, outcome: caught }',
      finds: '`uat` appears twice in `tollgates`.',
    },
    { yaml: 'tollgates:\n  - { gate: uat, outcome: caught }\n  - { gate: alerting, outcome: caught }' },
  ]),
  card('S14', 'True and false are written so', 'In YAML 1.2, yes and no are plain words.', [
    {
      yaml: 'mitigation: { options: [{ id: wait, what: Let it finish, chosen: yes }] }',
      finds: '`mitigation.options.1.chosen` is the word `yes`.',
    },
    { yaml: 'mitigation: { options: [{ id: wait, what: Let it finish, chosen: true }] }' },
  ]),
  card('S15', 'A line is one line', 'Cards, tables and slides give it one.', [
    { yaml: 'title: |\n  Checkout answered\n  slowly', finds: '`title` has more than one line.' },
    { yaml: 'title: >-\n  Checkout answered\n  slowly' },
  ]),
  card('S16', 'A handle is an account name', 'It stands for who wrote or reviewed, and for nothing else.', [
    { yaml: 'authors: ["@mara"]', finds: '`@mara` is not a handle.' },
    { yaml: 'authors: [mara]' },
  ]),
  card('S17', 'Fixed forms are kept', 'The digest tells whether an old text changed after its import.', [
    {
      yaml: 'imported: { from: The old wiki, on: 2026-02-02, digest: 123abc }',
      finds: '`123abc` does not have the form sha256: and 64 hexadecimal digits.',
    },
    { yaml: `imported: { from: The old wiki, on: 2026-02-02, digest: "sha256:${'9f86d081'.repeat(8)}" }` },
  ]),
  card(
    'A04',
    'A tracker has prefixes and an address with {key}',
    'Tickets become links through them. They are compared as text: no pattern from a content file is ever run.',
    [
      {
        files: settings(
          'trackers: [{ id: tickets, keys: ["(a+)+$"], url: "https://tickets.example.com/browse/{key}" }]\n',
        ),
        finds: '`(a+)+$` is not a ticket prefix or an address with `{key}`.',
      },
      {
        files: settings('trackers: [{ id: tickets, keys: [DB], url: "https://tickets.example.com/browse/{key}" }]\n'),
      },
    ],
  ),
];
