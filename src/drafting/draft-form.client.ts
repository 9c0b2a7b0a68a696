/** The form for a first draft: writes the file while someone types, and keeps it in this browser. */
import type { Words } from '../i18n/dictionary.ts';
import { keepAnswers, keptAnswers } from './answers-kept.client.ts';
import { draftSpeaker } from './draft-speaker.ts';
import { type FormAnswers, type FormDraft, formDraft } from './form-draft.ts';
import { judgeDraft } from './judge-draft.ts';
import { newFileAddress } from './new-file-address.ts';

const form = find<HTMLFormElement>(document, '[data-draft-form]');
const words = JSON.parse(form.dataset['words'] ?? '{}') as Words['newForm']['script'];
const repository = JSON.parse(form.dataset['repository'] ?? 'null') as Parameters<typeof newFileAddress>[0] | null;
const teamZones = JSON.parse(form.dataset['zones'] ?? '{}') as Readonly<Record<string, string>>;
const status = find<HTMLElement>(form, '[data-status]');
const note = find<HTMLElement>(form, '[data-note]');
const download = find<HTMLAnchorElement>(form, '[data-download]');
const zone = find<HTMLSelectElement>(form, '[name="timeZone"]');
const speak = await draftSpeaker(document.documentElement.lang);
/** Fields that someone was in: the others are not spoken about yet. */
const visited = new Set<string>();
let draft: FormDraft;

function find<T extends Element>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`The page of the form has no \`${selector}\`.`);
  return found;
}

const fill = (sentence: string, values: Readonly<Record<string, string>>) =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

// The form holds exactly these fields, all of them text.
const answersNow = () => Object.fromEntries(new FormData(form)) as unknown as FormAnswers;

function show(): void {
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  draft = formDraft(answersNow(), today.join('-'));
  find(form, '[data-path]').textContent = draft.path;
  find(form, '[data-text]').textContent = draft.text;
  URL.revokeObjectURL(download.href);
  download.href = URL.createObjectURL(new Blob([draft.text], { type: 'text/markdown' }));
  download.download = draft.path.slice(draft.path.lastIndexOf('/') + 1);
  const open = form.querySelector<HTMLAnchorElement>('[data-open]');
  if (open && repository) open.href = newFileAddress(repository, draft).href;
  showFindings();
}

function showFindings(): void {
  const byField = Map.groupBy(judgeDraft(draft, speak), ({ place: { field = [] } }) => boxOf(field));
  for (const box of form.querySelectorAll<HTMLElement>('[data-field]')) {
    const name = box.dataset['field'] ?? '';
    const findings = visited.has(name) ? (byField.get(name) ?? []) : [];
    const said = findings.map(({ rule, message, fix }) => (rule === 'S01' ? words.needed : `${message} ${fix}`));
    if (name === 'timeline' && draft.untimed.length > 0)
      said.push(fill(words.untimed, { lines: draft.untimed.join(' · ') }));
    const text = said.join(' ').replaceAll('`', '');
    const place = find(box, '[data-said]');
    if (place.textContent !== text) place.textContent = text;
    find(box, '[name]').setAttribute('aria-invalid', String(findings.length > 0));
  }
  const first = [...byField.keys()][0];
  const label = first && form.querySelector(`[data-field="${first}"] label`)?.firstChild?.textContent?.trim();
  const count = [...byField.values()].flat().length;
  if (visited.size === 0) say('');
  else if (!label) say(words.wellFormed);
  else say(fill(count === 1 ? words.one : words.many, { count: String(count), field: label }));
}

/** The box in which a field of the front matter is typed. */
const boxOf = ([first, second]: readonly (string | number)[]) =>
  String(first === 'brief' || first === 'times' ? (second ?? first) : (first ?? ''));

let speaking: ReturnType<typeof setTimeout>;
function say(text: string): void {
  clearTimeout(speaking);
  // Spoken once the typing pauses.
  speaking = setTimeout(() => {
    status.textContent = text;
  }, 400);
}

function tell(text: string, button?: { readonly text: string; readonly act: () => void }): void {
  note.hidden = text === '';
  note.textContent = text;
  if (!button) return;
  const control = document.createElement('button');
  control.type = 'button';
  control.textContent = button.text;
  control.addEventListener('click', button.act);
  note.append(' ', control);
}

function fillIn(answers: Partial<FormAnswers>): void {
  for (const [name, value] of Object.entries(answers)) {
    const box = form.elements.namedItem(name);
    if (box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement || box instanceof HTMLSelectElement)
      box.value = value;
  }
}

function changed(): void {
  show();
  if (!keepAnswers(answersNow())) tell(words.notKept);
}

form.addEventListener('input', ({ target }) => {
  if (target instanceof HTMLSelectElement && target.name === 'team') zone.value = teamZones[target.value] ?? zone.value;
  changed();
});
form.addEventListener('focusout', ({ target }) => {
  if (!(target instanceof HTMLElement)) return;
  const name = target.closest<HTMLElement>('[data-field]')?.dataset['field'];
  if (name === undefined) return;
  visited.add(name);
  showFindings();
});
// Copying is what the Enter key in a line does, too: nothing is sent.
form.addEventListener('submit', (event) => {
  event.preventDefault();
  navigator.clipboard.writeText(draft.text).then(
    () => tell(fill(words.copied, { path: draft.path })),
    () => tell(words.notCopied),
  );
});
form.querySelector('[data-open]')?.addEventListener('click', () => {
  if (repository && !newFileAddress(repository, draft).holdsText) tell(words.pasteThere);
});
find(form, '[data-clear]').addEventListener('click', () => {
  const before = answersNow();
  form.reset();
  visited.clear();
  changed();
  const undo = () => {
    fillIn(before);
    changed();
    tell('');
    find<HTMLElement>(form, '[name="title"]').focus();
  };
  tell(words.cleared, { text: words.undo, act: undo });
});

const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
if (![...zone.options].some(({ value }) => value === ownZone)) zone.append(new Option(ownZone, ownZone));
fillIn(keptAnswers());
show();
form.hidden = false;
