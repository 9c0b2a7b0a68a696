import { addressesOf } from '../model/addresses.ts';
import type { Archive } from '../model/archive.ts';
import type { PostmortemEntry } from '../model/entry.ts';
import { isForCustomers, isOnPublicSite } from '../sharing/customers-edition.ts';
import { emailOf } from '../sharing/email.ts';
import type { EmailMessage } from '../sharing/email-message.ts';
import { type EmailEdition, emailEditions } from '../sharing/email-source.ts';
import { buildFacts } from './build-facts.ts';

/** Imported old write-ups are read, and no longer sent. */
export const hasEmail = ({ fields }: PostmortemEntry): boolean => !fields.legacy;

/** The public site offers what customers may read; the internal one both. */
export const editionsOf = ({ edition: site }: Archive, entry: PostmortemEntry): readonly EmailEdition[] =>
  emailEditions.filter((edition) => (edition === 'internal' ? site === 'internal' : isForCustomers(entry)));

/** The languages that an e-mail can be in: those in which the write-up itself can be read. */
export const emailLanguages = ({ settings }: Archive, entry: PostmortemEntry): readonly string[] => [
  entry.lang,
  ...settings.languages.filter((language) => language !== entry.lang && Object.hasOwn(entry.translations, language)),
];

/** The message with the absolute address of its page, where the site has one and the reader can open it. */
export function emailFor(
  archive: Archive,
  entry: PostmortemEntry,
  { language, edition }: { readonly language: string; readonly edition: EmailEdition },
): EmailMessage {
  const { site, base } = buildFacts;
  const to = addressesOf({ base, language, defaultLanguage: archive.settings.languages[0] ?? 'en' });
  const canOpen = edition === 'internal' || isOnPublicSite(entry, archive);
  const address = site !== undefined && canOpen ? new URL(to.postmortem(entry.id), site).href : undefined;
  return emailOf(archive, entry, { language, edition, address });
}
