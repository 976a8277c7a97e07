import { domainToUnicode } from 'node:url';
import { MARKETPLACES } from '../marketplaces.ts';
import { isRelayHost } from '../relay.ts';

/**
 * Whose a host is: the relay's, Amazon's own, one that imitates Amazon, one that resembles it by a letter
 * (evidence only together with another claim), or anyone's.
 */
export type HostOwner = 'relay' | 'amazon' | 'imitation' | 'resemblance' | 'other';

/** Amazon's sites that are no marketplace of ours. */
const MORE_TLDS = ['cn', 'eu', 'cl', 'com.co', 'jobs', 'dev'];
const AMAZON_TLDS: ReadonlySet<string> = new Set([...MARKETPLACES.flatMap(({ tlds }) => tlds), ...MORE_TLDS]);
/** Amazon's infrastructure: anyone can send from it, so it proves nothing, but it imitates nothing either. */
const INFRASTRUCTURE = /(?:^|\.)(?:amazonses|amazonaws)\.com(?:\.cn)?$/;

/** Letters of other scripts, and digits, that pass for Latin ones in a domain (Unicode TR 39, the ones for our names). */
const CONFUSABLE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'аαɑａ4@àáâãäåāăąạả': 'a',
    мｍṃ: 'm',
    ᴢźżžʐȥẓ: 'z',
    оοօ0ｏøòóôõöōőọ: 'o',
    пոηńñňņṇ: 'n',
    еєéèêëē3: 'e',
    ѕṣ5: 's',
    рρ: 'p',
    ӏіıíìïl1: 'l',
    сϲ: 'c',
    тṭ: 't',
    кκ: 'k',
    гṛ: 'r',
    ɡ: 'g',
  }).flatMap(([letters, latin]) => [...letters].map((letter) => [letter, latin] as const)),
);

/** Nothing in it has another form. */
const PLAIN = /^[a-z0-9.\-_ ]*$/;

/** What a reader takes a text for at a glance: look-alike letters replaced, "rn" read as "m", "vv" as "w". */
export function atAGlance(text: string): string {
  const lower = text.toLowerCase();
  const plain = PLAIN.test(lower) ? lower : text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return [...plain]
    .map((letter) => CONFUSABLE.get(letter) ?? letter)
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
}

/** Words that make "amazon" glued to them a claim: `amazonsellercentral.example`, `marketplaceamazon.example`. */
const ROLES = [
  'sellercentral seller sellers central marketplace market support service services buyer buyers customer',
  'customers payment payments pay mail secure security account accounts verify team help prime order orders',
  'refund refunds claim claims notice com co de fr it es uk us jp verkaeufer kundenservice vendedor vendeur',
];
const ROLE = ROLES.join(' ').split(' ').map(atAGlance).join('|');
const GLUED = new RegExp(`^(?:amazon(?:${ROLE}){1,4}|(?:${ROLE}){1,4}amazon)$`);
/** RFC 1035 2.3.4; a longer label is no host's. */
const MAX_LABEL_CHARS = 63;
/** Words of their own that lie one letter from "amazon". */
const HONEST_NEIGHBOURS: ReadonlySet<string> = new Set(['amazone', 'amazona', 'amazons', 'amason']);

function isOneEditFromAmazon(word: string): boolean {
  const target = 'amazon';
  if (word.length < 5 || word.length > 7 || HONEST_NEIGHBOURS.has(word)) return false;
  let start = 0;
  while (start < word.length && word[start] === target[start]) start += 1;
  let end = 0;
  while (
    end < Math.min(word.length, target.length) - start &&
    word[word.length - 1 - end] === target[target.length - 1 - end]
  ) {
    end += 1;
  }
  const left = word.slice(start, word.length - end);
  const missing = target.slice(start, target.length - end);
  const swapped =
    left.length === 2 && missing.length === 2 && left[0] === missing[1] && left[1] === missing[0];
  return swapped || (left.length <= 1 && missing.length <= 1);
}

/** @param host a domain as in an address, ASCII or not, any case */
export function ownerOf(host: string): HostOwner {
  const ascii = host.toLowerCase().replace(/\.$/, '');
  if (isRelayHost(ascii)) return 'relay';
  const tld = /(?:^|\.)amazon\.([a-z.]{2,6})$/.exec(ascii)?.[1];
  if (tld !== undefined && AMAZON_TLDS.has(tld)) return 'amazon';
  if (INFRASTRUCTURE.test(ascii)) return 'other';

  const isPlain = PLAIN.test(ascii) && !ascii.includes('xn--');
  const shown = isPlain ? ascii : domainToUnicode(ascii) || ascii;
  const labels = atAGlance(shown)
    .split(/[.\-_]+/)
    .filter((label) => label.length <= MAX_LABEL_CHARS);
  if (labels.some((label) => /^amazon(?:ses|aws)?$/.test(label) || GLUED.test(label))) return 'imitation';
  return labels.some(isOneEditFromAmazon) ? 'resemblance' : 'other';
}
