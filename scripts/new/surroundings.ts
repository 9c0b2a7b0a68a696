import { text } from 'node:stream/consumers';
import { type Asker, terminalAsker } from './ask.ts';

/** What `npm run new` asks of its surroundings besides `CommandIo`. */
export interface Surroundings {
  /** Absent where nobody can answer. */
  readonly asker: Asker | undefined;
  readonly stdin: () => Promise<string>;
  readonly nowMs: number;
}

export const realSurroundings = (): Surroundings => ({
  asker: terminalAsker(),
  stdin: () => text(process.stdin),
  nowMs: Date.now(),
});
