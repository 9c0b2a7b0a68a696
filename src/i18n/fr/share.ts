import type { Words } from '../dictionary.ts';

export const share: Words['share'] = {
  copy: 'Copier',
  copied: 'Copié',
};
