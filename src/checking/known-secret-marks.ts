/**
 * What every secret that secretlint's recommended rules report holds: a prefix, a name, the sign before a password.
 * A test reads the patterns of those rules and shows that none of them matches without one of these.
 */
const marks = new RegExp(
  [
    'T3BlbkFJ|PRIVATE KEY|secret_?access_?key',
    '(?:npm|gsk|hf|ntn|glc|glsa|figd|lin_api|dckr_pat|github_pat|gh[pousr])_|ops_ey',
    '(?:shp(?:pa|ca|at|ss)|[sr]k_(?:live|test)|vc[piark]|cf(?:k|ut|at))_',
    '(?:xox[abopr]|xapp|glpat|tskey|sk-ant)-|SG\\.|hv[sbr]\\.|dapi',
    'hooks\\.slack\\.com|:\\/\\/[-\\w]{1,256}:[-\\w]{1,256}@|(?:mongodb(?:\\+srv)?|mysqlx?|postgres(?:ql)?):\\/\\/',
    // A whole file in JSON may spell its key with escapes.
    '^\\s*\\{',
  ].join('|'),
  'i',
);

/** Whether secretlint can find anything in a text; it takes longer than all our own rules, and most texts hold nothing. */
export const mayHoldKnownSecret = (text: string): boolean => marks.test(text);
