import { emailHtml } from './email-html.ts';
import type { EmailMessage } from './email-message.ts';
import type { EmailEdition } from './email-source.ts';
import { emailText } from './email-text.ts';
import { emailFile } from './mime.ts';

interface EmailForm {
  readonly ending: string;
  readonly type: string;
  readonly write: (message: EmailMessage) => string;
}

/** The forms in which a message leaves the site. */
export const emailForms = {
  eml: { ending: 'eml', type: 'message/rfc822', write: emailFile },
  html: { ending: 'html', type: 'text/html; charset=utf-8', write: emailHtml },
  text: { ending: 'txt', type: 'text/plain; charset=utf-8', write: emailText },
} as const satisfies Readonly<Record<string, EmailForm>>;

export const emailFormNames = ['eml', 'html', 'text'] as const satisfies readonly (keyof typeof emailForms)[];

/** What the file of an edition is called: `email.eml`, `email-customers.eml`. */
export const emailFileName = (edition: EmailEdition, ending: string): string =>
  `${edition === 'internal' ? 'email' : `email-${edition}`}.${ending}`;
