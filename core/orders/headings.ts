import type { Column } from './columns.ts';

/**
 * Headings of the report in Japanese: Seller Central of Amazon.co.jp writes them so where its language is Japanese.
 * Spelled as they come after spaces and case are made even.
 */
const JAPANESE: Readonly<Record<Column, readonly string[]>> = {
  'amazon-order-id': ['注文番号', 'amazon注文番号', 'amazon-注文番号', '注文id', 'amazon注文id'],
  'purchase-date': ['購入日', '購入日時', '注文日', '注文日時'],
  'last-updated-date': ['最終更新日', '最終更新日時', '更新日', '更新日時'],
  'fulfillment-channel': [
    'フルフィルメントチャネル',
    'フルフィルメントチャンネル',
    'フルフィルメント経路',
    '出荷チャネル',
    '出荷経路',
    '配送経路',
  ],
  'sales-channel': ['販売チャネル', '販売チャンネル', '販売経路'],
  sku: ['出品者sku', '商品sku'],
  asin: ['商品asin'],
  quantity: ['数量', '注文数量', '購入数量', '個数'],
  currency: ['通貨', '通貨コード'],
  'item-price': ['商品代金', '商品価格', '商品の価格', '商品の代金', '価格'],
  'item-promotion-discount': [
    '商品プロモーション割引',
    '商品のプロモーション割引',
    '商品プロモーション割引額',
    'プロモーション割引',
  ],
};

const COLUMN_OF: ReadonlyMap<string, Column> = new Map(
  (Object.entries(JAPANESE) as [Column, readonly string[]][]).flatMap(([column, names]) =>
    names.map((name) => [name, column] as const),
  ),
);

/** The column of a heading in Japanese; null for any other. */
export function japaneseColumn(name: string): Column | null {
  return COLUMN_OF.get(name.normalize('NFKC')) ?? null;
}

/** Words of headings by which a language shows, in the order in which they are asked. */
const LANGUAGES: readonly (readonly [RegExp, string])[] = [
  [/[\u3041-\u30ff]|注文番号|購入日/, 'Japanese'],
  [/[\uac00-\ud7af]/, 'Korean'],
  [/[\u4e00-\u9fff]/, 'Chinese'],
  [/[\u0600-\u06ff]/, 'Arabic'],
  [/[\u0e00-\u0e7f]/, 'Thai'],
  [/[\u0400-\u04ff]/, 'Russian'],
  [/bestell(?:nummer|ung|datum)|kaufdatum|menge\b|währung|artikelpreis|versand/, 'German'],
  [/num[ée]ro[- ]de[- ](?:la[- ])?commande|date[- ]d['’]achat|quantité|devise|prix/, 'French'],
  [/numero[- ](?:d['’])?ordine|data[- ](?:di[- ])?acquisto|quantità|valuta[- ]?|prezzo/, 'Italian'],
  [/quantidade|moeda|preço/, 'Portuguese'],
  [/n[úu]mero[- ]de[- ]pedido|fecha[- ]de[- ]compra|cantidad|moneda|precio/, 'Spanish'],
  [/bestelnummer|aankoopdatum|aantal|prijs/, 'Dutch'],
  [/numer[- ]zamówienia|data[- ]zakupu|ilość|waluta|cena/, 'Polish'],
  [/beställning|ordernummer|köpdatum|antal|pris/, 'Swedish'],
  [/sipariş|satın[- ]alma|miktar|para[- ]birimi|fiyat/, 'Turkish'],
];

/** In which language a line of headings is, where it is none that can be read; null where nothing tells. */
export function languageOfHeadings(line: string): string | null {
  const lower = line.toLowerCase().normalize('NFC');
  return LANGUAGES.find(([words]) => words.test(lower))?.[1] ?? null;
}
