import { html } from 'hono/html';
import type { PlaybookStaff } from '../../../core/playbook/playbook.ts';
import { STRINGS } from '../page/strings-by-language.ts';

/** The mail with the link, in the person's language. Its HTML needs no style to be read and tapped. */
export async function signInMail(
  person: PlaybookStaff,
  link: string,
): Promise<{ subject: string; text: string; html: string }> {
  const strings = STRINGS[person.language];
  const { mail } = strings.desk.signIn;
  const greeting = mail.greeting(person.name);
  const page = html`<!doctype html><html lang="${strings.tag}"><body><p>${greeting}</p><p>${mail.text}</p><p><a href="${link}"><strong>${mail.button}</strong></a></p><p>${mail.notYou}</p></body></html>`;
  return {
    subject: `[Makeright] ${mail.subject}`,
    text: [greeting, mail.text, link, mail.notYou].join('\n\n'),
    html: String(await page),
  };
}
