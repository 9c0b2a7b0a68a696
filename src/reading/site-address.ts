import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettingsFile } from '../compile/read-write-up.ts';
import { valueAt } from '../model/translatable.ts';
import { type AsWritten, buildClockIn, firstLanguageIn, type SiteAddress, siteAddressIn } from './site-settings.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The same as `siteAddressIn`, by the settings of a content folder. */
export const siteAddress = (env: Environment, contentFolder: string): SiteAddress =>
  siteAddressIn(env, settingsAsWritten(contentFolder));

/** The same as `buildClockIn`, by the settings of a content folder. */
export const buildClock = (env: Environment, contentFolder: string, clockMs: number) =>
  buildClockIn(env, settingsAsWritten(contentFolder), clockMs);

/** The same as `firstLanguageIn`, by the settings of a content folder. */
export const firstLanguage = (contentFolder: string): string => firstLanguageIn(settingsAsWritten(contentFolder));

/** Whether the settings allow a public edition to be built. */
export function isPublicEditionOn(contentFolder: string): boolean {
  const { editions } = settingsAsWritten(contentFolder);
  return valueAt(editions, ['public', 'enabled']) === true;
}

function settingsAsWritten(contentFolder: string): AsWritten {
  try {
    const { front } = readSettingsFile('content/archive.yaml', readFileSync(join(contentFolder, 'archive.yaml')));
    return { ...front?.data };
  } catch {
    return {};
  }
}
