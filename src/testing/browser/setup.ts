import type { TestProject } from 'vitest/node';
import { serveSite } from './serve.ts';

/** Where the example archive is served, and its files; once at the root and once below a path. */
export interface ExampleSite {
  readonly url: string;
  readonly folder: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    readonly atRoot: ExampleSite;
    readonly belowPath: ExampleSite;
  }
}

/** Builds the example archive twice for all browser tests, and serves it until they are done. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const atRoot = await serveSite('root', { BASE_PATH: '/' });
  const belowPath = await serveSite('below', { BASE_PATH: '/archive/' });
  project.provide('atRoot', { url: atRoot.url, folder: atRoot.folder });
  project.provide('belowPath', { url: belowPath.url, folder: belowPath.folder });
  return async () => {
    await Promise.all([atRoot.close(), belowPath.close()]);
  };
}
