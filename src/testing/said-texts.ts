import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** Properties of rules that hold a sentence; a fact stands behind the words that were found. */
const spoken: Readonly<Record<string, (text: string) => string>> = {
  message: (text) => text,
  fix: (text) => text,
  finding: (text) => text,
  title: (text) => text,
  why: (text) => text,
  question: (text) => text,
  fact: (text) => `{1} ${text}`,
};

/** Every sentence that the sources of the check write down, with numbered holes, whether a test reaches it or not. */
export function saidTexts(folder: URL): ReadonlySet<string> {
  const found = new Set<string>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts') || name.endsWith('.test.ts') || name.startsWith('french')) continue;
    const source = readFileSync(new URL(name, folder), 'utf8');
    collect(ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true), found);
  }
  return found;
}

function collect(node: ts.Node, found: Set<string>): void {
  if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'say') found.add(withHoles(node.template));
  const form = ts.isPropertyAssignment(node) ? spoken[node.name.getText()] : undefined;
  if (form && ts.isPropertyAssignment(node)) for (const text of literals(node.initializer)) found.add(form(text));
  ts.forEachChild(node, (child) => collect(child, found));
}

function withHoles(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  const rest = template.templateSpans.map(({ literal }, index) => `{${index + 1}}${literal.text}`);
  return template.head.text + rest.join('');
}

/** The texts that an expression can be; what is made of others is none. */
function literals(node: ts.Expression): readonly string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isParenthesizedExpression(node)) return literals(node.expression);
  return ts.isConditionalExpression(node) ? [...literals(node.whenTrue), ...literals(node.whenFalse)] : [];
}
