/**
 * Covers what only looks like a phone number, an address or the seller's own words, before any rule reads the text.
 * Every mask keeps the length, so that an offset means the same place before and after.
 */

import { fold, plainText } from './normalise.ts';

/** Stands for a covered character: neither letter, digit nor space, and not in any text that we send. */
const COVER = '\u00A4';

/** Words inside quotation marks from which on they count as somebody's sentence rather than as a name or label. */
const QUOTED_SENTENCE_WORDS = 4;
/** The same for scripts without spaces, in characters. */
const QUOTED_SENTENCE_CHARACTERS = 12;
/** Where the buyer's message is known, fewer prove it: two words that stand there are no accident. */
const QUOTED_WORDS_KNOWN = 2;
const QUOTED_CHARACTERS_KNOWN = 5;
/** A quotation longer than this is not closed by accident: the rest of the text is not swallowed. */
const QUOTATION_MAX = 1_500;

const cover = (found: string): string => COVER.repeat(found.length);

/** Did the buyer write that? */
export interface WroteIt {
  (words: string): boolean;
  /** The buyer's message is at hand; else whatever is quoted counts as theirs. */
  readonly isKnown: boolean;
}

/** Letters and digits alone: a quotation keeps neither marks nor line breaks as they were. */
const bare = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

/** @param buyerText undefined where it is not known: then whatever is quoted counts as the buyer's */
export function wroteIt(buyerText: string | undefined): WroteIt {
  if (buyerText === undefined) return Object.assign(() => true, { isKnown: false });
  const written = bare(plainText(buyerText));
  return Object.assign((words: string) => written.includes(bare(words)), { isKnown: true });
}

/** Covers lines that quote the buyer's mail (`> `, RFC 3676). */
export function coverQuotedLines(text: string, isBuyers: WroteIt): string {
  return text.replace(/^[ ]{0,3}>.*$/gm, (line) => (isBuyers(line) ? cover(line) : line));
}

const QUOTATIONS: readonly RegExp[] = [
  /“[^“”]{1,1500}”/g,
  /„[^„“”]{1,1500}[“”]/g,
  /”[^”\n]{1,1500}”/g,
  /«[^«»]{1,1500}»/g,
  /»[^«»]{1,1500}«/g,
  /‹[^‹›]{1,1500}›/g,
  /「[^「」]{1,1500}」/g,
  /『[^『』]{1,1500}』/g,
  /‚[^‚‘’]{1,1500}[‘’]/g,
  /(?<![\p{L}\p{N}])‘[^‘’]{1,1500}’(?!\p{L})/gu,
  /(?<![\p{L}\p{N}])"[^"]{1,1500}"/gu,
  /(?<=[:,] )'[^'\n]{12,600}'(?!\p{L})/gu,
];

function isSentence(quotation: string, isKnown: boolean): boolean {
  const inside = quotation.slice(1, -1);
  if (inside.length > QUOTATION_MAX) return false;
  const words = inside.trim().split(/\s+/).length;
  const ideographs = inside.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return isKnown
    ? words >= QUOTED_WORDS_KNOWN || ideographs >= QUOTED_CHARACTERS_KNOWN
    : words >= QUOTED_SENTENCE_WORDS || ideographs >= QUOTED_SENTENCE_CHARACTERS;
}

/** Covers whole sentences in quotation marks: the buyer's words repeated; names and button labels stay. */
export function coverQuotations(text: string, isBuyers: WroteIt): string {
  let covered = text;
  for (const quotation of QUOTATIONS) {
    covered = covered.replace(quotation, (found) =>
      isSentence(found, isBuyers.isKnown) && isBuyers(found) ? cover(found) : found,
    );
  }
  return covered;
}

const MONTHS =
  'jan|feb|m[aä]r|apr|ma[iyj]|jun|jul|a[uo]g|sep|set|o[ckt]t|nov|d[eéi]c|dez|ene|abr|ago|dic|gen|mag|giu|lug|ott|f[eé]v|mars|avr|juin|juil|ao[uû]|maj|mei|mrt|kwi|cze|lip|sie|wrz|pa[zź]|lis|gru|sty|lut|fev|out';

/** A word that names a number beside it, in every language: tracking, order, item, serial, invoice … */
const NUMBER_LABEL =
  'sn|s/n|barcode|strichcode|code[- ]barres|c[oó]digo de barras|codice a barre|streepjescode|kod kreskowy|streckkod|barkod|' +
  'tracking|track|shipment|parcel|consignment|waybill|order|item|article|part|serial|model|reference|ref|invoice|batch|lot|case|ticket|ean|upc|gtin|isbn|asin|sku|fnsku|iban|bic|vat|firmware|version|code|label|return|rma|' +
  'sendung\\p{L}{0,24}|paket\\p{L}{0,24}|bestell\\p{L}{0,24}|artikel\\p{L}{0,24}|serien\\p{L}{0,24}|teile\\p{L}{0,24}|rechnung\\p{L}{0,24}|charge\\p{L}{0,24}|vorgang\\p{L}{0,24}|referenz\\p{L}{0,24}|lieferung|r[uü]cksende\\p{L}{0,24}|modell\\p{L}{0,24}|chargen\\p{L}{0,24}|' +
  'suivi|colis|colissimo|chronopost|commande|exp[eé]dition|s[eé]rie|facture|r[eé]f[eé]rence|article|lot|dossier|mod[eè]le|' +
  'seguimiento|env[ií]o|pedido|serie|factura|referencia|art[ií]culo|paquete|localizador|expedici[oó]n|lote|modelo|' +
  'tracciamento|spedizione|ordine|matricola|seriale|fattura|riferimento|articolo|collo|pacco|lotto|modello|lettera di vettura|brt|gls|sda|' +
  'trackingnummer|trackingcode|zending\\p{L}{0,24}|pakket\\p{L}{0,24}|postnl\\p{L}{0,24}|bestelnummer|bestelling|artikelnummer|serienummer|factuur\\p{L}{0,24}|referentie\\p{L}{0,24}|track ?& ?trace|' +
  'przesy[lł]k\\p{L}{0,24}|paczk\\p{L}{0,24}|zam[oó]wieni\\p{L}{0,24}|seryjn\\p{L}{0,24}|faktur\\p{L}{0,24}|nadania|[sś]ledzeni\\p{L}{0,24}|katalogow\\p{L}{0,24}|parti\\p{L}{0,24}|inpost|' +
  'kollinummer|kolli\\p{L}{0,24}|s[aä]ndning\\p{L}{0,24}|f[oö]rs[aä]ndelse\\p{L}{0,24}|sp[aå]rning\\p{L}{0,24}|order\\p{L}{0,24}|paket\\p{L}{0,24}|serienummer|fraktsedel\\p{L}{0,24}|' +
  'rastreio|rastreamento|encomenda|envio|fatura|s[eé]rie|refer[eê]ncia|artigo|objeto|' +
  'takip|kargo|g[oö]nderi|sipari[sş]|seri|fatura|' +
  'dhl|ups|usps|fedex|dpd|hermes|gls|postnord|bring|royal mail|evri|correos|seur|mrw|poste italiane|ctt|bpost|colis priv[eé]|mondial relay|yodel|schenker';
const NUMBER_LABEL_CJK =
  '条形码|条码|批号|批次号|生产编号|バーコード|伝票番号|追跡番号|送り状番号|お問い合わせ番号|問い合わせ番号|注文番号|品番|型番|製造番号|シリアル(?:番号|ナンバー)?|ロット番号|商品番号|受付番号|管理番号|部品番号|快递单号|运单号|物流单号|订单号|单号|序列号|型号';

/** What a number is said to be right behind it: "0331 774 9052, è il seriale", "… is only the batch". */
export const LABEL_BEHIND = new RegExp(
  `^["”»’')\\]]?(?:[ ,]{1,2}[^.!?\\n]{0,40}?)?[ ,](?:is|are|ist|sind|est|sont|es|son|[eè]|sono|[eé]|s[aã]o|to|jest|[aä]r|means?|steht f[uü]r|staat voor|oznacza)(?: (?:only|just|merely|simply|the|its?|a|an|our|your|nur|bloss|die|der|das|ihre?|le|la|l['’]|un|une|votre|seulement|solo|s[oó]lo|el|su|il|lo|solamente|soltanto|alleen|maar|de|het|uw|tylko|numer|bara|endast|din|apenas|somente|o|a|seu|sua|num[eé]ro de|n[uú]mero de|numero di)){0,3} ?(?:${NUMBER_LABEL})|^[はがの]?(?:${NUMBER_LABEL_CJK})|^是(?:${NUMBER_LABEL_CJK})`,
  'iu',
);

/** Shapes that are no phone number whatever stands around them. */
const HARMLESS_NUMBERS: readonly RegExp[] = [
  // Amazon order ids and ASINs.
  /(?<!\d)\d{3} ?- ?\d{7} ?- ?\d{7}(?!\d)/g,
  /(?<![\p{L}\p{N}])B0[A-Z0-9]{8}(?![\p{L}\p{N}])/gu,
  // A number with its label: "Sendungsnummer 0034…", "spedizione 084512907733", "伝票番号は4412-7083-5596".
  new RegExp(
    `(?<!\\p{L})(?:${NUMBER_LABEL})(?:[ -]?(?:no|nr|num(?:ber|mer|ero|[eé]ro)?|numer\\p{L}{0,24}|n|id|code|c[oó]digo|codice|kod|numaras[iı])(?!\\p{L}))?(?: (?:exacte?|correcte?|compl[eè]te|exacta?|correct[ao]|complet[ao]|esatt[ao]|corrett[ao]))?[.°º:#]{0,3} ?(?:(?:is|ist|lautet|est|es|[eè]|[eé]|to|[aä]r|with|mit|avec|con|met|med|com|z|o|nr|no|n|number|nummer|num[eé]ro|n[uú]mero|numer\\p{L}{0,24}|of|de|di|von|van|der|the|del|della|la|il|le|el|tracking|suivi|seguimiento|seriale|serie)[.°º:#]? ?){0,3}["“„«'(]?(?:[A-Z]{0,6}\\d[A-Z0-9]{0,30}|[A-Z]{1,5}-)(?:[ ./-]?[A-Z]{0,4}\\d[A-Z0-9]{0,24}){0,7}`,
    'giu',
  ),
  new RegExp(`(?:${NUMBER_LABEL_CJK})[はがをの:\\s「#]{0,3}[A-Z0-9][A-Z0-9-]{3,40}`, 'giu'),
  // Dates: 14.03.2025, 2025-03-14, 3/18/25, "14 March 2025", 3月18日.
  /(?<!\d|\d[./-])\d{1,2}([./-]) ?\d{1,2}\1 ?(?:\d{4}|\d{2})(?!\d|[./-]\d)/g,
  /(?<!\d)(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}(?!\d)/g,
  new RegExp(
    `(?<!\\d)\\d{1,2}\\.? (?:de )?(?:${MONTHS})\\p{L}{0,24}\\.?,?(?: (?:de )?\\d{4})?(?!\\d)`,
    'giu',
  ),
  /\d{1,4} ?[年月日時分](?:\d{1,2} ?[月日時分])*/g,
  // Times and time ranges: 09:30, 17.00 Uhr, 11 h 42, 9am–5pm.
  /(?<![\d.])\d{1,2}[:h.] ?\d{2}(?: ?(?:uhr|h|am|pm|uur|godz|ч))?(?:[ -]{1,3}\d{1,2}[:h.]\d{2})?(?![\d.])/gi,
  // Amounts with their currency.
  /(?:[$€£¥₺₹]|(?<!\p{L})(?:eur|usd|gbp|pln|sek|jpy|chf|try|brl|aud|cad|r\$|kr|z[lł])) ?\d{1,3}(?:[., ']?\d{3}){0,6}(?:[.,]\d{1,2})?(?!\d)/giu,
  /(?<!\d)\d{1,3}(?:[., ']?\d{3}){0,6}(?:[.,]\d{1,2})? ?(?:[$€£¥₺₹元円]|(?:eur|euros?|usd|gbp|pln|sek|jpy|chf|tl|kr|kronor|z[lł]\p{L}{0,24}|dollars?|pounds?|yen|reais)(?!\p{L}))/giu,
  // Sizes, ranges and technical values with their unit: 80 x 23.5 x 1.8 cm, 100-240 V, 50/60 Hz, -10 to +40 °C.
  /[+-]?\d{1,6}(?:[.,]\d{1,3})?(?: ?(?:[x×*/–-]|to|bis|bei|a|à|al|tot|do|till|até|till|et|y|e|und|and|~|～) ?[+-]?\d{1,6}(?:[.,]\d{1,3})?){0,4} ?(?:[mckµ]?m[²³23]?|[mk]?g|kg|lbs?|oz|inch(?:es)?|in|ft|zoll|pouces?|["″]|m?l|cl|°?[cf]|°|k?w|kwh|m?ah|wh|k?v|m?a|m?hz|khz|ghz|gb|mb|tb|db|bar|psi|rpm|n?m|lm|px|%|‰|mp|fps|ppm|pa|k?ohm|ω|watt|volt)(?![\p{L}\p{N}])/giu,
  // Versions and section numbers: 2.4.1, v3.10.2.
  /(?<![\p{L}\p{N}.])v?\d{1,2}(?:\.\d{1,2}){1,3}(?![\d\p{L}]|\.\d)/giu,
  // Addresses of the buyer's own network (RFC 1918): setting up a router or camera.
  /(?<![\d.])(?:10\.\d{1,3}|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d{1,3}\.\d{1,3}(?![\d.])/g,
  // Long strings that mix letters and digits: tracking and serial numbers (1Z84F07A0392715846, 3SKMDB274918305).
  /(?<![\p{L}\p{N}])(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z0-9]{6,40}(?![\p{L}\p{N}])/gu,
];

/** Covers order ids, dates, times, amounts, sizes, tracking and serial numbers. What is left may be a phone number. */
export function coverNumbers(text: string): string {
  if (!/\p{N}/u.test(text)) return text;
  let covered = text;
  for (const harmless of HARMLESS_NUMBERS) covered = covered.replace(harmless, cover);
  return covered;
}
