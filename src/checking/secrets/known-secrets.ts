import { decode } from '../../compile/file-text.ts';
import { createSource } from '../../compile/positions.ts';
import type { Filled } from '../../model/sentence.ts';
import type { FileCheck, SourceFile } from '../file-check.ts';
import { mayHoldKnownSecret } from './known-secret-marks.ts';
import { isPlaceholder } from './secret-patterns.ts';
import { articleOf, findSecrets, overlaps, type Secret, secretFindings } from './secrets.ts';

const isText = (path: string) => /\.(?:mdx|yaml|svg)$/i.test(path);

/**
 * The same check with what secretlint's recommended rules find besides. The engine answers later, so this stands
 * behind `checkFile`; the result is what a cache keeps. Its own messages hold the secret and are never passed on.
 */
export async function withKnownSecrets(file: SourceFile, check: FileCheck): Promise<FileCheck> {
  const { text } = isText(file.path) && !file.isLink ? decode(file.path, file.bytes) : {};
  if (text === undefined || !mayHoldKnownSecret(text)) return check;
  const source = createSource(file.path, text);
  const own = findSecrets(source.text);
  const known = (await lint(file.path, text)).flatMap(({ range: [start, end], messageId }): Secret[] => {
    const secret = { rule: 'secret/known', kind: kindOf(messageId), start, end };
    return own.some((other) => overlaps(other, secret)) || isPlaceholder(source.text.slice(start, end)) ? [] : [secret];
  });
  return known.length === 0 ? check : { ...check, findings: [...check.findings, ...secretFindings(source, known)] };
}

/** Most runs never need the engine, so that it is loaded by the first text that does. */
async function lint(filePath: string, content: string) {
  const [{ lintSource }, { creator: rule }] = await Promise.all([
    import('@secretlint/core'),
    import('@secretlint/secretlint-rule-preset-recommend'),
  ]);
  const config = { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule, rules: [] }] };
  const { messages } = await lintSource({
    // A comment in the text silences nothing: exceptions stand in archive.yaml, with their reason.
    source: { filePath, content: content.replaceAll('secretlint-disable', 'secretlint_disable'), contentType: 'text' },
    options: { config, noPhysicFilePath: true },
  });
  return messages;
}

/** `SLACK_TOKEN` → `A Slack token`; the name is the engine's own, in every language. */
function kindOf(messageId: string): Filled {
  const words = messageId.toLowerCase().replaceAll('_', ' ');
  const name = words.charAt(0).toUpperCase() + words.slice(1);
  return { text: `${articleOf(name)} {1}`, values: [name] };
}
