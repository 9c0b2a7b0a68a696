import { type Change, example, foundWith, paths } from './example-archive.ts';

/** A change of a text: each pair is what stands there and what comes in its place. */
export const replace =
  (...pairs: readonly (readonly [from: string | RegExp, to: string])[]) =>
  (text: string) =>
    pairs.reduce((changed, [from, to]) => {
      const next = changed.replace(from, to);
      if (next === changed) throw new Error(`Nothing to replace: ${from}`);
      return next;
    }, text);

/** Leaves out top-level fields with everything below them. */
export const without = (...keys: readonly string[]) =>
  replace(...keys.map((key): [RegExp, string] => [new RegExp(`^${key}:.*\n(?: .*\n)*`, 'm'), '']));

/** Errors and warnings about the locked table, alone or with its archive changed too. */
export const foundInA = (change: Change, more: Readonly<Record<string, Change>> = {}) =>
  foundWith({ [paths.A]: change, [paths.FR]: null, ...more });

const lightPath = 'content/postmortems/2026-04-13-weekly-report.mdx';

/** Errors and warnings about the light write-up. */
export const foundInLight = (change: (text: string) => string = (text) => text) =>
  foundWith({ [lightPath]: change(example('light')) });
