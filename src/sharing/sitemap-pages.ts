import type { Archive } from '../model/archive.ts';

/**
 * Whether search engines are told of a page, by its path below the base: `fr/postmortems/2026-03-03-locked-table/`.
 * They are told of what is read: not of drafts, whose text still changes, not of drills, whose addresses hide what they
 * are about, not of other forms of a write-up, and not of lists that only sort others.
 */
export function isInSitemap(path: string, { settings, byId }: Archive): boolean {
  const [, ...others] = settings.languages.map((language) => language.toLowerCase());
  const parts = path.split('/').filter(Boolean);
  const [section, name, form] = others.includes(parts[0] ?? '') ? parts.slice(1) : parts;
  if (section === undefined) return true;
  if (apart.has(section)) return false;
  if (name === undefined) return true;
  if (section === 'follow-ups') return name === 'overdue';
  if (!writeUps.has(section)) return true;
  const entry = byId.get(name);
  return form === undefined && (entry === undefined ? section === 'guides' : entry.fields.status === 'published');
}

const apart: ReadonlySet<string> = new Set(['drills', 'search', '404.html', '404']);
const writeUps: ReadonlySet<string> = new Set(['postmortems', 'festival', 'guides']);
