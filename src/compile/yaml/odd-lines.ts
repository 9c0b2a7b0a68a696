import { lineAfter, lineAt, type YamlLine } from './lines.ts';
import type { Repair } from './repair.ts';

const bullet = /^[ \t]*([*•–—])[ \t]+\S/;
const otherComment = /^[ \t]*(?:\/\/[ \t]*(.*?)|<!--[ \t]*(.*?)[ \t]*-->)[ \t]*$/;
const assigned = /^[ \t]*(?:-[ \t]+)*([\w-]+)([ \t]*=[ \t]*)\S/;
const tight = /^[ \t]*(?:-[ \t]+)*([\w-]+):(?!\/\/)(?=[^\s:])/;

/** Lines that another language would read: a bullet, a comment, `key = value`, `key:value`. */
export function oddLine(line: YamlLine, text: string, at: number): Repair | undefined {
  const found = bullet.exec(line.text);
  const common = {
    start: line.start + line.indent,
    end: line.start + line.text.trimEnd().length,
    code: 'Y01',
    key: '',
  } as const;
  if (found?.[1] !== undefined) {
    const start = line.start + line.indent;
    const patch = { start, end: start + 1, text: '-' };
    return {
      ...common,
      patch,
      edit: patch,
      end: start + 1,
      fault: 'bullet',
      value: line.text.slice(line.indent + 1).trim(),
    };
  }
  const comment = otherComment.exec(line.text);
  if (comment) {
    const words = comment[1] ?? comment[2] ?? '';
    const edit = { start: common.start, end: common.end, text: `# ${words}`.trimEnd() };
    return { ...common, patch: edit, edit, fault: 'comment', value: words };
  }
  if (lineAt(text, at).start !== line.start) return undefined;
  const [sign, key = '', equals = ''] = assigned.exec(line.text) ?? [];
  if (sign !== undefined) {
    const end = line.start + sign.length - 1;
    const patch = { start: end - equals.length, end, text: ': ' };
    return { ...common, patch, edit: patch, fault: 'no-colon', key, value: line.text.slice(sign.length - 1).trim() };
  }
  const [head, name = ''] = tight.exec(line.text) ?? [];
  if (head === undefined) return undefined;
  const start = line.start + head.length;
  const patch = { start, end: start, text: ' ' };
  return { ...common, patch, edit: patch, fault: 'no-space', key: name, value: line.text.slice(head.length).trim() };
}

const spaced = /^([ \t\u00a0\u202f]*(?:-[ \t\u00a0\u202f]+)*)(?:([A-Za-z]\w*)(:[\u00a0\u202f]+))?/;

/** What YAML reads in silence, and not as it was meant: no-break spaces where YAML counts spaces, and `...`. */
export function foreseenRepairs(text: string): readonly Repair[] {
  if (!/[\u00a0\u202f]|^\.\.\.[ \t]*$/m.test(text)) return [];
  const repairs: Repair[] = [];
  let below = Number.POSITIVE_INFINITY;
  for (let line: YamlLine | undefined = lineAt(text, 0); line; line = lineAfter(text, line)) {
    // Inside a block of text nothing is counted.
    if (line.indent > below) continue;
    below = /^[|>][-+\d]*$/.test(line.value) ? line.indent : Number.POSITIVE_INFINITY;
    const [head = '', , , colon = ''] = spaced.exec(line.text) ?? [];
    const { start } = line;
    const common = { start, end: start + head.length, code: 'Y01', key: '', value: '' } as const;
    if (/[\u00a0\u202f]/.test(head)) {
      const edit = { start, end: start + head.length, text: head.replace(/[\u00a0\u202f]/g, ' ') };
      const first = head.search(/[\u00a0\u202f]/);
      const end = colon === '' ? edit.end : start + head.length;
      repairs.push({ ...common, patch: edit, edit, start: start + first, end, fault: 'no-break-space' });
    }
    if (/^\.\.\.[ \t]*$/.test(line.text)) {
      repairs.push({ ...common, patch: { start, end: start + 3, text: '' }, end: start + 3, fault: 'documents' });
    }
  }
  return repairs;
}
