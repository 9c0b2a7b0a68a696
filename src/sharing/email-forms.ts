import { emailHtml } from './email-html.ts';
import type { EmailMessage } from './email-message.ts';
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
