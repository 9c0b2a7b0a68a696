import { resolve } from 'node:path';
import { addressesOf } from '../src/model/addresses.ts';
import type { Archive } from '../src/model/archive.ts';
import type { PostmortemEntry } from '../src/model/entry.ts';
import { type Places, placesOf, placeVariables } from '../src/reading/places.ts';
import { siteAddress } from '../src/reading/site-address.ts';
import { replaceFile } from '../src/reading/write-file.ts';
import { isForCustomers, isOnPublicSite } from '../src/sharing/customers-edition.ts';
import { emailOf } from '../src/sharing/email.ts';
import { emailFormNames, emailForms } from '../src/sharing/email-forms.ts';
import { emailEditions } from '../src/sharing/email-source.ts';
import { type Command, type CommandIo, type ExitCode, operandsOf, readOptions, runCommand } from './lib/command.ts';
import { readArchive } from './lib/read-archive.ts';
import { unknownWriteUp } from './lib/unknown-write-up.ts';

const command: Command = {
  name: 'npm run email',
  about: 'Writes the post-mortem e-mail of one write-up: as a draft for a mail program, as HTML or as plain text.',
  operands: 'id',
  options: {
    edition: { type: 'string', value: 'EDITION', text: 'internal (the default) or customers' },
    format: { type: 'string', value: 'FORMAT', text: 'eml, html or text (the default)' },
    lang: { type: 'string', value: 'LANGUAGE', text: 'Such as fr; default: the language of the write-up' },
    out: { type: 'string', value: 'FILE', text: 'Writes a file; default: the terminal' },
  },
  environment: { SITE_URL: 'Address of the site, before `url` in archive.yaml', ...placeVariables },
  example: 'npm run email -- 2026-03-03-locked-table --edition customers --format eml --out locked-table.eml',
};

/** 0: the e-mail is written. 1: there is none of that write-up. 2: wrong use, or the archive can't be read. */
export async function main(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const options = readOptions(command, args, io);
  if (typeof options === 'number') return options;
  const ids = operandsOf(command, args);
  const edition = oneOf(emailEditions, String(options['edition'] ?? 'internal'));
  const format = oneOf(emailFormNames, String(options['format'] ?? 'text'));
  if (ids.length !== 1)
    return say(io, `One id is expected, the name of a file without .mdx. For example: ${command.example}`, 2);
  if (!edition) return say(io, `\`--edition\` is one of ${emailEditions.join(', ')}.`, 2);
  if (!format) return say(io, `\`--format\` is one of ${emailFormNames.join(', ')}.`, 2);
  const places = placesOf(io.env, io.cwd);
  const { archive, refused } = await readArchive(places, io.stderr);
  const entry = archive.postmortems.find(({ id }) => id === ids[0]);
  if (!entry) {
    const hasErrors = refused.some(({ address }) => address === `postmortems/${ids[0]}/`);
    return say(
      io,
      hasErrors
        ? `${ids[0]} has errors; \`npm run check\` says which.`
        : unknownWriteUp(ids[0] ?? '', archive.postmortems),
      1,
    );
  }
  if (edition === 'customers' && !isForCustomers(entry))
    return say(
      io,
      entry.fields.legacy
        ? `${entry.id} was imported, and a text for customers is made of write-ups that were written here.`
        : `${entry.id} is not published, and a text for customers is made of published write-ups only.`,
      1,
    );
  const language = String(options['lang'] ?? entry.lang);
  const languages = [entry.lang, ...Object.keys(entry.translations)];
  if (!languages.includes(language))
    return say(io, `${entry.id} is written in ${languages.join(' and ')}, and not in ${language}.`, 1);
  const address =
    edition === 'internal' || isOnPublicSite(entry, archive)
      ? addressOf(archive, entry, language, places, io)
      : undefined;
  const text = emailForms[format].write(emailOf(archive, entry, { language, edition, address }));
  if (options['out'] === undefined) io.stdout(text);
  else replaceFile(resolve(io.cwd, String(options['out'])), text);
  return edition === 'customers' && entry.fields.audience === 'internal'
    ? say(io, 'This write-up is internal. Someone reads this text before it leaves the house.', 0)
    : 0;
}

const oneOf = <Name extends string>(names: readonly Name[], given: string): Name | undefined =>
  names.find((name) => name === given);

function say(io: CommandIo, sentence: string, code: ExitCode): ExitCode {
  io.stderr(`${sentence}\n`);
  return code;
}

/** Absolute, where the archive or the environment says where the site is. */
function addressOf(
  { settings }: Archive,
  { id }: PostmortemEntry,
  language: string,
  { content }: Places,
  { env }: CommandIo,
): string | undefined {
  const { site, base } = siteAddress(env, content);
  const to = addressesOf({ base, language, defaultLanguage: settings.languages[0] ?? 'en' });
  return site === undefined ? undefined : new URL(to.postmortem(id), site).href;
}

if (import.meta.main) await runCommand(main);
