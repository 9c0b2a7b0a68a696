import type { Page } from 'playwright-core';
import { error, type Found } from './deck-finding.ts';

/** Collects what a page says in its console, throws, is refused, or asks of others. `missing` are files it needs. */
export function listenForTroubles(page: Page, site: string): () => Found[] {
  const said = new Set<string>();
  page.on('console', (message) => {
    if (message.type() === 'error' || message.text().includes('Content Security Policy'))
      said.add(`The console says: ${message.text()}`);
  });
  page.on('pageerror', (trouble) => said.add(`A script ended with: ${trouble.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site) && !/^(?:data|blob|about):/.test(url)) said.add(`The page asks another place: ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400)
      said.add(`A file is missing: ${response.url().replace(site, '/')} (${response.status()})`);
  });
  return () => [...said].map((text) => error('page', text));
}
