import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { trialProject } from './trial.ts';

let project: ReturnType<typeof trialProject>;
beforeEach(() => {
  project = trialProject();
});
afterEach(() => project.remove());

const postmortem = ['postmortem', '--title', 'Checkout returned errors', '--team', 'data-platform'];

describe('it asks in a terminal', () => {
  test('everything open when something needed is missing, each by itself', async () => {
    const answers = ['postmortem', 'Checkout returned errors', 'storefront', '2026-05-30 09:15', '', 'checkout'];
    const { code, path, asked } = await project.run([], { answers });
    expect(code).toBe(0);
    expect(asked).toHaveLength(6);
    expect(project.textOf(path)).toContain('services: [checkout]\n');
    expect(project.textOf(path)).not.toContain('severity');
  });

  test('nothing when what is needed is there, or with --yes', async () => {
    expect(await project.run(postmortem, { answers: [] })).toMatchObject({ code: 0, asked: [] });
    expect(await project.run(['postmortem', '--yes'], { answers: [] })).toMatchObject({ code: 2, asked: [] });
  });

  test('for the zone of a log whose times have none', async () => {
    const args = [...postmortem, '--from-log', '-'];
    const stdin = '2026-05-30 09:15 the alert fires';
    expect((await project.run(args, { stdin })).stderr).toContain('Line 1 of the log has a time without a zone.');
    const { path, asked } = await project.run(args, { stdin, answers: ['UTC'] });
    expect(asked).toHaveLength(1);
    expect(project.textOf(path)).toContain('timeZone: UTC\n');
  });

  test('calling off writes nothing', async () => {
    const before = project.allFiles();
    expect((await project.run(['story'], { answers: [] })).code).toBe(2);
    expect(project.allFiles()).toEqual(before);
  });
});
