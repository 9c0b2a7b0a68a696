import type { FormAnswers } from './form-draft.ts';

const key = 'tollgate-draft';

/** What was typed before; nothing when the browser keeps nothing for this page. */
export function keptAnswers(): Partial<FormAnswers> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(Object.entries(kept).filter(([, value]) => typeof value === 'string'));
  } catch {
    return {};
  }
}

/** Whether the browser kept it. */
export function keepAnswers(answers: FormAnswers): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(answers));
    return true;
  } catch {
    return false;
  }
}
