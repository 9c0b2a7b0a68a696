/** A sentence that an author left without a full stop gets one; other closing marks stay. */
export const withFullStop = (text: string): string => (/[.!?…»”")]$/.test(text) ? text : `${text}.`);
