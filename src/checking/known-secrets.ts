import { lintSource } from '@secretlint/core';
import { creator as recommended } from '@secretlint/secretlint-rule-preset-recommend';
import { decode } from '../compile/file-text.ts';
import { createSource } from '../compile/positions.ts';
import type { FileCheck, SourceFile } from './check-file.ts';
import { isPlaceholder } from './secret-patterns.ts';
import { findSecrets, overlaps, type Secret, secretFindings } from './secrets.ts';

const engine: Parameters<typeof lintSource>[0]['options']['config'] = {
  rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: recommended, rules: [] }],
};

const isText = (path: string) => /\.(?:mdx|yaml|svg)$/i.test(path);

/**
 * The same check with what secretlint's recommended rules find besides. The engine answers later, so this stands
 * behind `checkFile`; the result is what a cache keeps. Its own messages hold the secret and are never passed on.
 */
export async function withKnownSecrets(file: SourceFile, check: FileCheck): Promise<FileCheck> {
  const { text } = isText(file.path) && !file.isLink ? decode(file.path, file.bytes) : {};
  if (text === undefined) return check;
  const source = createSource(file.path, text);
  const own = findSecrets(source.text);
  const { messages } = await lintSource({
    source: { filePath: file.path, content: source.text, contentType: 'text' },
    options: { config: engine, noPhysicFilePath: true },
  });
  const known = messages.flatMap(({ range: [start, end], messageId }): Secret[] => {
    const secret = { rule: 'secret/known', kind: kindOf(messageId), start, end };
    return own.some((other) => overlaps(other, secret)) || isPlaceholder(source.text.slice(start, end)) ? [] : [secret];
  });
  return known.length === 0 ? check : { ...check, findings: [...check.findings, ...secretFindings(source, known)] };
}

/** `SLACK_TOKEN` → `Slack token`. */
function kindOf(messageId: string): string {
  const words = messageId.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
