import { decode } from '../compile/file-text.ts';
import { createSource, type Source } from '../compile/positions.ts';
import type { Finding } from '../model/finding.ts';
import type { CheckedFile } from './file-check.ts';
import { lintAllowFindings } from './rules/lint-allow.ts';
import { judgePrivateData } from './secrets/private-data.ts';
import type { AnyWriteUp, Context } from './subject.ts';
import { judgeWording } from './wording/judge.ts';
import { termsOf } from './wording/terms.ts';

/** Judges what `readWords` found in a file: wording, personal data and the exceptions from both. */
export function wordJudge(context: Context): (checked: CheckedFile, writeUp: AnyWriteUp | undefined) => Finding[] {
  const terms = termsOf(context);
  const addresses = context.settings.wording.addresses.map((address) => address.toLowerCase());
  const contact = context.settings.email.contact?.toLowerCase() ?? '';
  return ({ file, check: { words } }, writeUp) => {
    if (!words) return [];
    let decoded: Source | undefined;
    const source = () => {
      decoded ??= createSource(file.path, decode(file.path, file.bytes).text ?? '');
      return decoded;
    };
    const judged = writeUp && judgeWording(writeUp, words.wording, source, terms);
    const isPublic = writeUp !== undefined && 'audience' in writeUp.fields && writeUp.fields.audience === 'public';
    const allowed = judged?.reasons ?? new Map<string, string>();
    const personal =
      words.personal.length === 0
        ? []
        : judgePrivateData(source(), words.personal, { isPublic, addresses, contact, allowed });
    const used = new Set([...(judged?.used ?? []), ...personal.map(({ rule }) => rule)]);
    const exceptions = writeUp && judged ? lintAllowFindings(writeUp, { used, unwaivable: judged.unwaivable }) : [];
    return [...(judged?.findings ?? []), ...personal, ...exceptions];
  };
}
