/** Finds e-mail and web addresses in text, however they are spelled. */

import { joinSpaced } from './normalise.ts';
import type { Part } from './outgoing-reading.ts';
import { addressesFromWords, SURE_TOP_LEVEL, TOP_LEVEL } from './spelled.ts';

export interface Addresses {
  emails: string[];
  links: string[];
}

/** Amazon's own hosts: a link there leaves nobody's protection (Amazon: "external links" are forbidden). */
const AMAZON_HOST =
  /^(?:[a-z0-9-]+\.)*amazon\.(?:com|ca|com\.mx|com\.br|co\.uk|ie|de|fr|it|es|nl|com\.be|se|pl|com\.tr|ae|sa|eg|in|sg|com\.au|co\.jp|co\.za)$/;

/** Host of a URL or bare domain, lower case, without user part, port and path. */
export function hostOf(address: string): string {
  const rest = address.replace(/^[a-z][a-z0-9+.-]*:\/{0,2}/i, '').split(/[/?#\\]/)[0] ?? '';
  return (rest.split('@').at(-1) ?? '').split(':')[0]?.toLowerCase() ?? '';
}

/** True where an address leads to Amazon itself; look-alike letters and `amazon.de.example.com` do not. */
export const isAmazonHost = (host: string): boolean => AMAZON_HOST.test(host);

/** Letters of addresses: Latin and what looks like it. Japanese and Chinese write without a space before and after. */
const ALNUM = '\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{N}';
const LABEL = `[${ALNUM}](?:[${ALNUM}-]{0,61}[${ALNUM}])?`;
const EMAIL = new RegExp(
  `[${ALNUM}._%+-]{1,64} ?@ ?(?:${LABEL} ?\\. ?){1,4}(?:${TOP_LEVEL}|\\p{L}{2,6})(?![${ALNUM}])|[${ALNUM}._%+-]{2,64} ?@ ?(?:gmail|googlemail|gmx|hotmail|outlook|yahoo|icloud|protonmail|web)(?!\\p{L})`,
  'giu',
);
const PROVIDER =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}._%+-]{2,64} (?:at|bei|chez|en|su|op|na|på|em|no|di|presso) (?:gmail|google ?mail|gmx|hotmail|outlook|yahoo|icloud|proton(?:mail)?)(?!\p{L})/giu;
/** "service at lumafix.de" after words that announce an address; "look at lumafix.de" is a link. */
const ANNOUNCED = new RegExp(
  `(?:(?:is|to|an|lautet|address|adresse|mail|direcci[oó]n|indirizzo|adres|adress|endere[cç]o) ?:?|:) [${ALNUM}._%+-]{2,64} (?:at|ät) (?:${LABEL}\\.){1,4}(?:${TOP_LEVEL})(?![${ALNUM}])`,
  'giu',
);
const SCHEME = /(?<![\p{L}\p{N}])(?:https?|ftp):? ?\/ ?\/ ?[^\s"'<>]{2,300}/giu;
const WWW = new RegExp(`(?<![${ALNUM}])www ?[.,·] ?${LABEL}(?: ?\\. ?${LABEL}){0,4}`, 'giu');
const PUBLIC_IP = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?::\d{2,5})?(?:\/\S{0,300})?(?![\d.])/g;
const DOMAIN = new RegExp(
  `(?<![${ALNUM}@._-])(?:${LABEL}\\.){1,4}(?:${SURE_TOP_LEVEL}|${TOP_LEVEL})(?![${ALNUM}_-])(?:\\.(?=\\s|$))?(?:/[^\\s"'<>]{0,200})?`,
  'giu',
);
/** "shop . com", "shop .com", "shop. com": a space before or after the dot, sure endings only. */
const SPACED_DOMAIN = new RegExp(
  `(?<![${ALNUM}@._-])${LABEL}(?: \\. ?| ?\\. )(?:com|net|org|info|biz|shop|eu|io|co\\.uk|co\\.jp)(?![${ALNUM}-])`,
  'gu',
);
/** "lumafix .de": a space before the dot only, as nobody writes a sentence. */
const DETACHED_DOMAIN = new RegExp(`(?<![${ALNUM}@._-])${LABEL} \\.(?:${TOP_LEVEL})(?![${ALNUM}-])`, 'gu');
const HYPHEN_SPACED = new RegExp(
  `(?<![${ALNUM}@._-])(?:${LABEL})?(?:-|shop|store|outlet)${LABEL}? \\. (?:${TOP_LEVEL})(?![${ALNUM}-])`,
  'giu',
);

/** Endings that begin sentences in some language: after a full stop without its space they are no domain. */
const WORD_ENDINGS =
  /^(?:it|is|in|at|to|me|no|be|so|my|us|am|do|as|es|im|an|la|le|il|se|de|ma|si|en|nu|na|co|ne|tu|one|life|live|help|support|email|mail|page|link|chat|site|pro|top|world|group|space|deals|direct|market|cloud|web|store|app|cc|ch|us|ca|ie|gl|ro|sg|sa|au|tr|ws|bio|care|kitchen|zone|center|centre|company|services|solutions|systems|tools|garden|house|furniture|fashion|shoes|clothing|jewelry|toys|games|baby|kids|pet|fit|fitness|health|beauty|bike|cars|auto|parts|repair|supply|supplies|discount|sale|coupons|gift|gifts|promo|vip|cafe|coffee|wine|express|delivery|digital|media|network|agency|studio|design|art|photo|photos|video|social|forum|blog|news|review|reviews|guide|tips|city|berlin|london|paris|tokyo|land|earth|eco|energy|solar|computer|software|global|international|ltd|inc|gmbh|llc|shopping|buzz|fun|win|icu|moda|casa|immo|kaufen|haus|jetzt|gratis|ninja|rocks|today|team|community|money|cash|credit|finance|markets|trade|trading|wiki|ai|sh|plus|test|example|invalid|hu|fi|sk|gr|ae|eg|za|nz|mx|tech)$/i;
const SHOPPISH =
  /shop|store|outlet|tienda|boutique|negozio|winkel|sklep|butik|loja|online|service|support|direct|parts|ersatz|home|haus|tech|kauf|handel|world|-/i;
const FILE_NAME = /\.(?:pdf|jpe?g|png|gif|mp4|mov|zip|docx?|xlsx?|txt|csv|heic|webp|avi|bin|exe|apk)$/i;
/** Words that lead to an address: "on lumafix.de", "visit …", "unter …". */
const LEADS_TO =
  /(?:^|[\s(:„“"«])(?:on|at|via|visit|see|to|under|unter|auf|über|bei|besuchen|zu|sur|chez|via|visitez|en|a|visite|visita|su|sul|da|presso|op|naar|bezoek|bij|na|pod|przez|på|via|till|besök|em|no|pelo|site|website|seite|page|página|pagina|strona|strony|stronie|sida|webbplats|sitio|sito|webseite|homepage|shop|store|boutique|tienda|negozio|winkel|webshop|sklep\p{L}{0,24}|loja|url|link|address|adresse|es|de|our|unser\p{L}{0,24}|notre|nuestr\p{L}|nostr\p{L}|onze|naszy\p{L}|noss\p{L}|vår\p{L}?)(?: (?:sur|auf|on|website|site|seite|shop|store|stronie|sklepie|page|página))?[:\s„“"«(]{1,3}$/iu;

/** Endings that stay one with a capital too ("Lumafix.Com"); every other capital begins a sentence. */
const NO_WORD_ENDING = /^(?:com|net|org|biz|eu|io|uk|jp|cn|xyz)$/i;
const ABBREVIATION = /^(?:e\.g|i\.e|m\.in|z\.b|u\.a|p\.ej|s\.p\.a|a\.m|p\.m|n\.b)/i;
/** AB-2000.de: a model for a country, not its site. */
const MODEL = /^\p{Lu}{1,4}-?\d+\p{L}?$/u;
const NOTHING_FOLLOWS = /^\s*(?:$|[,;!?)\n])/;

/** Tells a domain from a file name, a model and two sentences without a space between ("photos.It works"). */
function isDomain(found: string, before: string, after: string): boolean {
  const host = found.replace(/\.$/, '').split('/')[0] ?? '';
  if (FILE_NAME.test(host) || ABBREVIATION.test(host)) return false;
  const labels = host.split('.');
  const ending = labels.at(-1) ?? '';
  const name = labels.at(-2) ?? '';
  if (name.length < 2 || !/\p{L}/u.test(name)) return false;
  const startsSentence = /^\p{Lu}\p{Ll}*$/u.test(ending) && /\p{Ll}$/u.test(name);
  if (startsSentence && !NO_WORD_ENDING.test(ending)) return false;
  if (labels[0]?.toLowerCase() === 'www' || found.includes('/')) return true;
  if (!WORD_ENDINGS.test(ending) || labels.length > 2) return true;
  if (MODEL.test(name)) return false;
  const innerCapital = /\p{Lu}/u.test(name.slice(1));
  return SHOPPISH.test(name) || innerCapital || LEADS_TO.test(before) || NOTHING_FOLLOWS.test(after);
}

/** Two rules ask for the same addresses. */
const FOUND = new WeakMap<Part, Addresses>();

/** Every e-mail and web address of a part; links to Amazon itself and the word "Amazon.de" are left out. */
export function findAddresses(part: Part): Addresses {
  const known = FOUND.get(part) ?? addressesIn(part);
  FOUND.set(part, known);
  return known;
}

const leadsAway = (found: string): boolean =>
  !isAmazonHost(hostOf(found.replace(/\s/g, '').replace(/(?<![.,;:!?)])[.,;:!?)]+$/, '')));

function addressesIn({ plain, latin }: Part): Addresses {
  const emails: string[] = [];
  const links: string[] = [];
  const seen = new Set<string>();
  const take = (found: string, into: string[]) => {
    const key = found.replace(/\s/g, '').toLowerCase();
    if (seen.has(key)) return;
    seen.add(key);
    into.push(found);
  };
  // Each shape is looked for only where what it cannot do without is there: most letters hold none of it.
  for (const source of new Set([plain, joinSpaced(plain), latin])) {
    let text = addressesFromWords(source);
    // A look-alike of Amazon's own host is Amazon's only in the Latin reading.
    const isForeign = (found: string) => leadsAway(found) || !plain.includes(found.trim());
    const cut = (
      shape: RegExp,
      into: string[],
      accept: (found: string, at: number) => boolean = () => true,
    ) => {
      text = text.replace(shape, (found: string, ...rest: unknown[]) => {
        const at = rest.find((value): value is number => typeof value === 'number') ?? 0;
        if (!accept(found, at)) return found;
        take(found, into);
        return ' '.repeat(found.length);
      });
    };
    const hasInnerDot = () => /\S\.\S/.test(text);
    if (/\/ ?\//.test(text)) cut(SCHEME, links, isForeign);
    if (text.includes('@'))
      cut(
        EMAIL,
        emails,
        (found) =>
          /\p{L}/u.test(found.split('@')[1] ?? '') && !isAmazonHost(hostOf(found.replace(/\s/g, ''))),
      );
    if (/mail|gmx|outlook|yahoo|icloud|proton/i.test(text)) cut(PROVIDER, emails);
    if (hasInnerDot()) cut(ANNOUNCED, emails);
    if (/www/i.test(text)) cut(WWW, links, isForeign);
    if (/\d\.\d/.test(text))
      cut(
        PUBLIC_IP,
        links,
        (found) =>
          !/^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|127\.|0\.)/.test(found) && /[:/]/.test(found),
      );
    if (hasInnerDot())
      cut(
        DOMAIN,
        links,
        (found, at) =>
          isForeign(found) &&
          isDomain(
            found,
            text.slice(Math.max(0, at - 40), at),
            text.slice(at + found.length, at + found.length + 20),
          ),
      );
    if (/ \. ?\S|\S\. (?:com|net|org|info|biz|shop|eu|io|co)/.test(text))
      cut(SPACED_DOMAIN, links, isForeign);
    if (text.includes(' .')) {
      cut(DETACHED_DOMAIN, links, isForeign);
      cut(HYPHEN_SPACED, links, isForeign);
    }
  }
  return { emails, links };
}
