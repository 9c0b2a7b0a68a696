/** Which of an author's slides a deck shows: `only="review"`, `only="talk"`. */
export type Told = 'review' | 'talk';
