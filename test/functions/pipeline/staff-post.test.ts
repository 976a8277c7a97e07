import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { tellStaff } from '../../../functions/pipeline/staff-post.ts';
import { MARIT, ROBIN, sampleMessage, scene } from '../desk/samples.ts';

const photo = (name: string, contentType = 'image/png') => ({
  key: `photos/${name}`,
  contentType,
  filename: `${name}.png`,
  size: 10,
});

test('a mail shows the pictures that came since our last answer, each by the link of its own person', async () => {
  const s = await scene({
    messages: [
      sampleMessage({ id: 'm1', at: '2026-03-08T09:00:00.000Z', photos: [photo('old')] }),
      sampleMessage({ id: 'r1', at: '2026-03-08T10:00:00.000Z', direction: 'out' }),
      sampleMessage({ id: 'm2', photos: [photo('new'), photo('code', 'image/svg+xml'), photo('more')] }),
    ],
  });
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2]);
  await s.deps.bucket.write('photos/new', png, 'image/png');
  const to = s.deps.playbook.staff.filter(({ email }) => [ROBIN, MARIT].includes(email));
  await tellStaff(s.deps, await s.case(), { kind: 'ask', key: 'ask#2', to, purpose: 'decision' });

  const addresses: string[][] = [];
  for (const { raw } of s.deps.outbox.sent) {
    const { html = '' } = await PostalMime.parse(raw);
    addresses.push(
      [...html.matchAll(/<img src="([^"]+)"/g)].map(([, src]) => (src ?? '').replaceAll('&#x3D;', '=')),
    );
  }
  expect(addresses.map((ofOne) => ofOne.map((one) => one.slice(one.lastIndexOf('/'))))).toEqual([
    ['/2', '/4'],
    ['/2', '/4'],
  ]);
  expect(addresses[0]?.[0]).not.toBe(addresses[1]?.[0]);

  const path = (addresses[0]?.[0] ?? '').replace(s.deps.reviewUrl, '');
  const answer = await s.app.request(path);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png']);
  // A mail program is another origin; a page of ours is not.
  expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  const session = await (await s.signIn(ROBIN)).get('/case/5f0c2a/2/photo/2');
  expect(session.headers.get('cross-origin-resource-policy')).toBe('same-origin');
});
