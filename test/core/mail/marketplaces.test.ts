import { describe, expect, test } from 'vitest';
import {
  MARKETPLACES,
  marketplaceByCode,
  marketplaceById,
  marketplaceOfHost,
} from '../../../core/mail/marketplaces.ts';
import { buyerHeaders, fold, raw, read, TEXT, wrapped } from './build.ts';

/** What a buyer there writes, and Amazon's markers in that language, known ones and ones not seen yet. */
const BUYERS: Record<string, { language: string; words: string; begin?: string; end?: string }> = {
  US: { language: 'en', words: 'The grinder stopped after two days and smells burnt.' },
  CA: {
    language: 'fr',
    words: 'Bonjour, le moulin ne fonctionne plus depuis hier.',
    begin: 'Début du message',
    end: 'Fin du message',
  },
  MX: {
    language: 'es',
    words: 'Hola, el molino llegó roto y le falta la tapa.',
    begin: 'Iniciar mensaje',
    end: 'Finalizar mensaje',
  },
  BR: {
    language: 'pt',
    words: 'Olá, o moedor parou de funcionar e não liga mais.',
    begin: 'Mensagem:',
    end: 'Encerrar mensagem',
  },
  UK: { language: 'en', words: 'Two of the cups are chipped, what do you suggest?' },
  IE: { language: 'en', words: 'The lid does not close properly on this one.' },
  DE: {
    language: 'de',
    words: 'Die Mühle macht laute Geräusche und mahlt nicht mehr.',
    begin: 'Anfang der Nachricht',
    end: 'Ende der Nachricht',
  },
  FR: {
    language: 'fr',
    words: 'Le moulin est arrivé cassé, que faire ?',
    begin: 'Début du message',
    end: 'Fin du message',
  },
  IT: {
    language: 'it',
    words: 'Il macinino è arrivato rotto e non si accende.',
    begin: 'Messaggio',
    end: 'Fine messaggio',
  },
  ES: {
    language: 'es',
    words: 'El molinillo no funciona desde el primer día.',
    begin: 'Mensaje:',
    end: 'Finalizar mensaje',
  },
  NL: {
    language: 'nl',
    words: 'De molen is kapot aangekomen en het deksel ontbreekt.',
    begin: 'Bericht:',
    end: 'Einde bericht',
  },
  BE: {
    language: 'nl',
    words: 'Het deksel van de molen is gebarsten, wat nu?',
    begin: 'Begin bericht',
    end: 'Einde bericht',
  },
  SE: {
    language: 'sv',
    words: 'Kvarnen slutade fungera efter två dagar och luktar bränt.',
    begin: 'Meddelande:',
    end: 'Slut på meddelandet',
  },
  PL: {
    language: 'pl',
    words: 'Młynek nie działa i brakuje pokrywki.',
    begin: 'Wiadomość:',
    end: 'Koniec wiadomości',
  },
  TR: {
    language: 'tr',
    words: 'Merhaba, ürün kırık geldi ve çalışmıyor. Ne yapabilirim?',
    begin: 'Mesaj başlangıcı',
    end: 'Mesaj sonu',
  },
  SA: {
    language: 'ar',
    words: 'مرحبا، وصل المنتج مكسورا ولا يعمل. ماذا أفعل؟',
    begin: 'بداية الرسالة',
    end: 'نهاية الرسالة',
  },
  AE: { language: 'en', words: 'The grinder is making a strange noise since yesterday.' },
  EG: {
    language: 'ar',
    words: 'المطحنة لا تعمل منذ أمس وأريد استبدالها من فضلك.',
    begin: 'الرسالة:',
    end: 'انتهت الرسالة',
  },
  ZA: { language: 'en', words: 'Good day, the grinder does not switch on.' },
  IN: { language: 'en', words: 'Sir product is not working kindly replace.' },
  SG: { language: 'zh', words: '你好，收到的研磨机是坏的，无法开机，请问可以换一个吗？' },
  AU: { language: 'en', words: 'The lid was cracked when it got here, any chance of a new one?' },
  JP: {
    language: 'ja',
    words: '届いた商品が壊れていました。交換をお願いします。',
    begin: 'メッセージはここから',
    end: 'メッセージはここまで',
  },
};

describe('marketplaces', () => {
  test('there are 23, each with its own code, id and top-level domain', () => {
    expect(MARKETPLACES).toHaveLength(23);
    for (const key of ['code', 'id'] as const)
      expect(new Set(MARKETPLACES.map((place) => place[key])).size).toBe(23);
    expect(new Set(MARKETPLACES.flatMap(({ tlds }) => tlds)).size).toBe(23);
  });

  test.each([
    ['UK', 'GB', 'en', 'GBP'],
    ['BE', 'BE', 'nl', 'EUR'],
    ['JP', 'JP', 'ja', 'JPY'],
  ])('%s is found by its code', (code, country, language, currency) => {
    expect(marketplaceByCode(code)).toMatchObject({
      country,
      currency,
      languages: expect.arrayContaining([language]),
    });
  });

  test('unknown codes, ids and hosts have no marketplace', () => {
    expect(marketplaceByCode(null)).toBeNull();
    expect(marketplaceByCode('XX')).toBeNull();
    expect(marketplaceById('ATVPDKIKX0DER')?.code).toBe('US');
    expect(marketplaceById('')).toBeNull();
    expect(marketplaceOfHost('sellercentral.amazon.co.jp')?.code).toBe('JP');
    expect(marketplaceOfHost('amazon.de.example.net')).toBeNull();
    expect(marketplaceOfHost('myamazon.de')).toBeNull();
  });

  test.each(MARKETPLACES.map((place) => [place.code, place] as const))(
    'a buyer of %s is read',
    async (code, place) => {
      const tld = place.tlds[0] ?? '';
      const { language, words, ...markers } = BUYERS[code] ?? { language: '', words: '' };
      for (const header of [
        [],
        [`X-Marketplace-ID: ${place.id}`, 'X-Space-Notification-Type: BBC_MESSAGE_SENT_TO_MERCHANT'],
      ]) {
        const mail = await read(
          raw([...buyerHeaders(tld), 'Subject: x', ...header, TEXT], wrapped(words, { tld, ...markers })),
        );
        expect(mail).toMatchObject({
          kind: 'buyer_message',
          marketplace: code,
          language,
          buyerName: 'Dana',
          buyerKey: 'a1b2c3d4e5f6g7',
          threadKey: '0f8fad5b-d9cb-469f-a165-70867728950e',
          relayAddress: `a1b2c3d4e5f6g7+0f8fad5b-d9cb-469f-a165-70867728950e@marketplace.amazon.${tld}`,
          orderId: '111-0000001-0000001',
          asin: 'B0EXAMPLE1',
          productTitle: 'Walnut Coffee Grinder',
          quantity: 1,
          confidence: 'high',
          suspicions: [],
        });
        expect(fold(mail.text)).toBe(fold(words));
        expect(mail.noResponseNeededLink).toContain(
          `https://sellercentral.amazon.${tld}/messaging/no-response-needed`,
        );
      }
    },
  );
});
