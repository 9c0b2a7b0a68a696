import { judgeLink, resolveImage } from './link-targets.ts';
import type { Problem } from './problem.ts';

/** Why a link may not be followed from a page, or is better written with `https:`. */
export function judgeAddress(url: string, place: Problem['place']): readonly Problem[] {
  const verdict = judgeLink(url);
  return verdict === 'fine' ? [] : [{ code: 'B08', place, url, isHttp: verdict === 'http' }];
}

/** Why an image is not one beside the write-up; whether the file is there is for who sees all files. */
export function judgeImageAddress(src: string, place: Problem['place']): readonly Problem[] {
  const target = resolveImage(src);
  if ('name' in target) return [];
  return target.refused === 'address'
    ? [{ code: 'B08', place, url: src, isHttp: false, isImage: true }]
    : [{ code: 'B16', place, src, fault: 'place' }];
}
