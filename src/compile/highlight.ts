import { createHighlighterCoreSync, type ThemeRegistration } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import { grammars } from './grammars.ts';
import { escapeHtml } from './html.ts';
import { type Language, languageOf } from './languages.ts';

/** Colours code by classes that name a purpose. Grammars are loaded when the first text asks for them, and kept. */
export interface Highlighter {
  readonly load: (names: Iterable<string>) => Promise<void>;
  /** Code as HTML; escaped text alone where the language is not loaded or the code is long. */
  readonly highlight: (code: string, name: string) => string;
}

/** Each purpose stands in the theme as a colour of its own, which is how the tokens name it. */
const purposes = {
  comment: ['comment', 'punctuation.definition.comment'],
  string: ['string', 'constant.other.symbol', 'markup.inline.raw'],
  number: ['constant.numeric', 'constant.language', 'constant.character'],
  keyword: ['keyword', 'storage', 'variable.language', 'markup.heading'],
  function: ['entity.name.function', 'support.function', 'meta.function-call entity.name'],
  type: ['entity.name.type', 'entity.name.class', 'entity.name.tag', 'support.type', 'support.class'],
  property: [
    'support.type.property-name',
    'meta.object-literal.key',
    'variable.other.property',
    'entity.other.attribute-name',
  ],
  inserted: ['markup.inserted'],
  deleted: ['markup.deleted'],
} as const;

export const codeClasses = Object.keys(purposes).map((purpose) => `code-${purpose}`);

const colourOf = (index: number) => `#0000${(index + 1).toString(16).padStart(2, '0')}`;
const classByColour = new Map(codeClasses.map((name, index) => [colourOf(index), name]));
const theme: ThemeRegistration = {
  name: 'purposes',
  type: 'light',
  fg: '#000000',
  bg: '#ffffff',
  settings: Object.values(purposes).map((scope, index) => ({
    scope: [...scope],
    settings: { foreground: colourOf(index) },
  })),
};

/** A pasted log is read, not programmed: beyond this its colours cost more than they help. */
const mostCharacters = 20_000;
const longestLine = 1000;

export function createHighlighter(): Highlighter {
  const core = createHighlighterCoreSync({
    themes: [theme],
    langs: [],
    engine: createJavaScriptRegexEngine({ forgiving: true }),
  });
  const loading = new Map<Language, Promise<void>>();

  const loadOne = async (language: Language) => {
    core.loadLanguageSync((await grammars[language]()).default);
  };

  return {
    async load(names) {
      for (const name of names) {
        const language = languageOf(name);
        if (!language) continue;
        const started = loading.get(language) ?? loadOne(language);
        loading.set(language, started);
        await started;
      }
    },
    highlight(code, name) {
      const language = languageOf(name);
      if (!language || !loading.has(language) || code.length > mostCharacters) return escapeHtml(code);
      const lines = core.codeToTokensBase(code, {
        lang: language,
        theme: 'purposes',
        tokenizeMaxLineLength: longestLine,
        // A limit of time would colour the same text in two ways on two machines; the limits of length stay.
        tokenizeTimeLimit: 0,
      });
      return lines.map((tokens) => spans(tokens)).join('\n');
    },
  };
}

function spans(tokens: readonly { readonly content: string; readonly color?: string }[]): string {
  let html = '';
  let text = '';
  let current: string | undefined;
  const flush = () => {
    html += current && text.trim() !== '' ? `<span class="${current}">${escapeHtml(text)}</span>` : escapeHtml(text);
    text = '';
  };
  for (const { content, color = '' } of tokens) {
    const name = classByColour.get(color.toLowerCase());
    if (name !== current) flush();
    current = name;
    text += content;
  }
  flush();
  return html;
}
