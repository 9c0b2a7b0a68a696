import type { BrowserContext } from 'playwright-core';

/** What the pages of a window say as an error, or throw, while they are used: also those that they open. */
export function troublesOf(context: BrowserContext): readonly string[] {
  const troubles: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  context.on('weberror', (trouble) => troubles.push(trouble.error().message));
  return troubles;
}
