import type { FeedbackCopy } from '../feedback-copy.ts';

export const fr: FeedbackCopy = {
  thanks: 'Merci pour votre retour.',
  sorryDefect: 'Nous sommes désolés que l’article n’ait pas fonctionné comme il le devrait.',
  sorryTransit: 'Nous sommes désolés que l’article soit arrivé endommagé.',
  sorryMisuse: 'Nous sommes désolés que la prise en main ait été plus compliquée que prévu.',
  sorryListing:
    'Nous sommes désolés que l’article n’ait pas correspondu à ce que laissait attendre notre page.',
  sorryWrongItem: 'Nous sommes désolés qu’un mauvais article ait été expédié.',
  sorryOther: 'Nous sommes désolés que votre expérience n’ait pas été bonne.',
  doneRefund: 'Le remboursement a été effectué par Amazon.',
  doneReplacement: 'Un article de remplacement a été expédié gratuitement.',
  donePart: 'La pièce nécessaire a été expédiée gratuitement.',
  doneReturn: 'L’article peut être retourné contre un remboursement intégral.',
  doneGuidance: 'Nous avons expliqué chaque étape dans la messagerie Amazon.',
  doneContact: 'Nous vous avons écrit dans la messagerie Amazon pour y remédier.',
  betterDefect: 'Notre contrôle qualité en recherche la cause.',
  betterTransit: 'Nous revoyons l’emballage de cet article.',
  betterMisuse: 'Nous rendons la notice plus claire.',
  betterListing: 'La page du produit est en cours de vérification et de correction.',
  betterWrongItem: 'Nous contrôlons la préparation et l’étiquetage des commandes.',
  betterOther: 'Nous examinons ce que nous pouvons améliorer.',
  open: 'Toute personne ayant besoin d’aide peut nous joindre depuis « Vos commandes » sur Amazon ; nous répondons sous {hours} heures.',
  sign: '{signature}',
};
