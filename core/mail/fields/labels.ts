/** Labels of Amazon's notices, in lists ("ASIN: …") and in the heads of tables. Lower case. */

export type Label = 'title' | 'asin' | 'sku' | 'quantity' | 'reason' | 'comment' | 'amount' | 'total';

const PATTERNS: readonly (readonly [Label, RegExp])[] = [
  ['asin', /^asin$/],
  ['sku', /^(?:seller |merchant |händler-?)?sku\b|^出品者sku/],
  [
    'comment',
    /comment|kommentar|commentaire|comentario|commento|osservazion|opmerking|toelichting|komentarz|uwagi|comentário|コメント|yorum|تعليق/,
  ],
  [
    'reason',
    /(?:return|rücksend|retour|reso|devoluci|devoluç|zwrot|retur|返品|iade).{0,30}(?:reason|grund|motif|motivo|reden|powód|anledning|orsak|理由|neden)|(?:reason|grund|motif|motivo|reden|powód|anledning|orsak|理由|neden)\b|理由|سبب/,
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
  [
    'title',
    /^(?:order(?:ed)? )?(?:item|product|article|artikel|bestellter artikel|article commandé|artículo|producto|articolo|prodotto|product|przedmiot|artykuł|produkt|produto|item do pedido|artigo|vara|beställd vara|商品|注文商品|ürün|المنتج)(?:\s?(?:name|title|titel|bezeichnung|名|titre|título|titolo|naam|namn|nazwa|description|adı|description))?$|^(?:title|titel|titre|título|titolo|tytuł|商品名|タイトル|nazwa|name|bezeichnung)$/,
  ],
];

/** Longer "labels" are sentences. */
const MAX_LABEL_CHARS = 48;
/** The same with the blanks that HTML and folding leave around and within them. */
const MAX_RAW_LABEL_CHARS = 4 * MAX_LABEL_CHARS;

/** Which field a label names; null for others. */
export function labelOf(text: string): Label | null {
  if (text.length > MAX_RAW_LABEL_CHARS) return null;
  const label = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/[:#*]+$/, '')
    .trim();
  if (label === '' || label.length > MAX_LABEL_CHARS) return null;
  return PATTERNS.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
}

/** "Label: value" of a line; null where the line is something else. */
export function labelled(line: string): { label: Label; value: string } | null {
  if (line.length > 1_000) return null;
  const at = line.search(/[:：]/);
  const label = at < 0 ? null : labelOf(line.slice(0, at));
  const value = line.slice(at + 1).trim();
  return label === null || value === '' ? null : { label, value };
}
