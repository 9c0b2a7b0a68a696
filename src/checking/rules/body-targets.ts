import type { Problem, ProblemOf } from '../../compile/problem.ts';
import { code, count, nearestOr, or, part, say, word } from '../messages/fill.ts';
import { nearestTo } from '../nearest.ts';
import type { Rule } from '../rule.ts';
import { problemRule } from './problem-rule.ts';

const folderForm = 'content/postmortems/2026-03-03-example/index.mdx';
const drawing = 'content/postmortems/2026-03-03-example/waits.svg';
const svg = (content: string) => ({
  [drawing]: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3">${content}</svg>`,
});
const shown = { path: folderForm, body: '![Waiting writes](./waits.svg)' };

const bytes = (n: number) => count(Math.round(n / 100_000) / 10, 'MB', 'MB');

function sayImage({ src, fault, detail }: ProblemOf<'B16'>) {
  switch (fault) {
    case 'place':
      return {
        message: say`The image ${code(src)} is outside of the write-up's own folder.`,
        fix: 'Put it beside `index.mdx`, and write `./waits.png`.',
      };
    case 'type':
      return {
        message: say`The image ${code(src)} holds ${part(detail ?? 'another type')}, which its name does not say.`,
        fix: 'Rename it by what it is, or save it again as what it says.',
      };
    case 'not-an-image':
      return {
        message: say`The file ${code(src)} is no image that a page can show.`,
        fix: 'Save it as png, jpeg, webp, avif, gif or svg.',
      };
    case 'unsafe-svg':
      return {
        message: say`The drawing ${code(src)} holds ${part(detail ?? 'more than a drawing')}, which could run or load something.`,
        fix: 'Export it again without scripts and links, or save it as png.',
      };
  }
}

function sayAddress({ url, isHttp, isImage }: ProblemOf<'B08'>) {
  if (isHttp) {
    return {
      level: 'warning' as const,
      message: say`${code(url)} is an http address.`,
      fix: '`https://…` is safer; keep it if the target is internal and has no https.',
    };
  }
  if (isImage && /^(?:https?:)?\/\//.test(url)) {
    return {
      message: say`The image ${code(url)} is not beside the write-up.`,
      fix: 'Save it in the folder of the write-up: `![What it shows](./queue.png)`. Another server would learn who reads this.',
    };
  }
  const way = 'Write `https://…`, or a path such as `./lock-list.png`.';
  if (url === '') return { message: 'The link has no address.', fix: way };
  return {
    message: say`The address ${code(url)} is none of https:, http:, mailto:, a relative path or \`#anchor\`.`,
    fix: way,
  };
}

/** Family B, what a text leads to and shows: B08 to B13, B16, B17, B19. */
export const bodyTargetRules: readonly Rule<Problem>[] = [
  problemRule('B08', {
    title: 'An address is one that a browser may follow',
    why: 'Some addresses run code, others lead to another host than they seem to.',
    examples: [
      {
        body: '[a](javascript:alert%281%29)',
        finds: 'The address `javascript:alert%281%29` is none of https:, http:, mailto:, a relative path or `#anchor`.',
      },
      {
        body: '![The queue](https://charts.example.com/queue.png)',
        finds: 'The image `https://charts.example.com/queue.png` is not beside the write-up.',
      },
      { body: '[the page](http://wiki.example.com/x)', finds: '`http://wiki.example.com/x` is an http address.' },
      { body: '[the page](https://wiki.example.com/x) and [below](#below)\n\n## Below' },
    ],
    say: sayAddress,
  }),
  problemRule('B09', {
    level: 'warning',
    title: 'A page has one title',
    why: 'The title of the front matter is the first heading; readers who listen move by headings.',
    examples: [
      { body: '# What we saw', finds: '`# What we saw` is a second title on this page.' },
      { body: '## What we saw' },
    ],
    say: ({ text }) => ({
      message: say`${code(`# ${text}`)} is a second title on this page.`,
      fix: say`Use ${code(`## ${text}`)}.`,
    }),
  }),
  problemRule('B10', {
    level: 'warning',
    title: 'An image has words for whoever does not see it',
    why: 'A screen reader reads the alternative; search finds it.',
    examples: [
      { ...shown, body: '![](./waits.svg)', files: svg(''), finds: 'The image `./waits.svg` has no text alternative.' },
      { ...shown, files: svg('') },
    ],
    say: ({ src }) => ({
      message: say`The image ${code(src)} has no text alternative.`,
      fix: '`![Graph of waiting writes, rising from 14:04](./waits.png)`.',
    }),
  }),
  problemRule('B11', {
    title: 'Every character is visible',
    why: 'Hidden characters make a text say something else than it shows.',
    examples: [
      {
        body: 'The flag was \u202eno.',
        finds: 'Line 6 contains the character U+202E, which reorders the text around it.',
      },
      {
        body: 'A zero\u200bwidth space.',
        finds: 'Line 6 contains the character U+200B, which is not visible on a page.',
      },
      { body: 'An emoji of three signs: 👩‍💻.' },
    ],
    say: ({ line, character, isDirection, isInCode }) => ({
      message: isDirection
        ? say`Line ${line} contains the character ${character}, which reorders the text around it.`
        : say`Line ${line} contains the character ${character}, which is not visible on a page.`,
      fix: isInCode ? say`Remove it, or write its name: ${code(character)}.` : 'Remove it; `check --fix` does it.',
    }),
  }),
  problemRule('B12', {
    title: 'An image is beside its write-up',
    why: 'A page with a gap in place of the graph tells half.',
    examples: [
      { ...shown, finds: 'The image `./waits.svg` is not beside the write-up.' },
      { ...shown, files: svg('') },
    ],
    say: ({ src, isFolderForm }) => ({
      message: say`The image ${code(src)} is not beside the write-up.`,
      fix: isFolderForm
        ? 'Put it into the folder of `index.mdx`, or correct the name.'
        : 'Move the write-up to `<its name>/index.mdx`, and put the image into that folder.',
    }),
  }),
  problemRule('B13', {
    level: 'warning',
    title: 'A link leads somewhere',
    why: 'A link into nothing costs the reader who needed it most.',
    examples: [
      {
        body: 'See [the day before](../2026-03-02-exmple/).',
        files: {
          'content/postmortems/2026-03-02-example.mdx': '---\ntitle: The day before\nteam: data-platform\n---\n',
        },
        finds: 'The link `../2026-03-02-exmple/` leads nowhere in this archive.',
      },
      {
        body: '[above](#what-we-say)\n\n## What we saw',
        finds: 'The link `#what-we-say` leads nowhere in this archive.',
      },
      { body: 'See [below](#what-we-saw).\n\n## What we saw' },
    ],
    say: ({ url, candidates }) => {
      const written =
        url
          .replace(/[#?].*$/, '')
          .split('/')
          .filter(Boolean)
          .at(-1) ?? url;
      const nearest = nearestTo(url.startsWith('#') ? url.slice(1) : written, candidates);
      const what = url.startsWith('#') ? 'heading' : 'id';
      return {
        message: say`The link ${code(url)} leads nowhere in this archive.`,
        nearest,
        fix:
          nearest.length > 0
            ? say`The nearest ${word(what)} is ${or(nearest.map(code))}.`
            : say`Write ${word(`the ${what}`)} of something that is there, or remove the link.`,
      };
    },
  }),
  problemRule('B16', {
    title: 'An image is what its name says, and nothing more',
    why: 'Opened on its own, a drawing can run script on the address of the archive.',
    examples: [
      {
        ...shown,
        files: svg('<script>1</script>'),
        finds: 'The drawing `waits.svg` holds a `script` element, which could run or load something.',
      },
      {
        path: folderForm,
        body: '![Waiting writes](../waits.png)',
        finds: "The image `../waits.png` is outside of the write-up's own folder.",
      },
      { ...shown, files: svg('<circle r="1"/>') },
    ],
    say: sayImage,
  }),
  problemRule('B17', {
    level: 'warning',
    title: 'An image has at most 1 MB',
    why: 'In an outage the page is opened on a phone.',
    examples: [
      {
        ...shown,
        files: svg(`<desc>${'a'.repeat(1_500_000)}</desc>`),
        finds: 'The image `waits.svg` has 1.5 MB.',
      },
      { ...shown, files: svg('') },
    ],
    say: ({ src, bytes: size }) => ({
      message: say`The image ${code(src)} has ${bytes(size)}.`,
      fix: 'Scale it down to the size it is shown in; 1 MB is plenty.',
    }),
  }),
  problemRule('B19', {
    level: 'warning',
    title: 'A code language is known',
    why: 'An unknown name is shown without colours, and is often a slip.',
    examples: [
      { body: '```sqll\nselect 1\n```', finds: '`sqll` is not a known code language.' },
      { body: '```sql\nselect 1\n```' },
    ],
    say: ({ language, known }) => {
      const nearest = nearestTo(language, known);
      return {
        message: say`${code(language)} is not a known code language.`,
        nearest,
        fix: nearestOr(nearest, 'Leave it out, or write `text`.'),
      };
    },
  }),
];
