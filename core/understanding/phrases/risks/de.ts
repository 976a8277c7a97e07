import type { Risk } from '../../../words/risk.ts';

export const DE_RISKS: Readonly<Record<Risk, string>> = {
  safety: String.raw`
    verletz\w*|geblutet|blut(?:et|ete|ig|ige|end)?|krankenhaus|notaufnahme|notarzt|arzt|arztin|wunde\w*|
    platzwunde|schnittwunde\w*|genaht|gebrochen\w* (?:arm|finger|zahn|handgelenk|rippe)|(?:hand|finger|
    kopf|fuss|fuß|arm|daumen|auge|zunge|mund|lippe|bein|gesicht) ~ (?:geschnitten|verbrannt|verbruht|
    aufgeschnitten|geklemmt|eingeklemmt|getroffen|verletzt|aufgeschurft)|(?:geschnitten|aufgeschlitzt|
    aufgeschnitten|gequetscht|gestochen)|scharfkantig\w*|scharfe\w* (?:kante|kanten|grat\w*|splitter|
    metall\w*)|splitter\w*|messerscharf\w*|verbrann\w*|verbrenn\w*|verbruh\w*|brandblase\w*|
    brandwunde\w*|angebrannt|durchgeschmort|verschmort|geschmort|schmor\w*|kokel\w*|gekokelt|angesengt|
    verschmolzen|geschmolzen|glut\w*|(?:zu|sehr|gefahrlich|extrem|richtig|brennend|so|irre) heiß|
    (?:gefahrlich|brennend|extrem|kochend) heiss|gluhend\w*|uberhitz\w*|rauch(?:t|te|en|entwicklung|
    wolke|ig|)|qualm\w*|gequalmt|geraucht|brandgefahr\w*|brandgeruch|brandloch|brennt|gebrannt|feuer|
    flamme\w*|entzund\w*|stichflamme|funken\w*|gefunkt|explo\w*|geplatzt|kurzschluss|kurzschluß|
    sicherung\w* (?:raus\w*|flog\w*|rausgeflogen|gesprungen|fliegt)|(?:fi|fi-schalter|
    sicherung) ~ (?:raus\w*|fliegt|flog|ausgelost)|aufgeblaht\w*|akku ~ (?:gewolbt|dick|aufgeblaht|
    ausgelaufen)|blank\w* (?:draht|kabel|leitung\w*|stelle)|stromschlag|stromschlage|eine gewischt|
    elektrisier\w*|unter strom|gasgeruch|gas (?:ausgetreten|stromt)|kribbel\w*|allerg\w*|ausschlag|
    hautausschlag|juckreiz|juck\w*|hautreizung\w*|rotung\w*|pusteln|quaddeln|gereizt\w*|atemnot|
    erbrochen|ubergeben|ubel|ubelkeit|bauchschmerzen|bauchweh|bauchkrampf\w*|durchfall|magen\w*|
    lebensmittelvergiftung|vergift\w*|giftig\w*|kopfschmerzen|kopfweh|schwindlig|verschluck\w*|
    erstick\w*|in den mund|im mund|strangul\w*|kleinteil\w*|(?:fast|beinahe|um ein haar) ~ (?:gesturzt|
    verletzt|verbrannt|gefallen|uberfahren|verschluckt|abgebrannt|getroffen|passiert)|gesturzt|sturz|
    umgekippt|zusammengebrochen|zusammengekracht|(?:bremse\w*|hinterradbremse|vorderbremse|hinterbremse|
    handbremse) ~ (?:nicht|nicht mehr|versag\w*|ausgefallen|ohne|keine)|bremst (?:nicht|kaum)|
    bremsversagen|schimm\w*|verschimmelt|made|maden|wurmer|kafer|motten|insekt\w*|ungeziefer|schabe\w*|
    kakerlake\w*|mausekot|mause|ratte\w*|krabbel\w*|gekrabbel\w*|verunreinig\w*|fremdkorper|
    glassplitter|glasscherbe\w*|verdorben\w*|ranzig|ungenießbar|gesundheits\w*|gefahrlich\w*|
    lebensgefahr\w*|gefahr fur|sicherheitsrisiko|unfall\w*|todes\w*|rettungsdienst|feuerwehr
  `,
  legal: String.raw`
    anwalt\w*|rechtsanwalt\w*|rechtliche\w* schritt\w*|rechtsschutz\w*|klage\w*|verklag\w*|
    gericht(?:lich\w*)?|anzeige (?:erstatt\w*|bei)|strafanzeige|polizei|verbraucherzentrale|
    verbraucherschutz\w*|schadensersatz|schadenersatz|schmerzensgeld|produkthaftung\w*|abmahn\w*|
    mahnverfahren|rechtlich\w*|frist (?:bis|von|gesetzt)|marktaufsicht|gewerbeaufsicht|
    betrug ~ anzeig\w*
  `,
  negative_review: String.raw`
    (?:schlecht\w*|negativ\w*|entsprechend\w*|ehrlich\w*|miese?\w*|vernichtend\w*) (?:bewertung\w*|
    rezension\w*)|(?:bewertung|rezension|bewerte|bewerten|ein(?:en)? stern|null sterne|
    1 stern) ~ (?:schreib\w*|abgeb\w*|hinterlass\w*|veroffentlich\w*|geb\w*|folgt|gibt|wird|steht|
    entsprechend|ausfall\w*)|(?:schreib\w*|gebe|hinterlass\w*|gibt|setz\w*) ~ (?:bewertung|rezension|
    stern)|ein-?stern\w*|weitererzahl\w*|soziale\w* (?:medien|netzwerk\w*)
  `,
  a_to_z: String.raw`
    a ?(?:-|bis|to) ?z\b[ -]?\w*|a-z[- ]?garantie\w*|garantieantrag|kauferschutz|ruckbuchung|
    zuruckbuchen|ruckbuchen|lastschrift zuruck\w*|(?:melde|beschwer\w*|wende|wenden|
    schalte) ~ (?:amazon|kreditkarte\w*)|amazon einschalten
  `,
};
