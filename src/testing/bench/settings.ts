/** The archive around the benchmark's write-ups. */
export const benchSettings: Readonly<Record<string, string>> = {
  'archive.yaml': `name: Benchmark
timeZone: UTC
trackers:
  - { id: tickets, keys: [OPS], url: "https://tickets.example.com/browse/{key}" }
`,
  'catalog.yaml': `teams:
  - { id: platform, name: Platform }
services:
  - { id: api, name: API, team: platform }
`,
};
