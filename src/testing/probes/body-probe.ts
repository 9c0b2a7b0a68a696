/** A body that was written to get through: its number and what it is, the text, and what the check says of it. */
export type BodyProbe = readonly [number: string, body: string, findings: readonly string[]];
