import { describe, expect, test } from 'vitest';
import { ownWords } from '../../../../core/mail/text/history.ts';
import { fold } from '../build.ts';

const OWN = 'It still hums.\nPlease help.';
const QUOTE = '> Hello Dana,\n>\n> please clean the blades.\n>\n> Kind regards\n> Example Store';
const UNQUOTED = 'Hello Dana,\n\nplease clean the blades.\n\nKind regards\nExample Store';
const ADDRESS = '<support@example.com>';

/** Attribution lines as the programs of these languages write them. */
const ATTRIBUTIONS: readonly (readonly [string, string])[] = [
  ['Gmail en', `On Tue, Oct 13, 2026 at 10:02 AM Example Store ${ADDRESS} wrote:`],
  [
    'Gmail en, address removed by Amazon',
    'On Tue, Oct 13, 2026 at 10:02 AM Example Store - Amazon Marketplace <[e-mail address removed]> wrote:',
  ],
  ['Gmail de', `Am Di., 13. Okt. 2026 um 10:02 Uhr schrieb Example Store ${ADDRESS}:`],
  ['Gmail fr', `Le mar. 13 oct. 2026 à 10:02, Example Store ${ADDRESS} a écrit :`],
  ['Gmail es', `El mar, 13 oct 2026 a las 10:02, Example Store (${ADDRESS}) escribió:`],
  ['Gmail it', `Il giorno mar 13 ott 2026 alle ore 10:02 Example Store ${ADDRESS} ha scritto:`],
  ['Gmail nl', `Op di 13 okt 2026 om 10:02 schreef Example Store ${ADDRESS}:`],
  ['Gmail pl', `wt., 13 paź 2026 o 10:02 Example Store ${ADDRESS} napisał(a):`],
  ['Gmail pt', `Em ter., 13 de out. de 2026 às 10:02, Example Store ${ADDRESS} escreveu:`],
  ['Gmail sv', `Den tis 13 okt. 2026 kl 10:02 skrev Example Store ${ADDRESS}:`],
  ['Gmail da', `Den tirs. 13. okt. 2026 kl. 10.02 skrev Example Store ${ADDRESS}:`],
  ['Gmail no', `tir. 13. okt. 2026 kl. 10:02 skrev Example Store ${ADDRESS}:`],
  ['Gmail fi', `ti 13. lokak. 2026 klo 10.02 Example Store ${ADDRESS} kirjoitti:`],
  ['Gmail tr (Q9)', `Example Store ${ADDRESS}, 13 Eki 2026 Sal, 10:02 tarihinde şunu yazdı:`],
  ['Gmail ru', `вт, 13 окт. 2026 г. в 10:02, Example Store ${ADDRESS}:`],
  ['Gmail uk', `вт, 13 жовт. 2026 р. о 10:02 Example Store ${ADDRESS} пише:`],
  ['Gmail cs', `út 13. 10. 2026 v 10:02 odesílatel Example Store ${ADDRESS} napsal:`],
  ['Gmail hu', `Example Store ${ADDRESS} ezt írta (időpont: 2026. okt. 13., K, 10:02):`],
  ['Gmail ro', `mar., 13 oct. 2026 la 10:02, Example Store ${ADDRESS} a scris:`],
  ['Gmail el', `Στις Τρί 13 Οκτ 2026 στις 10:02 π.μ., ο χρήστης Example Store ${ADDRESS} έγραψε:`],
  ['Gmail ja (Q9)', `2026年10月13日(火) 10:02 Example Store ${ADDRESS}:`],
  ['Gmail zh', `Example Store ${ADDRESS} 于2026年10月13日周二 10:02写道：`],
  ['Gmail zh-TW', `Example Store ${ADDRESS} 於 2026年10月13日 週二 上午10:02寫道：`],
  ['Gmail ko', `2026년 10월 13일 (화) 오전 10:02, Example Store ${ADDRESS}님이 작성:`],
  [
    'Gmail ar',
    `في الثلاثاء، 13 أكتوبر 2026 في 10:02 ص تمت كتابة ما يلي بواسطة Example Store ${ADDRESS} كتب:`,
  ],
  ['Gmail he', `בתאריך יום ג׳, 13 באוק׳ 2026 ב-10:02 מאת Example Store ${ADDRESS} כתב:`],
  ['Apple en', `On 13 Oct 2026, at 10:02, Example Store ${ADDRESS} wrote:`],
  ['Apple de', `Am 13.10.2026 um 10:02 schrieb Example Store ${ADDRESS}:`],
  ['Apple de 2', `> Am 13.10.2026 um 10:02 schrieb Example Store ${ADDRESS}:`],
  ['Apple fr', `Le 13 oct. 2026 à 10:02, Example Store ${ADDRESS} a écrit :`],
  ['Apple es', `El 13 oct 2026, a las 10:02, Example Store ${ADDRESS} escribió:`],
  ['Apple it', `Il giorno 13 ott 2026, alle ore 10:02, Example Store ${ADDRESS} ha scritto:`],
  ['Apple ja', `2026/10/13 10:02、Example Store ${ADDRESS}のメール:`],
  ['Apple pl (Q9)', `Wiadomość napisana przez Example Store ${ADDRESS} w dniu 13.10.2026, o godz. 10:02:`],
  ['Apple nl', `Op 13 okt 2026 om 10:02 heeft Example Store ${ADDRESS} het volgende geschreven:`],
  ['Apple sv', `13 okt. 2026 kl. 10:02 skrev Example Store ${ADDRESS}:`],
  ['Yahoo', 'On Tuesday, October 13, 2026 at 10:02:13 AM GMT+2, Example Store <support@example.com> wrote:'],
  ['Thunderbird pl', 'W dniu 13.10.2026 o 10:02, Example Store pisze:'],
  ['Thunderbird en', 'On 13/10/2026 10:02, Example Store wrote:'],
  ['GMX', 'Example Store <support@example.com> schrieb am 13.10.2026 um 10:02:'],
  ['Zoho', '---- On Tue, 13 Oct 2026 10:02:17 +0530 Example Store <support@example.com> wrote ----'],
  [
    'Gmail ja, address removed by Amazon',
    '2026年10月13日(火) 10:02 Example Store - Amazon Marketplace <[メールアドレスは削除されました]>:',
  ],
  ['Horde', 'Quoting Example Store <support@example.com>:'],
  ['Horde de', 'Zitat von Example Store <support@example.com>:'],
  ['Proton', 'On Tuesday, October 13th, 2026 at 10:02 AM, Example Store <support@example.com> wrote:'],
];

/** Header blocks and dividers of Outlook and others. */
const BLOCKS: readonly (readonly [string, string])[] = [
  [
    'Outlook en',
    'From: Example Store <support@example.com>\nSent: Tuesday, October 13, 2026 10:02 AM\nTo: Dana\nSubject: RE: Inquiry',
  ],
  [
    'Outlook de',
    'Von: Example Store <support@example.com>\nGesendet: Dienstag, 13. Oktober 2026 10:02\nAn: Dana\nBetreff: Frage',
  ],
  [
    'Outlook fr',
    'De : Example Store <support@example.com>\nEnvoyé : mardi 13 octobre 2026 10:02\nÀ : Dana\nObjet : Question',
  ],
  [
    'Outlook es',
    'De: Example Store <support@example.com>\nEnviado: martes, 13 de octubre de 2026 10:02\nPara: Dana\nAsunto: Consulta',
  ],
  [
    'Outlook it',
    'Da: Example Store <support@example.com>\nInviato: martedì 13 ottobre 2026 10:02\nA: Dana\nOggetto: Domanda',
  ],
  [
    'Outlook nl',
    'Van: Example Store <support@example.com>\nVerzonden: dinsdag 13 oktober 2026 10:02\nAan: Dana\nOnderwerp: Vraag',
  ],
  [
    'Outlook pl',
    'Od: Example Store <support@example.com>\nWysłano: wtorek, 13 października 2026 10:02\nDo: Dana\nTemat: Pytanie',
  ],
  [
    'Outlook pt',
    'De: Example Store <support@example.com>\nEnviada em: terça-feira, 13 de outubro de 2026 10:02\nPara: Dana\nAssunto: Pergunta',
  ],
  [
    'Outlook sv',
    'Från: Example Store <support@example.com>\nSkickat: den 13 oktober 2026 10:02\nTill: Dana\nÄmne: Fråga',
  ],
  [
    'Outlook da (Q2)',
    'Fra: Example Store <support@example.com>\nSendt: 13. oktober 2026 10:02\nTil: Dana\nEmne: Spørgsmål',
  ],
  [
    'Outlook da with Cc (Q2)',
    'Fra: Example Store <support@example.com>\nSendt: 13. oktober 2026 10:02\nTil: Dana\nCc: Kim; Bo\nEmne: Spørgsmål',
  ],
  [
    'Outlook tr',
    'Kimden: Example Store <support@example.com>\nGönderildi: 13 Ekim 2026 Salı 10:02\nKime: Dana\nKonu: Soru',
  ],
  [
    'Outlook ja',
    '差出人: Example Store <support@example.com>\n送信日時: 2026年10月13日 10:02\n宛先: Dana\n件名: 質問',
  ],
  [
    'Outlook zh',
    '发件人: Example Store <support@example.com>\n发送时间: 2026年10月13日 10:02\n收件人: Dana\n主题: 问题',
  ],
  [
    'Outlook ru',
    'От: Example Store <support@example.com>\nОтправлено: 13 октября 2026 г. 10:02\nКому: Dana\nТема: Вопрос',
  ],
  [
    'Outlook in bold',
    '*From:* Example Store <support@example.com>\n*Sent:* Tuesday, October 13, 2026 10:02 AM\n*To:* Dana\n*Subject:* RE: Inquiry',
  ],
  [
    'Outlook with rule',
    '________________________________\nFrom: Example Store <support@example.com>\nSent: Tuesday, October 13, 2026 10:02 AM\nTo: Dana\nSubject: RE: Inquiry',
  ],
  [
    'GMX',
    'Gesendet: Dienstag, 13. Oktober 2026 um 10:02 Uhr\nVon: "Example Store" <support@example.com>\nAn: dana@example.net\nBetreff: Re: Frage',
  ],
  [
    'blank lines between',
    'From: Example Store <support@example.com>\n\nSent: Tuesday, October 13, 2026 10:02 AM\n\nTo: Dana\n\nSubject: RE: Inquiry',
  ],
  ['divider en (Q3)', '-----Original Message-----'],
  ['divider de', '-----Ursprüngliche Nachricht-----'],
  ['divider fr', "----- Message d'origine -----"],
  ['divider es', '-------- Mensaje original --------'],
  ['divider it', '-------- Messaggio originale --------'],
  ['divider nl', '-------- Oorspronkelijk bericht --------'],
  ['divider pl', '-------- Wiadomość oryginalna --------'],
  ['divider pt', '-------- Mensagem original --------'],
  ['divider sv', '-------- Originalmeddelande --------'],
  ['divider tr', '-------- Orijinal mesaj --------'],
  ['divider zh', '------------------ 原始邮件 ------------------'],
  ['divider fr 2', '----- Mail original -----'],
  ['divider pl 2', '-------- Pierwotna wiadomość --------'],
  ['divider tr 2', '-------- Orjinal mesaj --------'],
  ['divider ja', '----- 元のメール -----'],
  ['divider ja 2', '----- 返信元のメール -----'],
  ['divider zh 2', '---- 回复的原邮件 ----'],
  ['divider zh-TW', '-------- 原始訊息 --------'],
  ['divider, web mail', '---- Replied Message ----'],
  ['carrier without a subject', 'From: Example Store\nDate: 2026/10/13 (火) 10:02\nTo: Dana'],
  ['divider ru', '-------- Исходное сообщение --------'],
  ['helpdesk', '## Please reply above this line ##'],
];

describe('older mails below the words', () => {
  test.each(ATTRIBUTIONS)('Q1 Q9 %s, quoted', (_name, line) => {
    expect(fold(ownWords(`${OWN}\n\n${line}\n\n${QUOTE}`, false).text)).toBe(fold(OWN));
    expect(fold(ownWords(`${OWN}\n\n${line}\n${QUOTE}\n`, true).text)).toBe(fold(OWN));
  });

  test.each(ATTRIBUTIONS.filter(([name]) => name !== 'Apple de 2'))('Q9 %s, the ">" lost', (_name, line) => {
    expect(fold(ownWords(`${OWN}\n\n${line}\n\n${UNQUOTED}`, false).text)).toBe(fold(OWN));
  });

  test.each(ATTRIBUTIONS.filter(([, line]) => line.length > 60 && /^[\p{L}]/u.test(line)))(
    'Q1 %s, wrapped',
    (_name, line) => {
      const space = line.lastIndexOf(' ', Math.floor(line.length * 0.7));
      const wrapped = `${line.slice(0, space)}\n${line.slice(space + 1)}`;
      expect(fold(ownWords(`${OWN}\n\n${wrapped}\n\n${QUOTE}`, false).text)).toBe(fold(OWN));
    },
  );

  test.each(BLOCKS)('Q2 Q3 %s', (_name, block) => {
    for (const below of [UNQUOTED, QUOTE]) {
      expect(fold(ownWords(`${OWN}\n\n${block}\n\n${below}`, false).text)).toBe(fold(OWN));
    }
  });

  test.each([
    `  On Tue, 13 Oct 2026 at 10:02, Example Store${ADDRESS} wrote:   Hello Dana,`,
    '  Le mar. 13 oct. 2026 à 10:02, Example Store<[adresse supprimée]> a écrit :   Bonjour,',
  ])('Q1 a program that runs the older mail on in the line: %s', (line) => {
    expect(ownWords(`${OWN}\n\n${line}\n\nplease clean the blades.`, false).text).toBe(OWN);
  });

  test('Q4 answers between quotes are kept, in order', () => {
    const text = `Hi,\n\nOn Tue, Oct 13, 2026 at 10:02 AM X <x@example.com> wrote:\n> Does it hum?\n\nYes, loudly.\n\n> Which colour?\n\nThe red one.\n\nBye`;
    expect(ownWords(text, false).text).toBe('Hi,\n\nYes, loudly.\n\nThe red one.\n\nBye');
    expect(ownWords(text, true).text).toContain('> Which colour?');
  });

  test('Q4 an answer below the quote is kept', () => {
    const text =
      'On Tue, Oct 13, 2026 at 10:02 AM X <x@example.com> wrote:\n> Does it hum?\n> Please tell.\n\nYes, loudly.';
    expect(ownWords(text, false).text).toBe('Yes, loudly.');
  });

  test('Q4 an answer right below a quoted line is kept', () => {
    const text =
      'On Tue, Oct 13, 2026 at 10:02 AM X <x@example.com> wrote:\n> Does it hum?\nYes.\n> Which colour?\nRed, with a dent.\n> Thanks';
    expect(ownWords(text, false).text).toBe('Yes.\nRed, with a dent.');
  });

  test('Q5 a piece of a wrapped address within a quote is no answer', () => {
    const text =
      'Thanks.\n\nOn Tue, Oct 13, 2026 at 10:02 AM X <x@example.com> wrote:\n> see <https://example.com/a\nvery-long-piece-of-an-address> for more\n> Regards';
    expect(ownWords(text, false).text).toBe('Thanks.');
  });

  test('Q6 a quotation of the writer himself stays', () => {
    const text = 'The listing says:\n> waterproof up to 10 m\n\nIt is not.\n\nAnd the box says:\n> 5 m';
    expect(ownWords(text, false).text).toBe(text);
  });

  test('Q6 "you wrote" of a buyer is no attribution', () => {
    const text = 'On 12 October your colleague wrote:\nWe will refund you tomorrow.\nNothing has come.';
    expect(ownWords(text, false).text).toBe(text);
  });

  test.each([
    ['a quote alone', '> Hello\n> there'],
    ['a device signature alone', 'Sent from my iPhone'],
    ['a forward alone', '-----Original Message-----\nFrom: X\nSent: today\nSubject: y\n\nHello'],
    ['an attribution and its quote', 'On Tue, Oct 13, 2026 at 10:02 AM X <x@example.com> wrote:\n> Hello'],
  ])('Q8 never empty: %s', (_name, text) => {
    expect(ownWords(text, false).text).not.toBe('');
    expect(ownWords(text, true).text).not.toBe('');
  });

  test('Q8 nothing stays nothing', () => {
    expect(ownWords(' \n\n ', false)).toEqual({ text: '', cut: false, sure: true });
  });

  test.each([
    'From: the moment I opened it, it leaked.\nTo: be honest I am disappointed.',
    'I paid 45€ on 12/10/2026 at 10:02.\nTotal: 45',
    'Note: it hums.\nDate: I bought it on 3 May.',
    'The parts:\n- lid\n- blade\n- cup',
    '-- it broke --\nafter a week',
    'I wrote:\nplease help',
    '> 10 uses and it stopped. Please help.',
    'It gets hot.\n> 60 °C after a minute.\nThat is not normal.',
    'Hi\n>:( so angry\nit broke',
    'look\n>>> broken <<<\nhelp',
    'Hello,\n\nFrom: Hamburg\nTo: Berlin\nDate: 12 Oct\n\nten days.',
    'Von: innen nass\nAn: der Seite ein Riss\nDatum: 12.10.\n\nWas nun?',
    'Sent: 2 of 4 plates.\nFrom: the set of 4.\nTo: me.\n\nWhere are the others?',
    'De : mon expérience, ce produit est fragile.\nÀ : refaire.\n\nDate : commandé le 3 octobre à 10:02.',
    'Am 12.10.2026 um 10:02 Uhr schrieb mir DHL:\nPaket beschädigt.\nUnd jetzt?',
    'Le 12/10/2026 à 10:02 je vous ai écrit :\nil est cassé.',
  ])('words that resemble headings stay: %j', (text) => {
    expect(fold(ownWords(text, false).text)).toBe(fold(text));
  });
});
