import type { DeskNeeds } from '../../../functions/desk/needs.ts';
import { PRESS_FIELD, pressMark } from '../../../functions/desk/way-in/press.ts';

/** What a person's browser sends besides the fields of a form, when they press its button. */

const MAILED_PAGE = /^(\/r\/[^/?]+(?=\/)|\/sign-in\/[^/?]+)/;

/** For a form that is posted to `path`; nothing where its page lies behind no mailed link. */
export async function pressing(
  needs: Pick<DeskNeeds, 'secrets' | 'wallClock'>,
  path: string,
): Promise<Record<string, string>> {
  const page = MAILED_PAGE.exec(path)?.[0];
  return page === undefined ? {} : { [PRESS_FIELD]: await pressMark(needs, page) };
}

/** For any form of a page that was loaded. */
export function pressOn(html: string): Record<string, string> {
  const mark = /<meta name="makeright-press" content="([^"]+)">/.exec(html)?.[1];
  return mark === undefined ? {} : { [PRESS_FIELD]: mark };
}
