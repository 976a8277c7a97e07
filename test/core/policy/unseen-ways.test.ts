import { describe, expect, test } from 'vitest';
import { lint } from '../../../core/policy/lint.ts';
import type { LintRule, Outgoing } from '../../../core/words/finding.ts';

/** Ways past the gate that were found by trying, each beside an honest text that looks like it. */
const rulesOf = (outgoing: Partial<Outgoing>): string[] =>
  lint({ text: '', language: 'en', proactive: false, ...outgoing })
    .findings.filter(({ level }) => level === 'block')
    .map(({ rule }) => rule);

const WAYS: readonly (readonly [LintRule, string, Partial<Outgoing>, Partial<Outgoing>])[] = [
  [
    'off_amazon_payment',
    'a denial of another thing in the next thought',
    {
      text: 'Si le parece, le hago un bizum de 15 € ahora mismo y así no tenemos que pasar por la tienda.',
      language: 'es',
    },
    { text: 'No podemos hacerle un bizum de 15 €.', language: 'es' },
  ],
  [
    'off_amazon_contact',
    'a wish that is granted, not refused',
    { text: 'I understand that WhatsApp is easier, so write to me on WhatsApp at larkfield_amy.' },
    { text: 'I understand that WhatsApp would be easier, but we may only write here.' },
  ],
  [
    'off_amazon_contact',
    'the wish to phone, which is refused',
    { text: 'Capisco che a voce si farebbe prima: ci chiami.', language: 'it' },
    {
      text: 'Capisco che a voce si farebbe prima, ma non possiamo richiamarla: rispondiamo soltanto qui.',
      language: 'it',
    },
  ],
  [
    'review_manipulation',
    'a proposal of the buyer that is accepted',
    {
      text: 'Sie schlagen vor, Ihre Bewertung zu ändern, wenn wir Ihnen den vollen Preis erstatten. Gern.',
      language: 'de',
    },
    {
      text: 'Sie schlagen vor, Ihre Bewertung zu ändern, wenn wir Ihnen den vollen Preis erstatten. So einen Tausch machen wir nicht.',
      language: 'de',
    },
  ],
  [
    'review_incentive',
    'a proposal reported by a verb that stands last',
    { text: 'Yorumunuzu değiştirmeniz karşılığında iade yapıyoruz.', language: 'tr' },
    {
      text: 'Yorumunuzu değiştirmeniz karşılığında iade yapmamızı teklif etmişsiniz, ancak böyle bir şart koymuyoruz.',
      language: 'tr',
    },
  ],
  [
    'review_manipulation',
    'what the buyer wrote in public, without a word for a rating',
    {
      text: 'What is on the product page still describes the broken one. Would you mind having another look at what you wrote?',
    },
    {
      text: 'The serial number has a digit too many. Would you mind having another look at what you wrote?',
    },
  ],
  [
    'review_incentive',
    'the one star that shall go, beside the money',
    {
      text: 'We are ready to refund you the whole price. Our only request is that the one star is not there any more.',
    },
    { text: 'We have refunded you the whole price. The one star is your affair.' },
  ],
  [
    'phone_number',
    'a number that is said to be a label, to be called',
    { text: 'Call 0331 774 9052, it is our order line.' },
    { text: 'Il numero stampato sul fondo, 0331 774 9052, è il seriale.', language: 'it' },
  ],
  [
    'off_amazon_contact',
    "a messenger in another script's letters, and a denial behind it",
    {
      text: 'Scrivimi su WhаtsАpp che qui gli allegati non passano mai.',
      language: 'it',
    },
    { text: 'Qui gli allegati non passano mai, ne mandi uno alla volta.', language: 'it' },
  ],
  [
    'external_link',
    'an ending that is a word',
    { text: 'See larkfield.care for help.' },
    { text: 'Take care.Thank you for the photo.' },
  ],
  [
    'email_address',
    'digits for letters, dot as d0t',
    { text: 'Write to larkfield at gm4il -d0t- c0m.' },
    { text: 'The 4K model has USB3 and an mp3 player.' },
  ],
  [
    'off_amazon_contact',
    'a messenger by its initials',
    { text: '加我VX：larkfield88', language: 'zh' },
    { text: '这款VR眼镜今天寄出。', language: 'zh' },
  ],
  [
    'off_amazon_contact',
    'a messenger by another sign',
    { text: '薇信 larkfield88 联系', language: 'zh' },
    { text: '微波炉的门已经寄出。', language: 'zh' },
  ],
  [
    'phone_number',
    'numerals of banks',
    { text: '电话 零贰零 柒玖肆陆 零玖伍捌', language: 'zh' },
    { text: '退款人民币贰拾元已办理。', language: 'zh' },
  ],
  [
    'phone_number',
    'a number told in pieces',
    { text: 'Our number: first 020, then 7946, then 0958.' },
    { text: 'First 2, then 4, then 6 screws.' },
  ],
  [
    'review_manipulation',
    'a rating that is abbreviated',
    { text: 'Could you kindly change your rvw to 5 stars?' },
    { text: 'Could you kindly change the size to 5?' },
  ],
  [
    'review_incentive',
    'a digit in the word',
    { text: 'Please update your r3view, then we refund.' },
    { text: 'Please update the firmware, then it works.' },
  ],
  [
    'html_style',
    'letters too small to see',
    { text: 'ok', html: '<p>ok <span style="font-size:1px">hidden</span></p>' },
    { text: 'ok', html: '<p>ok <span style="font-size:14px">shown</span></p>' },
  ],
  [
    'html_style',
    'words that the style sheet adds',
    { text: 'ok', html: "<style>p:after{content:'www.shop.example'}</style><p>ok</p>" },
    { text: 'ok', html: "<style>p:after{content:''}</style><p>ok</p>" },
  ],
  [
    'email_address',
    'words for a screen reader',
    { text: 'ok', html: '<p aria-label="a@shop.example">ok</p>' },
    { text: 'ok', html: '<p aria-label="answer">ok</p>' },
  ],
  [
    'wrong_language',
    'a sentence in another script',
    { text: 'Hola, gracias. 我们今天就给您退款。 Un saludo', language: 'es' },
    { text: 'Hola, gracias. Hoy mismo le devolvemos el dinero. Un saludo', language: 'es' },
  ],
];

describe('ways past the gate', () => {
  test.each(WAYS)('%s: %s', (rule, _way, hostile, honest) => {
    expect(rulesOf(hostile)).toContain(rule);
    expect(rulesOf(honest)).not.toContain(rule);
  });

  test('a break of Windows is one break', () => {
    expect(lint({ text: 'Hello,\r\n\r\nthank you.', proactive: false }).findings).toEqual([]);
    expect(rulesOf({ text: 'Hello,\r\n\r\n\r\nthank you.' })).toEqual([]);
    expect(lint({ text: 'Hello,\r\n\r\n\r\nthank you.', proactive: false }).verdict).toBe('warn');
  });

  test('a number with its label is none to call', () => {
    expect(rulesOf({ text: 'The SN 0047-118-2203 and barcode 4006381333931 help us.' })).toEqual([]);
  });
});

describe('quotations', () => {
  const threat = 'Change your review to five stars and you get a refund.';

  test.each([
    ['in quotation marks', `Hello, "${threat}" We are sorry.`],
    ['as a quoted line', `We are sorry.\n> ${threat}`],
  ])('%s only what the buyer really wrote is exempt', (_how, text) => {
    expect(rulesOf({ text, buyerText: `Your colleague told me: ${threat.toLowerCase()} Shame!` })).toEqual(
      [],
    );
    expect(rulesOf({ text, buyerText: 'The lid leaks.' })).toContain('review_incentive');
  });
});
