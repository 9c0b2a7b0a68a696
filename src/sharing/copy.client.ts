/** Buttons that put a text of the page on the clipboard. Where a browser has no clipboard they stay hidden. */
const noticeMs = 2500;

async function copy(button: HTMLButtonElement): Promise<void> {
  const { copy: of = '', copyHtml } = button.dataset;
  const text = document.getElementById(of)?.textContent?.trim() ?? '';
  if (copyHtml === undefined) await navigator.clipboard.writeText(text);
  else await navigator.clipboard.write([richText(text, copyHtml)]);
  showCopied(button);
}

/** The promise is handed over, not awaited: some browsers only allow a copy in the moment of the click. */
function richText(text: string, address: string): ClipboardItem {
  const html = fetch(address)
    .then((response) => response.text())
    .then((body) => new Blob([body], { type: 'text/html' }));
  return new ClipboardItem({ 'text/html': html, 'text/plain': new Blob([text], { type: 'text/plain' }) });
}

function showCopied(button: HTMLButtonElement): void {
  const label = button.querySelector<HTMLElement>('[data-copy-label]');
  if (label === null || button.dataset.state === 'copied') return;
  const before = label.textContent;
  label.textContent = button.dataset.copied ?? '';
  button.dataset.state = 'copied';
  say(button.dataset.copied ?? '');
  setTimeout(() => {
    label.textContent = before;
    delete button.dataset.state;
    say('');
  }, noticeMs);
}

const announcement = document.createElement('p');
announcement.className = 'visually-hidden';
announcement.setAttribute('role', 'status');

const say = (text: string): void => {
  announcement.textContent = text;
};

if ('clipboard' in navigator) {
  document.querySelector('main')?.append(announcement);
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.hidden = false;
    // A refused copy leaves the button as it is: the text beside it can still be selected.
    button.addEventListener('click', () => void copy(button).catch(() => undefined));
  }
}
