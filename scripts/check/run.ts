import { resolve } from 'node:path';
import { styleText } from 'node:util';
import { spokenFor } from '../../src/checking/messages/tongues.ts';
import type { ReportInput, Tone } from '../../src/checking/reports/report.ts';
import { textReport } from '../../src/checking/reports/text.ts';
import { addressesOf } from '../../src/model/addresses.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Places } from '../../src/reading/places.ts';
import { firstLanguageIn, siteAddressIn } from '../../src/reading/site-settings.ts';
import { replaceFile } from '../../src/reading/write-file.ts';
import type { CommandIo, ExitCode } from '../lib/command.ts';
import type { Asked } from './asked.ts';
import type { Checked } from './read.ts';
import { changeSince, isAboutChange, selectPaths } from './select.ts';

/** Prints what was asked for of a check, and says how it ends. */
export async function report(
  checked: Checked,
  paths: readonly string[],
  asked: Asked,
  places: Places,
  io: CommandIo,
): Promise<ExitCode> {
  const keepsFile = selectPaths(paths, checked, { cwd: io.cwd, content: places.content });
  const { findings, todo, crashes } = checked.result;
  const change = changeSince(asked.base, places, io);
  const isWanted = (finding: Finding) =>
    asked.keepsRule(finding.rule) &&
    keepsFile(finding.place.file) &&
    (!change || isAboutChange(finding, change, checked.textOf));
  const isTouched = (path: string) => keepsFile(path) && (!change || change.isEverything || change.paths.has(path));
  const input: ReportInput = {
    findings: findings.filter(isWanted),
    todo: todo.filter(({ file }) => isTouched(file)),
    files: checked.files.filter(({ path }) => isTouched(path)).length,
    speak: await asked.speakIn(firstLanguageIn(checked.settings)),
    textOf: checked.textOf,
    ...rulePages(io.env, checked, asked),
  };
  if (asked.output === undefined) {
    io.stdout(asked.report({ ...input, ...painted() }));
  } else {
    replaceFile(resolve(io.cwd, asked.output), asked.report(input));
    io.stdout(textReport({ ...input, ...painted() }));
  }
  if (crashes.length > 0) return 2;
  const isOver = numberOf(input, 'warning') > asked.maxWarnings;
  return numberOf(input, 'error') > 0 || isOver ? 1 : 0;
}

/** Full addresses, so only where it is known where the site stands; in the language of the run, where the site has it. */
function rulePages(env: CommandIo['env'], { settings, result }: Checked, { language }: Asked) {
  const { site, base } = siteAddressIn(env, settings);
  if (site === undefined) return {};
  const [defaultLanguage = 'en', ...others] = result.settings.languages;
  const own = others.find((other) => language !== undefined && spokenFor(other) === language);
  const isDefault = language === undefined || spokenFor(defaultLanguage) === language;
  const to = addressesOf({ base, language: isDefault ? defaultLanguage : (own ?? defaultLanguage), defaultLanguage });
  return { pageOf: (rule: string) => `${site}${to.rule(rule)}` };
}

const numberOf = ({ findings }: ReportInput, wanted: string) => findings.filter(({ level }) => level === wanted).length;

const colours = { error: 'red', warning: 'yellow', info: 'cyan', quiet: 'dim' } as const;
/** Only where the terminal takes colour and `NO_COLOR` is not set: asked once, since the answer takes as long as a line. */
function painted(): Pick<ReportInput, 'paint'> {
  const takesColour = styleText('dim', '.', { stream: process.stdout }) !== '.';
  return takesColour
    ? { paint: (tone: Tone, text: string) => styleText(colours[tone], text, { validateStream: false }) }
    : {};
}
