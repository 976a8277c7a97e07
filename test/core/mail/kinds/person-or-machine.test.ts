import { describe, expect, test } from 'vitest';
import { buyerHeaders, plain, raw, read, TEXT, wrapped } from '../build.ts';

const TYPED = 'X-Space-Notification-Type: BBC_MESSAGE_SENT_TO_MERCHANT';

function relayed(subject: string, words: string, headers: readonly string[] = []): Uint8Array {
  const encoded = `=?utf-8?B?${Buffer.from(subject, 'utf8').toString('base64')}?=`;
  return raw([...headers, ...buyerHeaders(), `Subject: ${encoded}`, TEXT], wrapped(words));
}

/** What people write, under every hint of a machine. */
const PERSONS: readonly (readonly [string, string, string?])[] = [
  ['Missing part', 'The filter is missing from the box.', 'Auto-Submitted: auto-generated'],
  ['Fehlendes Teil', 'In der Packung waren nur drei Schrauben.', 'Auto-Submitted: auto-replied'],
  ['Question', 'Which voltage is it made for', 'Auto-Submitted: auto-notified'],
  ['Pièce manquante', 'Bonjour, le joint du couvercle n’est pas dans la boîte.', 'X-Autoreply: yes'],
  ['Consulta', 'La tapa no cierra y el agua se sale.', 'Precedence: auto_reply'],
  ['Inquiry', 'It hums and then stops after a minute', 'X-Autorespond: 1'],
  ['OOO label on my kettle, cracked lid', 'The OOO label on the box means what? It is cracked.'],
  ['Out of office chair, one wheel short', 'There are only four wheels in the bag.'],
  ['Automatic answer machine does not record', 'It never picks up when somebody rings.'],
  ['Auto: charger gets hot', 'The thing gets so hot that I cannot touch it.'],
  ['Vacation lights', 'Half of the lamps stay dark.'],
  ['Abwesenheit: Paket lag im Regen', 'Der Karton war durchweicht, das Gerät ist nass.'],
  ['自動返信について', '自動返信だけで、まだ回答がありません。ふたが閉まりません。'],
  [
    'Re: Automatic reply: We have received your message',
    'Thanks, but nobody has answered yet. Still trips the breaker.',
  ],
  [
    'AW: Automatische Antwort: Ihre Nachricht',
    'Das hilft mir nicht. Die Maschine schaltet sich immer noch ab.',
  ],
  [
    'Re: Réponse automatique : votre message',
    'Personne ne m’a répondu. La bouilloire fait toujours sauter le disjoncteur.',
  ],
  ['RE: [External] Automatic reply: Inquiry', 'Is a human reading this? The handle came off in my hand.'],
  [
    'R: Risposta automatica: la sua richiesta',
    'Aspetto ancora una vera risposta, il coperchio non si chiude.',
  ],
  ['RES: Resposta automática: pedido', 'Isto não é uma resposta. A tampa continua a abrir sozinha.'],
  ['Antw: Automatisch antwoord: vraag', 'Ik wacht nog steeds. Het apparaat slaat na tien seconden af.'],
  ['Odp: Automatyczna odpowiedź: pytanie', 'Nadal czekam, czajnik sam się wyłącza.'],
  ['SV: Autosvar: fråga', 'Ingen har svarat. Locket går inte att stänga.'],
  ['回复: 自动回复: 您的消息', '还没有人回答我。水壶一开就跳闸。'],
  ['Re: 自動返信: お問い合わせ', 'まだ回答がありません。スイッチを入れるとブレーカーが落ちます。'],
  ['Re: Re: Auto: Your message', 'Please read it this time. Water runs out below.'],
  [
    'Re: Your order',
    'I am on holiday until the 14th and have no access to the packaging, but the kettle trips the fuse and smells burnt. Will get back with a video then. What do you suggest meanwhile?',
  ],
  [
    'Re: Your order',
    'We are away until Sunday and will reply then in full, but the plug glows red when it is used.',
  ],
  [
    'AW: Ihre Bestellung',
    'Ich bin im Urlaub und habe keinen Zugriff auf den Karton. Aus dem Schalter kommen Funken. Melde mich nach meiner Rückkehr.',
  ],
  [
    'Re: Votre commande',
    'Je suis en vacances jusqu’au 3, je répondrai à mon retour avec des photos. La prise fait des étincelles !',
  ],
  ['Re: Su pedido', 'Estoy de vacaciones y responderé a mi vuelta. El cargador echa humo.'],
  ['Re: Il tuo ordine', 'Sono in ferie, risponderò al mio rientro con le foto: la spina fa scintille.'],
  ['Re: Uw bestelling', 'Ik ben met vakantie, dringende vraag: mag hij aan blijven staan als hij vonkt?'],
  [
    'Re: Zamówienie',
    'Jestem na urlopie, po powrocie wyślę zdjęcia. W pilnych sprawach: z wtyczki lecą iskry.',
  ],
  ['Re: Seu pedido', 'Estou de férias até dia 12, responderei depois. A tomada solta faíscas quando ligo.'],
  [
    'Sv: Din beställning',
    'Jag är på semester och läser inte min mejl så ofta. Det slår gnistor om kontakten.',
  ],
  ['Re: ご注文について', '休暇中です。戻り次第写真を送ります。お急ぎください、火花が出ました。'],
  ['Re: Siparişiniz', 'Tatildeyim, acil: fişten kıvılcım çıkıyor.'],
  [
    'Re: Your order',
    'Out of office this week, urgent though: my daughter got an electric shock from the handle.',
  ],
  [
    'Safety issue',
    'This is an automated kettle and it does not stop by itself. Water boiled away, the base melted.',
  ],
  ['Question', 'This is an automatic message from my heart: where is my lid?'],
  [
    'Re: Your order',
    'I have received your message. The new lid wobbles too, so the trouble is the same as before.',
  ],
];

/** What machines send, through the relay. */
const MACHINES: readonly (readonly [string, string, string?])[] = [
  ['Auto: Your message', 'I am away and will answer after 12 October.'],
  [
    'Automatic reply: Your order',
    'I am out of the office until Monday, 5 January. For urgent matters please contact Jane Roe.',
  ],
  [
    '[External] Automatic reply: Your order',
    'Thank you for your message. I am currently travelling with limited access to e-mail.',
  ],
  ['EXTERN: Automatische Antwort: Ihre Bestellung', 'Ich bin bis zum 12. Oktober nicht im Büro.'],
  ['[EXT] Out of Office Re: Your order', 'Back on Monday. I am on leave until then.'],
  ['Out-of-office: Your order', 'I am on annual leave until 3 March and will respond when I am back.'],
  [
    'Out of Office AutoReply: Your order',
    'I will be away from the office until 4 May. Please contact sales@example.org meanwhile.',
  ],
  [
    'Automatische Antwort: Ihre Nachricht',
    'Guten Tag,\n\nvielen Dank für Ihre Nachricht. Ich bin ab dem 3.11. wieder im Büro. In dringenden Fällen wenden Sie sich bitte an meine Kollegin.\n\nMit freundlichen Grüßen\nUte Beispiel',
  ],
  [
    'Réponse automatique : Votre commande',
    "Bonjour, je suis absente du bureau jusqu'au 12 août. En cas d'urgence, merci de contacter mon collègue.",
  ],
  ['Respuesta automática: Su pedido', 'Estoy fuera de la oficina hasta el lunes. Responderé a mi regreso.'],
  ['Risposta automatica: Ordine', 'Sono assente fino al 20 agosto. Per urgenze contattare il collega.'],
  [
    'Automatisch antwoord: Bestelling',
    'Ik ben tot maandag afwezig. Voor dringende zaken kunt u mijn collega bereiken.',
  ],
  [
    'Automatyczna odpowiedź: Zamówienie',
    'Jestem na urlopie do 12 sierpnia. W pilnych sprawach proszę o kontakt z biurem.',
  ],
  ['Resposta automática: Pedido', 'Estou de férias até 12 de agosto. Responderei quando regressar.'],
  [
    'Autosvar: Beställning',
    'Jag är på semester till den 12 augusti. Vid brådskande ärenden kontakta växeln.',
  ],
  ['自動返信: ご注文', '休暇のため不在にしております。8月12日以降にご連絡いたします。'],
  ['自动回复: 订单', '您好，我正在休假，将于8月12日返回后尽快回复您的邮件。'],
  [
    'Your order',
    'Thank you for your e-mail. We have received your message and will answer as soon as possible.',
    'Auto-Submitted: auto-replied',
  ],
  ['Re: Your order', 'I am on leave until 5 January.', 'Auto-Submitted: auto-replied'],
  [
    'Re: Your order',
    'The office is closed from 24 December to 2 January. We wish you a merry Christmas and a happy new year!',
    'X-Autoreply: yes',
  ],
  [
    'Re: Ihre Bestellung',
    'Unser Büro ist wegen Betriebsferien bis 6. Januar geschlossen. Wir melden uns danach.',
    'Auto-Submitted: auto-replied (vacation)',
  ],
  ['Re: Your order', 'This is an automated response. I am away until Monday.'],
  [
    'Re: Your order',
    'Thank you for your email. I am currently out of the office with limited access to email and will respond when I return on Monday.',
  ],
  ['Automatic reply: Your order', ''],
  ['[External] Automatic reply', '> Hello Dana,\n> please send us a photo of the broken lid.'],
  [
    'Automatic reply: Your order',
    'I am out of the office until Monday.\n\nOn Tue, Oct 13, 2026 at 10:02 AM Example Store <support@example.com> wrote:\n> Hello Dana,\n> we are sorry that the lid is broken.',
  ],
];

describe("who wrote under Amazon's type header", () => {
  test.each(PERSONS)('N1 N2 N3 a person: %s: %s', async (subject = '', words = '', header) => {
    const headers = header === undefined ? [TYPED] : [TYPED, header];
    const mail = await read(relayed(subject, words, headers));
    expect([mail.kind, mail.text]).toEqual(['buyer_message', words]);
  });

  test.each(MACHINES)('N4 a machine: %s: %s', async (subject = '', words = '', header) => {
    const headers = header === undefined ? [TYPED] : [TYPED, header];
    expect((await read(relayed(subject, words, headers))).kind).toBe('auto_reply');
  });

  test('N4 a photo below an automatic subject is a buyer’s', async () => {
    const headers = [TYPED, ...buyerHeaders(), 'Subject: Automatic reply: Your order'];
    const body =
      '--b\r\nContent-Type: text/plain\r\n\r\n\r\n--b\r\nContent-Type: image/jpeg; name=lid.jpg\r\nContent-Disposition: attachment; filename=lid.jpg\r\n\r\nx\r\n--b--\r\n';
    const mail = await read(raw([...headers, 'Content-Type: multipart/mixed; boundary=b'], body));
    expect(mail.kind).toBe('buyer_message');
  });
});

describe('who wrote where Amazon sets no type', () => {
  test.each(PERSONS.filter(([, , header]) => header === undefined))(
    'N2 N3 a person: %s: %s',
    async (subject = '', words = '') => {
      expect((await read(relayed(subject, words))).kind).toBe('buyer_message');
    },
  );

  test.each(MACHINES)('N4 a machine: %s: %s', async (subject = '', words = '', header) => {
    const headers = header === undefined ? [] : [header];
    expect((await read(relayed(subject, words, headers))).kind).toBe('auto_reply');
  });

  test('N2 an answer to an automatic subject, not through the relay, is a person’s', async () => {
    const mail = await read(
      plain('AW: Automatische Antwort: Frage', 'Hello, the lid is broken. Can you help?'),
    );
    expect(mail.kind).toBe('other');
  });

  test('N4 a server’s mark before the subject hides no machine', async () => {
    const mail = await read(plain('[External] Automatic reply: Invoice', 'I am back on Monday.'));
    expect(mail.kind).toBe('auto_reply');
  });
});

test.each([
  ['RETURN_REQUEST', 'return_request'],
  ['A_Z_CLAIM_RESPONDENT_NOTIFY', 'a_to_z_opened'],
])('N1 %s from Amazon is what its type says, though marked as automatic', async (type, kind) => {
  const headers = [
    'From: "Amazon" <donotreply@amazon.com>',
    `X-Space-Notification-Type: ${type}`,
    'Auto-Submitted: auto-replied',
    'Subject: Order 111-0000001-0000001',
    TEXT,
  ];
  expect((await read(raw(headers, 'Order 111-0000001-0000001'))).kind).toBe(kind);
});
