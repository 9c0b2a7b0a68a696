/** What the pages of gates and figures say. */
export const learn = {
  title: 'Figures',
};
