/** What differs each time a line is logged: it finds nothing and costs a search. Each becomes a space. */
const noise: readonly RegExp[] = [
  // The colours of a terminal, whose escape character a box drops.
  /\[\d{1,3}(?:;\d{1,3})*m/g,
  /\b\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?/g,
  /\b\d{4}-\d{2}-\d{2}\b/g,
  /\b\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,9})?\b/g,
  /\[\s*\d+\.\d+\]/g,
  /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi,
  /\b0x[0-9a-f]+\b/gi,
  /\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,64}\b/gi,
  /\b\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?\b/g,
  /\bgoroutine \d+ \[[a-z ]{1,40}\]/g,
  /(\.(?:java|kt|go|py|rb|js|ts|rs|c|cc|cpp|php|scala)):\d+(?::\d+)?\b/g,
  /\bline \d+\b/gi,
  /:\d+(?::\d+)?(?=[\s)\],;]|$)/g,
  /#\d+\b/g,
];

const logMark =
  /\b(?:ERROR|WARN|FATAL|Traceback)\b|Exception|panic:|\bat [\w$.]+\(|:\s|"[\w.]+":|^\s*\[|^\s*\d{4}-\d{2}-\d{2}|^\s*\d{1,2}:\d{2}:\d{2}/;

/** Whether a query reads like pasted log lines: long, and with one of a log's marks. */
export function isLog(text: string): boolean {
  return text.trim().length > 40 && (/[\r\n]/.test(text.trim()) || logMark.test(text));
}

/**
 * The query without times, addresses, ids and line numbers; a file's ending stays, and so does a code that the archive
 * holds. Who asks for nothing but such a thing means it.
 */
export function stripNoise(text: string, isHeld: (written: string) => boolean): string {
  const stripped = noise.reduce(
    (kept, pattern) =>
      kept.replace(pattern, (whole, ending) => {
        if (typeof ending === 'string') return `${ending} `;
        return isHeld(whole) ? whole : ' ';
      }),
    text,
  );
  return /[\p{L}\p{N}]/u.test(stripped) ? stripped : text;
}
