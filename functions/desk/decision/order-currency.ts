import { marketplaceByCode } from '../../../core/mail/marketplaces.ts';
import type { Case } from '../../../core/words/case.ts';

/** Where neither order nor marketplace tell the currency: the one of most marketplaces that Amazon has in Europe. */
const FALLBACK_CURRENCY = 'EUR';

/** ISO 4217 code of what the order was paid in, or else of its marketplace. */
export const orderCurrency = ({ order, marketplace }: Pick<Case, 'order' | 'marketplace'>): string =>
  order?.price?.currency ?? marketplaceByCode(marketplace)?.currency ?? FALLBACK_CURRENCY;
