/** Amazon's order id: 3-7-7 digits. The first three do not tell the country. */
const ORDER_ID = /(?<![\d-])\d{3}-\d{7}-\d{7}(?![\d-])/;
const ASCII = /^[\0-\x7f]*$/;
const ASIN = /^(?:B0[A-Z0-9]{8}|\d{9}[\dX])$/;

/** The first order id in a text. Full-width digits, no-break hyphens and invisible marks are understood. */
export function orderIdIn(text: string): string | null {
  // Half of all mail is plain ASCII, which has no forms to fold.
  if (ASCII.test(text)) return ORDER_ID.exec(text)?.[0] ?? null;
  const plain = text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-');
  return ORDER_ID.exec(plain)?.[0] ?? null;
}

/** Whether a cell or value has the shape of an ASIN. In `[ASIN: …]` any ten characters count. */
export function isAsin(text: string): boolean {
  return ASIN.test(text);
}
