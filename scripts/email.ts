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
import { textIn } from './lib/option-values.ts';
import { readArchive } from './lib/read-archive.ts';
import { unknownName } from './lib/unknown-name.ts';
import { unknownWriteUp } from './lib/unknown-write-up.ts';

const command: Command = {
  name: 'npm run email',
  about: 'Writes the post-mortem e-mail of one write-up: as a draft for a mail program, as HTML or as plain text.',
  operands: 'id',
  options: {
    edition: { type: 'string', value: 'EDITION', text: 'internal (the default) or customers' },
    format: { type: 'string', value: 'FORMAT', text: 'eml, html or text (the default)' },
    lang: { type: 'string', value: 'LANG', text: 'Such as fr; default: the language of the write-up' },
    out: { type: 'string', value: 'FILE', text: 'Writes a file; default: the terminal' },
  },
  environment: { SITE_URL: 'Address of the site, before `url` in archive.yaml', ...placeVariables },
  example: 'npm run email -- 2026-03-03-locked-table --edition customers --format eml --out locked-table.eml',
};

/** 0: the e-mail is written. 2: it is not, with the reason and the way out. */
export async function main(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const options = readOptions(command, args, io);
  if (typeof options === 'number') return options;
  const wantedEdition = textIn(options, 'edition') ?? 'internal';
  const wantedFormat = textIn(options, 'format') ?? 'text';
  const edition = emailEditions.find((name) => name === wantedEdition);
  const format = emailFormNames.find((name) => name === wantedFormat);
  const [id, ...more] = operandsOf(command, args);
  const refuse = (text: string): ExitCode => {
    io.stderr(`${text}\n`);
    return 2;
  };
  if (id === undefined || more.length > 0)
    return refuse(`One id is expected, the name of a file without .mdx. For example: ${command.example}`);
  if (!edition) return refuse(unknownName(wantedEdition, 'edition of an e-mail', emailEditions));
  if (!format) return refuse(unknownName(wantedFormat, 'format of an e-mail', emailFormNames));
  const places = placesOf(io.env, io.cwd);
  const { archive, refused } = await readArchive(places, io.stderr);
  const entry = archive.postmortems.find((each) => each.id === id);
  if (!entry)
    return refuse(
      archive.byId.has(id)
        ? `\`${id}\` is no postmortem, and an e-mail is made of one.`
        : unknownWriteUp(id, { entries: archive.postmortems, refused }),
    );
  if (edition === 'customers' && !isForCustomers(entry))
    return refuse(
      entry.fields.legacy
        ? `${id} was imported, and a text for customers is made of write-ups that were written here.`
        : `${id} is not published, and a text for customers is made of published write-ups only.`,
    );
  const language = textIn(options, 'lang') ?? entry.lang;
  const languages = [entry.lang, ...Object.keys(entry.translations)];
  if (!languages.includes(language))
    return refuse(`${id} is written in ${languages.join(' and ')}, and not in ${language}.`);
  const address =
    edition === 'internal' || isOnPublicSite(entry, archive)
      ? addressOf(archive, entry, language, places, io)
      : undefined;
  const text = emailForms[format].write(emailOf(archive, entry, { language, edition, address }));
  if (options['out'] === undefined) io.stdout(text);
  else replaceFile(resolve(io.cwd, String(options['out'])), text);
  if (edition === 'customers' && entry.fields.audience === 'internal')
    io.stderr('This write-up is internal. Someone reads this text before it leaves the house.\n');
  return 0;
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
