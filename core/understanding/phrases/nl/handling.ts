import type { Phrasebook } from '../phrasebook.ts';

/** Dutch: handling, delivery, opinion, weight. */
export const HANDLING: Phrasebook = {
  asks_how: `
    hoe (?:kan|moet|krijg|doe|stel|werkt|zet|sluit|maak|reinig|verbind|vervang|kom) (?:ik|je|men|we|het|
    dit|dat|de)|wat (?:doe ik|moet ik|kan ik)|doe ik iets (?:fout|verkeerd)|is (?:dit|dat|het) normaal|
    is er een (?:truc|trucje|manier|handleiding|video|knop|instelling)|kunt u (?:mij )?(?:uitleggen|
    zeggen|aangeven|helpen)|weet niet (?:hoe|welke|waar)|snap niet (?:hoe|waar)|welke (?:knop|stand|
    kant|volgorde|instelling)|iemand (?:een )?(?:idee|tip)|moet ik (?:eerst|de|het)|ligt (?:het|
    dat) aan mij
  `,
  own_way: String.raw`
    (?:heb|hebben|had) (?:ik |we |het |hem |die |dat |dus |er |maar )*[^.!?\n]{0,40}?(?:vaatwasser|
    magnetron|droger|wasmachine|kokend water|bleek|azijn|weggelaten|eraf gelaten|eraf gehaald|
    weggegooid|overgeslagen|uitgezet|uitgeschakeld|laten zitten|niet gelezen|op 60|op 90|buiten|
    zonder (?:filter|water|deksel))|(?:handleiding|gebruiksaanwijzing|boekje) ~ (?:niet gelezen|
    weggegooid|weg|overgeslagen|nooit)|wie leest|zonder (?:de )?(?:handleiding|te lezen)|(?:bluetooth|
    locatie|gps|wifi) ~ (?:uit|uitgezet|uitgeschakeld)|5 ?ghz|(?:folie|sticker|lipje|
    beschermfolie) ~ (?:laten|nog|niet verwijderd|eraf)|(?:mijn|met een) (?:oude|eigen|andere) (?:lader|
    oplader|kabel|adapter)|ondersteboven|achterstevoren|verkeerd om|mijn (?:eigen )?(?:fout|schuld)|
    misschien (?:heb ik|moet ik|had ik|doe ik)|kraanwater|gewoon (?:papier|afwasmiddel)|
    vond ik (?:niet nodig|onzin|zonde)
  `,
  hard_to_use: String.raw`
    (?:handleiding|gebruiksaanwijzing|montage|installatie|app|bediening|instructies|
    menu) ~ (?:onduidelijk\w*|ingewikkeld|lastig|moeilijk|alleen in|onbegrijpelijk|slecht|waardeloos|
    in het chinees|nergens|ramp|omslachtig)|(?:te |erg |heel )?(?:ingewikkeld|onduidelijk|omslachtig|
    lastig|moeilijk) (?:te|om te) (?:gebruiken|monteren|installeren|begrijpen|bedienen|openen|
    schoonmaken)|niet (?:gebruiksvriendelijk|intuitief)|kom er niet uit|snap er niks
  `,
  late: `
    (?:levering|bezorging|pakket|verzending|bestelling|zending|levertijd) ~ (?:te laat|laat|vertraagd|
    vertraging|niet (?:aangekomen|ontvangen|geleverd)|kwijt|zoek|weken|buren|lang|nog steeds)|te laat|
    vertraging|vertraagd|nog (?:steeds )?(?:niet|niets|niks) (?:ontvangen|binnen|geleverd|aangekomen|
    bezorgd)|nooit (?:ontvangen|aangekomen|geleverd)|wacht (?:al|nog|nu)|waar (?:is|blijft) mijn|track|
    postnl|dhl|dpd|bezorger|bezorgd bij|afleveradres|leverdatum
  `,
  price: `
    te duur|veel te duur|duur|overprijsd|prijzig|(?:prijs) ~ (?:hoog|gezakt|verlaagd|belachelijk|lager|
    gedaald|hoger)|goedkoper (?:bij|elders|te|in|gezien|gevonden)|prijs-?kwaliteit|verzendkosten|
    korting|kortingscode|retourkosten|woekerprijs
  `,
  service: String.raw`
    (?:klantenservice|verkoper|service|helpdesk|klantendienst|winkel|bezorger) ~ (?:onbereikbaar|
    reageert niet|geen (?:antwoord|reactie)|onbeschoft|slecht|waardeloos|niet bereikbaar|onvriendelijk|
    hopeloos|helpt niet|antwoordt niet|ondermaats)|geen (?:antwoord|reactie) (?:op|van|gekregen)|
    niemand (?:reageert|neemt)|in de wacht|standaard ?antwoord\w*
  `,
  order_handling: String.raw`
    annuleren|annuleer|geannuleerd|factuur|btw|per ongeluk|dubbel (?:besteld|geleverd|betaald|
    afgeschreven)|twee keer (?:besteld|afgeschreven|geleverd)|van gedachten veranderd|bedacht|
    niet meer nodig|heb (?:het|hem|ze) niet (?:meer )?nodig|verkeerd adres|adres (?:wijzigen|
    veranderen)|retourlabel|retourkosten|afgeschreven|cadeauverpakking|cadeaupapier|verkeerd besteld|
    bevalt niet|herroep\w*
  `,
  praise: String.raw`
    perfect\w*|uitstekend\w*|geweldig\w*|prima|top|super|fantastisch|heel (?:blij|tevreden|mooi|fijn|
    goed)|zeer tevreden|tevreden (?:met|over)|aanrader|goede kwaliteit|mooi (?:product|ding)|
    werkt (?:goed|prima|perfect|uitstekend|zoals het hoort)|niets op aan te merken|
    geen klachten
  `,
  presale: String.raw`
    (?:voordat ik (?:koop|bestel)|overweeg (?:dit|deze|te)|past (?:dit|deze|het|hij) (?:ook )?(?:op|in|
    bij)[^.!?\n]{0,40}\?|is (?:dit|deze|het) (?:ook )?(?:geschikt|leverbaar|waterdicht|
    compatibel)[^.!?\n]{0,40}\?|wanneer (?:weer|is|komt) ~ (?:leverbaar|voorraad)|welke maat (?:moet|
    raadt))
  `,
  vague: String.raw`
    (?:erg |zeer |heel |zwaar )?(?:teleurgesteld|teleurstelling|teleurstellend|ontevreden|
    niet (?:tevreden|blij|onder de indruk))|niet (?:aan te raden|kopen|doen|aanbevolen|wat ik ervan|
    het geld waard|goed|fijn|mijn ding)|koop (?:dit |het |deze )?niet|weggegooid geld|zonde van (?:het|
    je) geld|geldverspilling|miskoop|slecht|waardeloos|nooit meer|nooit weer|oplichting|oplichters|
    afzetter\w*|verschrikkelijk|vreselijk|had (?:er )?(?:meer|beter) (?:van )?verwacht|meer verwacht|
    valt tegen|viel tegen|tegenvaller|tja|spijt
  `,
  still_usable: String.raw`
    (?:verder|voor de rest|overigens|de rest|toch|ondanks|op zich|daarnaast) (?:\w{2,12} ){0,3}(?:goed|
    prima|werkt|tevreden|mooi|ok|oke|bruikbaar|fijn)|(?:hou|houd|houden) (?:hem|het|ze|ik)|ik hou hem|
    (?:nog )?(?:te gebruiken|bruikbaar)|mee te leven|werkt (?:wel|nog|verder|toch)|zelf (?:gerepareerd|
    gelijmd|vastgezet|genaaid)|geen ramp|niet erg
  `,
  unusable: `
    onbruikbaar|niet (?:te gebruiken|bruikbaar|te dragen|te eten|gebruiken|draagbaar)|kan (?:ik |je |
    hem |het |er |ze )*(?:niet|niks) (?:mee|gebruiken|dragen|eten|in|op)|nutteloos|waardeloos|
    weggegooid|weggooien|bij het (?:vuilnis|afval)|in de (?:prullenbak|vuilnisbak|container)|
    helemaal (?:kapot|stuk|niets|niks)|volledig (?:kapot|vernield)|totaal (?:kapot|onbruikbaar)|
    vernield|niets aan|niks aan|zinloos
  `,
  small_matter: String.raw`
    een beetje|beetje|licht\w*|klein\w* (?:kras\w*|deuk\w*|vlek\w*|foutje|gebrek|puntje|beschadiging|
    scheurtje|minpunt\w*)|minpuntje|kleinigheid|schoonheidsfout\w*|nauwelijks zichtbaar|
    zie je (?:bijna )?niet|enige (?:minpunt|nadeel)|iets (?:te|kleiner|donkerder)
  `,
};
