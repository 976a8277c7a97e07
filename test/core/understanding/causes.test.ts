import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../core/understanding/diagnosis.ts';
import type { Cause } from '../../../core/words/cause.ts';

/** One plain complaint of each cause in each language of the phrases. */
const COMPLAINTS: readonly (readonly [language: string, cause: Cause, text: string])[] = [
  ['en', 'defect', 'The kettle stopped working after two weeks.'],
  ['en', 'transit_damage', 'The vase arrived broken, the box was crushed.'],
  ['en', 'listing_mismatch', 'The color is not as described, much darker than the picture.'],
  ['en', 'wrong_item', 'You sent me the wrong item. This is not what I ordered.'],
  ['en', 'misuse', 'How do I connect it? I threw away the manual.'],
  ['en', 'not_quality', 'The parcel is still not delivered. Where is my order?'],
  ['en', 'unclear', 'Very disappointed.'],
  ['de', 'defect', 'Der Mixer funktioniert nach drei Wochen nicht mehr.'],
  ['de', 'transit_damage', 'Die Vase kam zerbrochen an, der Karton war eingedrückt.'],
  ['de', 'listing_mismatch', 'Die Farbe entspricht nicht der Beschreibung, auf dem Foto ist sie heller.'],
  ['de', 'wrong_item', 'Es wurde der falsche Artikel geliefert, das habe ich nicht bestellt.'],
  ['de', 'misuse', 'Wie kann ich die Uhr einstellen? Die Anleitung habe ich weggeworfen.'],
  ['de', 'not_quality', 'Das Paket ist noch nicht angekommen, ich warte seit zwei Wochen.'],
  ['de', 'unclear', 'Bin leider enttäuscht.'],
  ['fr', 'defect', 'La bouilloire ne fonctionne plus au bout de deux semaines.'],
  ['fr', 'transit_damage', 'Le vase est arrivé cassé, le carton était écrasé, très mal emballé.'],
  ['fr', 'listing_mismatch', 'La couleur ne correspond pas à la description, rien à voir avec la photo.'],
  ['fr', 'wrong_item', "J'ai reçu le mauvais article, ce n'est pas ce que j'ai commandé."],
  ['fr', 'misuse', "Comment faire pour régler l'heure ? Je n'ai pas lu la notice."],
  ['fr', 'not_quality', 'Toujours pas livré, le colis est en retard.'],
  ['fr', 'unclear', 'Très déçue.'],
  ['es', 'defect', 'La batidora dejó de funcionar a las dos semanas.'],
  ['es', 'transit_damage', 'El jarrón llegó roto y la caja aplastada.'],
  ['es', 'listing_mismatch', 'El color no es como en la foto, la descripción es engañosa.'],
  ['es', 'wrong_item', 'Me han enviado otro artículo, no es lo que pedí.'],
  ['es', 'misuse', '¿Cómo se configura? No he leído las instrucciones.'],
  ['es', 'not_quality', 'El pedido todavía no ha llegado, el envío va con retraso.'],
  ['es', 'unclear', 'Muy decepcionada.'],
  ['it', 'defect', 'Il frullatore ha smesso di funzionare dopo due settimane.'],
  ['it', 'transit_damage', 'Il vaso è arrivato rotto, la scatola era schiacciata.'],
  ['it', 'listing_mismatch', 'Il colore non corrisponde alla descrizione, la foto inganna.'],
  ['it', 'wrong_item', "Mi avete mandato l'articolo sbagliato, non è quello che ho ordinato."],
  ['it', 'misuse', 'Come si imposta? Non ho letto le istruzioni.'],
  ['it', 'not_quality', 'Il pacco non è ancora arrivato, consegna in ritardo.'],
  ['it', 'unclear', 'Molto delusa.'],
  ['nl', 'defect', 'De mixer werkt na twee weken niet meer.'],
  ['nl', 'transit_damage', 'De vaas kwam kapot aan, de doos was ingedeukt.'],
  ['nl', 'listing_mismatch', 'De kleur klopt niet met de beschrijving, de foto is misleidend.'],
  ['nl', 'wrong_item', 'Ik kreeg het verkeerde artikel, dit is niet wat ik besteld heb.'],
  ['nl', 'unclear', 'Erg teleurgesteld.'],
  ['pl', 'defect', 'Mikser przestał działać po dwóch tygodniach.'],
  ['pl', 'transit_damage', 'Wazon przyszedł rozbity, karton był zgnieciony.'],
  ['pl', 'listing_mismatch', 'Kolor niezgodny z opisem, zdjęcie wprowadza w błąd.'],
  ['pl', 'wrong_item', 'Otrzymałem zły produkt, to pomyłka.'],
  ['pl', 'unclear', 'Jestem bardzo rozczarowana.'],
  ['sv', 'defect', 'Mixern slutade fungera efter två veckor.'],
  ['sv', 'transit_damage', 'Vasen kom fram trasig, kartongen var skadad.'],
  ['sv', 'listing_mismatch', 'Färgen stämmer inte, bilden är vilseledande.'],
  ['sv', 'wrong_item', 'Jag fick fel vara, inte det jag beställde.'],
  ['sv', 'unclear', 'Jag är mycket besviken.'],
  ['pt', 'defect', 'A batedeira parou de funcionar depois de duas semanas.'],
  ['pt', 'transit_damage', 'O vaso chegou quebrado e a caixa amassada.'],
  ['pt', 'listing_mismatch', 'A cor não corresponde à descrição, a foto é enganosa.'],
  ['pt', 'wrong_item', 'Enviaram o produto errado, não é o que eu pedi.'],
  ['pt', 'unclear', 'Estou muito decepcionada com isto.'],
  ['ja', 'defect', '二週間で電源が入らなくなりました。故障です。'],
  ['ja', 'transit_damage', '届いたら箱が潰れていて、花瓶が割れていました。'],
  ['ja', 'listing_mismatch', '写真と色が全然違います。商品説明と違う。'],
  ['ja', 'wrong_item', '注文したのと違う商品が届きました。'],
  ['ja', 'misuse', '使い方がわかりません。どうやって設定すればいいか教えてください。'],
  ['ja', 'not_quality', 'まだ届きません。配送が遅すぎます。'],
  ['ja', 'unclear', 'とてもがっかりしました。'],
  ['zh', 'defect', '用了两天就坏了，打不开。'],
  ['zh', 'transit_damage', '收到的时候花瓶碎了，包装太差，没有泡沫。'],
  ['zh', 'listing_mismatch', '颜色和图片完全不一样，与描述不符。'],
  ['zh', 'wrong_item', '你们发错货了，不是我买的那个。'],
  ['zh', 'not_quality', '快递太慢，等了半个月还没收到。'],
  ['zh', 'unclear', '很失望。'],
];

describe('causes by language', () => {
  test.each(COMPLAINTS)('%s %s: %s', (language, cause, text) => {
    expect(diagnose({ text, language }).cause).toBe(cause);
  });
});

describe('severity', () => {
  test.each([
    ['major', 'The heater is completely dead, it will not turn on at all.'],
    ['major', 'The plug caught fire and melted.'],
    ['major', 'The cup arrived smashed to pieces, totally useless.'],
    ['minor', 'There is a small scratch on the back, otherwise it works fine.'],
    ['minor', 'One loose thread at the seam, I will keep it.'],
    ['minor', 'Where is my order?'],
  ])('%s: %s', (severity, text) => {
    expect(diagnose({ text, language: 'en' }).severity).toBe(severity);
  });
});

describe('what stays unclear', () => {
  test.each(['', '   ', '???', 'Hello', 'Not good', 'asdf qwer', '12345'])('%j is asked about', (text) => {
    const { cause, severity } = diagnose({ text, language: 'en' });
    expect({ cause, severity }).toEqual({ cause: 'unclear', severity: 'minor' });
  });

  test('an ordered item that arrived broken is no mix-up', () => {
    const texts: [string, string][] = [
      ['en', 'I ordered a lamp, and it came broken in the box.'],
      ['de', 'Ich habe eine Lampe bestellt und sie kam zerbrochen an.'],
      ['es', 'Pedí una lámpara y me llegó rota.'],
    ];
    for (const [language, text] of texts)
      expect(diagnose({ text, language }).cause, text).toBe('transit_damage');
  });
});
