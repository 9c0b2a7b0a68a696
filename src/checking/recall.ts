import { daysIn } from '../model/days-in-zone.ts';
import type { CheckedFile, FileCheck } from './file-check.ts';
import { fileJudge, type JudgedFile } from './judge-file.ts';
import type { Defaults } from './settled.ts';
import type { Clock, Context } from './subject.ts';

/** What one process keeps from check to check, so that after a save only the saved file is judged. */
export interface Recall {
  /**
   * `checked` are all files, or at least the settings files. A file is judged anew when its own check, the settings or
   * the day is another one.
   */
  readonly begin: (
    checked: readonly CheckedFile[],
    clock: Clock,
  ) => { readonly context: Context; readonly judge: (checked: CheckedFile) => JudgedFile };
}

interface Before {
  readonly settingsFiles: readonly (FileCheck | undefined)[];
  readonly context: Context;
  readonly judged: WeakMap<FileCheck, JudgedFile>;
}

/** `defaults` may be left out where both settings files are there and could be read. */
export function createRecall(defaults?: Defaults): Recall {
  let before: Before | undefined;
  return {
    begin(checked, clock) {
      const settingsFiles = ['content/archive.yaml', 'content/catalog.yaml'].map(
        (path) => checked.find(({ file }) => file.path === path)?.check,
      );
      const isSame =
        before?.settingsFiles.every((check, index) => check === settingsFiles[index]) &&
        before.context.today === clock.today &&
        before.context.nowMs <= clock.nowMs;
      const { settings, catalog, dayOf } = isSame && before ? before.context : settledIn(settingsFiles, defaults);
      const context: Context = { settings, catalog, dayOf, ...clock };
      const judged = isSame && before ? before.judged : new WeakMap<FileCheck, JudgedFile>();
      before = { settingsFiles, context, judged };
      const judgeAnew = fileJudge(context);
      return {
        context,
        judge(each) {
          const known = judged.get(each.check) ?? judgeAnew(each);
          if (isPast(known, clock)) judged.set(each.check, known);
          return known;
        },
      };
    },
  };
}

function settledIn(settingsFiles: readonly (FileCheck | undefined)[], defaults: Defaults | undefined) {
  const [archive, catalog] = settingsFiles;
  const settled = { settings: archive?.settled ?? defaults?.settings, catalog: catalog?.settled ?? defaults?.catalog };
  if (!settled.settings || !settled.catalog) throw new Error('An archive without settings files needs the defaults.');
  // `settle` walked the schemas of these very files.
  const known = settled as Defaults;
  return { ...known, dayOf: daysIn(known.settings.timeZone) };
}

/** A time that still lies ahead is judged each time, until it does not. */
const isPast = ({ writeUp }: JudgedFile, { nowMs }: Clock): boolean =>
  !writeUp || [...writeUp.moments.values()].every(({ ms }) => ms <= nowMs);
