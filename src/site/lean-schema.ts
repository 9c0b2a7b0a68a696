import type { Plugin } from 'vite';

/** `description: '…'`, also over several lines. */
const description = /\bdescription:\s*(['"`])(?:(?!\1)[^\\]|\\.)*\1(?=\s*[,}])/gs;
const exported = /^export (?:async )?(?:const|function|class) (\w+)/gm;

/**
 * The schema as the form in a browser needs it: it judges, so it goes without the sentences of the field guide, the
 * writer of JSON Schemas and Zod's own messages. That is a quarter of its size.
 */
export function leanSchema(): Plugin {
  return {
    name: 'tollgate-lean-schema',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    transform(code, id) {
      if (/\/src\/model\/schema\/[\w-]+\.ts$/.test(id))
        return { code: code.replace(description, "description: ''"), map: null };
      if (/\/zod\/v4\/core\/(?:to-json-schema|json-schema-processors)\.js$/.test(id)) {
        const names = [...code.matchAll(exported)].map(([, name = '']) => name);
        return { code: names.map((name) => `export const ${name} = () => () => ({});`).join('\n'), map: null };
      }
      if (/\/zod\/v4\/locales\/en\.js$/.test(id))
        return { code: 'export default () => ({ localeError: () => "" });', map: null };
      return undefined;
    },
  };
}
