import type { Words } from '../dictionary.ts';

export const deck: Words['deck'] = {
  title: 'Diapositives',
};
