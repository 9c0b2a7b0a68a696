export type Entry = import('../../src/site/write-up-loader.ts').LightFacts;
