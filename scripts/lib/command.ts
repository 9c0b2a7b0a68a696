import { parseArgs } from 'node:util';
import { nearestTo } from '../../src/checking/nearest.ts';
import { failureText } from './failure.ts';

/** What a command reads and writes, so that a test runs it without a process. */
export interface CommandIo {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** The project's root. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** 0 clean, 1 findings, 2 wrong use or a broken tool. */
export type ExitCode = 0 | 1 | 2;

interface Option {
  readonly type: 'string' | 'boolean';
  /** What follows the name in the help: `DAY`. */
  readonly value?: string;
  readonly text: string;
}

export interface Command {
  /** As typed: `npm run build`. */
  readonly name: string;
  readonly about: string;
  readonly options: Readonly<Record<string, Option>>;
  /** What stands beside the options, for the help: `path…`. Absent: nothing does. */
  readonly operands?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly example: string;
}

type Values = Readonly<Record<string, string | boolean | undefined>>;

/** The values of the options, or the exit code after the help or a note on wrong use has been written. */
export function readOptions(command: Command, args: readonly string[], io: CommandIo): Values | ExitCode {
  const options = {
    ...command.options,
    help: { type: 'boolean', text: 'Show this text' },
  } satisfies Command['options'];
  const kept = keptByNpm(options, io.env);
  if (kept !== undefined) {
    io.stderr(
      `npm kept \`--${kept}\` for itself. Two hyphens hand it on: ${command.name}${separator(command)} --${kept} …\n`,
    );
    return 2;
  }
  const { values, tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional' && command.operands !== undefined) continue;
    const option =
      token.kind === 'option' ? Object.entries(options).find(([name]) => name === token.name)?.[1] : undefined;
    const isFlag = option?.type === 'boolean';
    const written = token.kind === 'option' ? token.rawName : token.value;
    if (!option) {
      const hint = didYouMean(written, options) || unquoted(written, tokens[index - 1]);
      return misuse(`\`${written}\` is not known to \`${command.name}\`.${hint}`);
    }
    if (isFlag && token.kind === 'option' && token.value !== undefined) return misuse(`\`${written}\` takes no value.`);
    if (!isFlag && token.kind === 'option' && !token.value) return misuse(`\`${written}\` takes a value.`);
  }
  if (values['help']) {
    io.stdout(helpOf({ ...command, options }));
    return 0;
  }
  return Object.fromEntries(Object.entries(values).filter(([, value]) => !Array.isArray(value))) as Values;

  function misuse(message: string): ExitCode {
    io.stderr(`${message}\n\n${helpOf({ ...command, options })}`);
    return 2;
  }
}

/**
 * The option that npm took out of `npm run check --fix`: it goes into the environment and is gone from the arguments.
 * `yes` is always there when an older Node is left by way of npx.
 */
const keptByNpm = (options: Command['options'], env: CommandIo['env']): string | undefined =>
  Object.keys(options).find((name) => name !== 'yes' && env[`npm_config_${name.replaceAll('-', '_')}`]);

const separator = ({ name }: Command) => (name.includes(' -- ') ? '' : ' --');

/** What stands beside the options of arguments that `readOptions` has accepted. */
export const operandsOf = ({ options }: Command, args: readonly string[]): readonly string[] =>
  parseArgs({ args: [...args], options, strict: false }).positionals;

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];

/** A shell takes `--title Checkout slow` apart at the space. */
function unquoted(written: string, before: Token | undefined): string {
  if (before?.kind !== 'option' || before.value === undefined) return '';
  return ` Several words stand in quotes: ${before.rawName} "${before.value} ${written}".`;
}

function didYouMean(written: string, options: Command['options']): string {
  const name = written.replace(/^-+/, '');
  const begins = (known: string) => name.length > 1 && (known.startsWith(name) || name.startsWith(known));
  const [closest = Object.keys(options).find(begins)] = nearestTo(name, Object.keys(options));
  return closest === undefined ? '' : ` The nearest is \`--${closest}\`.`;
}

function helpOf({ name, about, options, operands, environment = {}, example }: Command): string {
  const rows = Object.entries(options).map(([key, { value, text }]) => [`--${key}${value ? ` ${value}` : ''}`, text]);
  const table = (lines: readonly (readonly string[])[]) => lines.map(([a = '', b]) => `  ${a.padEnd(20)} ${b}`);
  const variables = Object.entries(environment);
  return [
    about,
    '',
    ...(operands === undefined ? [] : [`${name} -- [options] ${operands}`, '']),
    'Options',
    ...table(rows),
    ...(variables.length > 0 ? ['', 'Environment', ...table(variables)] : []),
    '',
    'Example',
    `  ${example}`,
    '',
  ].join('\n');
}

/** Runs a command as a process. What it throws is said as a fact with the next step. */
export async function runCommand(main: (args: readonly string[], io: CommandIo) => Promise<ExitCode>): Promise<void> {
  const io: CommandIo = {
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    cwd: process.cwd(),
    env: process.env,
  };
  // A reader that has seen enough, such as `head`, is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    process.exitCode = await main(process.argv.slice(2), io);
  } catch (error) {
    io.stderr(`${failureText(error, io)}\n`);
    process.exitCode = 2;
  }
}
