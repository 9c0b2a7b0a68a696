/** What a rule belongs to: the letter of its code, `secret` of `secret/jwt`; every other name is of a rule about wording. */
export const ruleFamilyOf = (id: string): string =>
  /^[A-Z]\d\d$/.test(id) ? id.slice(0, 1) : (/^(.+)\//.exec(id)?.[1] ?? 'wording');
