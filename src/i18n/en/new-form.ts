/** What the form for a first draft says. */
export const newForm = {
  title: 'New write-up',
};
