import { createServer } from 'node:net';

/** The port to serve on: `PORT`, or 4321. */
export function portOf(env: Readonly<Record<string, string | undefined>>): number {
  const port = Number(env['PORT'] || 4321);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new Error(`PORT is \`${env['PORT']}\`, which is no port. For example: PORT=8080`);
}

/** What is said of a port that something else has. */
export const portInUse = (port: number): Error =>
  new Error(`Port ${port} is in use. PORT=${port + 1} in front of the command takes another one.`);

/** Throws when a port is taken: a tool that would silently take the next one is told before it starts. */
export function ensureFree(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? portInUse(port) : error),
    );
    server.listen(port, 'localhost', () => server.close(() => resolve()));
  });
}
