import { folded } from '../words.ts';
import type { KindFilter } from './filter.ts';

const SERVICE =
  '(?:customer (?:service|support|care)|kunden(?:service|betreuung|dienst)|service client(?:èle)?|servizio clienti|(?:servicio de )?atenci[óo]n al cliente|servicio al cliente|klantenservice|(?:dział )?obsług[ai] klienta|atendimento ao cliente|suporte ao cliente|kundtjänst|kundservice|カスタマーサービス|müşteri hizmetleri|خدمة العملاء)';
const AMAZON = 'amazon(?:\\.[a-z.]{2,6})?';
/** How Amazon's support signs, by language: "Amazon.de Kundenservice", "Service Client Amazon". */
const NAME = new RegExp(
  `^(?:${AMAZON}[ -]{0,3}${SERVICE}|${SERVICE}[ -]{0,3}(?:(?:de|di|von|van) )?${AMAZON}(?: marketplace)?$)`,
);

/** How its mails for a buyer begin. */
const OPENING = new RegExp(
  [
    "(?:we've|we have|we were) (?:been )?contacted by (?:a|an|your|one of (?:our|your)) (?:amazon )?(?:customer|buyer)",
    '(?:a|one of (?:our|your)) customers? (?:of yours )?(?:has |have )?(?:contacted|reached out to) (?:us|amazon)',
    '(?:writing|contacting you|reaching out|getting in touch)(?: to you)? on behalf of (?:a|an|our|your|one of our) (?:amazon )?customer',
    '(?:wurden|wir sind) von (?:einem|einer) (?:unserer )?kund(?:en|in) .{0,80}(?:kontaktiert|angesprochen)',
    '(?:ein|eine|einer unserer) kund(?:e|en|in) (?:hat (?:uns|sich)|.{0,60}an uns gewandt)',
    'hat (?:uns|sich) (?:ein|eine|einer unserer) kund(?:e|en|in) .{0,60}(?:kontaktiert|gewandt|gemeldet)',
    'im namen (?:eines|unseres) kunden',
    '(?:avons été|été) contactés? par (?:un(?:e)? (?:client|de nos client)|votre client)',
    "(?:l'un|un|une) (?:de nos |de vos )?client(?:e?s?) nous a contact",
    'au nom (?:de notre client|de votre client|d.un client|d.un de nos clients)',
    '(?:un|uno dei nostri|una?) client[ei] ci ha contattat',
    'siamo stati contattati da un',
    'per conto di un(?:o dei nostri)? client',
    '(?:un|uno de nuestros) clientes? (?:se ha puesto en contacto|nos ha contactado|se (?:ha )?comunic)',
    'nos ha contactado un',
    'se ha puesto en contacto con nosotros un',
    'en nombre de (?:un|nuestro|uno de nuestros) cliente',
    'een (?:van onze )?klant(?:en)? heeft (?:contact|ons)',
    '(?:zijn|hebben) .{0,30}door een klant',
    'namens een (?:van onze )?klant',
    'skontaktował(?:a)? się z nami klient',
    '(?:klient(?:ka)?|klientów) skontaktował(?:a)? się z nami',
    'w imieniu (?:klienta|naszego klienta)',
    '(?:um|uma) (?:client[ea]|de nossos clientes|dos nossos clientes) (?:entrou|nos contat)',
    'fomos contat(?:ad|act)os por',
    'em nome de (?:um|nosso) cliente',
    '(?:vi har blivit|blivit|vi) kontaktade?s? av en (?:av våra )?kund',
    'en (?:av våra )?kund(?:er)? har kontaktat',
    '(?:お客様|購入者)(?:から|より).{0,40}(?:お?問い?合わ?せ|ご?連絡|ご?相談)(?:が|を)',
    'bir müşteri(?:miz)? .{0,60}bizimle iletişime|bizimle iletişime geç',
    'تواصل معنا .{0,20}(?:العملاء|عميل)|(?:العملاء|عميل) .{0,20}(?:تواصل|اتصل)',
  ].join('|'),
);
/** The other form: a letter "Dear Amazon Seller" with labelled lines. */
const LABELLED = new RegExp(
  `(?:${[
    'dear (?:amazon )?seller',
    '(?:lieber|liebe[rs]?|sehr geehrter?) (?:amazon[ -])?verkäufer(?:in)?',
    'cher vendeur',
    'estimado vendedor',
    'gentile venditore',
    'beste (?:amazon[ -])?verkoper',
    '(?:drogi|szanowny) sprzedawco',
    '(?:caro|prezado) vendedor',
    'bästa säljare',
    '出品者(?:の皆)?様',
  ].join('|')}).{0,600}(?:${[
    'reason for (?:the )?contact',
    'contact reason',
    'kontaktgrund',
    'grund (?:für die|der) kontakt',
    '(?:motif|raison) (?:du|de|de la prise de) contact',
    'motivo d(?:el|e) contact',
    'motivo del contatto',
    'reden (?:van|voor) (?:het )?contact',
    'powód kontaktu',
    'motivo do contato',
    '(?:anledning|orsak) till kontakt',
    'お?問い?合わ?せ(?:の)?(?:理由|内容)',
  ].join('|')})`,
);

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
