import { describe, expect, test } from 'vitest';
import { readMail } from '../../../../core/mail/read-mail.ts';
import type { ThreadTexts } from '../../../../core/words/mail.ts';
import { buyerHeaders, fold, HTML, raw, TEXT, wrapped } from '../build.ts';

const TYPED = 'X-Space-Notification-Type: BBC_MESSAGE_SENT_TO_MERCHANT';

function readWords(words: string, subject = 'Damaged item', held?: ThreadTexts) {
  const reading = readMail(
    raw([TYPED, ...buyerHeaders(), `Subject: ${subject}`, TEXT], wrapped(words)),
    {},
    held,
  );
  if (!reading.readable) throw new Error(reading.reason);
  return reading.mail;
}

/** What a buyer sends us to read: all of it stays. */
const KEPT: readonly (readonly [string, string])[] = [
  [
    'N5 a courier’s mail, pasted',
    'Hello, the courier wrote this to me:\n\nFrom: Parcel Desk <desk@courier.example>\nTo: Dana <dana@example.org>\nSubject: Your parcel\n\nThe box was crushed in our depot.\n\nSo please send me a new kettle, this one is dented and rusty inside.',
  ],
  [
    'N5 the same, in German',
    'Guten Tag, das kam vom Paketdienst.\n\nVon: Paketdienst <info@paket.example>\nGesendet: Montag, 12. Oktober 2026 10:02\nAn: Dana <dana@example.org>\nBetreff: Ihre Sendung\n\nIhr Paket wurde beschädigt.\n\nDie Kanne hat mir beim Auspacken die Hand aufgeschnitten.',
  ],
  [
    'N5 the same, in French, without addresses',
    'Voici ce que le transporteur me dit :\n\nDe : Transport Express\nEnvoyé : lundi 12 octobre 2026 10:02\nÀ : Dana\nObjet : Votre colis\n\nLe colis est tombé.\n\nLa théière est fendue, que faire ?',
  ],
  [
    'N5 the same, in Italian',
    'Da: Corriere <info@corriere.example>\nInviato: lunedì 12 ottobre 2026 10:02\nA: Dana\nOggetto: Pacco\n\nIl pacco era bagnato.\n\nIl bollitore non si accende.',
  ],
  [
    'N5 the same, by an attribution',
    'Look at this.\n\nOn Mon, 12 Oct 2026 at 10:02, Parcel Desk <desk@courier.example> wrote:\n> The box was crushed in our depot.\n> We are sorry.\n\nThe lid is in two pieces.',
  ],
  [
    'N5 a neighbour’s words, quoted',
    'Mein Nachbar schrieb mir:\n> Das Paket lag im Regen.\n\nJetzt ist alles rostig.',
  ],
  [
    'N5 an electrician’s mail in Japanese',
    '電気店からの返事です。\n\n差出人: 電気店 <shop@denki.example>\n送信日時: 2026年10月12日 10:02\n宛先: Dana\n件名: 修理\n\n基板が焼けています。\n\n交換してください。',
  ],
  [
    'N6 the buyer’s own mail, by an attribution',
    'I wrote to you before from my other address, here it is again.\n\nOn Mon, 12 Oct 2026 at 10:02, Dana <dana@example.org> wrote:\n> The kettle sparks and my son got a shock.\n> Please tell me what to do.',
  ],
  [
    'N6 the buyer’s own mail, by a block',
    'Nobody answered this:\n\nFrom: Dana Doe <dana@example.org>\nSent: Monday, October 12, 2026 10:02 AM\nTo: info@shop.example\nSubject: kettle\n\nHello,\n\nthe handle came off and I burnt my foot.\n\nRegards\nDana',
  ],
  [
    'N6 the buyer’s own mail, by a name only',
    'Again, as I said.\n\nFrom: Dana Doe\nSent: Monday, October 12, 2026 10:02 AM\nTo: Kettle Desk\nSubject: kettle\n\nHello,\n\nthe handle came off.\n\nRegards\nDana',
  ],
  [
    'N6 the buyer’s own mail in Spanish',
    'Ya lo escribí.\n\nEl lun, 12 oct 2026 a las 10:02, Dana (<dana@example.org>) escribió:\n\nLa tapa me cortó el dedo.',
  ],
  [
    'N7 a forwarded message, Gmail',
    'See below.\n\n---------- Forwarded message ---------\nFrom: Fire Inspector <office@city.example>\nDate: Mon, 12 Oct 2026 at 10:02\nSubject: Report\nTo: <dana@example.org>\n\nThe fire began in the kettle.',
  ],
  [
    'N7 a forwarded message, Apple',
    'Please read.\n\nBegin forwarded message:\n\nFrom: Dr. Roe <roe@clinic.example>\nSubject: Findings\nDate: 12 October 2026 at 10:02:00 CEST\nTo: dana@example.org\n\nSecond degree burn of the left hand.',
  ],
  [
    'N7 a forwarded message, Thunderbird de',
    'Zur Kenntnis.\n\n-------- Weitergeleitete Nachricht --------\nBetreff: Gutachten\nDatum: Mon, 12 Oct 2026 10:02:00 +0200\nVon: Gutachter <info@gutachten.example>\nAn: dana@example.org\n\nDas Kabel ist nicht isoliert.',
  ],
  [
    'N7 a forwarded message, without anything above',
    '---------- Forwarded message ---------\nFrom: Dr. Roe <roe@clinic.example>\nDate: Mon, 12 Oct 2026 at 10:02\nSubject: Findings\nTo: <dana@example.org>\n\nSecond degree burn of the left hand.',
  ],
  [
    'N7 a forwarded message, without addresses',
    'Voilà.\n\n---------- Forwarded message ---------\nDe : Pompiers\nDate : lun. 12 oct. 2026 à 10:02\nObjet : Rapport\nÀ : Dana\n\nL’incendie est parti de la bouilloire.',
  ],
  [
    'N8 a typed divider',
    'The label on the box says:\n-----Original Message-----\nModel KX 1.2\nMade for 110 V only\n\nYour page says 230 V!',
  ],
  [
    'N8 a typed divider, de',
    'Auf dem Zettel im Karton steht\n-----Ursprüngliche Nachricht-----\nB-Ware, geprüft\n\nIch habe aber Neuware bestellt.',
  ],
  [
    'N8 a typed divider, fr',
    "Étiquette collée dessus\n----- Message d'origine -----\nreconditionné\n\nJ’ai payé du neuf.",
  ],
  ['N8 a typed divider, zh', '盒子上写着\n---- 原始邮件 ----\n二手\n\n我买的是新的。'],
  ['N9 a postscript below "--"', 'The lid is loose.\n\nDana\n--\nPS: it also cut my finger.'],
  ['N9 a postscript without its letters', 'Der Deckel ist lose.\n--\nDas Kabel wird auch noch heiß.'],
  ['N9 a sentence below "-- "', 'La tapa está floja.\n-- \nY además salen chispas del enchufe'],
  ['N9 a question below "--"', 'Merci.\n--\nEt le remboursement ?'],
  ['N9 Japanese below "--"', 'ふたが割れています。\n--\n追伸 指を切りました。'],
  ['N9 a short cry below "--"', 'Broken again.\n--\nIt leaks too'],
  ['N9 a postscript below "--" and a name', 'The lid is loose.\n\n--\nDana Doe\nP.S. The plug melted.'],
  [
    'N10 a colleague’s typed words, dated',
    'On 12 October your colleague wrote:\nWe will refund you tomorrow.\nNothing has come.',
  ],
  [
    'N10 a courier’s typed words, dated and timed',
    'Am 12.10.2026 um 10:02 Uhr schrieb DHL:\nPaket beschädigt.\nUnd jetzt?',
  ],
  ['N10 lone bullets', 'Faults:\n\n-\nlid cracked\n-\nswitch stuck\n\nPlease replace it.'],
  ['N10 lone stars and dashes', 'Mängel:\n\n*\nDeckel gerissen\n*\nSchalter klemmt\n--\nBitte ersetzen.'],
  [
    'N10 a list of from and to',
    'From: kitchen\nTo: balcony\nthe cord is too short, it should be 1.5 m as the page says.',
  ],
  [
    'N10 two pasted mails',
    'Both told me the same.\n\nFrom: A <a@one.example>\nDate: 12 Oct 2026 10:02\nTo: Dana\nSubject: x\n\nNot our fault.\n\nFrom: B <b@two.example>\nDate: 13 Oct 2026 10:02\nTo: Dana\nSubject: y\n\nNot ours either.\n\nThe cup is still broken.',
  ],
];

const LETTER = 'Hello Dana,\n\nplease clean the seal with warm water.\n\nKind regards,\nKettle Desk';
const QUOTED = LETTER.replace(/^/gm, '> ');

/** Our letter below the buyer's words, as mail programs leave it: it goes. */
const CUT: readonly (readonly [string, string, string])[] = [
  [
    'Gmail',
    'It still drips.',
    `On Thu, Mar 5, 2026 at 11:17 AM Kettle Desk <support@example.com> wrote:\n\n${QUOTED}`,
  ],
  [
    'Gmail, the address removed',
    'It still drips.',
    `On Thu, Mar 5, 2026 at 11:17 AM Kettle Desk - Amazon Marketplace <[e-mail address removed]> wrote:\n\n${LETTER}`,
  ],
  [
    'Gmail de, a name only',
    'Tropft immer noch.',
    `Am Do., 5. März 2026 um 11:17 Uhr schrieb Kettle Desk:\n\n${QUOTED}`,
  ],
  [
    'broken before "wrote"',
    'Not solved.',
    `On Thu, Mar 5, 2026 at 11:17 AM, Kettle Desk\nwrote:\n\n${QUOTED}`,
  ],
  [
    'broken before "schrieb"',
    'Noch lose.',
    `Am 5. März 2026 um 11:17 Uhr, Kettle Desk\nschrieb:\n\n${QUOTED}`,
  ],
  ['broken before "a écrit"', 'Pareil.', `Le jeu. 5 mars 2026 à 11:17, Kettle Desk\na écrit :\n\n${QUOTED}`],
  ['broken twice', 'Not solved.', `On Thu, Mar 5, 2026 at 11:17 AM,\nKettle Desk\nwrote:\n\n${QUOTED}`],
  [
    'narrow no-break space',
    'Same noise.',
    `On Mar 5, 2026, at 10:03\u202fAM, Kettle Desk <support@example.com> wrote:\n\n${QUOTED}`,
  ],
  [
    'AOL',
    'The lid still drips.',
    `In a message dated 3/5/2026 9:41:24 A.M. Central Standard Time, \nsupport@example.com writes:\n\n${LETTER}`,
  ],
  [
    'AOL in one line',
    'The lid still drips.',
    `In a message dated 3/5/2026 9:41:24 AM Eastern Standard Time, support@example.com writes:\n\n${LETTER}`,
  ],
  [
    'AOL de',
    'Tropft noch.',
    `In einer eMail vom 05.03.2026 09:41:24 Westeuropäische Normalzeit schreibt \nsupport@example.com:\n\n${LETTER}`,
  ],
  [
    'AOL fr',
    'Ça goutte.',
    `Dans un e-mail daté du 05/03/2026 09:41:24 Paris, Madrid, support@example.com a écrit :\n\n${LETTER}`,
  ],
  [
    'Yahoo, classic',
    'It leaks again.',
    `--- On Thu, 3/5/26, Kettle Desk <support@example.com> wrote:\n\nFrom: Kettle Desk <support@example.com>\nSubject: Re: Leak\nTo: dana@example.org\nDate: Thursday, March 5, 2026, 6:02 PM\n\nWhich colour do you have?`,
  ],
  [
    'Outlook',
    'It hums.',
    `From: Kettle Desk <support@example.com>\nSent: Thursday, March 5, 2026 11:17 AM\nTo: Dana\nSubject: RE: Damaged item\n\n${LETTER}`,
  ],
  [
    'Outlook, relay address',
    'It hums.',
    `From: Kettle Desk <zz9zz9zz9zz9zz@marketplace.amazon.com>\nSent: Thursday, March 5, 2026 11:17 AM\nTo: Dana\nSubject: RE: Damaged item\n\n${LETTER}`,
  ],
  [
    'Outlook de, the address removed',
    'Brummt.',
    `Von: Kettle Desk - Amazon Marketplace <[E-Mail-Adresse entfernt]>\nGesendet: Donnerstag, 5. März 2026 11:17\nAn: Dana\nBetreff: Frage\n\n${LETTER}`,
  ],
  [
    'Outlook, a name only',
    'It hums.',
    `________________________________\nFrom: Kettle Desk\nSent: Thursday, March 5, 2026 11:17 AM\nTo: Dana\nSubject: RE: Damaged item\n\n${LETTER}`,
  ],
  ['a divider and a letter', 'It hums.', `-----Original Message-----\n${LETTER}`],
  [
    'a divider and a block',
    'It hums.',
    `-----Original Message-----\nFrom: support@example.com\nSent: Thursday, March 5, 2026 11:17 AM\nTo: Dana\nSubject: x\n\n${LETTER}`,
  ],
  [
    'our letter with the buyer’s below',
    'It hums.',
    `On Thu, Mar 5, 2026 at 11:17 AM Kettle Desk <support@example.com> wrote:\n\n${QUOTED}\n>\n> On 4 March 2026, Dana wrote:\n>\n> > It drips.`,
  ],
  ['Japanese', '音がします。', `2026年3月5日(木) 11:17 Kettle Desk <support@example.com>:\n\n${QUOTED}`],
  [
    'Polish',
    'Nadal cieknie.',
    `czw., 5 mar 2026 o 11:17 Kettle Desk <support@example.com> napisał(a):\n\n${QUOTED}`,
  ],
  ['a signature', 'It hums.\n\nDana', '-- \nDana Doe\nExample Street 5\n12345 Springfield\n+1 555 0100'],
  ['a signature with titles', 'It hums.', '--\nDana Doe | Head of Purchasing\nExample Ltd.\nwww.example.org'],
];

describe('whose words stand below', () => {
  test.each(KEPT)('%s', (_name, words) => {
    for (const subject of ['Damaged item', 'Re: Damaged item']) {
      expect(fold(readWords(words, subject).text)).toBe(fold(words));
    }
  });

  test.each(CUT)('N11 our letter goes and can be shown: %s', (_name, own, below) => {
    const mail = readWords(`${own}\n\n${below}`, 'Re: Damaged item');
    expect(fold(mail.text)).toBe(fold(own));
    expect(fold(mail.olderText ?? '')).toBe(fold(below));
  });

  test.each(CUT.filter(([, , below]) => /support@example|marketplace|Marketplace/.test(below)))(
    'N11 our name or address tells our letter in any mail: %s',
    (_name, own, below) => {
      expect(fold(readWords(`${own}\n\n${below}`).text)).toBe(fold(own));
    },
  );

  test.each([
    ['below our quoted letter', `${QUOTED}\n\nPS: now it sparks.`, 'PS: now it sparks.'],
    [
      'below our letter, the quote marks lost',
      `${LETTER}\n\nI did that, now it sparks.`,
      'I did that, now it sparks.',
    ],
    [
      'between our lines',
      '> Does it hum?\n\nYes, loudly.\n\n> Which colour?\n\nThe red one, it burnt my hand.',
      'Yes, loudly.\n\nThe red one, it burnt my hand.',
    ],
  ])('N12 an answer %s stays', (_name, below, answer) => {
    const heading = 'On Thu, Mar 5, 2026 at 11:17 AM Kettle Desk <support@example.com> wrote:';
    const mail = readWords(`Hi,\n\n${heading}\n\n${below}`, 'Re: Damaged item');
    expect(fold(mail.text)).toBe(fold(`Hi, ${answer}`));
  });

  const held: ThreadTexts = {
    sent: ['Hello Dana,\n\nplease clean the seal with warm water and leave it open for a night.'],
    received: ['The kettle drips from the spout since Monday.'],
  };

  test.each([
    [
      'our letter, without any mark of ours',
      'Still drips.\n\n-----Original Message-----\nplease clean the seal with warm water and leave it open for a\nnight.',
      'Still drips.',
    ],
    [
      'the buyer’s own mail from another address',
      'Still no answer.\n\nOn Mon, 12 Oct 2026 at 10:02, Dana <dana@example.org> wrote:\n> The kettle drips from the spout\n> since Monday.',
      'Still no answer.',
    ],
    [
      'our letter, with a new line below that no mark tells from it',
      'Hi.\n\nOn Thu, Mar 5, 2026 at 11:17 AM Kettle Desk <support@example.com> wrote:\n\nHello Dana,\n\nplease clean the seal with warm water and leave it open for a night.\n\nThat did not help at all and now smoke comes out.',
      'Hi.\n\nThat did not help at all and now smoke comes out.',
    ],
    [
      'quoted lines without a heading',
      '> please clean the seal with warm water and leave it open for a night.\n\nDone, no change.',
      'Done, no change.',
    ],
  ])('N13 what we hold goes: %s', (_name, words, own) => {
    const mail = readWords(words, 'Damaged item', held);
    expect(fold(mail.text)).toBe(fold(own));
    expect(mail.olderText).toBeDefined();
  });

  test('N13 the same words again are no quotation: they stay', () => {
    const again = 'The kettle drips from the spout since Monday.';
    expect(readWords(again, 'Damaged item', held).text).toBe(again);
  });

  test('N14 a mail of which nothing was cut says so', () => {
    const mail = readWords('It hums.\n\nSent from my iPhone');
    expect([mail.text, mail.olderText, mail.olderBecause]).toEqual(['It hums.', undefined, undefined]);
  });

  test('N14 why something was cut', () => {
    const ours = readWords(
      `It hums.\n\nOn Thu, Mar 5, 2026 at 11:17 AM Kettle Desk <support@example.com> wrote:\n\n${QUOTED}`,
    );
    expect(ours.olderBecause).toEqual(['our_letter']);
    expect(readWords('It hums.\n\n-- \nDana Doe\nExample Street').olderBecause).toEqual(['signature']);
  });
});

/** A relay mail in HTML only. */
function readHtmlWords(body: string, subject: string) {
  const reading = readMail(raw([...buyerHeaders(), `Subject: ${subject}`, HTML], body));
  if (!reading.readable) throw new Error(reading.reason);
  return fold(reading.mail.text);
}

describe('the same in HTML', () => {
  test.each([
    [
      'N11 Gmail',
      '<div>It drips.</div><div class="gmail_quote"><div class="gmail_attr">On Thu, Mar 5, 2026 at 11:17 AM Kettle Desk &lt;<a href="mailto:support@example.com">support@example.com</a>&gt; wrote:<br></div><blockquote class="gmail_quote">Hello Dana,</blockquote></div>',
      'Re: kettle',
      'It drips.',
    ],
    [
      'N11 Outlook',
      '<p>It drips.</p><hr><div id="divRplyFwdMsg"><b>From:</b> Kettle Desk &lt;support@example.com&gt;<br><b>Sent:</b> Thursday<br><b>To:</b> Dana<br><b>Subject:</b> Re: kettle</div><div>Hello</div>',
      'Re: kettle',
      'It drips.',
    ],
    [
      'N12 answers between our lines',
      '<blockquote type="cite">Does it hum?</blockquote><p>Yes.</p><blockquote type="cite">Since when?</blockquote><p>Since Monday.</p>',
      'Re: kettle',
      'Yes. Since Monday.',
    ],
    [
      'N5 a courier’s words in a quotation',
      '<p>The card says</p><blockquote>Handle with care</blockquote><p>but it broke.</p>',
      'kettle',
      'The card says > Handle with care but it broke.',
    ],
    [
      'N7 a forward, Outlook',
      '<p>See below.</p><hr><div id="divRplyFwdMsg"><b>From:</b> Clinic &lt;c@clinic.example&gt;<br><b>Sent:</b> Monday, October 12, 2026 10:02 AM<br><b>To:</b> Dana &lt;dana@example.org&gt;<br><b>Subject:</b> Findings</div><div>Second degree burn.</div>',
      'Fwd: Findings',
      'See below. > From: Clinic <c@clinic.example> > Sent: Monday, October 12, 2026 10:02 AM > To: Dana <dana@example.org> > Subject: Findings > Second degree burn.',
    ],
    [
      'N9 a postscript',
      '<div>It hums.</div><div>--&nbsp;</div><div>PS: the plug melted.</div>',
      'kettle',
      'It hums. -- PS: the plug melted.',
    ],
  ])('%s', (_name, body, subject, text) => {
    expect(readHtmlWords(body, subject)).toBe(text);
  });
});
