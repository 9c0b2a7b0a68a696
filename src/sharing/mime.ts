import { createHash } from 'node:crypto';
import { encodeWord, encodeWords, foldLines } from 'nodemailer/lib/mime-funcs';
import { encode, wrap } from 'nodemailer/lib/qp';
import { emailHtml } from './email-html.ts';
import { type EmailMessage, onOneLine } from './email-message.ts';
import { emailText } from './email-text.ts';

/**
 * The message as a file that mail programs open as a draft (RFC 5322, RFC 2046). Who it is from, for whom and when is
 * left to the program that sends it. The same message gives the same bytes: the boundary is a digest of the content.
 */
export function emailFile(message: EmailMessage): string {
  const text = withCrlf(emailText(message));
  const html = withCrlf(emailHtml(message));
  const digest = createHash('sha256').update(`${message.subject}\n${text}\n${html}`).digest('hex');
  const boundary = `=_${digest.slice(0, 32)}`;
  return [
    'MIME-Version: 1.0',
    // Some programs open a file with this header for editing.
    'X-Unsent: 1',
    subjectHeader(message.subject),
    `Content-Language: ${message.language}`,
    'Content-Type: multipart/alternative;',
    ` boundary="${boundary}"`,
    '',
    // The richest form stands last: programs show the last one that they can.
    ...part(boundary, 'text/plain', text),
    ...part(boundary, 'text/html', html),
    `--${boundary}--`,
    '',
  ].join('\r\n');
}

/** No line end gets into a header, whatever a title holds; nor does one that a title spells as an encoded word. */
function subjectHeader(subject: string): string {
  const line = onOneLine(subject);
  const written = line.includes('=?') ? encodeWord : encodeWords;
  return foldLines(`Subject: ${written(line, 'Q', 52)}`, 76);
}

const part = (boundary: string, type: string, content: string): readonly string[] => [
  `--${boundary}`,
  `Content-Type: ${type}; charset=utf-8`,
  'Content-Transfer-Encoding: quoted-printable',
  '',
  // The last line end is the one before the boundary.
  wrap(encode(content.replace(/\r\n$/, ''))),
];

const withCrlf = (text: string): string => text.replaceAll('\n', '\r\n');
