import type { Phrasebook } from '../phrasebook.ts';

/** Dutch: how it is made, and how it got here. */
export const MAKE: Phrasebook = {
  workmanship: String.raw`
    (?:naad|naden|stiksel\w*|afwerking|lak|verf|lijm|zoom|rits|gaten|las|lassen) ~ (?:slecht|los|open|
    scheef|slordig|niet|belabberd|laat|afgebladderd|komen)|(?:slecht|slordig|matig|beroerd|
    belabberd) (?:afgewerkt|gemaakt|genaaid|gelijmd|gestikt|gelakt)|slechte afwerking|krassen|kras|
    bekrast|vlekken|vlek|roest\w*|verroest|scheef|krom|gaatje\w*|gat in|gaten in|productiefout|
    fabrieksfout|losse draad\w*|pluist|pilt|bobbels|luchtbellen|niet recht|ongelijk|braam|
    scherpe rand\w*|haart
  `,
  fades_or_shrinks: String.raw`
    geeft af|gekrompen|krimpt|kromp|verkleurd|verkleurt|verbleekt|uitgelopen|kleur ~ (?:weg|af|uit|
    verdwenen)|(?:na|bij) (?:de |een |1 |het |twee |paar )*(?:eerste )?(?:wasbeurt\w*|wassen|
    keer wassen)|uitgelubberd|vergeeld|zwart geworden
  `,
  poor_quality: String.raw`
    (?:slechte|matige|inferieure|belabberde|lage|goedkope|waardeloze|bedroevende|geen) (?:kwaliteit|
    stof|materiaal|plastic)|kwaliteit ~ (?:slecht|matig|om te huilen|belabberd|ondermaats|nul|tegen|
    bedroevend|waardeloos|laag|onder)|rommel|troep|prul\w*|bagger|flutding|flut|wegwerp\w*|
    chinese troep|goedkoop (?:plastic|spul|materiaal|gemaakt)|voelt goedkoop|oogt goedkoop|flinterdun|
    te dun|heel dun|erg dun|dun materiaal|gammel\w*|wankel|fragiel|niet stevig|niet (?:duurzaam|
    degelijk)|doorzichtig|kriebelt|ondeugdelijk
  `,
  missing_part: String.raw`
    (?:ontbreekt|ontbreken|ontbrak|ontbraken|ontbrekende?|mis ik|missen|mist|niet (?:bijgeleverd|
    meegeleverd|erbij|inbegrepen|compleet|in de doos))|(?:geen|zonder) (?:\w{3,12} )?(?:schroeven|
    handleiding|oplader|lader|kabel|deksel|accessoires|afstandsbediening|adapter|bevestiging\w*|
    batterij\w*|dop|sleutel|montagemateriaal)|incompleet|onvolledig|te weinig (?:schroeven|onderdelen)
  `,
  called_faulty: String.raw`
    defect\w*|kapot\w*|stuk|fabrieksfout|mankement\w*|gebrekkig|beschadigd\w*|gebroken|barst\w*|
    scheur\w*|gescheurd|los|maandagmorgen\w*
  `,
  damaged_on_arrival: String.raw`
    (?:aangekomen|ontvangen|geleverd|binnengekomen|kwam|kwamen|binnen|uitpakken|openen|bezorgd|
    arriveerde) ~ (?:kapot|beschadigd|gebroken|stuk|gebarsten|gedeukt|ingedeukt|geplet|lek|gescheurd|
    verbogen|open|nat|gelekt|verbrijzeld|in stukken|aan gruzelementen)|(?:kapot|beschadigd|gebroken|
    stuk|gebarsten|gedeukt|geplet|lek|verbogen) ~ (?:aangekomen|ontvangen|geleverd|binnengekomen|
    bezorgd|bij aankomst|tijdens transport|in de doos|binnen|uit de doos)|scherven|
    in (?:duizend )?stukken|aan gruzelementen|verbrijzeld|deuk\w*|gedeukt|ingedeukt|geplet|verpulverd|
    uitgelopen|leeggelopen in|(?:hoek|hoeken|rand) ~ (?:beschadigd|gedeukt|afgebroken|kapot|gestoten)|
    transportschade|gekneusd
  `,
  packaging: String.raw`
    (?:verpakking|doos|pakket|karton|envelop|zak|omdoos|inpak) ~ (?:slecht|kapot|open|beschadigd|
    gescheurd|nat|doorweekt|geplet|onvoldoende|dun|ingedeukt|zonder|gehavend|ondermaats|matig)|
    (?:slecht|onvoldoende|matig|niet goed|nauwelijks|niet|beroerd) (?:verpakt|ingepakt|beschermd)|
    (?:geen|zonder|nauwelijks|amper) (?:\w{3,12} )?(?:bubbeltjes\w*|noppenfolie|bescherming|opvulling|
    vulling|vulmateriaal)|los in de doos|noppenfolie|bubbeltjes\w*|tijdens (?:het )?(?:transport|
    vervoer|verzending)|bezorger ~ (?:gegooid|gesmeten)|breekbaar
  `,
};
