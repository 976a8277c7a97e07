import { chainEvents, FIRST_HASH } from '../../../core/case/events.ts';
import { openCase } from '../../../core/case/open-case.ts';
import type { PlaybookStaff } from '../../../core/playbook/playbook.ts';
import type { Case } from '../../../core/words/case.ts';
import type { CurrentDraft, StoredDraft } from '../../../core/words/record/draft.ts';
import type { CaseMessage } from '../../../core/words/record/message.ts';
import { deskApp } from '../../../functions/desk/app.ts';
import { signLink } from '../../../functions/pipeline/links.ts';
import type { DraftLink } from '../../../functions/ports/look-ups.ts';
import { type FakeDependencies, fakeDependencies, shippedPlaybook } from '../fakes/dependencies.ts';
import { pressing } from './pressing.ts';

/** A German buyer's complaint about a blender, opened yesterday, with a draft that waits. All invented. */

export const NOW = '2026-03-10T09:00:00.000Z';
export const ROBIN = 'robin@example.com';
export const LIN = 'lin.yue@example.com';
export const MARIT = 'marit@example.com';
export const TASK_TOKEN = 'AAAAKgAAAAIAAAAA+task/token=secret';

export const pendingDraft: CurrentDraft = {
  revision: 2,
  kind: 'offer',
  status: 'pending',
  role: 'agent',
  createdAt: '2026-03-10T08:59:00.000Z',
  options: [],
  decision: null,
};

const sampleEvents = chainEvents({ eventCount: 0, eventHash: FIRST_HASH }, [
  { type: 'opened', at: '2026-03-09T16:20:00.000Z', by: 'intake', facts: { store: 'main' } },
  { type: 'wrote', at: '2026-03-09T16:20:00.000Z', by: 'buyer', facts: { mail: 'm1' } },
  { type: 'diagnosed', at: '2026-03-09T16:20:05.000Z', by: 'diagnosis', facts: { cause: 'defect' } },
  { type: 'composed', at: '2026-03-09T16:20:06.000Z', by: 'drafting', facts: { revision: 1 } },
  { type: 'recompose', at: '2026-03-10T08:58:00.000Z', by: LIN, facts: { revision: 1, cause: 'defect' } },
  { type: 'composed', at: '2026-03-10T08:59:00.000Z', by: 'drafting', facts: { revision: 2 } },
]);

const playbook = shippedPlaybook();

export function sampleCase(changes: Partial<Case> = {}): Case {
  const opened = openCase(
    {
      marketplace: 'DE',
      buyerKey: 'k3v9x2m7q1w8z5t4',
      buyerName: 'Dana',
      relayAddress: 'k3v9x2m7q1w8z5t4+0d4f@marketplace.amazon.de',
      threadKey: '0d4f',
      orderId: '111-0000001-0000001',
      asin: 'B0EXAMPLE1',
      productTitle: 'Larkfield Personal Blender 600 ml',
      quantity: 1,
      language: 'de',
    },
    {
      caseId: '5f0c2a',
      mailId: 'm1',
      store: 'main',
      at: '2026-03-09T16:20:00.000Z',
      fallbackLanguage: 'de',
    },
    playbook,
  );
  return {
    ...opened,
    version: 7,
    state: 'awaiting_decision',
    stage: 'offer',
    diagnosis: {
      cause: 'defect',
      severity: 'major',
      confidence: 0.91,
      risks: ['negative_review'],
      wants: ['replacement'],
      language: 'de',
      evidence: ['startet nicht mehr', 'leuchtet gar nichts'],
    },
    draft: pendingDraft,
    order: {
      price: { minor: 3999, currency: 'EUR' },
      channel: 'seller',
      purchasedAt: '2026-02-25T10:00:00.000Z',
    },
    wait: {
      kind: 'decision',
      token: TASK_TOKEN,
      since: '2026-03-10T08:59:10.000Z',
      until: '2026-03-10T12:20:00.000Z',
    },
    eventCount: sampleEvents.length,
    eventHash: sampleEvents.at(-1)?.hash ?? FIRST_HASH,
    eventTail: sampleEvents,
    ...changes,
  };
}

export function sampleDraft(changes: Partial<StoredDraft> = {}): StoredDraft {
  return {
    revision: 2,
    kind: 'offer',
    stage: 'offer',
    language: 'de',
    subject: 'Re: Artikel defekt oder beschädigt',
    body: [
      'Guten Tag Dana,',
      'vielen Dank für Ihre Nachricht. Es tut uns leid, dass der Mixer nicht mehr startet.',
      'Damit es für Sie schnell wieder gut ist, wählen Sie bitte, was Ihnen lieber ist:\n1. Wir senden Ihnen kostenlos einen neuen Mixer.\n2. Wir erstatten Ihnen den vollen Preis, und Sie behalten das Gerät.',
      'Freundliche Grüße\nLarkfield Home customer care',
    ].join('\n\n'),
    sentences: [
      { text: 'Guten Tag Dana,', gloss: { zh: 'Dana，您好：', en: 'Hello Dana,' } },
      {
        text: 'vielen Dank für Ihre Nachricht. Es tut uns leid, dass der Mixer nicht mehr startet.',
        gloss: {
          zh: '感谢您的来信。搅拌机无法启动，我们深感抱歉。',
          en: 'Thank you for your message. We are sorry that the blender no longer starts.',
        },
      },
      {
        text: 'Damit es für Sie schnell wieder gut ist, wählen Sie bitte, was Ihnen lieber ist:\n1. Wir senden Ihnen kostenlos einen neuen Mixer.\n2. Wir erstatten Ihnen den vollen Preis, und Sie behalten das Gerät.',
        gloss: {
          zh: '为尽快解决，请选择您更希望的方案：1. 免费换新；2. 全额退款，您可保留商品。',
          en: 'To make this right soon, please choose: 1. a free new blender; 2. the full price back, and you keep it.',
        },
      },
      {
        text: 'Freundliche Grüße\nLarkfield Home customer care',
        gloss: { zh: '此致敬礼', en: 'Kind regards' },
      },
    ],
    options: [{ kind: 'replacement' }, { kind: 'full_refund', amount: { minor: 3999, currency: 'EUR' } }],
    proactive: false,
    role: 'agent',
    because: null,
    verdict: { verdict: 'pass', findings: [] },
    createdAt: '2026-03-10T08:59:00.000Z',
    ...changes,
  };
}

export function sampleMessage(changes: Partial<CaseMessage> = {}): CaseMessage {
  return {
    id: 'm1',
    direction: 'in',
    kind: 'buyer_message',
    at: '2026-03-09T16:20:00.000Z',
    messageId: '<m1@example.com>',
    subject: 'Artikel defekt oder beschädigt',
    text: 'Hallo,\n\nder Mixer startet nicht mehr. Nach zwei Wochen leuchtet gar nichts, auch nicht mit anderem Kabel.\nIch hätte gern einen neuen, sonst schreibe ich eine schlechte Bewertung.\n\nDana',
    language: 'de',
    rawKey: 'inbound/m1',
    photos: [],
    duplicateOf: null,
    confidence: 'high',
    returnReason: null,
    noResponseNeededLink:
      'https://sellercentral.amazon.de/messaging/no-response-needed?t=abc&m=A1EXAMPLE&mp=A1PA6795UKMFR9&c=1&h=0f&s=1',
    ...changes,
  };
}

/** A person who signed in, as their browser acts. */
interface SignedIn {
  cookie: string;
  /** What the pages put into their forms. */
  proof: string;
  get(path: string): Promise<Response>;
  page(path: string): Promise<string>;
  post(path: string, form?: Record<string, string>, headers?: Record<string, string>): Promise<Response>;
}

export interface Scene {
  deps: FakeDependencies;
  app: ReturnType<typeof deskApp>;
  /** `/r/<token>` of a link for a person. */
  linkFor(person: string, changes?: Partial<DraftLink>): Promise<string>;
  /** As a person's browser posts a form whose button they press. */
  post(path: string, form?: Record<string, string>, headers?: Record<string, string>): Promise<Response>;
  page(path: string): Promise<string>;
  case(): Promise<Case>;
  /** Asks for a sign-in link and gives the path of the one that was mailed last. */
  askedLink(email: string): Promise<string>;
  signIn(person: string): Promise<SignedIn>;
}

export interface SceneProps {
  /** More cases than the one that is looked at. */
  others?: Case[];
  case?: Partial<Case>;
  draft?: Partial<StoredDraft> | null;
  messages?: CaseMessage[];
  staff?: (staff: PlaybookStaff[]) => PlaybookStaff[];
}

/** The path of the sign-in link in a mail (quoted-printable lines joined again). */
export function signInPath(raw: Uint8Array): string {
  const words = Buffer.from(raw).toString('utf8').replaceAll('=\r\n', '');
  return /\/sign-in\/[\w.-]+/.exec(words)?.[0] ?? '';
}

/** The review pages over a case in memory. */
export async function scene(given: SceneProps = {}): Promise<Scene> {
  const c = sampleCase(given.case);
  const deps = fakeDependencies({ cases: [c, ...(given.others ?? [])], now: NOW });
  if (given.staff !== undefined) deps.playbook.staff = given.staff(deps.playbook.staff);
  if (given.draft !== null) await deps.cases.addDraft(c.id, sampleDraft(given.draft));
  for (const message of given.messages ?? [sampleMessage()]) await deps.cases.addMessage(c.id, message);
  if (c.wait !== null) deps.workflow.wait(c.wait.token);
  const app = deskApp(deps);
  let links = 0;
  const post: Scene['post'] = async (path, form = {}, headers = {}) =>
    app.request(path, {
      method: 'POST',
      body: new URLSearchParams({ ...(await pressing(deps, path)), ...form }),
      headers,
    });
  const askedLink = async (email: string) => {
    await post('/sign-in', { email });
    return signInPath(deps.outbox.sent.at(-1)?.raw ?? new Uint8Array());
  };
  return {
    askedLink,
    async signIn(person) {
      const answer = await post(await askedLink(person));
      const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
      const get = async (path: string) => app.request(path, { headers: { cookie } });
      const proof = /name="proof" value="([^"]+)"/.exec(await (await get('/board')).text())?.[1] ?? '';
      return {
        cookie,
        proof,
        get,
        page: async (path) => (await get(path)).text(),
        post: (path, form = {}, headers = {}) => post(path, { proof, ...form }, { cookie, ...headers }),
      };
    },
    deps,
    app,
    async linkFor(person, changes = {}) {
      links += 1;
      const link: DraftLink = {
        id: `link-${links}`,
        caseId: c.id,
        revision: 2,
        purpose: 'decision',
        person,
        role: deps.playbook.staff.find((one) => one.email === person)?.role ?? 'agent',
        expiresAt: '2026-03-24T09:00:00.000Z',
        ...changes,
      };
      await deps.lookUps.addLink(link);
      return `/r/${signLink(link.id, link.expiresAt, await deps.secrets.signingKey())}`;
    },
    post,
    async page(path) {
      return (await app.request(path)).text();
    },
    async case() {
      const now = await deps.cases.readCase(c.id);
      if (now === null) throw new Error('the case is gone');
      return now;
    },
  };
}
