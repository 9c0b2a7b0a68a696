/** A version of the template, `v1.2.3`, as numbers. */
export type Version = readonly [major: number, minor: number, patch: number];

export function versionOf(text: string): Version | undefined {
  const [, major, minor, patch] = /^v?(\d{1,6})\.(\d{1,6})\.(\d{1,6})$/.exec(text) ?? [];
  return major === undefined ? undefined : [Number(major), Number(minor), Number(patch)];
}

export const nameOf = (version: Version): string => `v${version.join('.')}`;

export const compareVersions = (a: Version, b: Version): number => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];

/**
 * What a team needs to do by hand to come from one version to another: the lines of the changelog that begin with
 * "You need to", of every version after `from` up to `to`, oldest first.
 */
export function needsBetween(changelog: string, from: Version, to: Version): readonly string[] {
  const parts = changelog.split(/^## (?=v?\d)/m).slice(1);
  return parts
    .flatMap((part) => {
      const version = versionOf(part.split('\n', 1)[0]?.trim().split(/\s/, 1)[0] ?? '');
      const isBetween = version && compareVersions(version, from) > 0 && compareVersions(version, to) <= 0;
      return isBetween ? [{ version, part }] : [];
    })
    .sort((a, b) => compareVersions(a.version, b.version))
    .flatMap(({ part }) => [...part.matchAll(/^[-*] (You need to (?:.|\n(?=\s+\S))*)/gm)])
    .map(([, need = '']) => need.replace(/\s*\n\s+/g, ' ').trim());
}
