import type { Context, MiddlewareHandler } from 'hono';
import type { DeskNeeds } from '../needs.ts';
import { plainPage } from '../page/plain-page.ts';
import type { Strings } from '../page/strings.ts';
import { askNumber, readNumber } from './number.ts';
import { numberPage } from './number-page.ts';
import { isPressed } from './press.ts';
import { isCrossSite } from './security.ts';

/** A form of a page behind a mailed link. */
export interface MailedForm {
  /** Address of the page, which its mark is made for. */
  base: string;
  /** Code of what it does, for the log. */
  action: string;
  /** Whose link it is, in words; or the answer for a link that lets nobody in. */
  whose(): Promise<Strings | Response>;
  /** What is on its button. */
  button(strings: Strings): string;
}

/**
 * Lets a form through that a person sent: its button was pressed in a browser, or the number was typed that stands on
 * the page. All others get the page with a number (V1, V2). Who has the link of a mail is not yet a person: programs
 * that check mails open links, and some submit the forms behind them.
 */
export function personsOnly(needs: DeskNeeds, formOf: (c: Context) => MailedForm | null): MiddlewareHandler {
  return async (c, next) => {
    const mailed = formOf(c);
    if (mailed === null) return next();
    if (isCrossSite(c)) return plainPage(c, 'crossSite');
    const form = await c.req.parseBody();
    if (await isPressed(needs, form, mailed.base)) return next();
    const typed = await readNumber(needs, form, c.req.path);
    if (typed === 'right') return next();

    const strings = await mailed.whose();
    if (strings instanceof Response) return strings;
    needs.log.info('NUMBER_ASKED', { action: mailed.action, typed });
    const { base: back, button } = mailed;
    const page = {
      strings,
      path: c.req.path,
      back,
      button: button(strings),
      form,
      isWrong: typed === 'wrong',
    };
    return c.html(numberPage(page, await askNumber(needs, c.req.path)), 422);
  };
}
