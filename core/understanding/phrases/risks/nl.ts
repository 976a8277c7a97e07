import type { Risk } from '../../../words/risk.ts';

export const NL_RISKS: Readonly<Record<Risk, string>> = {
  safety: String.raw`
    gewond\w*|verwond\w*|bloed\w*|ziekenhuis|spoedeisende|huisarts|dokter|gehecht|(?:gesneden|
    opengehaald|verbrand|geschaafd|bekneld|geklemd)|snee in|snijwond\w*|vlijmscherp\w*|
    scherpe (?:rand\w*|punt\w*|bram\w*)|splinter\w*|verbrand\w*|brandwond\w*|brandblaar\w*|brandblaren|
    blaren|brandlucht|brandt|schroei\w*|gesmolten|smelt\w*|rook\w*|vlam\w*|vuur|brand|in de fik|vonk\w*|
    kortsluiting|(?:stoppen|aardlek\w*|zekering\w*) ~ (?:eruit|door\w*|sprong\w*|slaat|sloeg)|
    ontplof\w*|explo\w*|oververhit\w*|gloeiend\w*|bloedheet|kokend\w*|opgezwollen|opgebold|bolle accu|
    blote (?:draad|draden)|schok|schokken|onder stroom|elektrocut\w*|gaslucht|gaslek|koolmonoxide|
    allergi\w*|uitslag|jeuk\w*|huidirritatie|irritatie|galbulten|rode plekken|overgegeven|braken|
    misselijk\w*|ziek (?:van|geworden)|voedselvergiftiging|buikpijn|diarree|hoofdpijn|giftig\w*|stik\w*|
    gestikt|ingeslikt|inslikken|slikt\w*|verslik\w*|kleine onderdelen|(?:bijna|had|haast) ~ (?:gevallen|
    verbrand|gestikt|kunnen|verongelukt)|gevallen (?:van|met|door)|ten val|doorgezakt|ingestort|(?:rem|
    remmen) ~ (?:niet|weigert|weigeren|kapot)|remt niet|gevaar\w*|levensgevaarlijk|onveilig\w*|ongeluk|
    ongeval|schimmel\w*|beschimmeld|wormen|worm|maden|kever\w*|insect\w*|beestjes|kakkerlak\w*|
    muizen\w*|motten|mijten|mier\w*|verontreinig\w*|glas in|bedorven|ranzig
  `,
  legal: String.raw`
    advocaat|advocaten|juridisch\w*|rechtsbijstand|rechter|rechtbank|rechtszaak|aanklagen|aanklacht|
    aangifte|politie|consumentenbond|acm|consuwijzer|geschillencommissie|schadevergoeding|
    ingebrekestelling|dagvaard\w*|nvwa
  `,
  negative_review: String.raw`
    (?:slechte|negatieve|vernietigende|eerlijke) (?:review\w*|recensie\w*|beoordeling\w*)|(?:schrijf|
    plaats|geef|zet|laat) ~ (?:review|recensie|beoordeling|een ster|1 ster|nul sterren)|(?:review|
    recensie|beoordeling) ~ (?:achterlaten|plaatsen|schrijven|volgt)|social media
  `,
  a_to_z: String.raw`
    a ?(?:-|tot|to) ?z\b[ -]?\w*|(?:claim|geschil) (?:indienen|openen|starten)|(?:dien|open|
    start) ~ (?:claim|geschil)|storneren|terugboek\w*|chargeback|(?:klacht|melden|meld|klaag) ~ amazon
  `,
};
