/** What decks, the speaker view and drills say. */
export const deck = {
  title: 'Slides',
};
