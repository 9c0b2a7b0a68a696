const dayMs = 86_400_000;

/** A day as write-ups write it, counted from the first one of the corpus. */
export const dayOf = (index: number) => new Date(Date.UTC(2023, 0, 2) + index * dayMs).toISOString().slice(0, 10);

export const quoted = (text: string) => JSON.stringify(text);
