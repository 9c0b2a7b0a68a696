import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { placesOf } from '../../src/reading/places.ts';
import type { Checked } from './read.ts';
import { draft, trialProject } from './trial.ts';
import { watchArchive } from './watch.ts';

let project: ReturnType<typeof trialProject>;
beforeEach(() => {
  project = trialProject();
});
afterEach(() => project.remove());

test('a save is checked, whatever it holds, until somebody stops it', async () => {
  const { io, cwd } = project;
  const runs: string[][] = [];
  const lines: string[] = [];
  const stop = new AbortController();
  const print = ({ result }: Checked) => runs.push(result.findings.map(({ rule }) => rule));
  const around = { ...io, stderr: (text: string) => lines.push(text) };
  const ended = watchArchive(placesOf(io.env, cwd), around, print, stop.signal);
  await vi.waitFor(() => expect(runs).toHaveLength(1), 5000);
  expect(runs[0]).not.toContain('C03');
  project.write(draft, '---\ntitle: Checkout returned errors\nseverity: Sev2\nteam: data-platform\n---\n');
  await vi.waitFor(() => expect(runs.at(-1)).toContain('C03'), 5000);
  project.write(draft, 'no front matter\0');
  await vi.waitFor(() => expect(runs.at(-1)).toContain('L02'), 5000);
  expect(runs.at(-1)).not.toContain('C03');
  expect(lines.filter((line) => line === 'checking\n')).toHaveLength(runs.length);
  stop.abort();
  expect(await ended).toBe(0);
});
