import type { Words } from '../dictionary.ts';

export const festival: Words['festival'] = {
  title: 'Festival',
};
