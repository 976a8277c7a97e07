import { html } from 'hono/html';
import { parseRelay } from '../../../core/mail/relay.ts';
import type { Playbook } from '../../../core/playbook/playbook.ts';
import type { Instant } from '../../../core/words/instant.ts';
import { lastJudgement, standingOfAside } from '../../ports/aside-shelf.ts';
import type { SetAside } from '../../ports/asides.ts';
import type { ShownMail } from '../case/shown-mail.ts';
import { decisionForm } from '../page/form.ts';
import type { Html } from '../page/layout.ts';
import type { Visitor } from '../way-in/visitor.ts';

/** What a person can do with a mail that was set aside. */
export const ACTS = ['release', 'dismiss', 'reopen'] as const;
export type Act = (typeof ACTS)[number];

/** The intake has a mail within seconds. After so long a crash came in between. */
const ON_ITS_WAY_MS = 2 * 60_000;

/** Whether a release may have been cut off. Where a demonstration speeds up the clock, it may only be a little late. */
export function isStuck(item: SetAside, now: Instant): boolean {
  const last = lastJudgement(item);
  return (
    standingOfAside(item) === 'released' &&
    last !== null &&
    Date.parse(now) - Date.parse(last.at) > ON_ITS_WAY_MS
  );
}

/** What can be done to a mail as it stands. */
export function actsFor(item: SetAside, now: Instant): readonly Act[] {
  switch (standingOfAside(item)) {
    case 'open':
      return ['release', 'dismiss'];
    case 'replayed':
      return ['release', 'dismiss'];
    case 'released':
      return isStuck(item, now) ? ['release'] : [];
    case 'dismissed':
      return ['reopen'];
    case 'case':
      return [];
  }
}

/**
 * Whether a release has to be confirmed: the machine does not trust the mail, or its letters would not go through
 * Amazon's relay, or it cannot be seen where they would go.
 */
export function needsSure(item: SetAside, shown: ShownMail): boolean {
  if (item.why === 'suspicious' || shown.state !== 'read') return true;
  return shown.address !== null && parseRelay(shown.address) === null;
}

interface Props {
  item: SetAside;
  shown: ShownMail;
  visitor: Visitor;
  playbook: Playbook;
  stores: string[];
  base: string;
  proof: string;
}

/** Without an address nothing can be answered; a notice needs none, and of a large mail it is seen only later. */
const canRelease = (shown: ShownMail) =>
  shown.state === 'too_large' || (shown.state === 'read' && (shown.address !== null || shown.isNotice));

function storeChoice({ item, playbook, stores, visitor }: Props): Html | string {
  if (item.store !== null) return '';
  const options = playbook.stores
    .filter(({ id }) => stores.includes(id))
    .map(({ id, name }) => html`<option value="${id}">${name}</option>`);
  return html`<label for="store">${visitor.strings.desk.setAside.storeLabel}</label><select id="store" name="store" required><option value=""></option>${options}</select>`;
}

function releaseForm(props: Props): Html {
  const { item, shown, visitor } = props;
  const words = visitor.strings.desk.setAside;
  if (!canRelease(shown)) return html`<p>${words.cannotAnswer}</p>`;
  const address = shown.state === 'read' ? shown.address : null;
  const isNotice = shown.state === 'read' && shown.isNotice;
  const sure = needsSure(item, shown)
    ? html`<label class="tick"><input type="checkbox" name="sure" value="yes" required><span>${address === null ? words.sureUnknown : words.sure(address)}</span></label>`
    : '';
  const foreign =
    address !== null && parseRelay(address) === null ? html`<p class="risks">${words.notRelay}</p>` : '';
  return decisionForm(
    props,
    'release',
    html`<input type="hidden" name="version" value="${item.version ?? 0}">${foreign}${storeChoice(props)}${sure}<button class="main" type="submit">${standingOfAside(item) === 'released' ? words.onceMore : words.openCase}</button><p class="hint">${isNotice ? words.openNotice : words.openHelp}</p>`,
  );
}

/** The forms by which a person judges the mail; nothing where nothing can be done right now. */
export function judgeCard(props: Props): Html | string {
  const { item, visitor } = props;
  const words = visitor.strings.desk.setAside;
  const version = html`<input type="hidden" name="version" value="${item.version ?? 0}">`;
  const form: Record<Act, () => Html> = {
    release: () => releaseForm(props),
    dismiss: () =>
      decisionForm(
        props,
        'dismiss',
        html`${version}<button type="submit">${words.dismiss}</button><p class="hint">${words.dismissHelp}</p>`,
      ),
    reopen: () =>
      decisionForm(props, 'reopen', html`${version}<button type="submit">${words.reopen}</button>`),
  };
  const acts = actsFor(item, visitor.now);
  if (acts.length === 0) return '';
  return html`<section class="card"><h2>${words.judgeTitle}</h2>${acts.map((act) => form[act]())}</section>`;
}
