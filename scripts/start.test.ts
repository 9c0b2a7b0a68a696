import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { main } from './start.ts';

test('a port that is taken is said before anything is built', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, 'localhost', resolve));
  const { port } = other.address() as AddressInfo;
  const said: string[] = [];
  const say = (text: string) => said.push(text);
  const io = { stdout: say, stderr: say, cwd: process.cwd(), env: { ...process.env, PORT: String(port) } };
  await expect(main([], io)).rejects.toThrow(`Port ${port} is in use.`);
  expect(said).toEqual([]);
  other.close();
});
