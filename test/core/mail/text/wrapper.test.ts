import { describe, expect, test } from 'vitest';
import { customerServiceWords } from '../../../../core/mail/text/customer-service-words.ts';
import { buyerHeaders, fold, raw, read, TEXT } from '../build.ts';

const WORDS = 'The lid is broken.\n\nWhat now?';

/** Heading, marker above the words, question and link below them, as Amazon writes to sellers of these languages. */
const LANGUAGES = [
  ['en', 'You have received a message.', 'Message:', 'Was this email helpful?', 'Resolve case'],
  ['it', 'Hai ricevuto un messaggio.', 'Inizio messaggio', 'Questa e-mail è stata utile?', 'Risolvi caso'],
  ['pl', 'Otrzymano wiadomość.', 'Początek wiadomości', 'Czy ten e-mail był pomocny?', 'Rozwiąż sprawę'],
  [
    'sv',
    'Du har fått ett meddelande.',
    'Meddelandet börjar',
    'Var det här mejlet till hjälp?',
    'Lös ärendet',
  ],
  ['ja', 'メッセージを受信しました。', 'メッセージ:', 'このEメールは役に立ちましたか？', '問題を解決する'],
  ['zh', '您收到一条消息。', '消息：', '这封电子邮件是否有帮助？', '解决案例'],
  ['tr', 'Bir mesaj aldınız.', 'Mesaj:', 'Bu e-posta yardımcı oldu mu?', 'Vakayı çöz'],
  ['a language unknown', 'Saitte viestin.', 'Viesti alkaa', 'Oliko tästä viestistä apua?', 'Ratkaise'],
] as const;

function letter(heading: string, marker: string | null, question: string, resolve: string): string {
  return [
    `${heading}\n\n# 111-0000001-0000001:\n1 / Walnut Coffee Grinder [ASIN: B0EXAMPLE1]`,
    ...(marker === null ? [] : [`------------- ${marker} -------------`]),
    WORDS,
    `${question}\nhttps://sellercentral.amazon.com/gp/satisfaction/survey-form.html?ie=UTF8`,
    `${resolve}  https://sellercentral.amazon.com/messaging/no-response-needed?t=A1`,
    'Copyright 2026 Amazon, Inc.',
  ].join('\n\n');
}

describe('the wrapper without its end marker', () => {
  test.each(LANGUAGES)('%s', async (_name, heading, marker, question, resolve) => {
    for (const begin of [marker, null]) {
      const body = letter(heading, begin, question, resolve);
      const mail = await read(raw([...buyerHeaders(), 'Subject: Inquiry', TEXT], body));
      expect(mail).toMatchObject({ text: WORDS, asin: 'B0EXAMPLE1', productTitle: 'Walnut Coffee Grinder' });
    }
  });

  test("a buyer's own question above Amazon's stays", async () => {
    const body = letter(
      'You have received a message.',
      'Message:',
      'Was this email helpful?',
      'Resolve case',
    );
    const mail = await read(
      raw([...buyerHeaders(), 'Subject: Inquiry', TEXT], body.replace('What now?', 'Can you help me?')),
    );
    expect(mail.text).toBe('The lid is broken.\n\nCan you help me?');
  });
});

describe('what customer service wrote', () => {
  test.each([
    ['Details', 'Als u deze klant wilt antwoorden, beantwoord dan deze e-mail'],
    ['Bijzonderheden', 'Beantwoord deze e-mail'],
    ['Précisions', 'Pour répondre à ce client'],
    ['お問い合わせ内容', '返信するには'],
    ['詳細', 'このお客様に返信するには、このEメールに返信してください'],
    ['详情', '要回复该买家，请回复此电子邮件'],
    ['Detaylar', 'Bu müşteriye yanıt vermek için bu e-postayı yanıtlayın'],
    ['التفاصيل', 'للرد على هذا العميل'],
    ['Lisätiedot', 'Vastaa asiakkaalle'],
  ])('below %s, above the paragraph of the link', (label, closing) => {
    const head = `Hello,\n\nOrder#: 111-0000001-0000001\nItem: Grinder\nReason: Defective`;
    const foot = `${closing}:\nhttps://sellercentral.amazon.com/gp/communication-manager/inbox.html\n\nAmazon`;
    for (const own of [`${label}:\n${WORDS}`, `${label}: ${WORDS}`]) {
      expect(customerServiceWords(`${head}\n\n${own}\n\n${foot}`)?.words).toBe(WORDS);
    }
  });

  test.each([
    ['Kontaktgrund', 'Mit freundlichen Grüßen'],
    ['Motif du contact', 'Cordialement'],
    ['Motivo del contatto', 'Cordiali saluti'],
    ['Powód kontaktu', 'Z poważaniem'],
    ['Motivo do contato', 'Atenciosamente'],
    ['İletişim nedeni', 'Saygılarımızla'],
  ])('behind %s, above %s', (label, farewell) => {
    const text = `Dear Seller,\n\nProduct: Grinder\nOrder number: 111-0000001-0000001\n${label}: The lid is missing.\n\n${farewell},\nAmazon`;
    expect(fold(customerServiceWords(text)?.words ?? null)).toBe('The lid is missing.');
  });
});
