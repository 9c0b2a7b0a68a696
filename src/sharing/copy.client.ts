/** Buttons that put a text of the page on the clipboard. Where a browser has no clipboard they stay hidden. */
const noticeMs = 2500;

async function copy(button: HTMLButtonElement, html: Promise<string> | undefined): Promise<void> {
  const text = document.getElementById(button.dataset.copy ?? '')?.textContent?.trim() ?? '';
  if (html === undefined) await navigator.clipboard.writeText(text);
  else copyRich(text, await html);
  showCopied(button);
}

/**
 * Both forms as they are. The newer `clipboard.write` parses HTML inside the page, whose policy then takes the styles
 * out; this older way hands it over unread.
 */
function copyRich(text: string, html: string): void {
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
  };
  document.addEventListener('copy', fill, { once: true });
  if (!document.execCommand('copy')) throw new Error('The browser does not copy.');
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
    const { copyHtml } = button.dataset;
    // Fetched before it is asked for: some browsers copy in the moment of the click only.
    const html = copyHtml === undefined ? undefined : fetch(copyHtml).then((response) => response.text());
    button.hidden = false;
    // A refused copy leaves the button as it is: the text beside it can still be selected.
    button.addEventListener('click', () => void copy(button, html).catch(() => undefined));
  }
}
