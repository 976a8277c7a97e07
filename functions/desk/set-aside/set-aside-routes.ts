import type { Context, Hono } from 'hono';
import { isWhatItSays, unshownBecause } from '../../pipeline/photos.ts';
import type { SetAside } from '../../ports/asides.ts';
import { attachedTo, shownMail } from '../case/shown-mail.ts';
import type { DeskNeeds } from '../needs.ts';
import { plainPage } from '../page/plain-page.ts';
import { formLimit } from '../way-in/form-limit.ts';
import { isCrossSite, PICTURE_POLICY } from '../way-in/security.ts';
import { isProven, readSession, storesOf } from '../way-in/session.ts';
import { visitorOf } from '../way-in/visitor.ts';
import { filterFrom, placeFrom, storesShown } from './aside-filter.ts';
import { type AsideProps, asidePage } from './aside-page.ts';
import { judgeByForm, refusalNotice } from './judge-by-form.ts';
import { ACTS } from './judge-card.ts';
import { type ListProps, listPage } from './list-page.ts';

const PAGE_ITEMS = 50;

type Entered = ListProps & { item: SetAside };

/** Mails that became no case, for a person who signed in: to be seen, judged and released. */
export function setAsideRoutes(app: Hono, needs: DeskNeeds): void {
  const { playbook } = needs;

  async function enter(c: Context): Promise<ListProps | Response> {
    const session = await readSession(c, needs);
    if (session === null) return c.redirect('/sign-in', 303);
    const { staff, proof } = session;
    const visitor = visitorOf(staff, needs.clock.now());
    return { visitor, proof, playbook, stores: storesOf(needs, staff) };
  }

  /** A mail of another store looks like no mail at all. All staff see one of an unknown store (W9). */
  async function enterItem(c: Context): Promise<Entered | Response> {
    const props = await enter(c);
    if (props instanceof Response) return props;
    const item = await needs.asides.readAside(c.req.param('id') ?? '');
    if (item === null || (item.store !== null && !props.stores.includes(item.store)))
      return plainPage(c, 'notFound', props.visitor.strings);
    return { ...props, item };
  }

  const seen = async (entered: Entered): Promise<AsideProps> => ({
    ...entered,
    shown: await shownMail(needs, entered.item, playbook),
  });

  app.get('/set-aside', async (c) => {
    const props = await enter(c);
    if (props instanceof Response) return props;
    const filter = filterFrom((name) => c.req.query(name), props.stores);
    const after = placeFrom(c.req.query('after'));
    const { shelf, why } = filter;
    const stores = storesShown(filter, props.stores);
    const page = await needs.asides.asidesPage({ shelf, why, stores, after, limit: PAGE_ITEMS });
    return c.html(listPage(props, { filter, page, after }));
  });

  app.get('/set-aside/:id{[\\w-]{1,80}}', async (c) => {
    const entered = await enterItem(c);
    return entered instanceof Response ? entered : c.html(asidePage(await seen(entered)));
  });

  app.get('/set-aside/:id{[\\w-]{1,80}}/photo/:number{[0-9]{1,3}}', async (c) => {
    const entered = await enterItem(c);
    if (entered instanceof Response) return entered;
    const { shown } = await seen(entered);
    const attached = shown.state === 'read' ? attachedTo(shown.attachments) : null;
    const at = Number(c.req.param('number')) - 1;
    const [photo, bytes] = [attached?.photos[at], attached?.contents[at]];
    if (
      photo === undefined ||
      bytes === undefined ||
      unshownBecause(photo) !== null ||
      !isWhatItSays(photo, bytes)
    )
      return plainPage(c, 'noPhoto', entered.visitor.strings);
    c.header('content-security-policy', PICTURE_POLICY);
    c.header('content-disposition', 'inline');
    return c.body(new Uint8Array(bytes), 200, { 'content-type': photo.contentType });
  });

  for (const act of ACTS) {
    app.post(`/set-aside/:id{[\\w-]{1,80}}/${act}`, formLimit('field'), async (c) => {
      if (isCrossSite(c)) return plainPage(c, 'crossSite');
      const entered = await enterItem(c);
      if (entered instanceof Response) return entered;
      const form = await c.req.parseBody();
      if (!isProven(form, entered)) return plainPage(c, 'formStale', entered.visitor.strings);
      const props = await seen(entered);
      const outcome = await judgeByForm(needs, act, form, props);
      if (outcome === 'done') return c.redirect(`/set-aside/${entered.item.id}`, 303);
      // What stands now, not what the page showed.
      const item = (await needs.asides.readAside(entered.item.id)) ?? entered.item;
      const status = outcome === 'taken' ? 409 : 422;
      return c.html(asidePage({ ...props, item }, refusalNotice(outcome, props.visitor)), status);
    });
  }
}
