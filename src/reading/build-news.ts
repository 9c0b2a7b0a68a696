/** What a build tells the script that started it, from process to process. */
export type BuildNews =
  | { readonly news: 'step'; readonly text: string }
  /** Nothing is built: findings (1), or a rule that broke (2). */
  | { readonly news: 'stopped'; readonly exitCode: 1 | 2 }
  | {
      readonly news: 'built';
      readonly writeUps: number;
      /** How many were compiled now; the others had not changed. */
      readonly compiled: number;
      readonly pages: number;
      readonly indexed: number;
    };

/** Says it to the script; in a process that nobody listens to, to nobody. */
export const tell = (news: BuildNews): void => {
  process.send?.(news);
};
