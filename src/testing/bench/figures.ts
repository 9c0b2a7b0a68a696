import { readerOf } from '../../components/entry/reader.ts';
import { figuresOf } from '../../components/figures/all-figures.ts';
import { reckoned } from '../../components/figures/reckoned.ts';
import { followUpBoard } from '../../learning/follow-up-board.ts';
import { followUpSelections } from '../../learning/follow-up-selections.ts';
import { largeArchive } from '../large-archive.ts';

/** What a build reckons for the figures, lists and the board of a large archive: aimed at two seconds. */
const count = 10_000;
const archive = largeArchive(count);
const before = process.cpuUsage();
for (const reckon of Object.values(reckoned)) reckon(archive);
followUpSelections(followUpBoard(archive));
for (const language of ['en', 'fr']) figuresOf(readerOf(archive, { language, base: '/' }));
const { user, system } = process.cpuUsage(before);
process.stdout.write(
  `All figures of ${count} write-ups: ${((user + system) / 1_000_000).toFixed(2)} s of a processor (2)\n`,
);
