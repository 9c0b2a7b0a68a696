import type { APIRoute, GetStaticPathsResult } from 'astro';
import type { PostmortemEntry } from '../../../../../model/entry.ts';
import { emailFileName, emailFormNames, emailForms } from '../../../../../sharing/email-forms.ts';
import type { EmailEdition } from '../../../../../sharing/email-source.ts';
import { editionsOf, emailFor, emailLanguages, hasEmail } from '../../../../../site/emails.ts';
import { getArchive } from '../../../../../site/get-archive.ts';

interface Props {
  readonly entry: PostmortemEntry;
  readonly language: string;
  readonly edition: EmailEdition;
  readonly form: keyof typeof emailForms;
}

/** Each edition in each form, in every language of the site in which the write-up can be read. */
export async function getStaticPaths(): Promise<GetStaticPathsResult> {
  const archive = await getArchive();
  const [defaultLanguage] = archive.settings.languages;
  return archive.postmortems.filter(hasEmail).flatMap((entry) =>
    emailLanguages(archive, entry).flatMap((language) =>
      editionsOf(archive, entry).flatMap((edition) =>
        emailFormNames.map((form) => ({
          params: {
            language: language === defaultLanguage ? undefined : language.toLowerCase(),
            id: entry.id,
            file: emailFileName(edition, emailForms[form].ending),
          },
          props: { entry, language, edition, form } satisfies Props,
        })),
      ),
    ),
  );
}

export const GET: APIRoute<Props> = async ({ props: { entry, language, edition, form } }) => {
  const { type, write } = emailForms[form];
  return new Response(write(emailFor(await getArchive(), entry, { language, edition })), {
    headers: { 'Content-Type': type },
  });
};
