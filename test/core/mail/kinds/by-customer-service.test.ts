import { describe, expect, test } from 'vitest';
import { buyerHeaders, fold, fromBuyer, raw, read, TEXT } from '../build.ts';

const LETTERS = [
  [
    'com',
    "We've been contacted by a customer regarding the order identified below.",
    'Order#',
    'Item',
    'Reason',
    'Details',
    'To respond to this customer, please reply to this e-mail',
  ],
  [
    'de',
    'wir wurden von einem Kunden bezüglich der unten genannten Bestellung kontaktiert.',
    'Bestellnummer',
    'Artikel',
    'Grund',
    'Einzelheiten',
    'Bitte antworten Sie auf diese E-Mail',
  ],
  [
    'fr',
    'Nous avons été contactés par un client au sujet de la commande ci-dessous.',
    'Commande',
    'Article',
    'Motif',
    'Détails',
    'Pour répondre à ce client',
  ],
  [
    'it',
    'Siamo stati contattati da un cliente riguardo al seguente ordine.',
    'Ordine',
    'Articolo',
    'Motivo',
    'Dettagli',
    'Per rispondere al cliente',
  ],
  [
    'es',
    'Un cliente se ha puesto en contacto con nosotros sobre el pedido siguiente.',
    'Pedido',
    'Artículo',
    'Motivo',
    'Detalles',
    'Para responder a este cliente',
  ],
] as const;

describe('customer-service relay', () => {
  test.each(LETTERS)('amazon.%s', async (tld, opening, order, item, reason, details, closing) => {
    const body = `Hello,\n\n${opening}\n\n--------------------\n${order}: 111-0000001-0000001\n${item}: Walnut Coffee Grinder\n${reason}: Defective item\n\n${details}:\nThe customer says it hums.\nA replacement is wanted.\n--------------------\n\n${closing}:\nhttps://sellercentral.amazon.${tld}/gp/communication-manager/inbox.html\n`;
    const mail = await read(
      raw([...buyerHeaders(tld, 'Amazon Customer Service'), 'Subject: An inquiry', TEXT], body),
    );
    expect(mail).toMatchObject({
      kind: 'customer_service_relay',
      buyerName: null,
      orderId: '111-0000001-0000001',
      productTitle: 'Walnut Coffee Grinder',
      buyerKey: 'a1b2c3d4e5f6g7',
      confidence: 'high',
    });
    expect(fold(mail.text)).toBe('The customer says it hums. A replacement is wanted.');
  });

  test('the letter with labelled lines', async () => {
    const body =
      'Dear Amazon Seller,\n\nProduct: Walnut Coffee Grinder\nOrder number: 111-0000001-0000001\nReason for contact: The lid is missing.\n\nSincerely,\nAmazon Customer Service';
    const mail = await read(
      raw([...buyerHeaders('com', 'Amazon Customer Service'), 'Subject: An inquiry', TEXT], body),
    );
    expect(mail).toMatchObject({
      kind: 'customer_service_relay',
      text: 'The lid is missing.',
      productTitle: 'Walnut Coffee Grinder',
    });
  });

  test('a buyer who types its opening stays a buyer', async () => {
    expect(
      (await read(fromBuyer("We've been contacted by a customer regarding the order identified below.")))
        .kind,
    ).toBe('buyer_message');
  });
});

describe('other openings of letters from customer service', () => {
  test.each([
    'One of our customers has contacted us about the following order.',
    'A customer of yours contacted Amazon Customer Service about order 111-0000001-0000001.',
    'We are contacting you on behalf of a customer regarding the order below.',
    'bezüglich der unten stehenden Bestellung hat sich ein Kunde an uns gewandt.',
    'einer unserer Kunden hat uns wegen der folgenden Bestellung kontaktiert.',
    'Lieber Amazon-Verkäufer, Produkt: X Bestellnummer: 1 Grund für die Kontaktaufnahme: defekt',
    'Un de nos clients nous a contactés concernant la commande ci-dessous.',
    'Cher vendeur Amazon, Produit : X Numéro de commande : 1 Raison du contact : X',
    "uno dei nostri clienti ci ha contattati per l'ordine",
    'Nos ha contactado un cliente con respecto al pedido',
    'Estimado vendedor: Producto: X Número de pedido: 1 Motivo de contacto: X',
    'Beste verkoper, Product: X Bestelnummer: 1 Reden van contact: X',
    'Jeden z naszych klientów skontaktował się z nami w sprawie zamówienia',
    'Um de nossos clientes entrou em contato conosco',
    'En av våra kunder har kontaktat oss om beställningen nedan.',
    'お客様から以下のご注文についてお問い合わせがございました。',
    'Bir müşterimiz aşağıdaki sipariş hakkında bizimle iletişime geçti.',
    'تواصل معنا أحد العملاء بخصوص الطلب الموضح أدناه.',
  ])('%s', async (opening) => {
    const mail = await read(
      raw([...buyerHeaders('com', 'Amazon'), 'Subject: Order', TEXT], `Hello,\n\n${opening}\n`),
    );
    expect(mail.kind).toBe('customer_service_relay');
  });

  test.each(['Kundenservice Amazon.de', 'Service Client Amazon', 'Atención al cliente de Amazon'])(
    'signed by %s',
    async (name) => {
      const mail = await read(raw([...buyerHeaders('com', name), 'Subject: Order', TEXT], 'Please answer.'));
      expect(mail.kind).toBe('customer_service_relay');
    },
  );
});
