/** What the calm page, the festival and the reading list say. */
export const festival = {
  title: 'Festival',
};
