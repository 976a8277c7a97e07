import { describe, expect, test } from 'vitest';
import { amountIn } from '../../../../core/mail/fields/amounts.ts';
import { HTML, raw, read, verdict } from '../build.ts';

function mk(html: string, type = 'RETURN_REQUEST'): Uint8Array {
  const headers = [
    verdict('amazon.de'),
    'From: Amazon <donotreply@amazon.de>',
    'X-Marketplace-ID: A1PA6795UKMFR9',
    `X-Space-Notification-Type: ${type}`,
    'Subject: x 302-0000001-0000001',
    HTML,
  ];
  return raw(headers, `<html><body>${html}</body></html>`);
}

/** Forms in which a notice may show its item: tables in tables, lists, pairs, ASINs in cells and links. */
const NOTICES: readonly (readonly [string, Uint8Array, Record<string, unknown>])[] = [
  [
    'nested layout',
    mk(
      '<table><tr><td><table><tr><td>Guten Tag</td></tr><tr><td><table border=1><tr><td><b>Artikel</b></td><td><b>ASIN</b></td><td><b>Rücksendegrund</b></td><td><b>Kundenkommentar</b></td></tr><tr><td>Lampe A</td><td>B0EXAMPLE1</td><td>Defekt</td><td>flackert</td></tr></table></td></tr></table></td></tr></table>',
    ),
    { productTitle: 'Lampe A', asin: 'B0EXAMPLE1', returnReason: 'Defekt', text: 'flackert' },
  ],
  [
    'cell with asin',
    mk(
      '<table><tr><th>Artikel</th><th>Menge</th><th>Grund</th><th>Kommentar</th></tr><tr><td>Lampe A<br>ASIN: B0EXAMPLE1<br>SKU: X-1</td><td>1</td><td>Defekt</td><td>flackert</td></tr></table>',
    ),
    { productTitle: 'Lampe A', asin: 'B0EXAMPLE1', returnReason: 'Defekt', text: 'flackert' },
  ],
  [
    'cell with (ASIN)',
    mk(
      '<table><tr><th>Artikel</th><th>Menge</th><th>Grund</th><th>Kommentar</th></tr><tr><td>Lampe A (ASIN: B0EXAMPLE1)</td><td>1</td><td>Defekt</td><td>flackert</td></tr></table>',
    ),
    { productTitle: 'Lampe A', asin: 'B0EXAMPLE1' },
  ],
  [
    'image col',
    mk(
      '<table><tr><th></th><th>Artikel</th><th>ASIN</th><th>Grund</th></tr><tr><td><img src="x"></td><td><a href="https://www.amazon.de/dp/B0EXAMPLE1">Lampe A</a></td><td>B0EXAMPLE1</td><td>Defekt</td></tr></table>',
    ),
    { productTitle: 'Lampe A', asin: 'B0EXAMPLE1', returnReason: 'Defekt' },
  ],
  [
    'spacer row',
    mk(
      '<table><tr><th>Artikel</th><th>ASIN</th><th>Grund</th></tr><tr><td colspan=3>&nbsp;</td></tr><tr><td>Lampe A</td><td>B0EXAMPLE1</td><td>Defekt</td></tr></table>',
    ),
    { productTitle: 'Lampe A', asin: 'B0EXAMPLE1', returnReason: 'Defekt' },
  ],
  [
    'multi-line comment',
    mk(
      '<table><tr><th>Artikel</th><th>ASIN</th><th>Kommentar des Kunden</th></tr><tr><td>Lampe A</td><td>B0EXAMPLE1</td><td>flackert.<br>Seit gestern<br>ganz aus</td></tr></table>',
    ),
    { text: 'flackert. Seit gestern ganz aus' },
  ],
  [
    'p labels',
    mk(
      '<p><b>Bestellnummer:</b> 302-0000001-0000001</p><p><b>Artikel:</b> Lampe A</p><p><b>ASIN:</b> B0EXAMPLE1</p><p><b>Rücksendegrund:</b> Defekt</p><p><b>Kommentar des Kunden:</b> flackert: und brummt</p>',
    ),
    { productTitle: 'Lampe A', asin: 'B0EXAMPLE1', returnReason: 'Defekt', text: 'flackert: und brummt' },
  ],
  [
    'div label/value',
    mk(
      '<div>Artikel</div><div>Lampe A</div><div>ASIN</div><div>B0EXAMPLE1</div><div>Rücksendegrund</div><div>Defekt</div><div>Kommentar des Kunden</div><div>flackert</div>',
    ),
    { productTitle: 'Lampe A', asin: 'B0EXAMPLE1', returnReason: 'Defekt', text: 'flackert' },
  ],
  [
    'dl',
    mk(
      '<dl><dt>Artikel</dt><dd>Lampe A</dd><dt>ASIN</dt><dd>B0EXAMPLE1</dd><dt>Grund</dt><dd>Defekt</dd></dl>',
    ),
    { productTitle: 'Lampe A', asin: 'B0EXAMPLE1', returnReason: 'Defekt' },
  ],
  [
    'link asin only',
    mk('<p>Artikel: <a href="https://www.amazon.de/dp/B0EXAMPLE1">Lampe A</a></p><p>Grund: Defekt</p>'),
    { productTitle: 'Lampe A', asin: 'B0EXAMPLE1', returnReason: 'Defekt' },
  ],
  [
    'title with colon',
    mk(
      '<table><tr><th>Artikel</th><th>ASIN</th><th>Grund</th></tr><tr><td>Spiel: Die Insel – 2. Auflage</td><td>B0EXAMPLE1</td><td>Defekt</td></tr></table>',
    ),
    { productTitle: 'Spiel: Die Insel – 2. Auflage' },
  ],
  [
    'bullets',
    mk(
      '<ul><li>Artikel: Lampe A</li><li>ASIN: B0EXAMPLE1</li><li>Menge: 2</li><li>Grund für die Rücksendung: Defekt</li><li>Kommentar: flackert</li></ul>',
    ),
    { productTitle: 'Lampe A', asin: 'B0EXAMPLE1', returnReason: 'Defekt', text: 'flackert', quantity: 2 },
  ],
  [
    'comment N/A',
    mk(
      '<table><tr><th>Artikel</th><th>ASIN</th><th>Kommentar</th></tr><tr><td>Lampe A</td><td>B0EXAMPLE1</td><td>Kein Kommentar</td></tr></table>',
    ),
    { text: null },
  ],
  [
    'three-cell kv rows',
    mk(
      '<table><tr><td>Artikel</td><td>:</td><td>Lampe A</td></tr><tr><td>ASIN</td><td>:</td><td>B0EXAMPLE1</td></tr></table>',
    ),
    { productTitle: 'Lampe A', asin: 'B0EXAMPLE1' },
  ],
  [
    'refund two amounts',
    mk(
      '<table><tr><th>Artikel</th><th>Artikelpreis</th><th>Versand</th><th>Erstattungsbetrag</th></tr><tr><td>Lampe A</td><td>39,99 €</td><td>3,99 €</td><td>20,00 €</td></tr></table>',
      'REFUND_ISSUED',
    ),
    { amount: { minor: 2000, currency: 'EUR' }, productTitle: 'Lampe A' },
  ],
  [
    'refund kv total',
    mk(
      '<p>Erstattung für Artikel: 20,00 €</p><p>Erstattung für Versand: 3,99 €</p><p>Gesamterstattung: 23,99 €</p>',
      'REFUND_ISSUED',
    ),
    { amount: { minor: 2399, currency: 'EUR' } },
  ],
  [
    'refund text order total first',
    mk(
      '<p>Bestellsumme: 39,99 €</p><p>Wir haben eine Erstattung in Höhe von 12,50 € veranlasst.</p>',
      'REFUND_ISSUED',
    ),
    { amount: { minor: 1250, currency: 'EUR' } },
  ],
  [
    'atoz amount',
    mk('<p>Bestellwert: 39,99 €. Antragsbetrag: 20,00 €</p>', 'A_Z_CLAIM_RESPONDENT_NOTIFY'),
    { amount: { minor: 2000, currency: 'EUR' } },
  ],
];

describe('items and amounts of notices', () => {
  test.each(NOTICES)('%s', async (_form, mail, expected) => {
    expect(await read(mail)).toMatchObject(expected);
  });

  test.each([
    ['Order total: $39.99. We refunded $12.50.', 'USD', 1250],
    ['Montant de la commande : 39,99 €. Remboursement : 12,50 €', 'EUR', 1250],
    ['注文合計：￥3,980 返金額：￥1,980', 'JPY', 1980],
    ['Order total: $39.99.', 'USD', 3999],
  ])('the amount that it is about: %s', (text, currency, minor) => {
    expect(amountIn(text, currency)).toEqual({ minor, currency });
  });
});
