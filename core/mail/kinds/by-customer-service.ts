import { folded } from '../words.ts';
import type { KindFilter } from './filter.ts';

/** How Amazon's support signs, by language. */
const NAME =
  /^amazon(?:\.[a-z.]{2,6})?[\s-]*(?:customer (?:service|support)|kunden(?:service|betreuung|dienst)|service client(?:èle)?|servizio clienti|(?:servicio de )?atenci[óo]n al cliente|servicio al cliente|klantenservice|(?:dział )?obsług[ai] klienta|atendimento ao cliente|suporte ao cliente|kundtjänst|kundservice|カスタマーサービス|müşteri hizmetleri|خدمة العملاء)/;

/** How its mails for a buyer begin. */
const OPENING = new RegExp(
  [
    "(?:we've|we have) been contacted by (?:a|your|one of our) (?:customer|buyer)",
    'a customer (?:has )?contacted us',
    '(?:wurden|wir sind) von einem (?:unserer )?kunden .{0,40}(?:kontaktiert|angesprochen)',
    'ein kunde hat (?:uns|sich)',
    '(?:avons été|été) contactés? par un(?:e)? (?:client|de nos clients)',
    'un client nous a contact',
    'un(?:o dei nostri)? cliente ci ha contattat',
    'siamo stati contattati da un',
    '(?:un|uno de nuestros) clientes? (?:se ha puesto en contacto|nos ha contactado|se comunicó)',
    'een (?:van onze )?klant(?:en)? heeft (?:contact|ons)',
    '(?:zijn|hebben) .{0,30}door een klant',
    'skontaktował(?:a)? się z nami klient',
    'klient skontaktował się',
    '(?:um|uma) client[ea] entrou em contato',
    'fomos contat(?:ad|act)os por',
    '(?:vi har blivit|blivit) kontaktade? av en kund',
    'en kund har kontaktat',
    '(?:お客様|購入者)(?:から|より)(?:お問い?合わせ|ご連絡)(?:が|を)',
    'bir müşteri(?:miz)? bizimle iletişime',
  ].join('|'),
);
/** The other form: a letter "Dear Amazon Seller" with labelled lines. */
const LABELLED =
  /(?:dear amazon seller|lieber amazon-verkäufer|cher vendeur|estimado vendedor|gentile venditore).{0,600}(?:reason for contact|kontaktgrund|motif (?:du|de) contact|motivo del contact)/;

/** Amazon's own support writes for a buyer: the answer must go to the buyer, not to Amazon. */
export const byCustomerService: KindFilter = ({ envelope, owner, text }) => {
  if (owner !== 'relay' && owner !== 'amazon') return null;
  const opening = folded(text.slice(0, 1_500)).slice(0, 1_200);
  // Only an opening counts: a buyer can type the sentence, but below Amazon's own first line and order line.
  const opens = OPENING.exec(opening);
  const wrapped =
    /[-–—]{3,}/.test(opening.slice(0, opens?.index ?? 0)) ||
    /\[asin/.test(opening.slice(0, opens?.index ?? 0));
  if (opens !== null && !wrapped && opens.index < 250) {
    return { kind: 'customer_service_relay', decidedBy: 'customer-service:opening' };
  }
  if (LABELLED.test(opening)) return { kind: 'customer_service_relay', decidedBy: 'customer-service:labels' };
  if (envelope.relay !== null && NAME.test(folded(envelope.from?.name ?? ''))) {
    return { kind: 'customer_service_relay', decidedBy: 'customer-service:name' };
  }
  return null;
};
