/** English texts of the check with numbered holes, and the same in French. Spaces before `: ; ! ?` are set when it speaks. */
export type French = Readonly<Record<string, string>>;
