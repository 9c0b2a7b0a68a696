import type { Words } from '../../i18n/dictionary.ts';
import type { PostmortemEntry } from '../../model/entry.ts';
import type { Listed } from '../../model/paged.ts';
import type { Reader } from '../entry/reader.ts';
import type { Said } from '../learn/gap-view.ts';

/** A figure is a part of the page of all figures, and has a page of its own with the write-ups that it counts. */
export type FigureName = keyof Words['learn']['figures'];

/** What one number of a figure counts. Its key is the number's place on the figure's page. */
export interface FigureList extends Listed<PostmortemEntry> {
  readonly label: string;
  readonly lang?: string | undefined;
  /** What the list says of each write-up besides its title and day. */
  readonly noteOf?: (entry: PostmortemEntry) => Said | undefined;
}

/** Where a number of a figure leads: to the list of what it counts. */
export const numberAddress = ({ to }: Reader, figure: FigureName, key: string): string => `${to.figure(figure)}#${key}`;

/** The longest lists of one page, in lines, and of one page of a list that is continued. */
export const figureRoom = { room: 240, perPage: 250 };

export const plain = (text: string): Said => ({ text, lang: undefined });
