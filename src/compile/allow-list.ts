/**
 * What a write-up's body may hold. Whatever is not in here is refused. The check, the compiler and the guide of
 * components read this one table; a row that is added brings its probes.
 */

/** Whose body it is; of a translation, the kind of its original. */
export type BodyKind = 'postmortem' | 'story' | 'reply' | 'guide';

/** A list is the choice of its words. A flag stands without a value. */
export type AttributeType = 'text' | 'digits' | 'moment' | 'image' | 'flag' | readonly string[];

export interface Attribute {
  readonly type: AttributeType;
  readonly isRequired?: true;
  readonly description: string;
}

export interface Component {
  readonly description: string;
  readonly example: string;
  readonly attributes: Readonly<Record<string, Attribute>>;
  readonly children: 'none' | 'text' | 'blocks';
  readonly kinds: readonly BodyKind[];
  /** The component that it stands inside, at any depth. */
  readonly inside?: string;
}

const postmortem: readonly BodyKind[] = ['postmortem'];
const told: readonly BodyKind[] = ['postmortem', 'story'];
const longForms: readonly BodyKind[] = ['postmortem', 'story', 'guide'];
const all: readonly BodyKind[] = [...longForms, 'reply'];

const drawn = (what: string, name: string): Component => ({
  description: `Draws ${what} of the front matter here instead of in its usual place.`,
  example: `<${name} />`,
  attributes: {},
  children: 'none',
  kinds: postmortem,
});
const minutes: Attribute = { type: 'digits', description: 'How long it takes, in minutes.' };

export const components: Readonly<Record<string, Component>> = {
  Timeline: drawn('the timeline', 'Timeline'),
  Tollgates: drawn('the tollgates', 'Tollgates'),
  FollowUps: drawn('the follow-ups', 'FollowUps'),
  Options: drawn('the options for mitigation', 'Options'),
  Quote: {
    description: 'Words that somebody wrote or said.',
    example: '<Quote from="author of the change">The table looked idle.</Quote>',
    attributes: { from: { type: 'text', description: "A role; in a story, a person's own choice." } },
    children: 'text',
    kinds: longForms,
  },
  Said: {
    description: 'What was said in the incident channel, with its time.',
    example: '<Said at="2026-03-03 14:12">Writes to bookings are waiting.</Said>',
    attributes: { at: { type: 'moment', description: 'When it was said.' } },
    children: 'text',
    kinds: told,
  },
  Aside: {
    description: 'Something beside the story, in a quiet box.',
    example: '<Aside title="What the screen showed">\nThe prompt was the same in both shells.\n</Aside>',
    attributes: { title: { type: 'text', description: 'Its heading.' } },
    children: 'blocks',
    kinds: longForms,
  },
  Figure: {
    description: 'An image with a caption.',
    example: '<Figure src="./waits.png" alt="Waiting writes, rising from 14:04" caption="Writes per minute" />',
    attributes: {
      src: { type: 'image', isRequired: true, description: 'An image beside the write-up.' },
      alt: { type: 'text', description: 'What it shows, for whoever does not see it.' },
      caption: { type: 'text', description: 'The line under it.' },
    },
    children: 'none',
    kinds: longForms,
  },
  Internal: {
    description: 'Shown in the internal edition only.',
    example: '<Internal>\nThe runbook is in the team folder.\n</Internal>',
    attributes: {},
    children: 'blocks',
    kinds: told,
  },
  Slide: {
    description: 'Takes the place of its section in the slides; on the page it reads like any other text.',
    example: '<Slide title="One lock, every write" minutes="3">\n- The table was locked at 14:04.\n</Slide>',
    attributes: {
      title: { type: 'text', description: 'The heading of the slide.' },
      layout: { type: ['plain', 'figure', 'statement'], description: 'How it is laid out.' },
      only: { type: ['review', 'talk'], description: 'The one deck it is for.' },
      minutes,
      deckOnly: { type: 'flag', description: 'A slide more, which the page leaves out.' },
    },
    children: 'blocks',
    kinds: told,
  },
  Notes: {
    description: 'For the presenter. Whoever can open the slides can read them; the public edition leaves them out.',
    example: '<Notes minutes="3">\nAsk the release team first.\n</Notes>',
    attributes: { minutes },
    children: 'blocks',
    kinds: told,
  },
  Step: {
    description: 'Appears at the next key press.',
    example: '<Slide title="Three signs">\n<Step>Waiting writes doubled.</Step>\n</Slide>',
    attributes: {},
    children: 'blocks',
    kinds: told,
    inside: 'Slide',
  },
};

export interface Element {
  readonly attributes: Readonly<Record<string, Attribute>>;
  readonly isVoid?: true;
  readonly isBlock?: true;
  readonly inside?: string;
}

/** Written in lower case, without any attribute but these. A reply has none. */
const elements: Readonly<Record<string, Element>> = {
  br: { attributes: {}, isVoid: true },
  kbd: { attributes: {} },
  sub: { attributes: {} },
  sup: { attributes: {} },
  details: { attributes: {}, isBlock: true },
  summary: { attributes: {}, isBlock: true, inside: 'details' },
  abbr: { attributes: { title: { type: 'text', description: 'What the letters stand for.' } } },
};
export const elementKinds = longForms;

/** Syntax nodes by the kinds that may hold them. Tags, braces, imports and raw HTML are judged on their own. */
export const nodeTypes: Readonly<Record<string, readonly BodyKind[]>> = {
  root: all,
  paragraph: all,
  text: all,
  emphasis: all,
  strong: all,
  delete: all,
  inlineCode: all,
  code: all,
  break: all,
  link: all,
  linkReference: all,
  definition: all,
  list: all,
  listItem: all,
  blockquote: all,
  thematicBreak: all,
  table: all,
  tableRow: all,
  tableCell: all,
  footnoteReference: all,
  footnoteDefinition: all,
  heading: longForms,
  image: longForms,
  imageReference: longForms,
};

/** A name of the list; `constructor` and its like are not found. */
export const componentOf = (name: string): Component | undefined =>
  Object.hasOwn(components, name) ? components[name] : undefined;

export const elementOf = (name: string): Element | undefined =>
  Object.hasOwn(elements, name) ? elements[name] : undefined;

/** Every name that a tag may have in a body of this kind. */
export const namesFor = (kind: BodyKind): readonly string[] => [
  ...Object.entries(components).flatMap(([name, { kinds }]) => (kinds.includes(kind) ? [name] : [])),
  ...(elementKinds.includes(kind) ? Object.keys(elements) : []),
];
