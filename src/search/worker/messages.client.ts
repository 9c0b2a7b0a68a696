import type { Counts } from '../query/facets.ts';
import type { Passage } from '../query/passage.ts';
import type { Answer, Question } from '../query/question.ts';
import type { Neighbour } from './neighbours.client.ts';

/** From the page to the worker. Only the newest question is answered. */
export type ToWorker =
  | {
      readonly type: 'start';
      /** Whole address of the site, with a slash at its end. */
      readonly base: string;
      /** Names the state of the archive, so that no old file is used. */
      readonly version: string;
      readonly language: string;
      /** What this archive is called beside the others. */
      readonly name: string;
      /** Others that are searched with it. */
      readonly archives: readonly Neighbour[];
    }
  /** Someone is about to search: Pagefind is to be ready. */
  | { readonly type: 'warm' }
  | { readonly type: 'ask'; readonly number: number; readonly question: Question }
  /** The facets are about to be seen: their values are to be counted. */
  | { readonly type: 'count'; readonly number: number }
  /** A result is about to be seen: its text is to be quoted. */
  | { readonly type: 'quote'; readonly number: number; readonly index: number };

/** From the worker to the page, with the number of the question. */
export type FromWorker =
  | { readonly type: 'answer'; readonly number: number; readonly answer: Answer; readonly missing: readonly string[] }
  | { readonly type: 'counts'; readonly number: number; readonly counts: Counts }
  | { readonly type: 'passage'; readonly number: number; readonly index: number; readonly passage: Passage }
  | { readonly type: 'trouble'; readonly number: number; readonly reason: string };
