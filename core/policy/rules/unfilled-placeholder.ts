import type { Rule } from '../rule.ts';

/** What a form asks for, in every language: between square or pointed brackets these words were not filled in. */
const FIELD =
  'name|first ?name|last ?name|surname|customer|buyer|client|order|product|item|date|amount|insert|your|agent|address|number|title|company|signature|sender|tracking|link|price|store|shop|seller|vorname|nachname|kunde\\p{L}{0,24}|käufer\\p{L}{0,24}|bestell\\p{L}{0,24}|produkt\\p{L}{0,24}|artikel\\p{L}{0,24}|datum|betrag|anrede|firma|unterschrift|einfügen|hier|ihr\\p{L}{0,24}|mitarbeiter\\p{L}{0,24}|sendung\\p{L}{0,24}|nom|prénom|commande|produit|article|montant|insérer|votre|nombre|apellidos?|cliente|pedido|producto|artículo|fecha|importe|insertar|su|nome|cognome|ordine|prodotto|articolo|data|importo|inserire|naam|voornaam|achternaam|klant\\p{L}{0,24}|bestel\\p{L}{0,24}|bedrag|invullen|uw|imię|imie|nazwisko|klient\\p{L}{0,24}|zamówieni\\p{L}{0,24}|produktu?|kwota|kwotę|wstaw|numer\\p{L}{0,24}|namn|förnamn|efternamn|kund\\p{L}{0,24}|order\\p{L}{0,24}|belopp|infoga|nome do|encomenda|produto|valor|inserir|artigo|ad|isim|soyad|müşteri\\p{L}{0,24}|sipariş\\p{L}{0,24}|ürün\\p{L}{0,24}|tarih|tutar|xxx+|tbd|todo|placeholder|platzhalter';
const FIELD_CJK =
  'お客様|様名|氏名|名前|お名前|商品|注文|金額|日付|担当|会社|店舗|番号|住所|客户|姓名|订单|产品|商品名|金额|日期|快递';

const SHAPES: readonly RegExp[] = [
  /\{\{[^{}]{0,80}\}\}?/gu,
  /\$\{[^{}]{0,80}\}/gu,
  /\{%[^{}]{0,80}%\}/gu,
  /(?<!\{)\{[\p{L}_][^{}\n]{0,60}\}/gu,
  /\{\d{1,2}\}/g,
  /<<[^<>\n]{1,60}>>|«{2}[^«»\n]{1,60}»{2}/gu,
  /%%[\p{L}_][^%\n]{0,40}%%/gu,
  /%(?:[A-Z][A-Z0-9]*_[A-Z0-9_]+|[A-Z]{3,}|[a-z]+_[a-z_]+|[a-z]+[A-Z][A-Za-z]+)%/g,
  /\[\[[^[\]\n]{1,60}\]\]/gu,
  /##[\p{L}_]{2,40}##|\*\|[A-Z_:]{2,40}\|\*|__[\p{L}]{2,40}__/gu,
  new RegExp(
    `\\[ ?(?:[^\\[\\]\\n]{0,30}[^\\p{L}\\[\\]])?(?:${FIELD})(?:[^\\p{L}\\[\\]][^\\[\\]\\n]{0,40})? ?\\]`,
    'giu',
  ),
  new RegExp(`[\\[【〔][^\\[\\]\\n]{0,20}(?:${FIELD_CJK})[^\\[\\]\\n]{0,20}[\\]】〕]`, 'gu'),
  new RegExp(`<(?:[^<>\\n]{0,20}[^\\p{L}<>])?(?:${FIELD})(?:[^\\p{L}<>][^<>\\n]{0,30})?>`, 'giu'),
  new RegExp(`[<＜〈][^<>\\n]{0,12}(?:${FIELD_CJK})[^<>\\n]{0,12}[>＞〉]`, 'gu'),
  /(?<![\p{L}\p{N}])(?:(?:FIRST|LAST|CUSTOMER|BUYER|ORDER|PRODUCT|ITEM|AGENT|SELLER|TRACKING|KUNDEN?|PRODUKT)_(?:NAME|ID|NUMBER|TITLE|DATE|NO|NUMMER))(?![\p{L}\p{N}])/gu,
  /\[object Object\]|(?<![\p{L}\p{N}])(?:undefined|NaN)(?![\p{L}\p{N}])|(?<=(?:dear|hello|hi|hallo|bonjour|hola|ciao) )(?:null|none)(?!\p{L})/giu,
  /(?<![\p{L}\p{N}])(?:XX+[./-]XX+(?:[./-]XX+)?|xx+[./-]xx+(?:[./-]xx+)?|X{4,}|XXX(?!L)|_{4,})(?![\p{L}\p{N}])/gu,
  /(?<!\p{L})lorem ipsum(?!\p{L})/giu,
];

export const unfilledPlaceholder: Rule = {
  rule: 'unfilled_placeholder',
  level: 'block',
  why: 'A field of the template was not filled in: put in the value or remove the words around it.',
  find: ({ parts }) => parts.flatMap(({ plain }) => SHAPES.flatMap((shape) => plain.match(shape) ?? [])),
};
