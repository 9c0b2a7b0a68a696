import { type ArchiveSettings, archiveSchema } from '../model/schema/archive.ts';
import { type Catalog, catalogSchema } from '../model/schema/catalog.ts';
import { settle } from './settle.ts';

/** The settings that an archive without settings files has. */
export interface Defaults {
  readonly settings: ArchiveSettings;
  readonly catalog: Catalog;
}

export const defaults: Defaults = { settings: settle(archiveSchema, {}), catalog: settle(catalogSchema, {}) };
