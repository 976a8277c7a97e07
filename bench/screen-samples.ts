import type { Browser } from 'playwright-core';
import type { Case } from '../core/words/case.ts';
import { NOW, sampleCase, sampleMessage } from '../test/functions/desk/samples.ts';
import { suspicious } from '../test/functions/desk/set-aside/samples.ts';
/** The invented cases, photos and mails set aside that the pictures of the documentation show. */
export const HOUR_MS = 3_600_000;
export const inHours = (hours: number) => new Date(Date.parse(NOW) + hours * HOUR_MS).toISOString();

export const PRODUCTS: readonly (readonly [title: string, changes: Partial<Case>])[] = [
  [
    'Larkfield Electric Kettle 1.7 l',
    { claimOpen: true, state: 'frozen', respondBy: null, buyerName: 'Noor' },
  ],
  [
    'Larkfield Heated Blanket 180 × 130 cm',
    { respondBy: inHours(5), buyerName: 'Iris', diagnosis: diagnosisWith('defect', ['safety']) },
  ],
  ['Larkfield Milk Frother', { respondBy: inHours(-1.4), buyerName: 'Paolo', stage: 'respond' }],
  ['Walnut Coffee Grinder', { respondBy: inHours(2.5), buyerName: 'Renata', causeByAgent: 'misuse' }],
  [
    'Larkfield Desk Lamp, Brass',
    {
      respondBy: inHours(11),
      buyerName: 'Jun',
      diagnosis: diagnosisWith('listing_mismatch', []),
      stage: 'respond',
    },
  ],
  ['Larkfield Kitchen Scale 5 kg', { respondBy: null, state: 'awaiting_buyer', buyerName: 'Maja' }],
];

export function diagnosisWith(
  cause: 'defect' | 'listing_mismatch',
  risks: ('safety' | 'legal')[],
): Case['diagnosis'] {
  return { cause, severity: 'major', confidence: 0.88, risks, wants: [], language: 'en', evidence: [] };
}

export const others = PRODUCTS.map(([productTitle, changes], n) =>
  sampleCase({
    id: `c${String(n).padStart(6, '0')}`,
    productTitle,
    orderId: `111-0000001-000001${n}`,
    ...changes,
  }),
);

export const messages = [
  sampleMessage({
    photos: [1, 2].map((n) => ({
      key: `photos/${n}`,
      contentType: 'image/png',
      filename: `photo-${n}.png`,
      size: 1000,
    })),
  }),
];

/** A drawn blender, whole and with a crack: no picture of anybody's is needed. */
export const BLENDER = (crack: boolean) =>
  `<body style="margin:0"><svg width="240" height="240"><rect width="240" height="240" fill="#d9cbb8"/><rect x="85" y="40" width="70" height="110" rx="12" fill="#9fc4c0"/><rect x="75" y="150" width="90" height="60" rx="10" fill="#3c4a4d"/><circle cx="120" cy="180" r="12" fill="#6b7779"/>${crack ? '<path d="M100 50l14 26-18 20 22 30" stroke="#fff" stroke-width="5" fill="none"/>' : ''}</svg></body>`;

export async function draw(browser: Browser, crack: boolean): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 240, height: 240 } });
  await page.setContent(BLENDER(crack));
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

export const ASIDES = [
  suspicious({
    name: 'Ines',
    relay: 'q7c2m9x4k1b8',
    order: '111-0000001-0000021',
    subject: 'Milk frother smokes (Order: 111-0000001-0000021)',
    words:
      'The frother smoked when I switched it on, and the cable is warm. I do not dare to use it. Please refund it.',
  }),
  suspicious({
    name: 'Jun',
    relay: 'v3n8t5z2r6w1',
    order: '111-0000001-0000022',
    messageId: '<s2@email.example.com>',
    subject: 'Desk lamp is silver',
    words: 'I ordered brass and the lamp is silver. Can I send it back?',
  }),
  [
    'From: Maja <maja@example.net>',
    'To: support@example.com',
    'Message-ID: <s3@example.net>',
    'Subject: Kitchen scale',
    '',
    'Order 111-0000001-0000023: the display of the scale stays dark.',
  ].join('\r\n'),
];
