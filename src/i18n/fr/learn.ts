import type { Words } from '../dictionary.ts';

export const learn: Words['learn'] = {
  title: 'Chiffres',
};
