import type { Archive } from '../../model/archive.ts';

const longest = 44;
const most = 3;

/** Short symptoms of the newest published write-ups, one each: searches that are sure to find something. */
export function searchExamples({ postmortems }: Archive): readonly string[] {
  return postmortems
    .filter(({ fields }) => fields.status === 'published')
    .flatMap(({ fields }) => fields.symptoms.filter((symptom) => symptom.length <= longest).slice(0, 1))
    .slice(0, most);
}
