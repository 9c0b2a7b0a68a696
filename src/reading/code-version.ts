import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const folders = ['model', 'compile', 'checking', 'i18n', 'reading'].map((name) => join('src', name));

/**
 * A digest of the code that judges and compiles, and of the packages it stands on. Whatever is kept from an earlier run
 * carries it, so that a changed rule, schema, component or library never meets a result of its predecessor.
 */
export function codeVersion(): string {
  version ??= digestOfCode();
  return version;
}

/** Once: what this process runs is what it loaded, whatever is written meanwhile. */
let version: string | undefined;

function digestOfCode(): string {
  const digest = createHash('sha256').update(readFileSync(join(root, 'package.json')));
  // Which time zones and which letters there are is Node's to say.
  digest.update(`${process.versions.node} ${process.versions['tz']} ${process.versions['unicode']}\n`);
  const files = folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
    )
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  for (const file of files.sort()) digest.update(`${file}\n`).update(readFileSync(join(root, file)));
  return digest.digest('base64url').slice(0, 16);
}
