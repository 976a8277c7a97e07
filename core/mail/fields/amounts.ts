import { type Money, minorDigits } from '../../words/money.ts';

/** Currencies of Amazon's marketplaces by the signs that notices use; "$" and "kr" are the marketplace's own. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/^(?:us\s?\$)$/, 'USD'],
  [/^(?:ca?\s?\$|c\$|cdn\s?\$)$/, 'CAD'],
  [/^mxn?\s?\$$/, 'MXN'],
  [/^(?:au?\s?\$)$/, 'AUD'],
  [/^(?:sg?\s?\$)$/, 'SGD'],
  [/^r\$$/, 'BRL'],
  [/^€$/, 'EUR'],
  [/^£$/, 'GBP'],
  [/^(?:¥|円|jp\s?¥)$/, 'JPY'],
  [/^(?:₹|rs\.?|inr)$/, 'INR'],
  [/^(?:zł|zl)$/, 'PLN'],
  [/^(?:₺|tl)$/, 'TRY'],
  [/^(?:د\.إ\.?|dhs?\.?)$/, 'AED'],
  [/^(?:ر\.س\.?|sr\.?)$/, 'SAR'],
  [/^(?:ج\.م\.?|e£|le)$/, 'EGP'],
  [/^r$/, 'ZAR'],
];
const CODE = /^(?:usd|cad|mxn|brl|gbp|eur|sek|pln|try|sar|aed|egp|zar|inr|sgd|aud|jpy)$/;
/** Signs that more than one marketplace uses. */
const LOCAL = /^(?:\$|kr\.?)$/;

const SIGN =
  '(?:US\\s?\\$|CDN\\s?\\$|CA?\\s?\\$|MXN?\\s?\\$|AU?\\s?\\$|SG?\\s?\\$|R\\s?\\$|JP\\s?¥|USD|CAD|MXN|BRL|GBP|EUR|SEK|PLN|TRY|SAR|AED|EGP|ZAR|INR|SGD|AUD|JPY|Rs\\.?|Dhs?\\.?|SR|TL|zł|kr\\.?|[$€£¥円₹₺]|د\\.إ\\.?|ر\\.س\\.?|ج\\.م\\.?|R(?=\\s?\\d))';
/** Digits grouped by dots, commas, apostrophes or spaces (no-break ones too). */
const NUMBER = "\\d{1,9}(?:[.,'’\\u00a0\\u202f ]\\d{2,3}(?!\\d)){0,4}(?:[.,]\\d{1,2}(?!\\d))?";
const MONEY = new RegExp(
  `(?:(?<![A-Za-z])(${SIGN})\\s{0,2}(${NUMBER}))|(?:(${NUMBER})\\s{0,2}(${SIGN})(?![A-Za-z]))`,
  'giu',
);

/** "12,– €", "249:50 kr", "249:-": how German and Swedish prices write no or some cents. */
function plainCents(text: string): string {
  return text
    .replace(/(\d):(\d{2})(?=\s?kr)/gi, '$1,$2')
    .replace(/(\d)(?::[-\u2013\u2014])(?!\d)/g, '$1 kr')
    .replace(/(\d)[.,](?:[-\u2013\u2014]{1,2})(?!\d)/g, '$1');
}

/** Digits that NFKC leaves: Arabic-Indic ones, with their own separators. */
function westernDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replaceAll('\u066b', '.')
    .replaceAll('\u066c', ',');
}

function currencyOf(sign: string, local: string | null): string | null {
  const key = sign.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  if (CODE.test(key)) return key.toUpperCase();
  if (LOCAL.test(key)) return local;
  return SIGNS.find(([pattern]) => pattern.test(key))?.[1] ?? null;
}

/** "1.234,56", "1,234.56", "12.5", "1 200": the last separator is a decimal one unless three digits follow. */
function minorOf(number: string, currency: string): number | null {
  const digits = minorDigits(currency);
  const compact = number.replace(/[\s\u00a0\u202f'’]/g, '');
  const last = Math.max(compact.lastIndexOf('.'), compact.lastIndexOf(','));
  const separator = compact[last];
  const after = compact.length - 1 - last;
  const onlyOne = separator !== undefined && compact.indexOf(separator) === last;
  const isDecimal = last >= 0 && after <= 2 && onlyOne && digits > 0;
  const whole = (isDecimal ? compact.slice(0, last) : compact).replace(/[.,]/g, '');
  const fraction = isDecimal ? compact.slice(last + 1).padEnd(digits, '0') : '0'.repeat(digits);
  const minor = Number(`${whole}${fraction}`);
  return Number.isSafeInteger(minor) ? minor : null;
}

const MAX_AMOUNTS = 100;
const MAX_CHARS = 4_000;

/**
 * The amounts that a text names, in its order.
 * @param local the marketplace's currency, for "$" and "kr"; null leaves such amounts out
 */
export function moneysIn(text: string, local: string | null): Money[] {
  const found: Money[] = [];
  for (const match of plainCents(westernDigits(text.slice(0, MAX_CHARS).replaceAll('￥', '¥'))).matchAll(
    MONEY,
  )) {
    const sign = match[1] ?? match[4] ?? '';
    const number = match[2] ?? match[3] ?? '';
    const currency = currencyOf(sign, local);
    const minor = currency === null ? null : minorOf(number, currency);
    if (currency !== null && minor !== null && found.length < MAX_AMOUNTS) found.push({ minor, currency });
  }
  return found;
}

/** Sums that stand in notices beside the one that the notice is about. */
const ORDER_SUM = new RegExp(
  `(?:order (?:total|value|amount)|item price|bestell(?:summe|wert)|auftragswert|artikelpreis|(?:montant|total|valeur) de la commande|prix de l'article|(?:totale|valore|importo) (?:dell')?ordine|prezzo dell'articolo|(?:total|importe|valor) del pedido|precio del (?:producto|artículo)|(?:totaal|waarde) van de bestelling|bestelwaarde|artikelprijs|wartość zamówienia|cena produktu|(?:total|valor) do pedido|preço do (?:produto|item)|ordersumma|ordervärde|artikelpris|注文(?:合計|金額)|商品価格|sipariş tutarı)[^\\d\\n.;]{0,24}?(?:${MONEY.source})`,
  'giu',
);

/** The amount that a notice is about, from its prose: not what the order or the item cost. */
export function amountIn(text: string, local: string | null): Money | null {
  const head = text.slice(0, MAX_CHARS).replaceAll('￥', '¥');
  const own = moneysIn(head.replace(ORDER_SUM, ' '), local)[0];
  return own ?? moneysIn(head, local)[0] ?? null;
}

/** The sum of amounts in one currency; null for none or for mixed currencies. */
export function sumOf(amounts: readonly Money[]): Money | null {
  const [first] = amounts;
  if (first === undefined || amounts.some(({ currency }) => currency !== first.currency)) return null;
  return { minor: amounts.reduce((sum, { minor }) => sum + minor, 0), currency: first.currency };
}
