import type { Copy } from '../copy.ts';

// "het" stands only where it is impersonal ("het werkt niet"); elsewhere "uw aankoop", "uw bestelling" or "iets".
export const problems: Copy['problems'] = {
  stopped_working: {
    sorry: 'Het spijt me dat uw aankoop het niet meer doet.',
    also: 'Ik lees ook dat uw aankoop er helemaal mee is opgehouden.',
    again: 'Wat vervelend dat het nog altijd niet werkt.',
  },
  malfunction: {
    sorry: 'Wat vervelend om te horen dat het niet goed werkt.',
    also: 'Ook lees ik dat een van de functies niet werkt zoals het hoort.',
    again: 'Het spijt me dat uw aankoop nog steeds niet doet wat u ervan mag verwachten.',
  },
  dead: {
    sorry: 'Het spijt me dat het vanaf het begin niet heeft gewerkt.',
    also: 'En ik begrijp dat er nooit leven in te krijgen was.',
    again: 'Ik vind het heel vervelend dat u nog altijd niets heeft dat werkt.',
  },
  broke_in_use: {
    sorry: 'Wat vervelend dat er tijdens het gebruik iets kapot is gegaan.',
    also: 'Ook lees ik dat er bij het gebruik iets stuk is gegaan.',
    again: 'Het spijt me dat u nog steeds met iets kapots zit.',
  },
  leaks: {
    sorry: 'Wat vervelend om te horen dat het lekt.',
    also: 'Ik lees ook dat er iets lekt.',
    again: 'Het spijt me dat u nog steeds last heeft van de lekkage.',
  },
  spoiled: {
    sorry: 'Het spijt me dat u iets heeft ontvangen dat bedorven was.',
    also: 'Dat er iets niet meer vers was, heb ik ook gelezen.',
    again: 'Wat naar dat u iets heeft gekregen dat niet meer goed was.',
  },
  workmanship: {
    sorry: 'Het spijt me dat de afwerking niet is zoals die hoort te zijn.',
    also: 'Ook de afwerking is niet netjes, lees ik.',
    again: 'Ik vind het jammer dat de afwerking zo slordig is.',
  },
  fades_or_shrinks: {
    sorry: 'Wat jammer dat de kleur of de vorm niet goed is gebleven.',
    also: 'Ik begrijp ook dat er na wassen of dragen iets is veranderd.',
    again: 'Het spijt me dat uw aankoop niet zo is gebleven als in het begin.',
  },
  poor_quality: {
    sorry: 'Het spijt me dat de kwaliteit niet is wat u ervan mocht verwachten.',
    also: 'Ik begrijp dat ook de kwaliteit tegenvalt.',
    again: 'Wat jammer dat de kwaliteit zo’n teleurstelling is.',
  },
  missing_part: {
    sorry: 'Wat vervelend dat er bij het uitpakken iets ontbrak.',
    also: 'Dat er ook iets ontbrak, heb ik genoteerd.',
    again: 'Het spijt me dat u nog steeds niet heeft wat er ontbrak.',
  },
  damaged_on_arrival: {
    sorry: 'Het spijt me dat uw bestelling beschadigd is aangekomen.',
    also: 'Ik lees ook dat er bij aankomst iets beschadigd was.',
    again: 'Vervelend dat u nog steeds zit met iets dat beschadigd is aangekomen.',
  },
  packaging: {
    sorry: 'Wat vervelend dat uw bestelling in zo’n verpakking bij u aankwam.',
    also: 'Ik heb ook begrepen dat de verpakking niet goed was.',
    again: 'Het spijt me dat de verpakking zo tegenviel.',
  },
  size_fit: {
    sorry: 'Wat jammer dat de maat niet goed is.',
    also: 'Ook de maat klopt niet, begrijp ik.',
    again: 'Het spijt me dat u nog niet de juiste maat heeft.',
  },
  not_compatible: {
    sorry: 'Wat jammer dat uw aankoop niet geschikt is voor wat u ermee wilde doen.',
    also: 'Ik lees ook dat het niet past bij wat u al heeft.',
    again: 'Ik vind het vervelend dat u nog steeds niets heeft dat past.',
  },
  less_than_stated: {
    sorry: 'Het spijt me dat u minder heeft gekregen dan er op de productpagina staat.',
    also: 'Ik begrijp ook dat de pagina meer vermeldt dan u heeft gekregen.',
    again: 'Ik vind het jammer dat u niet kreeg wat de pagina vermeldt.',
  },
  differs: {
    sorry: 'Wat jammer dat uw aankoop anders is dan op de productpagina.',
    also: 'Ik lees ook dat er verschil zit tussen uw aankoop en wat de pagina laat zien.',
    again: 'Het spijt me dat u iets anders heeft gekregen dan u op de pagina zag.',
  },
  other_received: {
    sorry: 'Het spijt me dat u niet heeft ontvangen wat u had besteld.',
    also: 'Ik begrijp ook dat er iets anders is bezorgd dan u had besteld.',
    again: 'Wat vervelend dat u nog steeds niet in huis heeft wat u bestelde.',
  },
  used_before: {
    sorry: 'Het spijt me dat uw aankoop er niet nieuw uitzag.',
    also: 'Ik lees ook dat uw aankoop gebruikt leek.',
    again: 'Ik vind het heel vervelend dat u iets heeft gekregen dat al geopend of gebruikt was.',
  },
  not_genuine: {
    sorry: 'Ik begrijp dat u twijfelt of uw aankoop wel echt is, en dat spijt me.',
    also: 'Ook uw twijfel over de echtheid heb ik gelezen, en die nemen we serieus.',
    again: 'Het spijt me dat uw twijfel over de echtheid nog niet is weggenomen.',
  },
  hard_to_use: {
    sorry: 'Wat vervelend dat het gebruik u zoveel moeite kost.',
    also: 'Ik lees ook dat het niet handig werkt.',
    again: 'Het spijt me dat het gebruik nog steeds niet soepel gaat.',
  },
  taste_smell: {
    sorry: 'Wat vervelend dat er iets mis is met de geur of de smaak.',
    also: 'Ook de geur of smaak is niet goed, begrijp ik.',
    again: 'Vervelend dat de geur of smaak u nog steeds stoort.',
  },
  weak_performance: {
    sorry: 'Wat jammer dat het niet goed genoeg werkt.',
    also: 'Ik begrijp ook dat de werking te zwak is.',
    again: 'Het spijt me dat het resultaat nog steeds tegenvalt.',
  },
  cosmetic: {
    sorry: 'Wat zonde dat uw aankoop niet helemaal gaaf is.',
    also: 'Ik heb ook genoteerd dat er iets niet gaaf is.',
    again: 'Het spijt me dat uw bestelling niet ongeschonden bij u is aangekomen.',
  },
  noise: {
    sorry: 'Wat vervelend dat u last heeft van het geluid.',
    also: 'Ook het geluid is hinderlijk, lees ik.',
    again: 'Het spijt me dat het lawaai nog niet weg is.',
  },
  overheats: {
    sorry: 'Wat vervelend om te horen dat uw aankoop te heet wordt.',
    also: 'Ook heb ik begrepen dat er iets te heet wordt.',
    again: 'Het spijt me dat uw aankoop nog steeds heter wordt dan zou moeten.',
  },
  battery: {
    sorry: 'Het spijt me dat u problemen heeft met de batterij of het opladen.',
    also: 'Ook met de batterij of het opladen gaat het niet goed, lees ik.',
    again: 'Wat vervelend dat de batterij u nog steeds in de steek laat.',
  },
  connection: {
    sorry: 'Wat vervelend dat de verbinding niet goed werkt.',
    also: 'Ik lees ook dat de verbinding problemen geeft.',
    again: 'Het spijt me dat verbinding maken nog steeds niet goed lukt.',
  },
  comes_apart: {
    sorry: 'Wat jammer om te horen dat er iets loslaat.',
    also: 'Ik begrijp ook dat er iets is losgeraakt.',
    again: 'Het spijt me dat uw aankoop niet goed heel blijft.',
  },
  late: {
    sorry: 'Het spijt me dat u zo lang op uw bestelling heeft moeten wachten.',
    also: 'Sorry ook voor het lange wachten.',
    again: 'Wat vervelend dat het wachten nog langer heeft geduurd.',
  },
  price: {
    sorry: 'Ik vind het jammer dat de prijs voor u niet goed voelt.',
    also: 'Wat u over de prijs schrijft, heb ik ook gelezen.',
    again: 'Ik heb nog eens gelezen wat u over de prijs schrijft.',
  },
  order_handling: {
    sorry: 'Het spijt me dat het met uw bestelling niet is gegaan zoals het hoort.',
    also: 'Ook vind ik het vervelend hoe het met uw bestelling is verlopen.',
    again: 'Het spijt me dat dit deel van uw bestelling nog niet is geregeld.',
  },
  allergy_or_injury: {
    sorry: 'Ik vind het heel erg om te horen wat u is overkomen.',
    also: 'Ook vind ik het heel naar om te lezen wat er is gebeurd.',
    again: 'Ik vind het nog steeds heel erg wat er bij u is gebeurd.',
  },
  vermin_or_foreign_body: {
    sorry: 'Het spijt me dat u er iets in heeft gevonden dat daar niet hoort.',
    also: 'Ik lees ook dat er iets in zat dat er niet in thuishoort.',
    again: 'Ik vind het heel naar wat u erin heeft aangetroffen.',
  },
  vague: {
    sorry: 'Wat jammer dat u niet tevreden bent met uw bestelling.',
    also: 'Ik begrijp ook dat u er niet blij mee bent.',
    again: 'Het spijt me dat u nog steeds niet tevreden bent met uw bestelling.',
  },
};
