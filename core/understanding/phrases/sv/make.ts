import type { Phrasebook } from '../phrasebook.ts';

/** Swedish: how it is made, and how it got here. */
export const MAKE: Phrasebook = {
  workmanship: String.raw`
    (?:som|sommar\w*|sommen|tradar|finish|lack\w*|lim|svets\w*|fall|hal) ~ (?:dalig\w*|slarv\w*|sned\w*|
    los\w*|gar upp|slapper|hanger|ojamn\w*|oppen|passar inte)|(?:slarvigt|daligt|fult|illa) (?:sydd\w*|
    sytt|limmad\w*|monterad\w*|gjord\w*|gjort|malad\w*|byggd\w*)|bara limmad|repor|repig\w*|repad\w*|
    flack\w*|rost\w*|sned\w*|skev\w*|hal i|ett hal|tillverkningsfel|fabriksfel|losa tradar|noppr\w*|
    ojamn\w*|bubblor|vass\w* kant\w*|limrester|faller
  `,
  fades_or_shrinks: String.raw`
    farga\w* av sig|krympt\w*|krymp\w*|bleknat|bleknar|blekt|missfargad\w*|tappat farg\w*|
    fargen ~ (?:bort|blek\w*|slapper|forsvann)|efter (?:forsta |en |ett |tva |nagra )*(?:tvatt\w*)|
    gulnat|svartnat|urtvattad\w*
  `,
  poor_quality: String.raw`
    (?:dalig|lag|usel|kass|undermalig|dalig\w*|billig) (?:kvalitet|kvalite|plast|material|tyg)|
    kvalit\w* ~ (?:dalig|usel|kass|lag|undermalig|bedrovlig)|skrap|skit|krafs|bos|billig (?:plast|
    kansla|variant)|kanns (?:billig\w*|plastig\w*|klen\w*)|plastig\w*|tunn\w*|for tunn\w*|klen\w*|
    rank\w*|ranglig\w*|inte (?:stabil\w*|hallbar\w*|robust\w*)|genomskinlig\w*|sticks|obekvam\w*|
    slit och slang
  `,
  missing_part: String.raw`
    saknas|saknades|saknar|fattas|fattades|foljde inte med|(?:inga|ingen|inget|
    utan) (?:\w{3,12} )?(?:skruvar|skruv|bruksanvisning|manual|laddare|kabel|lock|fjarrkontroll|
    tillbehor|adapter|batterier|monteringsanvisning|nyckel)|ofullstandig\w*|inte komplett|
    for fa (?:skruvar|delar)|ar borta
  `,
  called_faulty: String.raw`
    defekt\w*|trasig\w*|sonder|felaktig\w* (?:produkt|exemplar)|fabriksfel|skadad\w*|sprucken|sprucket|
    sprickor|spricka|avbruten|los\w*|paj
  `,
  damaged_on_arrival: String.raw`
    (?:kom|kom fram|anlande|levererades|fick|mottog|oppnade|packade upp|framme|leverans\w*|
    framkom\w*) ~ (?:trasig\w*|sonder|skadad\w*|sprucken|sprucket|krossad\w*|bucklig\w*|tillbucklad\w*|
    bojd\w*|oppnad\w*|oppen|blot\w*|i bitar|i tusen|repad\w*|knackt\w*|lackande|stukad\w*)|(?:trasig\w*|
    sonder|skadad\w*|sprucken|krossad\w*|bucklig\w*) ~ (?:nar den kom|vid leverans\w*|vid ankomst|
    i paketet|i kartongen|fram|under transport\w*|vid framkomst)|i (?:tusen )?bitar|glassplitter|
    krossad\w*|krossat|buckl\w*|tillbucklad\w*|intryckt\w*|(?:horn\w*|kant\w*) ~ (?:skadad\w*|stott\w*|
    tillstukad\w*|avslag\w*|intryckt\w*)|transportskad\w*|runnit ut|lackt ut
  `,
  packaging: String.raw`
    (?:forpackning\w*|kartong\w*|paket\w*|emballage\w*|lada\w*|kuvert\w*|pase\w*) ~ (?:dalig\w*|
    trasig\w*|oppen|oppnad\w*|skadad\w*|blot\w*|riven|sonder|otillracklig\w*|krossad\w*|usel|tunn\w*|
    buckl\w*|undermalig\w*)|(?:daligt|uselt|illa|slarvigt|inte) (?:forpackad\w*|packad\w*|packat|
    emballerad\w*|skyddad\w*|inslagen)|(?:inget|ingen|utan|noll) (?:\w{3,12} )?(?:skydd\w*|bubbelplast|
    fyllning|emballage|skyddsmaterial)|bubbelplast|lost i (?:kartongen|ladan|paketet)|
    under (?:transport\w*|frakten)|chauffor\w* ~ (?:kastade|slangde)
  `,
};
