/** What the board of follow-ups and its exports say. */
export const followUps = {
  title: 'Follow-ups',
};
