import type { Phrasebook } from '../phrasebook.ts';

/** Dutch: what was promised, and what came instead. */
export const PROMISE: Phrasebook = {
  listing_said: String.raw`
    (?:volgens|zoals|dan|in|op|anders dan|in tegenstelling tot|niet|conform) ~ (?:beschrijving|
    omschrijving|foto\w*|afbeelding\w*|advertentie|productpagina|beschreven|vermeld|afgebeeld|
    aangegeven|beloofd|geadverteerd|site|titel|specificaties)|(?:beschrijving|omschrijving|foto\w*|
    advertentie|productinformatie|titel|afbeelding\w*) ~ (?:klopt|kloppen|niet|misleidend\w*|zegt|stond|
    staat|beloofd|belooft|onjuist|fout|suggereert|geeft)|misleid\w*|misleidend\w*|
    zou (?:\w{2,12} ){0,3}(?:moeten )?zijn|verkocht als|beloofd\w*|voldoet niet|komt niet overeen|
    klopt niet|zogenaamd
  `,
  differs: String.raw`
    (?:kleur|maat|materiaal|stof|model|vorm|afmeting\w*|print|uitvoering) ~ (?:anders|niet|donkerder|
    lichter|verschilt|wijkt|klopt|feller|heel anders)|(?:heel|totaal|compleet|helemaal) anders|(?:geen|
    niet) (?:echt |massief )?(?:leer|hout|katoen|wol|metaal|rvs|glas|linnen|zijde|staal|eiken)|(?:is|
    gewoon|maar) (?:plastic|kunststof|polyester|nepleer|spaanplaat|kunstleer)|in (?:plaats van|
    het echt)|niet wat ik (?:verwachtte|verwacht|had)|andere kleur|ziet er anders uit
  `,
  size_fit: String.raw`
    (?:te|veel te|erg|heel|wel erg) (?:klein|groot|kort|lang|smal|strak|wijd|krap|breed|nauw|laag|hoog|
    zwaar)|valt ~ (?:klein|groot|kort)\w*|vallen ~ (?:klein|groot)|pas(?:t|sen) (?:\w{2,9} )?(?:niet|
    nergens|amper)|kleiner dan|korter dan|groter dan|smaller dan|maat (?:klopt|te|is|valt|kleiner)|
    maattabel|piepklein|kindermaat|nagemeten|opgemeten|meet (?:maar|slechts|eigenlijk)
  `,
  not_compatible: `
    niet compatibel|incompatibel|past niet (?:op|in|bij|aan)|passen niet (?:op|in|bij|aan)|
    niet geschikt|ongeschikt|wordt niet (?:herkend|ondersteund)|ondersteunt geen|
    verkeerde (?:aansluiting|stekker)|alleen in het (?:engels|duits|chinees)
  `,
  less_than_stated: String.raw`
    (?:maar|slechts|amper|in plaats van|geen|nog geen|werkelijk) (?:\d{1,5}(?:[.,]\d{1,3})? ?(?:%|g|
    gram|kg|ml|l|liter|cm|mm|m|meter|inch|watt|w|mah|gb|stuks|lumen|graden|uur)|de helft|half\w*)|
    \d{1,5} ?\w{0,5} in plaats van ~ \d{1,5}|half (?:leeg|vol|gevuld)|niet (?:vol|gevuld)|
    minder (?:inhoud )?dan (?:vermeld|beloofd|aangegeven)|te weinig inhoud
  `,
  other_received: String.raw`
    (?:verkeerd\w*|ander\w*|fout\w*|onjuist\w*) (?:artikel|product|maat|kleur|model|item|bestelling|
    versie|boek|type|ding)?s? ?(?:werd |was |heb ik |is |kreeg |hebben jullie )*(?:ontvangen|geleverd|
    gekregen|gestuurd|verzonden|toegestuurd|opgestuurd|bezorgd|geleverd)|(?:kreeg|kregen|ontving|
    ontvangen|geleverd|gestuurd|kwam|stuurde) (?:ik |we |een |de |het |iets |heel |jullie |
    maar )*(?:verkeerde?|ander|andere|anders|foute?)|(?:besteld|bestelde|gekocht|gekozen|gevraagd|
    betaald)[^.!?\n]{1,60}?(?:gekregen|kreeg|ontvangen|ontving|geleverd|gestuurd|kwam|zat|binnen)|
    (?:gekregen|kreeg|ontvangen|ontving|geleverd|gestuurd|kwam|zat)[^.!?\n]{1,50}?(?:in plaats van|
    besteld)|(?:verkeerd|fout) geleverd|verkeerde? (?:artikel|product|maat|kleur|model|bestelling)|
    niet wat ik (?:besteld|heb besteld|bestelde)|verwissel\w*|vergissing|van iemand anders
  `,
  used_before: String.raw`
    gebruikt\w*|tweedehands|al (?:eens |eerder )?(?:geopend|open|gebruikt|gedragen|uitgepakt|
    geregistreerd|geactiveerd)|gebruikssporen|sporen van gebruik|niet nieuw|zegel ~ (?:verbroken|open|
    ontbr\w*|kapot|weg)|verzegeling|niet verzegeld|retourartikel|geretourneerd (?:door|product)|
    refurbished|vingerafdruk\w*|haren (?:op|in|eraan)|gegevens van (?:een )?(?:iemand )?ander|
    vorige eigenaar
  `,
  not_genuine: String.raw`
    namaak\w*|nep|vervalst\w*|vervalsing|imitatie|kopie|niet (?:origineel|echt)|geen (?:originele?|
    echte?)|fake|replica
  `,
};
