import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { trialProject } from './trial.ts';

let project: ReturnType<typeof trialProject>;
beforeEach(() => {
  project = trialProject();
});
afterEach(() => project.remove());

const postmortem = ['postmortem', '--title', 'Checkout returned errors', '--team', 'data-platform'];

describe('archive', () => {
  test('sets the examples aside and leaves an empty archive that checks and takes its first write-up', async () => {
    const before = project.allFiles().filter((path) => path.endsWith('.mdx'));
    mkdirSync(join(project.cwd, 'content/guides'), { recursive: true });
    const link = '[the table](../../postmortems/2026-03-03-locked-table/) and [gates](../the-gates/)';
    writeFileSync(join(project.cwd, 'content/guides/the-gates.mdx'), `---\ntitle: The gates\n---\n\n${link}\n`);
    const { code, stdout } = await project.run([
      ...['archive', '--name', 'What broke: all of it', '--url', 'https://broke.example.com/', '--languages', 'en, fr'],
      ...['--repository', 'https://code.example.com/team/archive', '--time-zone', 'Europe/Paris', '--yes'],
      ...[
        '--teams',
        'Data Platform:Europe/Lisbon, Web',
        '--services',
        'search:web',
        '--gates',
        'code-review, canary:during-release',
      ],
    ]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'content/archive.yaml\n' });
    expect(project.findings()).toEqual([]);
    const aside = project
      .allFiles()
      .filter((path) => path.startsWith('content-examples-2026-06-01/') && path.endsWith('.mdx'));
    expect(aside).toHaveLength(before.length + 1);
    expect(project.textOf('content/guides/the-gates.mdx')).toContain('the table and [gates](../the-gates/)');
    const first = await project.run([...postmortem, '--services', 'search']);
    expect(project.textOf(first.path)).toContain('timeZone: Europe/Lisbon\n');
    expect(project.textOf(first.path)).toContain('- { gate: canary, outcome: unknown }');
    expect(project.findings()).toEqual([]);
  });

  test.each([
    ['fr, en', ['content/guides/gates.fr.mdx', 'content/guides/gates.mdx', 'content/guides/only.mdx'], 'lang: en'],
    ['fr', ['content/guides/gates.mdx'], 'title: Les contrôles\nsection: write\norder: 20\n'],
  ])('guides in another first language: %s', async (languages, stay, line) => {
    mkdirSync(join(project.cwd, 'content/guides'), { recursive: true });
    const write = (name: string, text: string) => writeFileSync(join(project.cwd, 'content/guides', name), text);
    write('gates.mdx', '---\ntitle: The gates\nsection: write\norder: 20\n---\n\nWhere one looks.\n');
    write(
      'gates.fr.mdx',
      '---\ntitle: Les contrôles\nstatus: published\nsourceDate: 2026-05-01\n---\n\nOù [regarder](../only/).\n',
    );
    write('only.mdx', '---\ntitle: Only in English\n---\n\nWords.\n');
    const { code } = await project.run(['archive', '--name', 'Ce qui a cassé', '--languages', languages, '--yes']);
    expect(code).toBe(0);
    expect(project.findings()).toEqual([]);
    const kept = project.allFiles().filter((path) => path.startsWith('content/guides/'));
    expect(kept).toEqual(stay);
    expect(project.textOf('content/guides/gates.mdx')).toContain(line);
  });

  test('speaks the first language that it is given, and not that of the examples', async () => {
    const { stderr } = await project.run(['archive', '--name', 'Ce qui a cassé', '--languages', 'fr,en', '--yes']);
    expect(stderr).toContain('ce qui manque à l’archive');
    expect(stderr).not.toContain('Next:');
    expect(project.textOf('content/archive.yaml')).toContain('label: Tests unitaires');
  });

  test('needs a name only, and its settings are checked before anything moves', async () => {
    const before = project.allFiles();
    const wrong = ['--name', 'What broke', '--teams', 'Web:Lisbon', '--services', 'search:wbe'];
    const { code, stderr } = await project.run(['archive', ...wrong]);
    expect(code).toBe(2);
    expect(stderr).toContain('--teams: `Lisbon` is not a time zone');
    expect(stderr).toContain('The nearest is `web`');
    expect((await project.run(['archive'])).stderr).toContain('`--name` is missing');
    expect((await project.run(['archive', '--name', 'x', '--gates', 'ring'])).stderr).toContain(
      'where the gate stands',
    );
    expect((await project.run(['archive', '--name', 'x', '--aside', 'content/old'])).stderr).toContain('lies inside');
    expect(project.allFiles()).toEqual(before);
    expect((await project.run(['archive', '--name', 'What broke', '--without-guides', '--aside', 'old'])).code).toBe(0);
    expect(project.allFiles().filter((path) => path.startsWith('content'))).toEqual([
      'content',
      'content/archive.yaml',
      'content/catalog.yaml',
    ]);
  });
});
