import { expect, test } from 'vitest';
import { type Command, type CommandIo, operandsOf, readOptions } from './command.ts';

const command: Command = {
  name: 'npm run paint',
  about: 'Paints the barrier.',
  options: {
    colour: { type: 'string', value: 'NAME', text: 'Which colour' },
    quick: { type: 'boolean', text: 'One coat' },
  },
  environment: { BRUSH: 'Path of the brush' },
  example: 'npm run paint -- --colour amber',
};

function read(args: readonly string[], used: Command = command, env: CommandIo['env'] = {}) {
  const written = { out: '', err: '' };
  const stdout = (text: string) => {
    written.out += text;
  };
  const stderr = (text: string) => {
    written.err += text;
  };
  return { answer: readOptions(used, args, { stdout, stderr, cwd: '/', env }), ...written };
}

test('options are read with and without an equals sign', () => {
  expect(read(['--colour', 'amber', '--quick']).answer).toEqual({ colour: 'amber', quick: true });
  expect(read(['--colour=amber']).answer).toEqual({ colour: 'amber' });
  expect(read([]).answer).toEqual({});
});

test('an unknown option names its nearest, and is wrong use', () => {
  const { answer, err, out } = read(['--color', 'amber']);
  expect(answer).toBe(2);
  expect(err).toContain('`--color` is not known to `npm run paint`. The nearest is `--colour`.');
  expect(out).toBe('');
});

test('a value of several words without quotes is shown with them', () => {
  expect(read(['--colour', 'deep', 'amber']).err).toContain('Several words stand in quotes: --colour "deep amber".');
});

test('the beginning of an option names it', () => {
  expect(read(['--qu']).err).toContain('`--qu` is not known to `npm run paint`. The nearest is `--quick`.');
});

test('an option that goes on after a known one names it', () => {
  expect(read(['--quickly']).err).toContain('`--quickly` is not known to `npm run paint`. The nearest is `--quick`.');
});

test.each([
  [['--colour'], '`--colour` takes a value.'],
  [['--colour='], '`--colour` takes a value.'],
  [['--quick=yes'], '`--quick` takes no value.'],
  [['amber'], '`amber` is not known'],
])('%j is wrong use', (args, message) => {
  const { answer, err } = read(args);
  expect(answer).toBe(2);
  expect(err).toContain(message);
});

test('the help goes to stdout, names options and variables, and ends with an example', () => {
  const { answer, out } = read(['--help']);
  expect(answer).toBe(0);
  expect(out).toContain('--colour NAME');
  expect(out).toContain('BRUSH');
  expect(out.trimEnd().endsWith('npm run paint -- --colour amber')).toBe(true);
});

test('operands are taken where the command has some', () => {
  const painting = { ...command, operands: 'gate…' };
  const args = ['first', '--colour', 'amber', 'second'];
  expect(read(args, painting).answer).toEqual({ colour: 'amber' });
  expect(operandsOf(painting, args)).toEqual(['first', 'second']);
});

test('an option that npm kept for itself is said, not left out in silence', () => {
  const { answer, err } = read([], command, { npm_config_quick: 'true' });
  expect(answer).toBe(2);
  expect(err).toBe('npm kept `--quick` for itself. Two hyphens hand it on: npm run paint -- --quick …\n');
  const kind = { ...command, name: 'npm run paint -- barrier' };
  expect(read(['amber'], kind, { npm_config_colour: 'true' }).err).toContain('npm run paint -- barrier --colour …');
});

test('what npm sets of its own is not taken for an option', () => {
  const asking = { ...command, options: { yes: { type: 'boolean', text: 'Ask nothing' } } } as const;
  expect(read([], asking, { npm_config_yes: 'true', npm_config_registry: 'x' }).answer).toEqual({});
});
