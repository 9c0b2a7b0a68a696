import type { Words } from '../dictionary.ts';

export const followUps: Words['followUps'] = {
  title: 'Actions de suivi',
};
