import { receiveMail } from '../../../../functions/intake/receive.ts';
import { REPLAYED } from '../../../../functions/pipeline/replay.ts';
import type { SetAside } from '../../../../functions/ports/asides.ts';
import { FORGED } from '../../intake/mailbox.ts';
import { buyerMail } from '../../mails.ts';
import { NOW, type Scene, type SceneProps, scene } from '../samples.ts';

/** The desk with mails that were set aside as they really are. All invented. */

export interface AsideScene extends Scene {
  /** A mail comes. @returns what was set aside */
  comes(raw: string): Promise<SetAside>;
  /** What the intake does once the bucket has woken it. */
  intake(): Promise<void>;
  item(id: string): Promise<SetAside>;
}

export const suspicious = (given: Parameters<typeof buyerMail>[0] = {}) =>
  buyerMail({ headers: [FORGED], ...given }).replace(
    /^Date: .*$/m,
    `Date: ${new Date(NOW).toUTCString().replace('GMT', '+0000')}`,
  );

export async function asideScene(given: SceneProps = {}): Promise<AsideScene> {
  return withAsides(await scene(given));
}

/** A scene to which mails come. */
export function withAsides<S extends Scene>(s: S): S & AsideScene {
  const { deps } = s;
  let arrivals = 0;
  const taken = new Set<string>();
  return {
    ...s,
    async comes(raw) {
      arrivals += 1;
      const rawKey = `inbound/a${arrivals}`;
      await deps.bucket.write(rawKey, raw, 'message/rfc822');
      const intake = await receiveMail(deps, { rawKey, at: deps.clock.now() });
      const item = intake.outcome === 'set_aside' ? await deps.asides.readAside(intake.id) : null;
      if (item === null) throw new Error(`It was ${intake.outcome}.`);
      return item;
    },
    async intake() {
      const released = [...deps.bucket.objects.keys()].filter(
        (key) => key.startsWith(REPLAYED) && !taken.has(key),
      );
      for (const rawKey of released) {
        taken.add(rawKey);
        await receiveMail(deps, { rawKey, at: deps.clock.now() });
      }
    },
    async item(id) {
      const item = await deps.asides.readAside(id);
      if (item === null) throw new Error(`${id} is gone`);
      return item;
    },
  };
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2]).toString('base64');

/** A suspicious mail with a picture, a page that calls itself one, and a program. */
export const withFiles = () =>
  [
    FORGED,
    'From: "<b>Renata</b> - Amazon" <d9v56xqh0a7do6+x@marketplace.amazon.com>',
    'To: support@example.com',
    'Message-ID: <f1@email.example.com>',
    'Subject: "><script>alert(1)</script> broken',
    'X-Space-Notification-Type: BBC_MESSAGE_SENT_TO_MERCHANT',
    'X-Odd: <img src=x onerror=alert(2)>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="b1"',
    '',
    '--b1',
    'Content-Type: text/html; charset=utf-8',
    '',
    '<p>It &lt;b&gt;broke&lt;/b&gt;.</p><script>alert(3)</script><img src="https://example.net/pixel.gif">',
    '--b1',
    'Content-Type: image/png; name="crack.png"',
    'Content-Disposition: attachment; filename="crack.png"',
    'Content-Transfer-Encoding: base64',
    '',
    PNG,
    '--b1',
    'Content-Type: image/png; name="page.png"',
    'Content-Disposition: attachment; filename="page.png"',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from('<html><script>alert(4)</script></html>').toString('base64'),
    '--b1',
    'Content-Type: application/octet-stream; name="run<me>.exe"',
    'Content-Disposition: attachment; filename="run<me>.exe"',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from('MZ\u0090\u0000').toString('base64'),
    '--b1--',
    '',
  ].join('\r\n');
