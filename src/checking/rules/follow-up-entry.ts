import type { Level } from '../../model/finding.ts';
import { levelOfOpen, publishedFull } from '../asked.ts';
import type { WriteUp } from '../subject.ts';

/** Work that is still ahead. */
export function isAhead(status: string | undefined): boolean {
  return status === undefined || status === 'open' || status === 'in-progress';
}

/** A full review asks for tickets when it is published; a light one asks then, too, but does not insist. */
export function levelOfTicket(writeUp: WriteUp<'postmortem'>): Level | undefined {
  if (writeUp.review === 'light') return writeUp.status === 'published' ? 'warning' : 'todo';
  return levelOfOpen(writeUp, publishedFull);
}
