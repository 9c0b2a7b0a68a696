import type { Words } from '../dictionary.ts';
import { formatsIn } from '../numbers-and-days.ts';

const { count } = formatsIn('fr');

export const share: Words['share'] = {
  copy: 'Copier',
  copied: 'Copié',
  thisWeek: 'Cette semaine, les années passées',
  followUpsDone: (done, all) => `${done} sur ${count(all, 'suite', 'suites')} ${done < 2 ? 'faite' : 'faites'}`,
  guardTried: 'une garde a déjà réagi',
  guardNamed: 'une garde, pas encore essayée',
};
