import type { Copy } from '../copy.ts';

// No `sorryPart`: French cannot take a bare noun without its article and gender.
export const problems: Copy['problems'] = {
  stopped_working: {
    sorry: 'Nous sommes désolés d’apprendre que l’article a cessé de fonctionner.',
    also: 'J’ai également noté que plus rien ne fonctionne.',
    again: 'Cette panne n’est toujours pas réglée, et nous en sommes désolés.',
  },
  malfunction: {
    sorry: 'Je regrette vraiment que l’article ne fonctionne pas correctement.',
    also: 'Je note aussi qu’une des fonctions ne marche pas comme elle le devrait.',
    again: 'Je regrette que cela ne fonctionne toujours pas comme il faut.',
  },
  dead: {
    sorry:
      'Un article qui ne marche pas dès la réception, c’est vraiment contrariant, et nous en sommes désolés.',
    also: 'J’ai bien noté aussi que l’article n’a jamais fonctionné.',
    again: 'Vous n’avez toujours rien qui fonctionne, et je le regrette vraiment.',
  },
  broke_in_use: {
    sorry: 'Nous sommes désolés que l’article se soit cassé pendant que vous l’utilisiez.',
    also: 'J’ai bien noté aussi que quelque chose s’est cassé à l’utilisation.',
    again: 'L’article reçu est toujours cassé chez vous, et nous en sommes désolés.',
  },
  leaks: {
    sorry: 'Une fuite, c’est vraiment désagréable, et nous en sommes désolés.',
    also: 'J’ai aussi noté le problème de fuite.',
    again: 'Nous sommes désolés que cette fuite vous cause encore des ennuis.',
  },
  spoiled: {
    sorry: 'Je regrette vraiment que ce que vous avez reçu ne soit plus bon.',
    also: 'Je note aussi que la fraîcheur n’y était plus.',
    again: 'Recevoir quelque chose qui n’est plus frais est très désagréable, et nous en sommes désolés.',
  },
  workmanship: {
    sorry: 'Je regrette vraiment que la fabrication ne soit pas aussi soignée qu’elle devrait l’être.',
    also: 'J’ai également noté que les finitions laissent à désirer.',
    again: 'Je comprends que la fabrication vous paraisse peu soignée, et je le regrette.',
  },
  fades_or_shrinks: {
    sorry: 'C’est vraiment dommage que la couleur ou la forme n’ait pas tenu, et nous en sommes désolés.',
    also: 'Je note aussi le changement constaté au lavage ou au fil de l’utilisation.',
    again: 'Je regrette que l’article ne soit pas resté comme au premier jour.',
  },
  poor_quality: {
    sorry: 'Nous sommes désolés que la qualité ne soit pas celle que vous étiez en droit d’attendre.',
    also: 'J’ai aussi noté que la qualité n’est pas au rendez-vous.',
    again: 'Je comprends que la qualité soit une vraie déception, et nous le regrettons.',
  },
  missing_part: {
    sorry:
      'Ouvrir son colis et constater qu’il manque quelque chose, c’est décevant, et nous en sommes désolés.',
    also: 'J’ai également noté qu’il manquait quelque chose.',
    again: 'La pièce manquante n’est toujours pas chez vous, et nous en sommes désolés.',
  },
  damaged_on_arrival: {
    sorry: 'Nous sommes vraiment désolés que l’article vous soit parvenu endommagé.',
    also: 'Je note aussi les dommages constatés à l’arrivée.',
    again: 'Nous sommes désolés que vous n’ayez pour l’instant qu’un article arrivé abîmé.',
  },
  packaging: {
    sorry: 'Nous sommes désolés de l’état de l’emballage de votre commande.',
    also: 'J’ai aussi noté que l’emballage n’était pas satisfaisant.',
    again: 'Je regrette que l’emballage n’ait pas été à la hauteur.',
  },
  size_fit: {
    sorry: 'C’est dommage que la taille ne soit pas la bonne pour vous, et nous le regrettons.',
    also: 'Je note également que la taille ne convient pas.',
    again: 'Je regrette que vous n’ayez pas encore la bonne taille.',
  },
  not_compatible: {
    sorry: 'Nous sommes désolés que l’article ne soit pas compatible avec l’usage que vous aviez prévu.',
    also: 'J’ai bien noté aussi que cela ne s’adapte pas à ce que vous avez déjà.',
    again: 'Vous n’avez toujours rien de compatible, et nous en sommes désolés.',
  },
  less_than_stated: {
    sorry: 'Nous regrettons que vous ayez reçu moins que ce qu’indique la page produit.',
    also: 'Je note aussi que vous avez reçu moins que ce qu’annonce la page produit.',
    again: 'Je regrette que ce que vous avez reçu soit en dessous de ce que nous annonçons.',
  },
  differs: {
    sorry: 'Nous sommes désolés que l’article ne soit pas tel que le montre la page produit.',
    also: 'J’ai également noté la différence avec ce que montre la page.',
    again: 'Ce que vous avez reçu n’est pas ce que vous aviez vu sur la page, et nous en sommes désolés.',
  },
  other_received: {
    sorry: 'Nous sommes désolés que vous n’ayez pas reçu ce que vous aviez commandé.',
    also: 'Je note également que vous avez reçu autre chose que ce que vous attendiez.',
    again: 'Je regrette que vous n’ayez toujours pas l’article commandé.',
  },
  used_before: {
    sorry: 'Je regrette vraiment que ce que vous avez reçu n’ait pas eu l’air neuf.',
    also: 'J’ai aussi noté que l’article semblait avoir déjà servi.',
    again: 'Recevoir un article déjà ouvert ou utilisé n’est pas agréable, et nous en sommes désolés.',
  },
  not_genuine: {
    sorry: 'Je regrette que ce que vous avez reçu vous fasse douter de son authenticité.',
    also: 'J’ai bien noté vos doutes sur l’authenticité, et nous les prenons au sérieux.',
    again: 'Nous sommes désolés que vos doutes sur l’authenticité ne soient pas encore levés.',
  },
  hard_to_use: {
    sorry: 'Je vois que l’utilisation vous donne beaucoup de mal, et je le regrette vraiment.',
    also: 'Je note aussi que l’utilisation n’est pas pratique.',
    again: 'Nous sommes désolés que l’utilisation reste aussi difficile.',
  },
  taste_smell: {
    sorry: 'Nous sommes désolés pour l’odeur ou le goût que vous décrivez.',
    also: 'J’ai également noté que l’odeur ou le goût a quelque chose d’anormal.',
    again: 'Je regrette que l’odeur ou le goût vous gêne encore.',
  },
  weak_performance: {
    sorry: 'Nous regrettons que l’article ne soit pas assez efficace.',
    also: 'Je note également que le résultat est trop faible.',
    again: 'Nous sommes désolés que l’efficacité ne soit toujours pas au rendez-vous.',
  },
  cosmetic: {
    sorry: 'Nous sommes désolés de ce défaut d’aspect.',
    also: 'J’ai aussi noté le défaut visible.',
    again: 'Je regrette que l’article ne vous soit pas parvenu impeccable.',
  },
  noise: {
    sorry: 'Ce bruit doit être bien gênant, et nous en sommes désolés.',
    also: 'J’ai également noté le problème de bruit.',
    again: 'Ce bruit n’a toujours pas cessé, et nous en sommes désolés.',
  },
  overheats: {
    sorry: 'Nous sommes désolés d’apprendre que l’article chauffe trop.',
    also: 'J’ai bien noté aussi le problème de surchauffe.',
    again: 'Je regrette que l’article chauffe toujours plus qu’il ne devrait.',
  },
  battery: {
    sorry: 'Je regrette que la batterie ou la charge vous pose problème.',
    also: 'J’ai aussi noté le souci de batterie ou de charge.',
    again: 'Nous sommes désolés que la batterie vous donne encore du souci.',
  },
  connection: {
    sorry: 'Une connexion qui ne marche pas comme il faut, c’est agaçant, et nous en sommes désolés.',
    also: 'Je note également le problème de connexion.',
    again: 'La connexion ne se fait toujours pas correctement, et je le regrette.',
  },
  comes_apart: {
    sorry: 'Je regrette vraiment d’apprendre que l’article se défait.',
    also: 'J’ai également noté que quelque chose s’est détaché.',
    again: 'Nous sommes désolés que l’ensemble ne tienne pas.',
  },
  late: {
    sorry: 'Vous avez attendu votre commande bien longtemps, et nous en sommes désolés.',
    also: 'Toutes nos excuses également pour cette longue attente.',
    again: 'L’attente se prolonge, et nous en sommes vraiment désolés.',
  },
  price: {
    sorry: 'Je regrette que le prix ne vous paraisse pas juste.',
    also: 'J’ai aussi bien lu ce que vous écrivez au sujet du prix.',
    again: 'J’ai relu ce que vous nous dites du prix.',
  },
  order_handling: {
    sorry: 'Nous sommes désolés que votre commande n’ait pas été traitée comme elle aurait dû l’être.',
    also: 'Nous regrettons aussi la façon dont votre commande a été traitée.',
    again: 'Je regrette que ce point de votre commande ne soit toujours pas réglé.',
  },
  allergy_or_injury: {
    sorry: 'Nous sommes sincèrement désolés d’apprendre ce qui vous est arrivé.',
    also: 'Je regrette aussi très sincèrement ce qui s’est passé.',
    again: 'Nous restons sincèrement désolés de ce qui vous est arrivé.',
  },
  vermin_or_foreign_body: {
    sorry: 'Nous sommes désolés que vous ayez trouvé quelque chose qui n’avait rien à faire là.',
    also: 'J’ai également noté qu’il s’y trouvait quelque chose qui n’aurait pas dû y être.',
    again: 'Je regrette vraiment cette découverte si désagréable.',
  },
  vague: {
    sorry: 'Nous regrettons que votre commande ne vous donne pas satisfaction.',
    also: 'Je note aussi que cela ne vous convient pas.',
    again: 'Je regrette que votre commande ne vous convienne toujours pas.',
  },
};
