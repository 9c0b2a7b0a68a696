/** Whatever is thrown at the readers, they answer, and soon. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { problemFindings } from '../checking/problem-findings.ts';
import { inEnglish } from '../model/sentence.ts';
import { compile, foreignInHtml, foreignInJavaScript } from '../testing/inspect.ts';
import { readSettingsFile, readWriteUp } from './read-write-up.ts';

vi.setConfig({ testTimeout: 60_000 });

const path = 'content/postmortems/2026-03-03-anything.mdx';
const bytesOf = (text: string) => new TextEncoder().encode(text);

function read(bytes: Uint8Array) {
  const start = performance.now();
  const { problems, source } = readWriteUp(path, bytes);
  expect(performance.now() - start).toBeLessThan(5000);
  for (const { place, message, fix } of problemFindings(problems)) {
    expect(inEnglish(message).length * inEnglish(fix).length).toBeGreaterThan(0);
    if (!place.start || !place.end) continue;
    expect(place.start.offset).toBeLessThanOrEqual(place.end.offset);
    // What is no text has a place all the same, behind the part that is.
    expect(place.end.offset).toBeLessThanOrEqual(source?.text.length ?? bytes.length);
  }
  return problems;
}

test('random bytes', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => void read(bytes)));
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      readSettingsFile('content/archive.yaml', bytes);
    }),
  );
});

const yaml = fc.constantFrom(
  ...['a', 'b: ', ': ', '- ', '? ', '\n', '\n  ', '\t', '"', "'", '[', ']', '{', '}', ', ', '#', ' #x', '&a ', '*a '],
  ...['!!x ', '<<: ', '| ', '>-\n', '@', '`', '%', '\\', '...', '1e9', '~', 'null', '\r\n', '\r', '\ue000', 'é', '😀'],
);
const mdx = fc.constantFrom(
  ...['a ', '<', '>', '</', '/>', '<Aside>', '</Aside>', '<Quote from="a">', '</Quote>', '<b', '{', '}', '{/* a */}'],
  ...['`', '```', '\n', '\n\n', '- ', '> ', '# ', '## b', '[a](', ')', '![a](./b.png)', '|', '|--|', '*', '**', '_'],
  ...['~~', '<!--', '-->', 'import ', 'export ', '&#8238;', '\\', '[^a]', '[^a]: b', '---', '\t', '\r', '\u2028', '😀'],
  ...['<https://x.example>', 'www.x.example', '<br />', '<kbd>a</kbd>', '- [x] ', '"', "'", '=', 'title', '\u202e'],
);
const joined = (parts: fc.Arbitrary<string>) => fc.array(parts, { maxLength: 30 }).map((all) => all.join(''));

test('random YAML', () => {
  fc.assert(
    fc.property(joined(yaml), (front) => void read(bytesOf(`---\n${front}\n---\n`))),
    { numRuns: 400 },
  );
});

test('random MDX: what the check lets pass compiles to nothing foreign', async () => {
  let compiled = 0;
  await fc.assert(
    fc.asyncProperty(joined(mdx), async (body) => {
      const bytes = bytesOf(`---\ntitle: a\nteam: b\n---\n${body}\n`);
      const problems = read(bytes);
      const isClean = !problemFindings(problems).some(({ level }) => level === 'error');
      const { blanked = '' } = readWriteUp(path, bytes);
      if (!isClean) return;
      compiled++;
      expect([...foreignInJavaScript(blanked), ...(await foreignInHtml(blanked))]).toEqual([]);
    }),
    { numRuns: 400 },
  );
  expect(compiled).toBeGreaterThan(20);
});

test('the headings of the check are the headings of the page', async () => {
  await fc.assert(
    fc.asyncProperty(joined(mdx), async (body) => {
      const { problems, facts, blanked = '' } = readWriteUp(path, bytesOf(`---\ntitle: a\n---\n## b\n\n${body}\n`));
      const isClean = !problemFindings(problems).some(({ level }) => level === 'error');
      // A heading inside a note moves to the end of the page with its note.
      if (!isClean || body.includes('[^a]:')) return;
      const page = await compile(blanked);
      expect(page.headings).toEqual(facts.headings.map(({ depth, id, text }) => ({ depth, id, text })));
      expect(page.words).toBe(facts.words);
    }),
    { numRuns: 400 },
  );
});
