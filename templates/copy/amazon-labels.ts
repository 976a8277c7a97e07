import type { LetterLanguage } from './languages.ts';

/** What Amazon's own pages call the list of orders and the button for a return. */
export interface AmazonLabels {
  orders: string;
  returns: string;
}

/** By the language in which the buyer reads Amazon's pages. One place for letters, their gloss and public answers. */
export const AMAZON_LABELS: Readonly<Record<LetterLanguage, AmazonLabels>> = {
  en: { orders: 'Your Orders', returns: 'Return or replace items' },
  de: { orders: 'Meine Bestellungen', returns: 'Artikel zurücksenden oder ersetzen' },
  fr: { orders: 'Vos commandes', returns: 'Retourner ou remplacer des articles' },
  es: { orders: 'Mis pedidos', returns: 'Devolver o reemplazar productos' },
  it: { orders: 'I miei ordini', returns: 'Restituisci o sostituisci articoli' },
  ja: { orders: '注文履歴', returns: '商品の返品・交換' },
  nl: { orders: 'Mijn bestellingen', returns: 'Artikelen retourneren of vervangen' },
  pl: { orders: 'Moje zamówienia', returns: 'Zwróć lub wymień produkty' },
  sv: { orders: 'Mina beställningar', returns: 'Returnera eller byt ut artiklar' },
  pt: { orders: 'Seus pedidos', returns: 'Devolver ou trocar itens' },
  zh: { orders: '我的订单', returns: '退货或换货' },
};
