/** Labels of Amazon's notices, in lists ("ASIN: …") and in the heads of tables. Lower case. */

export type Label = 'title' | 'asin' | 'sku' | 'quantity' | 'reason' | 'comment' | 'amount' | 'total';

/** Words for an item, for its name, and words that appear beside them in a label. */
const NOUN =
  '(?:items?(?:\\(s\\))?|products?|articles?|artikel|produits?|art[íi]culos?|productos?|articol[oi]|prodott[oi]|przedmiot|artykuł|produkt|pozycja|produtos?|artigos?|vara|商品|ürün|(?:ال)?منتج|العنصر)';
const NAME =
  '(?:name|title|titel|titre|título|titolo|tytuł|nom|nombre|nome|naam|namn|nazwa|bezeichnung|beschreibung|description|名|タイトル|adı|اسم)';
const BEFORE =
  '(?:order(?:ed)?|returned|bestell(?:ter)?|besteld|beställd|zamówion[ya]|sipariş edilen|ご?注文|返品|対象)';
const AFTER =
  "(?:commandé|retourné|de la commande|(?:del )?pedido|ordinato|reso|dell'ordine|do pedido|zamówienia)";
const TITLE = new RegExp(
  `^(?:${NAME} (?:d[eu] |del |du |do |da |van het |of the )?)?(?:${BEFORE} ?)?${NOUN}(?:[ -]?${NAME})?(?: ${AFTER})?$|^${NAME}$|^nazwa produktu$`,
);

const PATTERNS: readonly (readonly [Label, RegExp])[] = [
  ['asin', /^asin(?:\s?\/\s?isbn)?$/],
  ['sku', /^(?:seller |merchant |händler-?)?sku\b|^出品者sku/],
  [
    'comment',
    /comment|kommentar|commentaire|anmerkung|bemerkung|remarque|^(?:customer|buyer) note|^nota del? |comentario|commento|osservazion|opmerking|toelichting|komentarz|uwagi|comentário|コメント|yorum|تعليق/,
  ],
  [
    'reason',
    /(?:return|rücksend|retour|reso|devoluci|devoluç|zwrot|retur|返品|iade).{0,30}(?:reason|grund|motif|motivo|reden|powód|anledning|orsak|理由|neden)|(?:reason|grund|motif|raison|motivo|razón|reden|powód|przyczyna|anledning|orsak|nedeni?)\b|przyczyna zwrotu|理由|سبب/,
  ],
  ['total', /^(?:total|gesamt|summe|somme|totale|totaal|razem|suma|łącznie|summa|合計|toplam|المجموع)/],
  [
    'amount',
    /amount|betrag|montant|importe|importo|bedrag|kwota|valor|belopp|金額|tutar|^refund|^erstattung|^remboursement|^rimborso|^reembolso|^terugbetaling|^zwrot|^återbetalning|^返金|مبلغ/,
  ],
  [
    'quantity',
    /quantity|qty|menge|anzahl|quantité|qté|cantidad|quantità|aantal|hoeveelheid|ilość|liczba|quantidade|antal|kvantitet|数量|個数|miktar|adet|الكمية/,
  ],
  ['title', TITLE],
];

/** Labels of prices. The price of an order or item is not the amount that was paid back or claimed. */
const OF_THE_ORDER =
  /order|bestell|commande|ordine|pedido|zamówieni|sipariş|注文|price|preis|prix|precio|prezzo|prijs|cena|preço|\bpris|価格|الطلب/;

/** A longer text before a colon is a sentence. */
const MAX_LABEL_CHARS = 48;
/** The same limit with the blanks that HTML and folding leave around and within a label. */
const MAX_RAW_LABEL_CHARS = 4 * MAX_LABEL_CHARS;

/** The field that a label names; null for other labels. */
export function labelOf(text: string): Label | null {
  if (text.length > MAX_RAW_LABEL_CHARS) return null;
  const label = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/[:#*]{1,8}$/, '')
    .trim();
  if (label === '' || label.length > MAX_LABEL_CHARS) return null;
  const found = PATTERNS.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
  return (found === 'amount' || found === 'total') && OF_THE_ORDER.test(label) ? null : found;
}

/** The label and value of a line "Label: value"; null for other lines. */
export function labelled(line: string): { label: Label; value: string } | null {
  if (line.length > 1_000) return null;
  const at = line.search(/[:：]/);
  const label = at < 0 ? null : labelOf(line.slice(0, at));
  const value = line.slice(at + 1).trim();
  return label === null || value === '' ? null : { label, value };
}

/** A label alone on its line, with the value on the next one. */
export function labelledAbove(line: string, next: string): { label: Label; value: string } | null {
  const label = labelOf(line);
  if (label === null || next === '' || next.length > 1_000) return null;
  return labelOf(next) !== null || labelled(next) !== null || /[:：]$/.test(next)
    ? null
    : { label, value: next };
}
