import type { Copy } from '../copy.ts';

export const fr: Copy = {
  product: { titled: 'article « {title} »', untitled: 'article' },
  space: ' ',
  wrote: { named: 'Le {date}, {name} a écrit :', unnamed: 'Le {date}, vous avez écrit :' },
  sentences: {
    greeting: ['Bonjour,'],
    greetingNamed: ['Bonjour {name},'],
    signOff: ['Cordialement,\n{signature}'],

    thanksMessage: [
      'Merci pour votre message.',
      'Merci de nous avoir écrit.',
      'Merci d’avoir pris contact avec nous.',
    ],
    thanksReply: [
      'Merci pour votre réponse.',
      'Merci pour ces nouvelles.',
      'Merci de nous tenir au courant.',
      'Merci pour votre patience et pour ce message.',
    ],
    sorryMinor: ['Nous sommes désolés que votre {product} ne soit pas tout à fait comme il devrait être.'],
    sorryMajor: ['Nous sommes vraiment désolés que votre {product} n’ait pas répondu à vos attentes.'],
    sorryAgain: [
      'Nous regrettons que votre {product} vous pose encore problème.',
      'Nous sommes désolés que ce ne soit pas encore réglé pour vous.',
      'Nous sommes désolés que cela vous prenne encore du temps.',
    ],
    sorryListing: [
      'Nous sommes désolés que votre {product} ne corresponde pas à ce que vous pouviez attendre.',
    ],
    sorryGuidance: ['Nous sommes désolés des difficultés que vous avez eues avec votre {product}.'],
    understoodDefectMinor: [
      'Nous comprenons qu’il ne fait pas tout ce qu’il devrait, et nous voulons y remédier.',
    ],
    understoodDefectMajor: [
      'Nous comprenons que vous ne pouvez pas l’utiliser comme prévu, et nous voulons y remédier.',
    ],
    understoodTransitMinor: ['Nous comprenons qu’il n’est pas arrivé intact chez vous.'],
    understoodTransitMajor: [
      'Nous comprenons qu’il est arrivé endommagé et que vous ne pouvez pas l’utiliser ainsi.',
    ],
    understoodWrongItem: ['Nous comprenons que vous n’avez pas reçu ce que vous aviez commandé.'],
    understoodListing: ['Nous comprenons qu’il diffère de ce que montre notre page produit.'],
    understoodUnclear: ['Nous aimerions comprendre exactement ce qui s’est passé, afin de bien vous aider.'],
    safety: [
      'Merci de ne plus l’utiliser pour le moment et de le garder là où il ne peut blesser personne ; votre sécurité passe avant tout.',
      'Pour votre sécurité, merci de ne pas l’utiliser tant que ce n’est pas réglé.',
    ],
    wantRefund: ['Nous avons bien noté que vous souhaitez un remboursement.'],
    wantReplacement: ['Nous avons bien noté que vous souhaitez un article de remplacement.'],
    wantPart: ['Nous avons bien noté l’aide qu’il vous faut : une pièce pour le compléter.'],
    askDefect: [
      'Pourriez-vous nous dire ce qui se passe exactement à l’usage, et depuis quand ?',
      'Que se passe-t-il exactement maintenant, et qu’avez-vous pu essayer ?',
    ],
    askTransit: [
      'Pourriez-vous nous dire quelles parties sont abîmées, et dans quel état était le colis ?',
      'Quelles parties pouvez-vous encore utiliser telles quelles ?',
    ],
    askMisuse: [
      'Pourriez-vous nous dire à quelle étape cela ne fonctionne plus comme prévu ?',
      'Que voyez-vous en ce moment, et quelle étape venait juste avant ?',
    ],
    askListing: [
      'Pourriez-vous nous dire sur quel point il diffère le plus de ce que vous attendiez ?',
      'Quelle différence compte le plus pour vous ?',
    ],
    askWrongItem: [
      'Pourriez-vous nous dire ce que contenait le colis, par exemple le nom ou la taille sur l’étiquette ?',
      'Que dit l’étiquette de l’article que vous avez reçu ?',
    ],
    askUnclear: [
      'Pourriez-vous nous dire en une ou deux phrases ce qui ne va pas ?',
      'Que souhaitez-vous exactement que nous réglions ?',
    ],
    askPhoto: [
      'Une photo nous aiderait beaucoup ; il suffit de la joindre à votre réponse.',
      'Si vous le pouvez, merci de joindre une photo à votre réponse.',
    ],
    thanksPhotos: ['Vos photos nous aident beaucoup, merci.', 'Merci aussi pour les nouvelles photos.'],
    nextSolution: [
      'Dès que nous aurons votre réponse, nous reviendrons vers vous sous {hours} heures avec une solution concrète.',
      'Vous aurez notre proposition dans les {hours} heures qui suivent votre réponse.',
      'Après votre réponse, nous vous écrirons sous {hours} heures avec une solution.',
    ],
    nothingToReturn: ['Vous n’avez rien à renvoyer pour le moment.'],
    notedQuestion: [
      'Nous l’avons lu avec attention et nous nous en occupons.',
      'Nous avons lu aussi votre nouveau message et nous nous en occupons.',
      'Nous regardons ce point également.',
    ],
    nextAnswer: [
      'Vous aurez notre réponse sous {hours} heures.',
      'Nous vous écrirons à ce sujet sous {hours} heures.',
      'Notre réponse vous parviendra sous {hours} heures.',
    ],
    productAside: [
      'Si quelque chose ne va pas avec l’article lui-même, dites-le-nous ici et nous nous en occuperons.',
      'Si l’article lui-même pose problème, écrivez-le-nous simplement ici.',
    ],

    leadChoice: [
      'Pour régler cela au mieux, choisissez ce qui vous convient :',
      'Nous voulons régler cela maintenant ; que préférez-vous ?',
      'Voici ce que nous pouvons faire pour vous ; à vous de choisir :',
    ],
    leadSingle: [
      'Pour régler cela au mieux, voici ce que nous vous proposons :',
      'Nous voulons régler cela maintenant et pouvons faire ceci pour vous :',
      'Voici ce que nous pouvons faire pour vous :',
    ],
    leadOtherwise: [
      'Si vous préférez en rester là avec les essais, vous avez aussi cette possibilité :',
      'Si cela ne suffit pas, vous avez cette possibilité :',
      'Vous pouvez aussi préférer cette solution :',
    ],
    numbered: ['{number}. {step}'],
    optionPartialAmount: ['Un remboursement de {amount} ({percent} % du prix), et vous gardez l’article.'],
    optionPartial: ['Un remboursement de {percent} % du prix, et vous gardez l’article.'],
    optionFullAmount: ['Un remboursement intégral de {amount} ; vous n’avez rien à renvoyer.'],
    optionFull: ['Un remboursement intégral ; vous n’avez rien à renvoyer.'],
    optionReplacement: ['Un article de remplacement, envoyé gratuitement.'],
    optionPart: ['La pièce qu’il vous faut, envoyée gratuitement.'],
    optionReturnAmount: [
      'Un retour avec remboursement intégral de {amount} : dans « Vos commandes » sur Amazon, choisissez l’article puis « Retourner ou remplacer des articles ».',
    ],
    optionReturn: [
      'Un retour avec remboursement intégral : dans « Vos commandes » sur Amazon, choisissez l’article puis « Retourner ou remplacer des articles ».',
    ],
    optionGuidance: ['De l’aide à la mise en service : nous la suivons avec vous pas à pas.'],
    howToChoose: [
      'Répondez simplement avec le numéro de votre choix.',
      'Une réponse avec le numéro nous suffit.',
      'Indiquez-nous simplement le numéro que vous préférez.',
    ],
    howToAccept: [
      'Si cela vous convient, une courte réponse suffit.',
      'Dites-nous simplement si cela vous convient.',
      'Un petit « oui » de votre part suffit.',
    ],
    promiseHandled: [
      'Nous nous en occupons dans les {hours} heures qui suivent votre réponse.',
      'Ce sera ensuite en cours sous {hours} heures.',
      'Il nous faut ensuite {hours} heures au plus.',
    ],
    freeChoice: [
      'Le choix vous appartient entièrement, et un retour avec remboursement intégral reste bien sûr possible.',
      'C’est vous qui décidez ; un retour avec remboursement intégral reste possible aussi.',
    ],
    askWish: [
      'Quelle solution vous conviendrait le mieux ?',
      'Comment pouvons-nous régler cela au mieux pour vous ?',
      'Que pouvons-nous faire pour vous maintenant ?',
    ],
    anyQuestion: [
      'Si vous avez une question à ce sujet, répondez simplement ici.',
      'Pour toute autre question, une courte réponse ici suffit.',
      'Nous restons à votre écoute si quelque chose n’est pas clair.',
    ],

    comfort: [
      'Cela se règle le plus souvent en quelques minutes.',
      'Il y a encore une chose qui aide souvent.',
    ],
    leadSteps: [
      'Essayez comme ceci, s’il vous plaît :',
      'Reprenez tranquillement ces étapes, s’il vous plaît :',
      'C’est dans cet ordre que cela marche le mieux :',
    ],
    step: ['Étape {number} : {step}'],
    manualPage: ['La notice le montre à la page {page}.'],
    askPoint: [
      'Pour vous donner exactement les bonnes étapes : que voyez-vous en ce moment ?',
      'À quel moment cela ne fonctionne-t-il plus comme prévu ?',
      'Que se passe-t-il quand vous essayez maintenant ?',
    ],
    ifNotHelped: [
      'Si cela ne suffit pas, écrivez-nous un mot et nous trouverons une autre solution avec vous.',
      'Si cela ne marche toujours pas, dites-le-nous et nous ferons autrement.',
      'Si cela ne va pas mieux, une courte réponse suffit et nous ferons autre chose pour vous.',
    ],

    thanksListing: [
      'Merci de nous avoir dit en quoi l’article diffère de notre page.',
      'Merci pour ces précisions sur notre page produit.',
      'Merci de nous l’avoir indiqué si clairement.',
    ],
    promiseListing: [
      'Nous faisons vérifier et corriger la description, pour qu’elle soit claire pour tous.',
      'Votre remarque est entre les mains de la personne qui corrige notre page.',
      'La correction de la page est en cours.',
    ],

    thanksChoice: ['Merci pour votre décision.', 'Merci de nous l’avoir dit.', 'Merci, c’est bien noté.'],
    confirmPartialAmount: [
      'Nous préparons maintenant votre remboursement de {amount}, et vous gardez l’article.',
      'Votre remboursement de {amount} est en préparation, et l’article reste à vous.',
    ],
    confirmPartial: [
      'Nous préparons maintenant votre remboursement de {percent} % du prix, et vous gardez l’article.',
      'Votre remboursement de {percent} % du prix est en préparation, et l’article reste à vous.',
    ],
    confirmFullAmount: [
      'Nous préparons maintenant votre remboursement intégral de {amount} ; vous n’avez rien à renvoyer.',
      'Votre remboursement intégral de {amount} est en préparation, sans retour.',
    ],
    confirmFull: [
      'Nous préparons maintenant votre remboursement intégral ; vous n’avez rien à renvoyer.',
      'Votre remboursement intégral est en préparation, sans retour.',
    ],
    confirmReplacement: [
      'Nous préparons maintenant votre article de remplacement, sans frais.',
      'Votre article de remplacement est en préparation et ne vous coûte rien.',
    ],
    confirmPart: [
      'Nous préparons maintenant la pièce pour vous, sans frais.',
      'La pièce est en préparation et ne vous coûte rien.',
    ],
    confirmReturnAmount: [
      'Vous pouvez retourner l’article et recevrez un remboursement intégral de {amount}.',
      'Le retour avec remboursement intégral de {amount} est possible.',
    ],
    confirmReturn: [
      'Vous pouvez retourner l’article et recevrez un remboursement intégral.',
      'Le retour avec remboursement intégral est possible.',
    ],
    confirmGuidance: ['Nous allons volontiers le voir avec vous.', 'Voyons cela ensemble.'],
    confirmGeneral: [
      'Nous avons noté votre demande et nous nous en occupons maintenant.',
      'Votre demande est notée et nous y travaillons.',
    ],
    promiseRefund: [
      'Amazon le verse sur votre moyen de paiement d’origine ; nous l’émettons sous {hours} heures, et votre banque peut mettre quelques jours à l’afficher.',
      'Nous l’émettons par Amazon sous {hours} heures, sur le moyen de paiement de votre commande.',
    ],
    promiseShipped: [
      'L’envoi partira à l’adresse de votre commande sous {hours} heures.',
      'Le colis part sous {hours} heures à l’adresse de votre commande.',
    ],
    returnHow: [
      'Dans « Vos commandes » sur Amazon, choisissez l’article puis « Retourner ou remplacer des articles » ; Amazon vous y montre chaque étape.',
      'Commencez-le dans « Vos commandes » sur Amazon, avec « Retourner ou remplacer des articles ».',
    ],
    sorryOnce: [
      'Encore une fois, nous sommes désolés du désagrément.',
      'Nous regrettons le désagrément que cela vous a causé.',
    ],

    followLead: [
      'Un petit mot au sujet de votre commande {order}.',
      'Nous vous écrivons brièvement au sujet de votre commande {order}.',
    ],
    followAsk: [
      'Tout va-t-il bien maintenant avec votre {product} ?',
      'Votre {product} vous convient-il bien à présent ?',
    ],
    followHelp: [
      'Si quelque chose ne va pas encore, répondez simplement à ce message et nous nous en occuperons.',
      'S’il reste un souci, une courte réponse suffit et nous nous en chargerons.',
    ],
    followSorry: [
      'Nous regrettons le désagrément et vous remercions de votre patience.',
      'Merci de votre patience ; nous sommes désolés du désagrément.',
    ],
  },
};
