/** Code languages by the names that a fence may use; absent from the list: shown without colours, and said (B19). */
const names = {
  bash: ['sh', 'shell', 'zsh'],
  c: [],
  cpp: ['c++'],
  csharp: ['c#', 'cs'],
  css: [],
  diff: ['patch'],
  docker: ['dockerfile'],
  elixir: [],
  erlang: [],
  go: ['golang'],
  graphql: [],
  groovy: ['jenkinsfile'],
  haskell: [],
  hcl: [],
  html: [],
  http: [],
  ini: ['properties', 'conf'],
  java: [],
  javascript: ['js', 'mjs', 'cjs'],
  json: ['jsonc', 'json5'],
  kotlin: ['kt'],
  log: [],
  lua: [],
  make: ['makefile'],
  markdown: ['md', 'mdx'],
  nginx: [],
  perl: [],
  php: [],
  powershell: ['ps1'],
  proto: ['protobuf'],
  python: ['py'],
  ruby: ['rb'],
  rust: ['rs'],
  scala: [],
  shellsession: ['console'],
  sql: [],
  swift: [],
  terraform: ['tf'],
  toml: [],
  typescript: ['ts'],
  xml: [],
  yaml: ['yml'],
} as const;

export type Language = keyof typeof names;

/** Known, and shown as they are. */
const plain = ['text', 'txt', 'plain', 'plaintext', 'mermaid', 'output'];

const byName = new Map<string, Language>(
  (Object.keys(names) as Language[]).flatMap((language) =>
    [language, ...names[language]].map((name): [string, Language] => [name, language]),
  ),
);

export const languageNames: readonly string[] = [...byName.keys(), ...plain];

/** Case does not count; no language at all is fine. */
export const isKnownLanguage = (name: string | null | undefined) =>
  !name || byName.has(name.toLowerCase()) || plain.includes(name.toLowerCase());

/** The language whose grammar colours a fence; undefined for plain text and for what is not known. */
export const languageOf = (name: string): Language | undefined => byName.get(name.toLowerCase());
