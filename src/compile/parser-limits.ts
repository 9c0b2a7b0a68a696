/**
 * What the parser's own recursion cannot take: about 8,000 open brackets or 16,000 operators in a row end the process
 * (measured with Sätteri 0.10.5), which no `catch` sees. Texts of people stay far below.
 */
export const mostOpen = 1000;
const mostOperators = 3000;

/** The offset from which on a text is nested too deeply to be parsed at all. */
export function findTooDeep(text: string): number | undefined {
  let open = 0;
  for (const { 0: bracket, index } of text.matchAll(/[([{)\]}]/g)) {
    open = '([{'.includes(bracket) ? open + 1 : Math.max(0, open - 1);
    if (open > mostOpen) return index;
  }
  return longChain(text);
}

/** `{!!!…` and `{a=>a=>…`: each sign is one level more. */
function longChain(text: string): number | undefined {
  for (const { 0: chain, index } of text.matchAll(/[{=](?:\w{0,8}\s*(?:=>|[!~?+\-:&|,])(?:[ \t]|\r?\n)*)+/g)) {
    if (chain.length > mostOperators && chain.replace(/\w|\s/g, '').length > mostOperators) return index;
  }
  return undefined;
}
