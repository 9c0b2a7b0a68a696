import { cutFrontMatter } from '../compile/cut-front-matter.ts';
import { decode } from '../compile/file-text.ts';
import { createSource } from '../compile/positions.ts';
import { readSettingsFile } from '../compile/read-write-up.ts';
import { type FrontMatter, readYaml } from '../compile/read-yaml.ts';
import type { FileCheck, SourceFile } from './check-file.ts';
import { isAt } from './shaped.ts';
import type { WriteUp } from './subject.ts';

/**
 * What is written in a checked file, and where. The front matter is read again when the first place is asked for: most
 * files have nothing to show, and places of everything would be the largest part of what a cache keeps.
 */
export function placesIn({ path, bytes }: SourceFile, { data }: FileCheck): Pick<WriteUp, 'place' | 'isWritten'> {
  let front: FrontMatter | undefined;
  return {
    isWritten: (field) => isAt(data, field),
    place(field, part) {
      front ??= path.endsWith('.yaml') ? readSettingsFile(path, bytes).front : readFront(path, bytes);
      return front?.place(field, part) ?? { file: path, field };
    },
  };
}

function readFront(path: string, bytes: Uint8Array): FrontMatter | undefined {
  const { text } = decode(path, bytes);
  if (text === undefined) return undefined;
  const source = createSource(path, text);
  const { cut } = cutFrontMatter(source);
  return cut && readYaml(source, cut);
}
