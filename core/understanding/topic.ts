import { fold } from '../language/fold.ts';
import { alternatives, type Manner } from '../language/notation.ts';
import { Phrases, phraseOf } from '../language/phrases.ts';
import type { Cause } from '../words/cause.ts';

/**
 * What Amazon's own words say before the buyer's do: the topic that a buyer chose in the contact form (it
 * stands in the subject), and the return reason. Both are menus of Amazon's, in the marketplace's language.
 * A prior, no verdict: buyers choose the entry that ships the parcel back for nothing. "Product details
 * inquiry from Amazon customer …" and "Frage von Amazon-Kunde" stand for no choice at all: not listed.
 */
const TOPICS: readonly (readonly [Cause, string])[] = [
  ['defect', 'damaged or defective'],
  [
    'wrong_item',
    `
      wrong item|different from what i ordered|diferente (?:de lo|do) que (?:eu )?(?:pedi|encomend)|different de ce que|
      diverso da (?:quello|cio)|anders als bestellt|anders dan besteld|inny niz zamow|annat an det jag bestall|incorrect item|not what i ordered|falscher artikel|
      falsche(?:r|n)? artikel|anderer artikel|article incorrect|mauvais article|
      articulo (?:equivocado|incorrecto|erroneo)|articolo (?:sbagliato|errato|non corretto)|
      verkeerd artikel|niewlasciwy (?:produkt|artykul)|fel (?:artikel|vara)|
      produto (?:errado|incorreto)|商品違い|間違った商品|注文した(?:もの|商品)と(?:違う|異なる)|发错|错误的商品
    `,
  ],
  [
    'transit_damage',
    String.raw`
      damaged in (?:transit|shipping)|damaged during|arrived damaged|product damaged|shipping box|
      carrier damage|transportschaden|beschadigt angekommen|versandverpackung|
      endommage (?:pendant|a la livraison|lors)|danado (?:en el transporte|durante)|
      danneggiato durante|beschadigd (?:aangekomen|tijdens)|uszkodzon\w+ (?:w transporcie|podczas)|
      skadad? (?:under|vid) (?:transport|leverans)|danificado (?:durante|no transporte)|
      配送(?:中|時)の(?:破損|損傷)|破損して届|运输(?:中)?损坏|article endommage|damaged item|
      item (?:is |was |arrived )?damaged|artikel beschadigt|beschadigter artikel|articulo danado|
      articolo danneggiato|beschadigd artikel|uszkodzony (?:produkt|artykul)|skadad artikel|
      artigo danificado|商品(?:の)?破損|商品损坏
    `,
  ],
  [
    'listing_mismatch',
    String.raw`
      not as described|description (?:was |is )?(?:not accurate|wrong|inaccurate)|
      inaccurate (?:website )?description|different from (?:website |the )?description|
      entspricht nicht der beschreibung|nicht wie beschrieben|artikelbeschreibung|
      non conforme a la description|ne correspond pas|
      no (?:es como se describe|coincide con la descripcion)|descripcion (?:incorrecta|inexacta)|
      non conforme alla descrizione|descrizione (?:non accurata|errata)|wijkt af van|
      niet zoals beschreven|niezgodn\w+ z opisem|inte som beskriv\w+|diferente da descricao|
      nao corresponde|説明(?:と|が)(?:違|異な)|商品説明|与描述不符|size (?:too|smaller|larger)|
      too (?:small|large|big)|zu (?:klein|gross|groß)|trop (?:petit|grand)|
      demasiado (?:pequeno|grande)|troppo (?:piccolo|grande)|sizing
    `,
  ],
  [
    'not_quality',
    `
      bought by mistake|ordered by mistake|accidental order|no longer (?:needed|wanted|required)|
      better price|arrived (?:too )?late|missed (?:the )?estimated delivery|where is my|delivery|
      shipping (?:question|inquiry)|cancel|invoice|
      wo ist meine|lieferung|rechnung|stornier|versehentlich|nicht mehr benotigt|
      besser(?:er|en) preis|livraison|facture|annul|achete par erreur|plus besoin|envio|factura|
      cancelar|comprado por error|ya no (?:lo )?necesit|consegna|fattura|annulla|
      acquistato per errore|non (?:e )?piu necessari|levering|factuur|bezorg|dostaw|faktur|
      leverans|faktura|entrega|fatura|配送状況|届かない|キャンセル|領収書|发票|取消|物流|
      shipping address|adresse de livraison|lieferadresse
    `,
  ],
  [
    'defect',
    `
      defective|does(?:n't| not) work|faulty|quality (?:not|is not|unacceptable)|
      performance or quality|missing parts?|defekt|funktioniert nicht|mangelhaft|qualitat|
      fehlende teile|defectueux|ne fonctionne pas|qualite|pieces? manquante|defectuoso|no funciona|
      calidad|faltan piezas|difettoso|non funziona|qualita|parti mancanti|kapot|werkt niet|kwaliteit|
      onderdelen ontbreken|wadliw|nie dziala|jakosc|brakuje czesci|fungerar inte|kvalitet|saknas|
      defeituoso|nao funciona|qualidade|pecas em falta|不良品|故障|動作しない|品質|部品.{0,3}(?:不足|欠品)|质量|
      缺少(?:配件|零件)
    `,
  ],
];

/** Menus are Amazon's, so a phrase may stand inside a word: "Lieferadresse". */
const ANYWHERE: Manner = { wholeWords: false, space: 'plain' };
const phrasesOf = (words: string): Phrases<'topic'> => {
  const lines = alternatives(words.replaceAll(/\n +/g, '')).filter((line) => line !== '');
  return new Phrases([['topic', lines.map((line) => phraseOf(line, ANYWHERE))]], ANYWHERE);
};
const COMPILED = TOPICS.map(([cause, words]): readonly [Cause, Phrases<'topic'>] => [
  cause,
  phrasesOf(words),
]);
/** Menu entries are short; a subject longer than this is a buyer's own headline. */
const MAX_TOPIC_LENGTH = 200;

const foldTopic = (topic: string): string => fold(topic.slice(0, MAX_TOPIC_LENGTH)).replaceAll('_', ' ');

/** The cause that a topic or a return reason names, undefined where it names none. */
export function causeOfTopic(topic: string | undefined): Cause | undefined {
  if (topic === undefined) return undefined;
  const folded = foldTopic(topic);
  return COMPILED.find(([, phrases]) => phrases.first(folded) !== null)?.[0];
}

/** What only Amazon's form puts into a subject: the order number, or the words around the buyer's name. */
const FORM_MARK =
  /\d{3}-\d{7}-\d{7}|amazon[ -](?:customer|kunde|buyer)|client amazon|cliente (?:de |di |da )?amazon|お問い合わせ/;
const REPLY_MARKS = /^(?:(?:re|aw|sv|fw|fwd|wg|rv|odp|antw) ?: ?){1,5}/;
/** Share of a subject that a menu entry fills when it stands alone ("Damaged or defective item"). */
const ENTRY_SHARE = 0.6;
const MAX_ENTRY_LENGTH = 50;

/** The subject, where it is an entry of Amazon's menu; undefined where it is the buyer's own headline. */
export function menuTopic(subject: string | undefined): string | undefined {
  if (subject === undefined) return undefined;
  const folded = foldTopic(subject);
  if (FORM_MARK.test(folded)) return subject;
  const entry = folded.trim().replace(REPLY_MARKS, '');
  if (entry.length > MAX_ENTRY_LENGTH) return undefined;
  const fills = (phrases: Phrases<'topic'>) =>
    phrases.all(entry).some(({ start, end }) => end - start >= ENTRY_SHARE * entry.length);
  return COMPILED.some(([, phrases]) => fills(phrases)) ? subject : undefined;
}
