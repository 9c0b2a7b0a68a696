/** What the e-mail, the copy buttons and the previews say. */
export const share = {
  copy: 'Copy',
  copied: 'Copied',
};
