import type { Copy } from '../copy.ts';
import { problems } from './problems.ts';

export const fr: Copy = {
  // As after « avec », with its possessive: « avec votre commande », « avec votre lampe de bureau », « avec vos rideaux ».
  order: 'votre commande',
  space: ' ',
  wrote: { named: 'Le {date}, {name} a écrit :', unnamed: 'Le {date}, vous avez écrit :' },
  problems,
  sentences: {
    greeting: ['Bonjour,'],
    greetingNamed: ['Bonjour {name},'],
    signOff: ['Bien cordialement,\n{signature}'],
    thanksMessage: [
      'Merci pour votre message.',
      'Merci de nous avoir écrit.',
      'Merci de nous en avoir fait part.',
    ],
    thanksReply: [
      'Merci pour votre réponse.',
      'Merci pour votre retour.',
      'Merci de me tenir au courant.',
      'Merci pour votre patience et pour ce message.',
    ],
    thanksPhoto: ['Votre photo nous aide beaucoup.', 'Merci aussi pour la nouvelle photo.'],
    thanksPhotos: ['Vos photos nous aident beaucoup.', 'Merci aussi pour les nouvelles photos.'],
    sorryUnknown: ['Nous sommes désolés que vous rencontriez un problème avec {product}.'],
    correctMe: [
      'Si j’ai mal compris quelque chose, dites-le-moi, s’il vous plaît.',
      'N’hésitez pas à me corriger si ce n’est pas ce que vous vouliez dire.',
    ],
    sorryAgain: [
      'Je regrette que ce ne soit toujours pas réglé.',
      'Nous sommes désolés que cela vous prenne encore du temps.',
      'Toutes nos excuses pour ces désagréments supplémentaires.',
    ],

    dangerPerson: [
      'Avant tout, comment allez-vous, vous, vos proches et vos animaux ? Dites-le-moi, s’il vous plaît.',
      'Dites-moi, s’il vous plaît, comment chacun va à présent.',
    ],
    dangerStop: [
      'Par sécurité, n’utilisez plus l’article, gardez-le hors de portée des enfants et des animaux, et ne le jetez pas pour l’instant.',
      'Pour votre sécurité, merci de ne pas utiliser l’article tant que ce n’est pas réglé.',
    ],
    dangerNext: [
      'Nous nous en occupons en priorité et vous aurez de nos nouvelles sous {hours} heures.',
      'Nous y accordons toute notre attention et vous réécrirons sous {hours} heures.',
    ],

    askWhat: [
      'Pourriez-vous me dire en une ou deux phrases ce qui ne va pas ?',
      'Que se passe-t-il exactement en ce moment ?',
    ],
    askPart: [
      'Pourriez-vous me dire quelle pièce il vous faut, avec sa lettre ou son numéro dans la notice s’il y en a un ?',
      'Quelle pièce vous manque exactement ?',
    ],
    askLabel: [
      'Pourriez-vous me dire ce qui figure sur l’étiquette, par exemple la taille, le modèle ou la référence ?',
      'Que lisez-vous sur l’étiquette ou sous l’article que vous avez reçu ?',
    ],
    askPhoto: [
      'Une photo m’aiderait beaucoup, il suffit de la joindre à votre réponse.',
      'Si vous le pouvez, merci de joindre une photo à votre réponse.',
    ],
    askPhotoBeside: [
      'Si vous avez une photo sous la main, elle nous aiderait à trouver la cause, mais ce n’est pas une condition.',
      'Si cela ne vous dérange pas, une photo est la bienvenue, mais rien ne vous y oblige.',
    ],
    askWish: [
      'Quelle serait pour vous la meilleure façon de régler cela ?',
      'Quelle solution vous conviendrait le mieux ?',
      'Que puis-je faire pour vous maintenant ?',
    ],
    nextSolution: [
      'Dès que j’aurai votre réponse, je reviendrai vers vous avec une solution sous {hours} heures.',
      'Vous recevrez notre proposition dans les {hours} heures suivant votre réponse.',
      'Une fois que je le saurai, je vous écrirai sous {hours} heures avec une solution.',
    ],
    nextAnswer: [
      'Vous aurez de nos nouvelles sous {hours} heures.',
      'Je vous écrirai à ce sujet sous {hours} heures.',
      'Notre réponse vous parviendra sous {hours} heures.',
    ],
    byWhen: [
      'J’ai bien vu pour quand il vous le faut. Si le délai devient trop court, écrivez-moi ici et nous trouverons une autre solution.',
      'Je sais qu’une date vous presse. Si cela ne suffit pas, répondez-moi simplement et nous ferons autrement.',
    ],
    anyQuestion: [
      'Pour toute autre demande, répondez simplement à ce message.',
      'Si vous avez des questions, j’y répondrai avec plaisir.',
      'Si quelque chose n’est pas clair, n’hésitez pas à me répondre.',
    ],

    leadChoice: [
      'Voici ce que je peux faire pour vous. Que préférez-vous ?',
      'J’aimerais régler cela au plus vite. Qu’est-ce qui vous conviendrait le mieux ?',
      'Voici les solutions que je peux vous proposer :',
    ],
    leadSingle: [
      'Voici ce que je vous propose :',
      'Pour régler cela, je vous propose ceci :',
      'Voici ce que je peux faire pour vous :',
    ],
    leadOtherwise: [
      'Si vous préférez ne pas faire d’autres essais, aucun problème, voici ce que je peux vous proposer d’autre :',
      'Si cela n’aide pas, voici ce que je peux faire à la place :',
      'Vous pouvez aussi choisir ceci à la place :',
    ],
    numbered: ['{number}. {step}'],
    optionPartialAmount: [
      'Vous conservez l’article et nous vous remboursons {amount} ({percent} % du prix).',
    ],
    optionPartial: ['Vous conservez l’article et nous vous remboursons {percent} % du prix.'],
    optionAmount: ['Vous conservez l’article et nous vous remboursons {amount}.'],
    optionFullAmount: ['Un remboursement intégral de {amount}, et vous n’avez rien à renvoyer.'],
    optionFull: ['Un remboursement intégral, et vous n’avez rien à renvoyer.'],
    optionReplacement: ['Un article de remplacement, envoyé gratuitement.'],
    optionPart: ['La pièce qu’il vous faut, envoyée gratuitement.'],
    optionReturnAmount: [
      'Un retour avec remboursement intégral de {amount} : sur Amazon, choisissez l’article dans « {orders} », puis « {returns} ».',
    ],
    optionReturn: [
      'Un retour avec remboursement intégral : sur Amazon, choisissez l’article dans « {orders} », puis « {returns} ».',
    ],
    optionGuidance: ['Une aide à l’utilisation, étape par étape.'],
    howToChoose: [
      'Répondez-moi simplement avec le numéro.',
      'Une réponse avec le numéro me suffit.',
      'Indiquez-moi simplement le numéro de votre choix.',
    ],
    howToAccept: [
      'Si cela vous convient, une courte réponse me suffit.',
      'Dites-moi simplement si cela vous convient.',
      'Un simple « oui » suffit.',
    ],
    promiseHandled: [
      'Je m’en occuperai dans les {hours} heures suivant votre réponse.',
      'De notre côté, nous nous en occuperons alors sous {hours} heures.',
      'Dès votre réponse, il nous faut {hours} heures au maximum.',
    ],
    freeChoice: [
      'C’est vous qui décidez, et vous pouvez toujours retourner l’article et obtenir un remboursement intégral.',
      'Le choix vous appartient, et un retour avec remboursement intégral reste également possible.',
    ],

    asWished: [
      'Bien sûr, je m’en occupe tout de suite pour vous.',
      'C’est exactement ce que je vais faire pour vous.',
      'Je le fais volontiers pour vous.',
    ],
    thanksChoice: [
      'Merci de me l’avoir indiqué.',
      'Merci, votre choix est bien noté.',
      'Merci pour votre réponse rapide.',
    ],
    confirmPartialAmount: [
      'Je procède à votre remboursement de {amount} ({percent} % du prix), et vous conservez l’article.',
      'Votre remboursement de {amount} ({percent} % du prix) est en cours de traitement, et vous pouvez garder l’article.',
    ],
    confirmPartial: [
      'Je procède au remboursement de {percent} % du prix, et vous conservez l’article.',
      'Votre remboursement de {percent} % du prix est en cours de traitement, et vous pouvez garder l’article.',
    ],
    confirmAmount: [
      'Je procède à votre remboursement de {amount}, et vous conservez l’article.',
      'Votre remboursement de {amount} est en cours de traitement, et vous pouvez garder l’article.',
    ],
    confirmFullAmount: [
      'Je procède à votre remboursement intégral de {amount}, et il n’y a rien à renvoyer.',
      'Votre remboursement intégral de {amount} est en cours de traitement, et vous n’avez rien à renvoyer.',
    ],
    confirmFull: [
      'Je procède à votre remboursement intégral, et il n’y a rien à renvoyer.',
      'Votre remboursement intégral est en cours de traitement, et vous n’avez rien à renvoyer.',
    ],
    confirmReplacement: [
      'Je vous envoie gratuitement un article de remplacement.',
      'Votre article de remplacement est en préparation et ne vous coûtera rien.',
    ],
    confirmPart: [
      'Je vous envoie la pièce gratuitement.',
      'La pièce est en préparation pour vous et ne vous coûtera rien.',
    ],
    confirmReturnAmount: [
      'Vous pouvez retourner l’article et obtenir un remboursement intégral de {amount}.',
      'Le retour est possible, avec un remboursement intégral de {amount}.',
    ],
    confirmReturn: [
      'Vous pouvez retourner l’article et obtenir un remboursement intégral.',
      'Je vous confirme le remboursement intégral, après retour de l’article.',
    ],
    confirmGuidance: ['Je vous guide volontiers, étape par étape.', 'Voyons cela ensemble, étape par étape.'],
    confirmGeneral: [
      'J’ai bien noté votre demande et je l’examine dès maintenant.',
      'C’est bien noté, je m’en occupe.',
    ],
    promiseRefund: [
      'Le remboursement part sous {hours} heures sur votre moyen de paiement d’origine. Votre banque peut mettre quelques jours à l’afficher.',
      'C’est Amazon qui verse le montant sur le moyen de paiement de votre commande, et nous lançons le remboursement sous {hours} heures.',
    ],
    promiseShipped: [
      'L’envoi partira sous {hours} heures à l’adresse de votre commande.',
      'L’expédition à l’adresse de votre commande se fait sous {hours} heures.',
    ],
    returnHow: [
      'Sur Amazon, choisissez l’article dans « {orders} », puis « {returns} ». Amazon vous y montre chaque étape.',
      'Vous pouvez lancer le retour depuis « {orders} » sur Amazon, avec « {returns} ».',
    ],
    sorryOnce: [
      'Encore une fois, toutes nos excuses pour la gêne occasionnée.',
      'Nous regrettons sincèrement les désagréments que cela vous a causés.',
    ],

    comfort: [
      'Cela se règle souvent en quelques minutes.',
      'Il reste une chose à essayer, qui aide souvent.',
    ],
    leadSteps: [
      'Voici comment procéder :',
      'Essayez encore une fois de cette façon, s’il vous plaît :',
      'C’est dans cet ordre que cela marche le mieux :',
    ],
    step: ['Étape {number} : {step}'],
    manualPage: ['La notice le montre à la page {page}.'],
    askPoint: [
      'Pour que je puisse vous indiquer les bonnes étapes, que voyez-vous ou entendez-vous quand vous essayez ?',
      'À quel moment cela ne se passe-t-il plus comme prévu ?',
      'Que se passe-t-il quand vous essayez maintenant ?',
    ],
    ifNotHelped: [
      'Si cela ne suffit pas, écrivez-moi un petit mot et nous trouverons une autre façon de régler cela.',
      'Si cela ne marche toujours pas, dites-le-moi et je ferai autre chose pour vous.',
      'Si cela ne vous aide pas, une courte réponse suffit et je trouverai une autre solution.',
    ],

    thanksListing: [
      'Merci de nous avoir signalé cet écart entre la description et l’article.',
      'Merci pour ces précisions sur notre page produit.',
      'Merci d’avoir pris le temps de nous le signaler.',
    ],
    promiseListing: [
      'Je fais vérifier et, si nécessaire, corriger la page produit, pour que cela n’arrive à personne d’autre.',
      'J’ai transmis votre remarque à l’équipe chargée de la page produit.',
      'La page produit est en cours de vérification.',
    ],

    thanksGlad: [
      'Cela me fait très plaisir, et merci d’avoir pris le temps de nous écrire.',
      'Quelle bonne nouvelle que tout aille bien, et merci de me l’avoir dit.',
    ],
    thanksClose: [
      'Si vous avez besoin de quoi que ce soit, répondez simplement à ce message.',
      'Je reste à votre disposition en cas de besoin.',
    ],
    thanksQuestion: [
      'Merci pour votre question.',
      'Merci de nous avoir posé la question.',
      'Merci pour cette autre question.',
    ],
    lookingInto: [
      'Je vérifie cela tout de suite pour vous donner une réponse exacte.',
      'Je vérifie ce point également.',
      'Je préfère vérifier avant de vous répondre, et je le fais dès maintenant.',
    ],
    lookingIntoOrder: [
      'Je vérifie votre commande dès maintenant.',
      'Je regarde votre commande encore une fois.',
      'Je me renseigne pour savoir où en est votre commande.',
    ],
    returnOpen: [
      'Si vous préférez ne pas garder l’article, vous pouvez le retourner : sur Amazon, choisissez-le dans « {orders} », puis « {returns} ».',
      'Vous pouvez aussi renvoyer l’article, depuis « {orders} » sur Amazon, avec « {returns} ».',
    ],

    chaseRefund: [
      'Le {date}, nous vous avons promis un remboursement, et je regrette que vous l’attendiez encore.',
    ],
    chaseReplacement: [
      'Le {date}, nous vous avons promis un article de remplacement, et je regrette que vous l’attendiez encore.',
    ],
    chasePart: ['Le {date}, nous vous avons promis la pièce, et je regrette que vous l’attendiez encore.'],
    chaseReturn: ['Le {date}, nous avons convenu du retour, et je regrette que ce ne soit pas encore réglé.'],
    chaseReply: ['Notre dernier message date du {date}, et je regrette que vous ayez dû nous relancer.'],
    chaseNow: [
      'Je vérifie tout de suite où cela en est et je vous le dirai sous {hours} heures.',
      'Je m’en occupe personnellement dès maintenant, et vous aurez de mes nouvelles sous {hours} heures.',
    ],

    claimKnown: [
      'J’ai bien vu votre réclamation auprès d’Amazon. Amazon l’examine actuellement, et nous lui transmettons tout ce qu’il faut de notre part.',
      'Votre réclamation est entre les mains d’Amazon, et nous répondons à tout ce qu’Amazon nous demande.',
    ],
    claimNext: [
      'En attendant, vous n’avez aucune démarche à faire auprès de nous.',
      'Amazon vous tiendra au courant de la suite.',
    ],

    followLead: [
      'Je voulais simplement m’assurer que tout va bien avec votre commande {order}.',
      'Je reviens vers vous au sujet de votre commande {order}.',
    ],
    followRefund: [
      'Avez-vous bien reçu votre remboursement ?',
      'Le remboursement est-il maintenant sur votre compte ?',
    ],
    followReplacement: [
      'L’article de remplacement est-il bien arrivé, et vous convient-il ?',
      'Tout est-il en ordre avec l’article de remplacement ?',
    ],
    followPart: [
      'La pièce est-elle bien arrivée, et convient-elle ?',
      'Tout est-il en ordre avec la pièce ?',
    ],
    followReturn: [
      'Le retour et votre remboursement se sont-ils bien passés ?',
      'Tout s’est-il bien déroulé pour le retour ?',
    ],
    followGuidance: [
      'Est-ce que tout fonctionne pour vous maintenant ?',
      'Les étapes ont-elles été utiles ?',
    ],
    followGeneral: ['Tout va-t-il bien à présent ?', 'Tout est-il réglé pour vous maintenant ?'],
    followHelp: [
      'Si quelque chose ne va toujours pas, répondez simplement à ce message et je m’en occuperai.',
      'S’il reste un souci, une courte réponse suffit et je m’en chargerai.',
    ],
    followSorry: [
      'Merci pour votre patience, et encore toutes nos excuses pour la gêne occasionnée.',
      'Nous regrettons encore ces désagréments et vous remercions pour votre patience.',
    ],
  },
};
