import type { Words } from '../dictionary.ts';

export const newForm: Words['newForm'] = {
  title: 'Nouveau récit',
};
