import type { CheckedFile, FileCheck, SourceFile } from '../../src/checking/file-check.ts';
import type { Recall } from '../../src/checking/recall.ts';
import type { Clock } from '../../src/checking/subject.ts';

/**
 * Judges files as they are read, while other threads read on. It begins once the rules are loaded and both settings
 * files are there; whatever is left is judged with the whole archive.
 */
export function judgeWhileReading(
  rules: Promise<{ readonly createRecall: () => Recall }>,
  clockOf: (settings: readonly FileCheck[]) => Clock,
) {
  const waiting: CheckedFile[] = [];
  const settings: CheckedFile[] = [];
  let recall: Recall | undefined;
  let judge: ((checked: CheckedFile) => unknown) | undefined;
  const begin = ({ createRecall }: Awaited<typeof rules>) => {
    const fresh = createRecall();
    ({ judge } = fresh.begin(settings, clockOf(settings.map(({ check }) => check))));
    recall = fresh;
  };
  return {
    take(file: SourceFile, check: FileCheck): void {
      waiting.push({ file, check });
      // What breaks here breaks again, and is said, when the whole archive is judged.
      if (check.settled !== undefined && settings.push({ file, check }) === 2) rules.then(begin).catch(() => undefined);
      if (judge) for (const each of waiting.splice(0)) judge(each);
    },
    /** With what was judged; `undefined` when it did not begin. */
    recall: (): Recall | undefined => recall,
  };
}
