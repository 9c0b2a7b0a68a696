import { join } from 'node:path';
import { describeFields, jsonSchemaOf } from '../src/model/schema/describe.ts';
import { type SchemaName, schemas } from '../src/model/schema/kinds.ts';
import { replaceFile } from '../src/reading/write-file.ts';
import { type Command, type CommandIo, type ExitCode, readOptions, runCommand } from './lib/command.ts';

const command: Command = {
  name: 'npm run docs',
  about: 'Renews what is generated and committed: the JSON Schema of every kind of file, for editors.',
  options: {},
  example: 'npm run docs',
};

export async function main(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const options = readOptions(command, args, io);
  if (typeof options === 'number') return options;
  for (const name of Object.keys(schemas) as SchemaName[]) {
    const file = `.config/schema/${name}.schema.json`;
    replaceFile(join(io.cwd, file), `${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`);
    io.stdout(`${file}: ${describeFields(name).length} fields\n`);
  }
  return 0;
}

if (import.meta.main) await runCommand(main);
