import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { draft, trialProject } from './trial.ts';

let project: ReturnType<typeof trialProject>;
beforeEach(() => {
  project = trialProject();
});
afterEach(() => project.remove());

const text =
  '\ufeff---\r\ntitle: Checkout returned errors   # a note\r\nseverity: Sev2\r\nteam: data-platform\r\n---\r\n\r\nIt took <5ms.\r\n';

test('it writes what it mended, says so, and keeps everything else byte for byte', async () => {
  project.write(draft, text);
  const { code, stderr } = await project.run('--fix', draft);
  expect(project.textOf(draft)).toBe(text.replace('Sev2', 'sev2').replace('<5ms', '\\<5ms'));
  expect(stderr).toMatch(new RegExp(`^${draft}: 2 repairs\n  line 3, \`C03\`: .*\n  line 7, \`B02\`: `));
  expect(code).toBe(0);
});

test('AC-277 a second run writes nothing', async () => {
  project.write(draft, text);
  await project.run('--fix');
  const once = project.textOf(draft);
  expect((await project.run('--fix')).stderr).toContain('Nothing can be repaired here.\n');
  expect(project.textOf(draft)).toBe(once);
});

test('only the chosen rule and path are touched', async () => {
  project.write(draft, text);
  await project.run('--fix', 'content/festival');
  expect(project.textOf(draft)).toBe(text);
  await project.run('--fix', '--rule', 'C03');
  expect(project.textOf(draft)).toBe(text.replace('Sev2', 'sev2'));
});

test('a photo loses its place and keeps its picture', async () => {
  const path = 'content/postmortems/2026-05-30-screen/screen.jpg';
  const photo = sharp({ create: { width: 4, height: 3, channels: 3, background: 'navy' } }).jpeg();
  const plain = await photo.clone().toBuffer();
  project.write(
    path.replace('screen.jpg', 'index.mdx'),
    '---\ntitle: The screen went dark\nteam: data-platform\n---\n\n![The screen](./screen.jpg)\n',
  );
  project.write(
    path,
    await photo
      .clone()
      .withExif({ IFD3: { GPSLatitude: '48/1 51/1 24/1' } })
      .toBuffer(),
  );
  const { stdout } = await project.run(path);
  expect(stdout).toContain(`${path}  error  personal/image-gps\n`);
  expect(stdout).toContain('1 can be repaired: npm run check -- --fix\n');
  const { code, stderr } = await project.run('--fix', path);
  expect(stderr).toBe(
    `${path}: 1 repair\n  \`personal/image-gps\`: The image \`screen.jpg\` says where it was taken.\n`,
  );
  expect(project.bytesOf(path)).toEqual(plain);
  expect(code).toBe(0);
});
