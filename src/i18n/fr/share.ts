import type { Words } from '../dictionary.ts';

export const share: Words['share'] = {
  title: 'Courriel',
};
