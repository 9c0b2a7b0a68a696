/** Forms of texts that are new each time; every pattern is linear. */
const varying = [
  /\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2})?/,
  /(?<![\p{L}\p{N}])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\p{L}\p{N}])/iu,
  /(?<![\p{L}\p{N}])0x[0-9a-f]{4,}/iu,
  /(?<!\d)\d{2}:\d{2}:\d{2}/,
  /(?<![\p{L}\p{N}.])\d{7,}(?![\p{L}\p{N}])/u,
];

/** A time stamp, UUID, address or long number in the text of a symptom. */
export function varyingPart(symptom: string): string | undefined {
  for (const form of varying) {
    const part = form.exec(symptom)?.[0];
    if (part !== undefined) return part;
  }
  return undefined;
}
