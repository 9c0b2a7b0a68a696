import type { ArchiveSettings } from './schema/archive.ts';

/** A ticket as it is shown, and where it leads when that is known. */
export interface Ticket {
  readonly label: string;
  readonly address?: string;
}

/** A key becomes a link when one of the archive's trackers knows its prefix; a full address shows its last part. */
export function ticketOf(ticket: string, { trackers }: Pick<ArchiveSettings, 'trackers'>): Ticket {
  if (/^https?:/i.test(ticket)) return { label: ticket.split('/').filter(Boolean).at(-1) ?? ticket, address: ticket };
  const prefix = ticket.slice(0, ticket.lastIndexOf('-'));
  const tracker = trackers.find(({ keys }) => keys.includes(prefix));
  return tracker
    ? { label: ticket, address: tracker.url.replace('{key}', encodeURIComponent(ticket)) }
    : { label: ticket };
}
