import { describe, expect, test } from 'vitest';
import { isDeviceSignature } from '../../../../core/mail/text/device-signature.ts';
import { ownWords } from '../../../../core/mail/text/history.ts';

const SIGNATURES = [
  'Sent from my iPhone',
  'Sent from my iPad',
  'Sent from my Galaxy',
  'Sent from my Samsung Galaxy smartphone.',
  'Sent from my Verizon, Samsung Galaxy smartphone',
  'Sent from Outlook for iOS',
  'Sent from Mail for Windows',
  'Sent from Yahoo Mail on Android',
  'Sent from Yahoo Mail for iPhone',
  'Sent with Proton Mail secure email.',
  'Sent from Proton Mail for iOS',
  'Sent via the Samsung Galaxy S23, an AT&T 5G smartphone',
  'Get Outlook for iOS',
  'Get Outlook for Android<https://aka.ms/AAb9ysg>',
  'Sent from my HUAWEI P30',
  'Sent from Gmail Mobile',
  'Sent from AOL on Android',
  'Sent from my T-Mobile 5G Device',
  '(sent from my phone)',
  'Von meinem iPhone gesendet',
  'Von meinem iPad gesendet',
  'Gesendet von meinem iPhone',
  'Von meinem Samsung Galaxy Smartphone gesendet.',
  'Gesendet von Mail für Windows',
  'Outlook für iOS beziehen',
  'Holen Sie sich Outlook für Android',
  'Gesendet mit der GMX Mail App',
  'Gesendet mit der WEB.DE Mail App',
  'Gesendet von Yahoo Mail auf Android',
  'Von unterwegs mit dem Handy gesendet',
  'Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.',
  'Envoyé de mon iPhone',
  'Envoyé depuis mon smartphone Samsung Galaxy.',
  'Envoyé à partir de Outlook pour iOS',
  'Télécharger Outlook pour iOS',
  'Envoyé depuis l’application Mail Orange',
  'Envoyé avec Proton Mail',
  'Enviado desde mi iPhone',
  'Enviado desde mi Samsung Galaxy',
  'Obtener Outlook para Android',
  'Enviado desde Yahoo Mail con Android',
  'Enviado do meu iPhone',
  'Enviado do meu smartphone Samsung Galaxy.',
  'Obter o Outlook para iOS',
  'Enviado a partir do meu iPhone',
  'Inviato da iPhone',
  'Inviato dal mio iPhone',
  'Inviato da Outlook per Android',
  'Scarica Outlook per iOS',
  'Inviato da Libero Mail per Android',
  'Verstuurd vanaf mijn iPhone',
  'Verzonden vanaf mijn Samsung Galaxy-telefoon',
  'Outlook voor iOS downloaden',
  'Wysłane z iPhone’a',
  'Wysłane z mojego iPhone',
  'Wysłano z telefonu Samsung',
  'Pobierz program Outlook dla systemu iOS',
  'Skickat från min iPhone',
  'Hämta Outlook för iOS',
  'Sendt fra min iPhone',
  'Sendt fra Outlook til Android',
  'Lähetetty iPhonesta',
  'iPhone’umdan gönderildi',
  'Samsung Galaxy akıllı telefonumdan gönderildi.',
  'Android için Outlook uygulamasını edinin',
  'Отправлено с iPhone',
  'Odesláno z iPhonu',
  'Trimis de pe iPhone-ul meu',
  'Στάλθηκε από το iPhone μου',
  'iPhoneから送信',
  'iPadから送信',
  'AndroidのGmailから送信',
  'iOS 版 Outlook を入手',
  '发自我的iPhone',
  '从我的 iPhone 发送',
  '來自我的iPhone',
  '發自我的 iPad',
  '나의 iPhone에서 보냄',
  'أُرسلت من الـ iPhone',
  'تم الإرسال من الـ iPhone الخاص بي',
  'נשלח מה-iPhone שלי',
];

describe('device signatures', () => {
  test.each(SIGNATURES)('%s', (line) => {
    expect(isDeviceSignature(line)).toBe(true);
    expect(ownWords(`It broke.\n\nDana\n\n${line}`, false).text).toBe('It broke.\n\nDana');
  });

  test.each([
    'Sent from my desk, is much easier then my mobile phone.',
    'The iPhone case I ordered is too small.',
    'My iPhone does not connect to it.',
    'I sent it back from my office yesterday.',
    'Sent it back by mail yesterday. Where is my refund?',
    'Ich habe das Handy mit dem Kabel geladen.',
    'Sent from Germany to Poland by the seller, why?',
    'Get a refund now',
    'Get me a new phone',
    'Thanks, Dana',
    'The parcel was sent from a warehouse, my phone was inside and is broken.',
    'Gesendet wurde nur das Ladegerät, das Handy fehlt.',
    'El paquete enviado desde Madrid no trae el móvil que pedí, solo la funda.',
    'スマホに接続できません',
    'Mail me a new one',
  ])('no signature: %s', (line) => {
    expect(isDeviceSignature(line)).toBe(false);
  });

  test('a signature below "-- " goes, a letter below "--" stays', () => {
    expect(ownWords('It broke.\n-- \nDana Doe\nExample Street', false).text).toBe('It broke.');
    const letter =
      `It broke.\n--\n${'and another thing that I must tell you about this product, at length. '.repeat(3)}`.trim();
    expect(ownWords(letter, false).text).toBe(letter);
  });

  test('P16 a line without end is looked at in no time', () => {
    expect(isDeviceSignature(`a${' '.repeat(100_000)}a`)).toBe(false);
  });
});
