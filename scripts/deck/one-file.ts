import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { type DefaultTreeAdapterTypes, html as names, parse, serialize, defaultTreeAdapter as tree } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

export interface OneFileSource {
  /** The bytes of a file of the site, by its address there. */
  readonly read: (address: string) => Uint8Array;
  readonly withNotes: boolean;
}

const types: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * A built page as one file that needs nothing else: style, script, fonts and images are in it, and its policy lets it
 * load nothing. Links into the site become full addresses, or plain text where nobody said where the site stands.
 */
export function oneFile(html: string, { read, withNotes }: OneFileSource): string {
  const page = parse(html);
  const home = attribute(
    find(page, (node) => node.tagName === 'link' && attribute(node, 'rel') === 'canonical'),
    'href',
  );
  const text = (address: string) => new TextDecoder().decode(read(address));
  const data = (address: string) =>
    `data:${types[extname(address)] ?? 'application/octet-stream'};base64,${Buffer.from(read(address)).toString('base64')}`;

  for (const element of [...elementsOf(page)]) {
    const { tagName } = element;
    if (tagName === 'link') inlineLink(element, { text, data });
    if (tagName === 'script') inlineScript(element, text);
    if (tagName === 'img') inlineImage(element, data);
    if (tagName === 'a') settleLink(element, home);
    if (!withNotes && tagName === 'details' && attribute(element, 'class') === 'notes') tree.detachNode(element);
  }
  setPolicy(page);
  return serialize(page);
}

interface Read {
  readonly text: (address: string) => string;
  readonly data: (address: string) => string;
}

/** The style sheet is taken in; what else a head points to is of use on the site only. */
function inlineLink(element: Element, { text, data }: Read) {
  if (attribute(element, 'rel') === 'stylesheet') {
    const css = text(attribute(element, 'href') ?? '').replace(
      /url\((["']?)(\/[^)"']+)\1\)/g,
      (_, _quote, address) => `url(${data(address)})`,
    );
    const style = tree.createElement('style', names.NS.HTML, []);
    tree.insertText(style, css);
    tree.insertBefore(element.parentNode ?? element, style, element);
  }
  tree.detachNode(element);
}

function inlineScript(element: Element, text: Read['text']) {
  const address = attribute(element, 'src');
  if (address === undefined) return;
  const script = text(address);
  if (/(?:^|[;}])import\s*["'{*\w]|\bimport\(/.test(script))
    throw new Error(`The script ${address} loads another one, so it does not fit into one file.`);
  element.attrs = element.attrs.filter(({ name }) => name !== 'src');
  tree.insertText(element, script.replaceAll('</script', String.raw`<\/script`));
}

function inlineImage(element: Element, data: Read['data']) {
  element.attrs = element.attrs
    .filter(({ name }) => name !== 'srcset' && name !== 'sizes')
    .map((own) => (own.name === 'src' && own.value.startsWith('/') ? { name: 'src', value: data(own.value) } : own));
}

function settleLink(element: Element, home: string | undefined) {
  const address = attribute(element, 'href');
  if (address === undefined || /^(?:[#?]|[a-z]+:)/.test(address)) return;
  const others = element.attrs.filter(({ name }) => name !== 'href');
  element.attrs = home === undefined ? others : [...others, { name: 'href', value: new URL(address, home).href }];
}

/** The policy that allows what is in the file, by its digest, and nothing else. */
function setPolicy(page: Node) {
  const digests = (tagName: string) =>
    [...elementsOf(page)]
      .filter((element) => element.tagName === tagName)
      .map((element) => `'sha256-${createHash('sha256').update(textOf(element)).digest('base64')}'`)
      .join(' ');
  const meta = find(page, (element) => attribute(element, 'http-equiv') === 'content-security-policy');
  if (!meta) throw new Error('The page has no policy. A build writes one; the dev server does not.');
  const policy = {
    'default-src': "'none'",
    'script-src': digests('script'),
    'style-src': digests('style'),
    'img-src': 'data:',
    'font-src': 'data:',
    'base-uri': "'none'",
    'form-action': "'none'",
  };
  const value = Object.entries(policy)
    .map((directive) => directive.join(' '))
    .join('; ');
  meta.attrs = meta.attrs.map((own) => (own.name === 'content' ? { ...own, value } : own));
}

const textOf = (element: Element) =>
  element.childNodes.map((node) => (tree.isTextNode(node) ? node.value : '')).join('');

const attribute = (element: Element | undefined, name: string) =>
  element?.attrs.find((own) => own.name === name)?.value;

function find(node: Node, isIt: (element: Element) => boolean): Element | undefined {
  return [...elementsOf(node)].find(isIt);
}

function* elementsOf(node: Node): Generator<Element> {
  if (tree.isElementNode(node)) yield node;
  if ('childNodes' in node) for (const child of [...node.childNodes]) yield* elementsOf(child);
}
