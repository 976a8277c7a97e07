import type { Copy } from '../copy.ts';
import { problems } from './problems.ts';

export const en: Copy = {
  // As after "with": "with your order", "with your desk lamp".
  order: 'your order',
  space: ' ',
  wrote: { named: 'On {date}, {name} wrote:', unnamed: 'On {date}, you wrote:' },
  problems,
  sentences: {
    greeting: ['Hello,'],
    greetingNamed: ['Hello {name},'],
    signOff: ['Kind regards,\n{signature}'],
    thanksMessage: [
      'Thank you for your message.',
      'Thank you for getting in touch.',
      'Thank you for letting us know.',
    ],
    thanksReply: [
      'Thank you for your reply.',
      'Thank you for getting back to us.',
      'Thank you for keeping me posted.',
      'Thank you for your patience and for this message.',
    ],
    thanksPhoto: ['The photo you sent is a great help.', 'Thank you for the new photo as well.'],
    thanksPhotos: ['The photos you sent are a great help.', 'Thank you for the new photos as well.'],
    sorryUnknown: ["I'm sorry that you're having trouble with {product}."],
    correctMe: [
      "If I've misunderstood anything, please tell me.",
      'Please correct me if that is not what you mean.',
    ],
    sorryAgain: [
      "I'm sorry that this still isn't settled.",
      "I'm sorry that this is taking up more of your time.",
      "I'm sorry for the extra trouble.",
    ],

    dangerPerson: [
      'Before anything else: how is everyone, pets included? Please let me know.',
      'Please let me know how everyone is doing now.',
    ],
    dangerStop: [
      "Please stop using it and keep it out of everyone's reach for now, and please don't throw it away.",
      'For your safety, please leave it unused until this is settled.',
    ],
    dangerNext: [
      "We're looking into this with priority, and you'll hear from us within {hours} hours.",
      "This has our full attention, and we'll write to you again within {hours} hours.",
    ],

    askWhat: [
      "Could you tell me in a sentence or two what isn't right with it?",
      'What exactly is happening with it at the moment?',
    ],
    askPart: [
      'Could you tell me which piece you need, with its letter or number in the manual if it has one?',
      'Which piece exactly are you missing?',
    ],
    askLabel: [
      "Could you tell me what's printed on the label, such as the size, model or article number?",
      'What does it say on the label or the bottom of what you received?',
    ],
    askPhoto: [
      'A photo would help me a lot; you can simply attach it to your reply.',
      'If you can, please attach a photo to your reply.',
    ],
    askPhotoBeside: [
      'If you happen to have a photo, it would help us find the cause; nothing depends on it.',
      "A photo is welcome if it's no trouble, but you don't have to send one.",
    ],
    askWish: [
      'What would be the best way for us to put this right?',
      'Which solution would suit you best?',
      'What can I do for you now?',
    ],
    nextSolution: [
      "As soon as I have your answer, I'll get back to you with a solution within {hours} hours.",
      "You'll have our proposal within {hours} hours of your reply.",
      "Once I know, I'll write to you with a solution within {hours} hours.",
    ],
    nextAnswer: [
      "You'll hear from us within {hours} hours.",
      "I'll write to you about it within {hours} hours.",
      'Our answer will reach you within {hours} hours.',
    ],
    byWhen: [
      "I've seen by when you need it. If it gets too tight, tell me here and we'll find another way.",
      "I know there's a date behind this. Should it not work out in time, just reply here and we'll sort it out differently.",
    ],
    anyQuestion: [
      "If there's anything else, just reply to this message.",
      "If you have any questions, I'm happy to help.",
      'Just write back if anything is unclear.',
    ],

    leadChoice: [
      "Here's what I can do for you; which would you prefer?",
      "I'd like to put this right as quickly as possible. What would suit you best?",
      'These are the ways in which I can put this right:',
    ],
    leadSingle: [
      "Here's what I'd like to do for you:",
      "I'd like to put this right with the following:",
      'This is what I can do for you:',
    ],
    leadOtherwise: [
      "If you'd rather not try any further, that's fine too:",
      "If this doesn't help, here's what I can do instead:",
      'You can also choose this instead:',
    ],
    numbered: ['{number}. {step}'],
    optionPartialAmount: ['You keep it, and we refund {amount} ({percent}% of the price).'],
    optionPartial: ['You keep it, and we refund {percent}% of the price.'],
    optionAmount: ['You keep it, and we refund {amount}.'],
    optionFullAmount: ["A full refund of {amount}, and there's nothing to send back."],
    optionFull: ["A full refund, and there's nothing to send back."],
    optionReplacement: ['A replacement, sent to you free of charge.'],
    optionPart: ['The part you need, sent to you free of charge.'],
    optionReturnAmount: [
      'A return for a full refund of {amount}: choose the item in “{orders}” on Amazon and then “{returns}”.',
    ],
    optionReturn: [
      'A return for a full refund: choose the item in “{orders}” on Amazon and then “{returns}”.',
    ],
    optionGuidance: ['Help with using it, step by step.'],
    howToChoose: [
      'Just reply with the number.',
      'A reply with the number is all I need.',
      'Simply write back with the number you prefer.',
    ],
    howToAccept: [
      'If that suits you, a short reply is all I need.',
      'Just let me know whether that works for you.',
      'A short “yes” is enough.',
    ],
    promiseHandled: [
      "I'll have it under way within {hours} hours of your reply.",
      "What's for us to do then happens within {hours} hours.",
      "Once you've written, it takes us {hours} hours at most.",
    ],
    freeChoice: [
      "It's entirely up to you, and you can still return it for a full refund.",
      'The choice is yours, and a return for a full refund remains possible too.',
    ],

    asWished: [
      "Of course, I'll take care of that for you right away.",
      "That's exactly what I'll do for you.",
      "I'm glad to do that for you.",
    ],
    thanksChoice: [
      'Thank you for letting me know.',
      "Thank you, I've got your choice.",
      'Thank you for your quick answer.',
    ],
    confirmPartialAmount: [
      "I'm arranging your refund of {amount} ({percent}% of the price), and you keep the item.",
      'Your refund of {amount} ({percent}% of the price) is being arranged, and the item is yours to keep.',
    ],
    confirmPartial: [
      "I'm arranging a refund of {percent}% of the price, and you keep the item.",
      'Your refund of {percent}% of the price is being arranged, and the item is yours to keep.',
    ],
    confirmAmount: [
      "I'm arranging your refund of {amount}, and you keep the item.",
      'Your refund of {amount} is being arranged, and the item is yours to keep.',
    ],
    confirmFullAmount: [
      "I'm arranging your full refund of {amount}; there's nothing to send back.",
      "Your full refund of {amount} is being arranged, and you don't need to send anything back.",
    ],
    confirmFull: [
      "I'm arranging your full refund; there's nothing to send back.",
      "Your full refund is being arranged, and you don't need to send anything back.",
    ],
    confirmReplacement: [
      "I'm sending you a replacement, free of charge.",
      "Your replacement is being prepared, and it won't cost you anything.",
    ],
    confirmPart: [
      "I'm sending you the part, free of charge.",
      "The part is being prepared for you, and it won't cost you anything.",
    ],
    confirmReturnAmount: [
      'You can return it for a full refund of {amount}.',
      'Sending it back is fine, with a full refund of {amount} for the return.',
    ],
    confirmReturn: [
      'You can return it for a full refund.',
      'Sending it back is fine, with a full refund for the return.',
    ],
    confirmGuidance: [
      "I'm happy to go through it with you, step by step.",
      "Let's go through it together, step by step.",
    ],
    confirmGeneral: [
      "I've made a note of that and I'm looking into it now.",
      "That's noted, and I'm working on it.",
    ],
    promiseRefund: [
      'It goes to your original payment method within {hours} hours; your bank may need a few days to show it.',
      'Amazon pays it to the payment method of your order; we start it within {hours} hours.',
    ],
    promiseShipped: [
      "It'll be on its way to the address on your order within {hours} hours.",
      'It leaves for the address on your order within {hours} hours.',
    ],
    returnHow: [
      'Choose the item in “{orders}” on Amazon and then “{returns}”; Amazon shows you each step there.',
      'You can start the return in “{orders}” on Amazon with “{returns}”.',
    ],
    sorryOnce: ["Once again, I'm sorry for the trouble.", "I'm sorry for the trouble this has caused you."],

    comfort: ['This can often be sorted out in a few minutes.', "There's one more thing that often helps."],
    leadSteps: ["Here's how it works:", 'Please try it once more like this:', 'It works best in this order:'],
    step: ['Step {number}: {step}'],
    manualPage: ['The manual shows it on page {page}.'],
    askPoint: [
      'So that I can give you the right steps: what do you see or hear when you try it?',
      "At which point does it stop doing what you'd expect?",
      'What happens when you try it now?',
    ],
    ifNotHelped: [
      "If that doesn't solve it, just drop me a line, and we'll find another way to put it right.",
      "If it still won't work, let me know, and I'll do something else for you.",
      "If that's no help, a short reply is enough, and I'll find another solution.",
    ],

    thanksListing: [
      'Thank you for pointing out where our product page and the product differ.',
      'Thank you for the details about our product page.',
      'Thank you for taking the time to point this out.',
    ],
    promiseListing: [
      "I'm having the product page checked and, where needed, corrected, so that this doesn't happen to anyone else.",
      "I've passed this on to the team who look after the product page.",
      'The product page is being checked.',
    ],

    thanksGlad: [
      "I'm very glad to hear it, and thank you for taking the time to write.",
      'How good to hear that all is well; thank you for telling me.',
    ],
    thanksClose: ['If you ever need anything, just reply to this message.', "I'm here if anything comes up."],
    thanksQuestion: [
      'Thank you for your question.',
      'Thank you for asking.',
      'Thank you for the further question.',
    ],
    lookingInto: [
      "I'm checking this for you now so that my answer is right.",
      "I'm looking into this point as well.",
      "I want to be sure before I answer, so I'm checking it now.",
    ],
    lookingIntoOrder: [
      "I'm checking your order now.",
      "I'm looking at your order once more.",
      "I'm finding out how things stand with your order.",
    ],
    returnOpen: [
      "If you'd rather not keep it, you can return it: choose the item in “{orders}” on Amazon and then “{returns}”.",
      'Sending it back is possible too, in “{orders}” on Amazon with “{returns}”.',
    ],

    chaseRefund: ["On {date} we promised you a refund, and I'm sorry that you're still waiting for it."],
    chaseReplacement: [
      "On {date} we promised you a replacement, and I'm sorry that you're still waiting for it.",
    ],
    chasePart: ["On {date} we promised you the part, and I'm sorry that you're still waiting for it."],
    chaseReturn: ["On {date} we agreed on the return, and I'm sorry that it isn't settled yet."],
    chaseReply: ["We last wrote to you on {date}, and I'm sorry that you had to ask again."],
    chaseNow: [
      "I'm finding out right now where it stands and will tell you within {hours} hours.",
      "I'm taking care of it myself now, and you'll hear from me within {hours} hours.",
    ],

    claimKnown: [
      "I've seen your claim with Amazon. Amazon is looking at it now, and we're giving them everything they need from us.",
      "Your claim is with Amazon, and we're answering everything that Amazon asks us.",
    ],
    claimNext: [
      "There's nothing you need to do for us in the meantime.",
      'Amazon will let you know how it goes on.',
    ],

    followLead: [
      'I just wanted to check that all is well with your order {order}.',
      "I'm writing once more about your order {order}.",
    ],
    followRefund: ['Has your refund arrived?', 'Is the refund in your account by now?'],
    followReplacement: [
      'Did the replacement reach you, and is it all right?',
      'Is everything in order with the replacement?',
    ],
    followPart: ['Did the part reach you, and does it fit?', 'Is everything in order with the part?'],
    followReturn: [
      'Did the return and your refund go smoothly?',
      'Has everything worked out with the return?',
    ],
    followGuidance: ['Is everything working for you now?', 'Did the steps help?'],
    followGeneral: ['Is everything all right now?', 'Is everything settled for you now?'],
    followHelp: [
      "If anything still isn't right, just reply to this message and I'll take care of it.",
      "If something is still wrong, a short reply is enough, and I'll see to it.",
    ],
    followSorry: [
      "Thank you for your patience, and once more I'm sorry for the trouble.",
      "I'm sorry again for the trouble, and thank you for your patience.",
    ],
  },
};
