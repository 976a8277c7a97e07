import * as z from 'zod';

/** Domains under which anybody can have mail: only a whole address of theirs says who forwards. */
const ANYBODYS: ReadonlySet<string> = new Set(
  [
    'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com yahoo.co.jp ymail.com aol.com icloud.com',
    'me.com mac.com gmx.com gmx.de gmx.net web.de t-online.de freenet.de mail.com proton.me protonmail.com pm.me zoho.com',
    'yandex.com yandex.ru mail.ru qq.com foxmail.com 163.com 126.com sina.com naver.com orange.fr wanadoo.fr free.fr',
    'laposte.net libero.it virgilio.it tiscali.it wp.pl o2.pl onet.pl interia.pl fastmail.com hey.com tutanota.com',
  ].flatMap((line) => line.split(' ')),
);

/** Domains of mail services whose customers each have a name below: the customer's own is to be listed. */
const SHARED: ReadonlyMap<string, string> = new Map([
  ['onmicrosoft.com', 'yourname.onmicrosoft.com'],
  ['gappssmtp.com', 'yourname-com.20230601.gappssmtp.com'],
  ['googlegroups.com', 'your own domain'],
  ['amazonses.com', 'your own domain'],
  ['amazonaws.com', 'your own domain'],
  ['sendgrid.net', 'your own domain'],
  ['mailgun.org', 'your own domain'],
]);

const DOMAIN = /^(?=.{4,253}$)[a-z0-9](?:[a-z0-9-]{0,62}\.){1,8}[a-z][a-z0-9-]{1,62}$/;
const ADDRESS = /^[^\s@<>"(),;:]{1,64}@([a-z0-9.-]{4,253})$/;
/** "co.uk" and its like belong to everybody below them. */
const PUBLIC = /^(?:co|com|net|org|gov|ac|edu|ne|or|go|gob|nom)\.[a-z]{2}$/;
/** Amazon needs no forwarder's word for itself, and its relay forwards nothing. */
const AMAZONS = /(?:^|\.)amazon\.[a-z]{2,3}(?:\.[a-z]{2})?$/;

/** What is wrong with an entry; null: nothing. */
function faultOf(entry: string): string | null {
  const domain = ADDRESS.exec(entry)?.[1] ?? entry;
  if (!DOMAIN.test(domain) || PUBLIC.test(domain)) {
    return 'is no domain and no address; write the domain that signs what your mailbox forwards, such as example.com';
  }
  if (AMAZONS.test(domain)) return "is Amazon's own; list only who forwards Amazon's mail to you";
  const instead = SHARED.get(domain);
  if (instead !== undefined) return `is shared by all customers of that service; write ${instead}`;
  if (entry === domain && ANYBODYS.has(domain)) {
    return `is anybody's; write the whole address of your mailbox, such as yourname@${domain}`;
  }
  return null;
}

/** Who forwards mail to the stores and is believed: docs/playbook.md, docs/adr/0014-forwarded-mailboxes.md. */
export const trustedForwarders = z
  .array(
    z
      .string()
      .trim()
      .toLowerCase()
      .superRefine((entry, context) => {
        const fault = faultOf(entry);
        if (fault !== null) context.addIssue({ code: 'custom', message: fault });
      }),
  )
  .max(50, 'has more than 50 entries; list only mailboxes that forward to you')
  .default([]);
