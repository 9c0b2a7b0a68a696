import { resolveImage } from '../../compile/link-targets.ts';
import type { Problem } from '../../compile/problem.ts';
import { readPath } from '../../model/paths.ts';
import type { FileWithFacts } from '../file-with-facts.ts';
import { inspectImage, typeByName } from './images.ts';

const largestBytes = 1_000_000;
const spoken = {
  png: 'a png',
  jpeg: 'a jpeg',
  gif: 'a gif',
  webp: 'a webp',
  avif: 'an avif',
  svg: 'a drawing',
} as const;

/** Images that are not there (B12), are not what they say or are not safe (B16), or are heavy (B17). */
export function findImageProblems(files: readonly FileWithFacts[]): readonly Problem[] {
  const known = new Set(files.flatMap(({ path, isLink }) => (isLink ? [] : [path])));
  return files.flatMap((file) => {
    const read = readPath(file.path);
    if (read?.type === 'image' && !file.isLink) return problemsOfImage(file, read.name);
    if (read?.type !== 'write-up') return [];
    return (file.facts?.images ?? []).flatMap(({ url, place }): readonly Problem[] => {
      const target = resolveImage(url);
      if ('refused' in target || (read.isFolderForm && known.has(`${read.folder}/${target.name}`))) return [];
      return [{ code: 'B12', place, src: url, isFolderForm: read.isFolderForm }];
    });
  });
}

function problemsOfImage({ path, bytes }: FileWithFacts, src: string): readonly Problem[] {
  const place = { file: path };
  const facts = inspectImage(bytes);
  const heavy: readonly Problem[] =
    bytes.length > largestBytes ? [{ code: 'B17', place, src, bytes: bytes.length }] : [];
  if (!facts) return [{ code: 'B16', place, src, fault: 'not-an-image' }, ...heavy];
  if (facts.unsafe) return [{ code: 'B16', place, src, fault: 'unsafe-svg', detail: facts.unsafe }, ...heavy];
  if (facts.type === typeByName(src)) return heavy;
  return [{ code: 'B16', place, src, fault: 'type', detail: spoken[facts.type] }, ...heavy];
}
