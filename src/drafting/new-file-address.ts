import type { ArchiveSettings } from '../model/schema/archive.ts';

/** Longer addresses are cut or refused on their way, so the text is left out and copied by hand. */
const longestAddress = 6000;

export interface NewFileAddress {
  readonly href: string;
  /** Whether the text travels in the address; else it is pasted. */
  readonly holdsText: boolean;
}

/**
 * Where the code host opens a new file with this name and text, in the writer's own account. Hosts are told apart by
 * name: GitLab and Forgejo in theirs; anything else is addressed as GitHub is.
 */
export function newFileAddress(
  { url, branch }: NonNullable<ArchiveSettings['repository']>,
  { path, text }: { readonly path: string; readonly text: string },
): NewFileAddress {
  const href = (withText: boolean) => {
    const base = url.replace(/\/$/, '');
    const at = encodeURIComponent(branch);
    const { hostname } = new URL(base);
    if (/gitlab/i.test(hostname))
      return `${base}/-/new/${at}?${new URLSearchParams({ file_name: path, ...(withText ? { content: text } : {}) })}`;
    const slash = path.lastIndexOf('/');
    const [folder, name] = [path.slice(0, slash), path.slice(slash + 1)];
    const page = /forgejo|gitea|codeberg/i.test(hostname) ? '_new' : 'new';
    const asked = new URLSearchParams({ filename: name, ...(withText ? { value: text } : {}) });
    return `${base}/${page}/${at}/${folder}?${asked}`;
  };
  const whole = href(true);
  return whole.length <= longestAddress ? { href: whole, holdsText: true } : { href: href(false), holdsText: false };
}
