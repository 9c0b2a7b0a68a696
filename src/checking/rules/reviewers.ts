import type { WriteUp } from '../subject.ts';

/** A reviewer as written: `idris`, or `storefront/idris` to name the team. */
export interface Reviewer {
  readonly team?: string;
  readonly handle: string;
}

export function reviewersOf({ fields }: WriteUp<'postmortem'>): readonly Reviewer[] {
  return (fields.reviewers ?? []).flatMap((written) => {
    if (written === undefined) return [];
    const [team, handle] = written.split('/');
    return team === undefined || handle === undefined ? [{ handle: written }] : [{ team, handle }];
  });
}

/** The reviewers who are not among the authors; handles are the same in any case. */
export function reviewersApart(writeUp: WriteUp<'postmortem'>): readonly Reviewer[] {
  const authors = new Set((writeUp.fields.authors ?? []).map((handle) => handle?.toLowerCase()));
  return reviewersOf(writeUp).filter(({ handle }) => !authors.has(handle.toLowerCase()));
}
