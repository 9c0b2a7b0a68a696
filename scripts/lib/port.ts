/** The port to serve on: `PORT`, or 4321. */
export function portOf(env: Readonly<Record<string, string | undefined>>): number {
  const port = Number(env['PORT'] || 4321);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new Error(`PORT is \`${env['PORT']}\`, which is no port. For example: PORT=8080`);
}
