/** What the e-mail, the feeds and the previews say. */
export const share = {
  title: 'E-mail',
};
