import { describe, expect, test } from 'vitest';
import { readText } from '../../../core/understanding/reading.ts';
import type { Sign } from '../../../core/understanding/sign-list.ts';
import { findSigns } from '../../../core/understanding/signs.ts';

const saysOf = (text: string, language: string, sign: Sign) =>
  findSigns(readText(text), language).filter((hit) => hit.sign === sign);

test('a slow parcel is no slow product', () => {
  const signsOf = (language: string, text: string) =>
    findSigns(readText(text), language).map(({ sign }) => sign);
  expect(signsOf('zh', '快递太慢，等了半个月还没收到。')).not.toContain('weak_performance');
  expect(signsOf('zh', '充电太慢了')).toContain('weak_performance');
});

describe('what decides how grave a matter is', () => {
  test.each<[string, Sign, string]>([
    ['en', 'dead', 'It does not turn on.'],
    ['en', 'comes_apart', 'The handle came off in my hand.'],
    ['en', 'cannot_use', 'I had to throw it away.'],
    ['en', 'contents_lost', 'Shampoo all over the box.'],
    ['en', 'weak_performance', 'Charging is very slow and the volume is low.'],
    ['en', 'cosmetic', 'There is a small scratch and a loose thread.'],
    ['en', 'only_part', 'The left earbud is faulty, the rest is fine.'],
    ['en', 'taste_smell', 'Too sweet and it tastes artificial.'],
    ['en', 'wear_bad', 'The cloth is very thin and see-through.'],
    ['de', 'dead', 'Das Gerät lässt sich nicht einschalten.'],
    ['de', 'cannot_use', 'Völlig unbrauchbar, landete im Müll.'],
    ['de', 'contents_lost', 'Die Flasche war ausgelaufen.'],
    ['de', 'weak_performance', 'Die Saugkraft ist sehr schwach.'],
    ['de', 'cosmetic', 'Ein Kratzer auf dem Deckel.'],
    ['de', 'only_part', 'Zwei von vier Gläsern, der Rest ist gut.'],
    ['de', 'taste_smell', 'Schmeckt künstlich.'],
    ['de', 'wear_bad', 'Der Stoff ist sehr dünn.'],
    ['fr', 'stopped_working', "L'appareil ne s'allume plus."],
    ['fr', 'cannot_use', 'Inutilisable, direction la poubelle.'],
    ['fr', 'contents_lost', "Le flacon s'est vidé dans le carton."],
    ['fr', 'battery', 'La batterie se décharge vite.'],
    ['fr', 'cosmetic', 'Une rayure sur le côté.'],
    ['fr', 'only_part', 'Un des deux verres, le reste est parfait.'],
    ['fr', 'taste_smell', 'Un goût trop artificiel.'],
    ['fr', 'wear_bad', 'Tissu trop fin, on voit à travers.'],
    ['es', 'dead', 'No enciende.'],
    ['es', 'cannot_use', 'No se puede usar, a la basura.'],
    ['es', 'contents_lost', 'El champú llegó derramado.'],
    ['es', 'battery', 'La batería dura poco.'],
    ['es', 'cosmetic', 'Tiene un arañazo pequeño.'],
    ['es', 'only_part', 'Uno de los vasos, por lo demás bien.'],
    ['es', 'taste_smell', 'Sabor artificial.'],
    ['es', 'wear_bad', 'La tela es muy fina.'],
    ['it', 'stopped_working', 'Non si accende più.'],
    ['it', 'cannot_use', 'Inutilizzabile, da buttare.'],
    ['it', 'contents_lost', 'Il sapone era versato nella scatola.'],
    ['it', 'battery', 'La batteria dura poco.'],
    ['it', 'cosmetic', 'Un graffio sul bordo.'],
    ['it', 'only_part', 'Uno dei bicchieri, per il resto bene.'],
    ['it', 'taste_smell', 'Sapore artificiale.'],
    ['it', 'wear_bad', 'Il tessuto è troppo sottile.'],
    ['ja', 'dead', '電源が入らない。'],
    ['ja', 'dead', '全く動きません。'],
    ['ja', 'cannot_use', '食べられないので捨てました。'],
    ['ja', 'contents_lost', '中身が半分こぼれていました。'],
    ['ja', 'weak_performance', '吸引力が弱いです。'],
    ['ja', 'cosmetic', '小さな傷がありました。'],
    ['ja', 'only_part', '片方だけで、他は問題ありません。'],
    ['ja', 'taste_smell', '味が人工的で甘すぎる。'],
    ['ja', 'wear_bad', '生地がペラペラで薄い。'],
    ['nl', 'stopped_working', 'Hij doet het niet meer.'],
    ['nl', 'weak_performance', 'De zuigkracht is erg zwak.'],
    ['pl', 'dead', 'Urządzenie nie włącza się.'],
    ['pl', 'cosmetic', 'Jest mała rysa na obudowie.'],
    ['sv', 'dead', 'Den startar inte.'],
    ['sv', 'only_part', 'Två av glasen, resten är bra.'],
    ['pt', 'stopped_working', 'Não liga mais.'],
    ['pt', 'wear_bad', 'O tecido é muito fino.'],
    ['zh', 'dead', '开不了机,没有任何反应。'],
    ['zh', 'contents_lost', '洗发水漏了半瓶。'],
    ['zh', 'weak_performance', '吸力太小。'],
  ])('%s: %s in %j', (language, sign, text) => {
    expect(saysOf(text, language, sign).some(({ turned }) => !turned)).toBe(true);
  });

  test.each<[string, Sign, string]>([
    ['en', 'cosmetic', 'No scratches at all.'],
    ['en', 'stopped_working', 'It has not stopped working.'],
    ['de', 'cosmetic', 'Es hat keine Kratzer.'],
    ['fr', 'cosmetic', 'Aucune rayure.'],
    ['es', 'cosmetic', 'Sin manchas.'],
    ['it', 'cosmetic', 'Nessun graffio.'],
  ])('%s: %s denied in %j', (language, sign, text) => {
    const hits = saysOf(text, language, sign);
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.every(({ turned }) => turned)).toBe(true);
  });

  test.each<[Sign, string]>([
    ['dead', 'The battery works well and it starts at once.'],
    ['contents_lost', 'It arrived in one piece.'],
    ['taste_smell', 'The meat was rotten and mouldy.'],
    ['wear_bad', 'The screen is black.'],
  ])('no %s in %j', (sign, text) => {
    expect(saysOf(text, 'en', sign)).toEqual([]);
  });
});
