import { describe, expect, test } from 'vitest';
import type { MailKind } from '../../../../core/words/mail-kind.ts';
import { notice, plain, read } from '../build.ts';

const ORDER = '111-0000001-0000001';

/** Notices without Amazon's header, by subject and first words. */
const NOTICES: readonly (readonly [MailKind, string, string])[] = [
  ['return_request', `Return authorization request for order ${ORDER}`, ''],
  ['return_request', `Return authorisation notification for order ${ORDER}`, ''],
  ['return_request', `Rücksendeantrag für Bestellung ${ORDER}`, ''],
  ['return_request', `Benachrichtigung über Rücksendegenehmigung für Bestellung ${ORDER}`, ''],
  ['return_request', `Demande d'autorisation de retour pour la commande ${ORDER}`, ''],
  ['return_request', `Notification d’autorisation de retour pour la commande ${ORDER}`, ''],
  ['return_request', `Richiesta di autorizzazione al reso per l'ordine ${ORDER}`, ''],
  ['return_request', `Notificación de autorización de devolución del pedido ${ORDER}`, ''],
  ['return_request', `Retourverzoek voor bestelling ${ORDER}`, ''],
  ['return_request', `Powiadomienie o autoryzacji zwrotu dla zamówienia ${ORDER}`, ''],
  ['return_request', `Solicitação de autorização de devolução do pedido ${ORDER}`, ''],
  ['return_request', `Returbegäran för beställning ${ORDER}`, ''],
  ['return_request', `返品リクエストのお知らせ(注文: ${ORDER})`, ''],
  ['return_request', `${ORDER} numaralı sipariş için iade talebi`, ''],
  ['refund_notice', `Refund initiated for order ${ORDER}`, ''],
  ['refund_notice', `Erstattung veranlasst für Bestellung ${ORDER}`, ''],
  ['refund_notice', `Remboursement initié pour la commande ${ORDER}`, ''],
  ['refund_notice', `rimborso di EUR 12,50 avviato - ordine ${ORDER}`, ''],
  ['refund_notice', `Reembolso iniciado para el pedido ${ORDER}`, ''],
  ['refund_notice', `Terugbetaling gestart voor bestelling ${ORDER}`, ''],
  ['refund_notice', `Zwrot pieniędzy zainicjowany dla zamówienia ${ORDER}`, ''],
  ['refund_notice', `Reembolso emitido para o pedido ${ORDER}`, ''],
  ['refund_notice', `Återbetalning påbörjad för beställning ${ORDER}`, ''],
  ['refund_notice', `返金手続き開始のお知らせ(注文: ${ORDER})`, ''],
  ['a_to_z_opened', `Action required: Claim received on order ${ORDER}`, ''],
  [
    'a_to_z_opened',
    'About your order',
    'Dear Store, We received an A-to-z Guarantee claim on order 111-0000001-0000001.',
  ],
  ['a_to_z_opened', `A-bis-Z-Garantieantrag für Bestellung ${ORDER}`, ''],
  ['a_to_z_opened', `Réclamation reçue pour la commande ${ORDER}`, ''],
  ['a_to_z_opened', `Reclamo ricevuto per l'ordine ${ORDER}`, ''],
  ['a_to_z_opened', `Reclamación recibida del pedido ${ORDER}`, ''],
  ['a_to_z_opened', `Claim ontvangen voor bestelling ${ORDER}`, ''],
  ['a_to_z_opened', `Otrzymano roszczenie dotyczące zamówienia ${ORDER}`, ''],
  ['a_to_z_opened', `Reivindicação recebida no pedido ${ORDER}`, ''],
  ['a_to_z_opened', `Anspråk mottaget för beställning ${ORDER}`, ''],
  ['a_to_z_opened', `Amazonマーケットプレイス保証の申請がありました(注文: ${ORDER})`, ''],
  ['a_to_z_decision', `Claim decision on order ${ORDER}`, ''],
  ['a_to_z_decision', 'About your order', 'We have granted the claim on order 111-0000001-0000001.'],
  ['a_to_z_decision', `Entscheidung über den A-bis-Z-Garantieantrag zu Bestellung ${ORDER}`, ''],
  ['a_to_z_decision', `Décision concernant la réclamation pour la commande ${ORDER}`, ''],
  ['a_to_z_decision', `Decisione sul reclamo per l'ordine ${ORDER}`, ''],
  ['a_to_z_decision', `Decisión sobre la reclamación del pedido ${ORDER}`, ''],
  ['a_to_z_decision', `Beslissing over claim voor bestelling ${ORDER}`, ''],
  ['a_to_z_decision', `Decyzja w sprawie roszczenia do zamówienia ${ORDER}`, ''],
  ['a_to_z_decision', `Decisão sobre a reivindicação do pedido ${ORDER}`, ''],
  ['a_to_z_decision', `Beslut om anspråk för beställning ${ORDER}`, ''],
  ['a_to_z_decision', `保証申請の決定のお知らせ(注文: ${ORDER})`, ''],
  ['cancellation_request', `Order cancellation request: ${ORDER}`, ''],
  ['cancellation_request', `Stornierungsanfrage für Bestellung ${ORDER}`, ''],
  ['cancellation_request', `Demande d'annulation pour la commande numéro : ${ORDER}`, ''],
  ['cancellation_request', `Richiesta di annullamento per l'ordine ${ORDER}`, ''],
  ['cancellation_request', `Solicitud de cancelación del pedido ${ORDER}`, ''],
  ['cancellation_request', `Annuleringsverzoek voor bestelling ${ORDER}`, ''],
  ['cancellation_request', `Prośba o anulowanie zamówienia ${ORDER}`, ''],
  ['cancellation_request', `Solicitação de cancelamento do pedido ${ORDER}`, ''],
  ['cancellation_request', `Begäran om avbokning av beställning ${ORDER}`, ''],
  [
    'cancellation_request',
    `注文キャンセルのリクエスト(注文: ${ORDER})`.replace('キャンセルの', 'キャンセル'),
    '',
  ],
  [
    'confirmation_copy',
    'Your e-mail to Renata',
    'Here is a copy of the e-mail that you sent to Renata. Refund initiated, we promise.',
  ],
  ['confirmation_copy', 'Your email to Renata', ''],
  ['confirmation_copy', 'Seu e-mail para Renata', ''],
  ['confirmation_copy', 'Ihre E-Mail an Renata', ''],
  ['confirmation_copy', 'Votre e-mail à Renata', ''],
  ['confirmation_copy', 'Su e-mail a Renata', ''],
  ['confirmation_copy', 'La tua e-mail a Renata', ''],
  ['confirmation_copy', 'Uw e-mail aan Renata', ''],
  ['confirmation_copy', 'Twój e-mail do Renata', ''],
  ['confirmation_copy', 'Ditt e-postmeddelande till Renata', ''],
  ['confirmation_copy', 'Renata様へのEメール', ''],
  [
    'buyer_opt_out',
    'Your message was not delivered to the buyer',
    'We could not deliver the message you sent to Dana because the buyer has chosen to opt out of unsolicited messages.',
  ],
  [
    'buyer_opt_out',
    'Ihre Nachricht wurde nicht zugestellt',
    'Der Käufer hat sich entschieden, keine unaufgeforderten Nachrichten von Verkäufern zu erhalten.',
  ],
  [
    'buyer_opt_out',
    "Votre message n'a pas été remis",
    "L'acheteur a choisi de ne pas recevoir de messages non sollicités.",
  ],
  [
    'buyer_opt_out',
    'No se ha entregado su mensaje al comprador.',
    'porque el comprador ha elegido no recibir mensajes no solicitados de los vendedores.',
  ],
  [
    'buyer_opt_out',
    'Il tuo messaggio non è stato consegnato',
    "L'acquirente ha scelto di non ricevere messaggi non richiesti.",
  ],
  [
    'buyer_opt_out',
    'Uw bericht is niet bezorgd',
    'De koper heeft ervoor gekozen geen ongevraagde berichten van verkopers te ontvangen.',
  ],
  [
    'buyer_opt_out',
    'Wiadomość nie została dostarczona',
    'Kupujący zrezygnował z otrzymywania niezamówionych wiadomości.',
  ],
  [
    'buyer_opt_out',
    'Sua mensagem não foi entregue',
    'O comprador optou por não receber mensagens não solicitadas.',
  ],
  [
    'buyer_opt_out',
    'Ditt meddelande har inte levererats',
    'Köparen har valt att inte ta emot oönskade meddelanden.',
  ],
  [
    'buyer_opt_out',
    'メッセージは配信されませんでした',
    '購入者は出品者からのメッセージを受信しない設定にしています。',
  ],
  [
    'delivery_failure',
    'We were unable to deliver the message you sent',
    'Dear Store, we were unable to deliver the message you sent to Dana about order 111-0000001-0000001.',
  ],
  ['delivery_failure', 'Ihre Nachricht konnte nicht zugestellt werden', 'Ihr Anhang war zu groß.'],
  ['delivery_failure', "Votre message n'a pas pu être remis", ''],
  ['delivery_failure', 'Su mensaje no se ha podido entregar', ''],
  ['delivery_failure', 'Il messaggio non è stato recapitato', ''],
  ['delivery_failure', 'Uw bericht kon niet worden bezorgd', ''],
  ['delivery_failure', 'Twoja wiadomość nie została dostarczona', ''],
  ['delivery_failure', 'Sua mensagem não foi entregue', ''],
  ['delivery_failure', 'Ditt meddelande kunde inte levereras', ''],
  ['delivery_failure', 'メッセージを配信できませんでした', ''],
  ['amazon_notice', 'Sold, ship now: SKU-1 Walnut Coffee Grinder', 'Great news! You have sold an item.'],
  [
    'amazon_notice',
    'Your selling privileges',
    'Please review your performance. Late returns and refunds lower it.',
  ],
  ['amazon_notice', 'Ihre Auszahlung ist unterwegs', 'Wir haben eine Überweisung veranlasst.'],
  ['amazon_notice', 'New: lower fees for small parcels', 'Find out how claims and refunds are handled.'],
];

describe('notices by wording', () => {
  test.each(NOTICES)('%s: %s %s', async (kind, subject, body) => {
    const mail = await read(notice(subject, body || `Details about order ${ORDER}.`));
    expect(mail.kind).toBe(kind);
    expect(mail).toMatchObject({ text: null, language: null, buyerName: null, relayAddress: null });
  });

  test.each(NOTICES.slice(0, 20))('only Amazon words notices: %s: %s', async (_kind, subject, body) => {
    expect((await read(plain(subject, body || 'Hello, how are you?'))).kind).toBe('other');
  });
});
