import PostalMime from 'postal-mime';
import { approved } from '../../../core/case/transitions/decisions.ts';
import { sendBegun, sent } from '../../../core/case/transitions/reply.ts';
import { composed } from '../../../core/case/transitions/steps.ts';
import type { Playbook } from '../../../core/playbook/playbook.ts';
import type { Case } from '../../../core/words/case.ts';
import { receiveMail } from '../../../functions/intake/receive.ts';
import { changeCase } from '../../../functions/pipeline/door.ts';
import { OPERATOR, release as replay } from '../../../functions/pipeline/replay.ts';
import type { SetAside } from '../../../functions/ports/asides.ts';
import { asidesIn } from '../asides.ts';
import { type FakeDependencies, fakeDependencies, shippedPlaybook } from '../fakes/dependencies.ts';

/** A mailbox for tests: mails arrive, answers go out, time passes. */

export const NOW = '2026-10-05T09:03:10.000Z';
const MINUTE_MS = 60_000;

export const SIGNED =
  'Authentication-Results: amazonses.com; spf=pass client-ip=192.0.2.1; dkim=pass header.i=@marketplace.amazon.com; dmarc=pass header.from=marketplace.amazon.com;';
export const FORGED = SIGNED.replaceAll('=pass', '=fail');

/** SES' line on a mail that it took for one of our addresses. */
export const receivedFor = (...addresses: string[]) =>
  `Received: from out.example.net (out.example.net [192.0.2.9])\r\n by inbound-smtp.us-east-1.amazonaws.com with SMTP id 7f1c1a\r\n for ${addresses.join(', ')};\r\n Mon, 05 Oct 2026 09:03:10 +0000 (UTC)`;

export const dated = (raw: string, at: string) =>
  raw.replace(/^Date: .*$/m, `Date: ${new Date(at).toUTCString().replace('GMT', '+0000')}`);

/** The shipped playbook with a second store that has people of its own. */
export function twoStores(): Playbook {
  const playbook = shippedPlaybook();
  const [store] = playbook.stores;
  const [agent] = playbook.staff;
  if (store === undefined || agent === undefined) throw new Error('no store or no agent');
  const de = { ...store, id: 'de', addresses: ['hilfe@example.org'], from: 'hilfe@example.org' };
  const people = playbook.staff.map((person) => ({ ...person, stores: ['main'] }));
  const ofDe = [
    { ...agent, name: 'Anke', email: 'anke@example.org', stores: ['de'] },
    { ...agent, name: 'Bernd', email: 'bernd@example.org', role: 'supervisor' as const, stores: ['de'] },
  ];
  return { ...playbook, stores: [store, de], staff: [...people, ...ofDe] };
}

export function mailbox(playbook: Playbook = shippedPlaybook(), now = NOW) {
  const deps: FakeDependencies = fakeDependencies({ now, playbook });
  let arrivals = 0;
  const stores = playbook.stores.map(({ id }) => id);

  async function arrive(raw: string, at = deps.clock.now()) {
    arrivals += 1;
    const rawKey = `inbound/${arrivals}`;
    await deps.bucket.write(rawKey, raw, 'message/rfc822');
    return receiveMail(deps, { rawKey, at });
  }
  async function onlyCase(): Promise<Case> {
    const [c, ...others] = await deps.cases.openCases(stores, 100);
    if (c === undefined || others.length > 0) throw new Error(`${others.length + (c ? 1 : 0)} cases`);
    return c;
  }
  /** The agent's answer went out. */
  async function answer(caseId: string): Promise<void> {
    const at = deps.clock.now();
    const who = {
      by: 'robin@example.com',
      role: 'agent' as const,
      id: `d-${at}`,
      at,
      edited: false,
      leavesAt: at,
    };
    const c = await deps.cases.readCase(caseId);
    const revision = (c?.draft?.revision ?? 0) + 1;
    const draft = { kind: 'response', stage: 'respond', role: 'agent', opensListingTask: false } as const;
    await changeCase(deps.cases, caseId, (one) => composed(one, { at, revision, options: [], ...draft }));
    await changeCase(deps.cases, caseId, (one) => approved(one, { ...who, revision }));
    await changeCase(deps.cases, caseId, sendBegun);
    await changeCase(deps.cases, caseId, (one) =>
      sent(one, at, { revision, sesMessageId: `ses-${revision}` }),
    );
    await deps.lookUps.claim(`out#ses-${revision}`, caseId, at);
  }
  /** A person releases what was set aside. */
  async function release(item: SetAside, store: string | null = null) {
    const rawKey = await replay(deps, item, { by: OPERATOR, store, asBuyers: false });
    if (rawKey === null) throw new Error('somebody else judged it');
    return receiveMail(deps, { rawKey, at: deps.clock.now() });
  }
  const asides = () => asidesIn(deps);
  /** The mails to staff so far, as they read. */
  const told = () =>
    Promise.all(
      deps.outbox.sent.map(async ({ to, raw }) => {
        const { subject = '', text = '' } = await PostalMime.parse(raw);
        return { to: to[0] ?? '', subject, text };
      }),
    );
  const later = (minutes: number) => deps.clock.advance(minutes * MINUTE_MS);
  return { deps, arrive, onlyCase, answer, release, asides, told, later };
}
