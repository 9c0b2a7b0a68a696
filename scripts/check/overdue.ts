import { main as followUps } from '../follow-ups.ts';
import type { CommandIo, ExitCode } from '../lib/command.ts';

/** The overdue follow-ups of `npm run follow-ups`, by the name under which scheduled runs ask for them. */
export const overdue = (args: readonly string[], io: CommandIo): Promise<ExitCode> =>
  followUps(['--overdue', ...args], io);
