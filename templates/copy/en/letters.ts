import type { Copy } from '../copy.ts';

export const en: Copy = {
  product: { titled: '{title}', untitled: 'item' },
  space: ' ',
  wrote: { named: 'On {date}, {name} wrote:', unnamed: 'On {date}, you wrote:' },
  sentences: {
    greeting: ['Hello,'],
    greetingNamed: ['Hello {name},'],
    signOff: ['Kind regards,\n{signature}'],

    thanksMessage: [
      'Thank you for your message.',
      'Thank you for writing to us.',
      'Thank you for getting in touch.',
    ],
    thanksReply: [
      'Thank you for your reply.',
      'Thank you for coming back to us.',
      'Thank you for keeping us posted.',
      'Thank you for your patience and for this message.',
    ],
    sorryMinor: ['We are sorry that your {product} is not quite as it should be.'],
    sorryMajor: ['We are very sorry that your {product} has let you down.'],
    sorryAgain: [
      'We regret that your {product} is still giving you trouble.',
      'We are sorry that this is not settled for you yet.',
      'We are sorry that this is taking up more of your time.',
    ],
    sorryListing: ['We are sorry that your {product} is not what you were led to expect.'],
    sorryGuidance: ['We are sorry for the trouble you have had with your {product}.'],
    understoodDefectMinor: [
      'We understand that it does not do everything it should, and we want to put that right.',
    ],
    understoodDefectMajor: [
      'We understand that you cannot use it as intended, and we want to put that right.',
    ],
    understoodTransitMinor: ['We understand that it did not survive the journey to you unharmed.'],
    understoodTransitMajor: [
      'We understand that it reached you damaged and that you cannot use it like this.',
    ],
    understoodWrongItem: ['We understand that what you received is not what you ordered.'],
    understoodListing: ['We understand that it differs from what our product page shows.'],
    understoodUnclear: [
      'We would like to understand exactly what happened, so that we can help you properly.',
    ],
    safety: [
      'Please do not use it any more for now and keep it where nobody can come to harm; your safety comes first.',
      'For your safety, please leave it unused until this is settled.',
    ],
    wantRefund: ['We have noted that you would like your money back.'],
    wantReplacement: ['We have noted that you would like a replacement.'],
    wantPart: ['We have noted which kind of help you need: a part that completes it.'],
    askDefect: [
      'Could you tell us what exactly happens when you use it, and since when?',
      'What exactly happens now, and what have you been able to try so far?',
    ],
    askTransit: [
      'Could you tell us which parts are damaged, and what the parcel looked like from outside?',
      'Which parts of it can you still use as they are?',
    ],
    askMisuse: [
      'Could you tell us at which step it stops doing what you expect?',
      'What do you see at the moment, and which step came just before?',
    ],
    askListing: [
      'Could you tell us in which point it differs most from what you expected?',
      'Which difference matters most to you?',
    ],
    askWrongItem: [
      'Could you tell us what was in the parcel, for example the name or size on the label?',
      'What does the label of the item that you received say?',
    ],
    askUnclear: [
      'Could you tell us in a sentence or two what is not right with it?',
      'What exactly would you like us to put right?',
    ],
    askPhoto: [
      'A photo would help us a great deal; you can simply attach it to your reply.',
      'If you can, please attach a photo to your reply.',
    ],
    thanksPhotos: ['The photos you sent are a great help, thank you.', 'Thank you also for the new photos.'],
    nextSolution: [
      'As soon as we have your answer, we will come back to you within {hours} hours with a concrete solution.',
      'You will have our proposal within {hours} hours of your answer.',
      'Once you have answered, we will write to you with a solution within {hours} hours.',
    ],
    nothingToReturn: ['You do not need to send anything back for now.'],
    notedQuestion: [
      'We have read it carefully and are looking into it now.',
      'We have read your new message too and are looking into it.',
      'We are looking into this point as well.',
    ],
    nextAnswer: [
      'You will have our answer within {hours} hours.',
      'We will write to you about it within {hours} hours.',
      'Our answer will reach you within {hours} hours.',
    ],
    productAside: [
      'If something is not right with the product itself, please tell us here, and we will take care of it.',
      'Should there be anything wrong with the product, just tell us here.',
    ],

    leadChoice: [
      'To make this right for you, please choose what suits you best:',
      'We would like to put this right now; which of these would you prefer?',
      'Here is what we can do for you; the choice is yours:',
    ],
    leadSingle: [
      'To make this right for you, we would like to offer you this:',
      'We would like to put this right now and can do this for you:',
      'Here is what we can do for you:',
    ],
    leadOtherwise: [
      'If you would rather not try any further, you have this option as well:',
      'If this does not help, you have this option:',
      'You can choose this instead, too:',
    ],
    numbered: ['{number}. {step}'],
    optionPartialAmount: ['A refund of {amount} ({percent}% of the price), and you keep the product.'],
    optionPartial: ['A refund of {percent}% of the price, and you keep the product.'],
    optionFullAmount: ['A full refund of {amount}; you do not need to send anything back.'],
    optionFull: ['A full refund; you do not need to send anything back.'],
    optionReplacement: ['A replacement, sent to you free of charge.'],
    optionPart: ['The part you need, sent to you free of charge.'],
    optionReturnAmount: [
      'A return for a full refund of {amount}: in “Your Orders” on Amazon, choose the item and then “Return or replace items”.',
    ],
    optionReturn: [
      'A return for a full refund: in “Your Orders” on Amazon, choose the item and then “Return or replace items”.',
    ],
    optionGuidance: ['Help with setting it up: we go through it with you step by step.'],
    howToChoose: [
      'Just reply with the number of your choice.',
      'A reply with the number is all we need.',
      'Simply tell us the number that you prefer.',
    ],
    howToAccept: [
      'If that suits you, a short reply is all we need.',
      'Just tell us whether this suits you.',
      'A short “yes” from you is enough.',
    ],
    promiseHandled: [
      'We will take care of it within {hours} hours of your answer.',
      'It will then be under way within {hours} hours.',
      'After that we need {hours} hours at most.',
    ],
    freeChoice: [
      'The choice is entirely yours, and returning the product for a full refund stays open to you as well.',
      'You are free in your choice; a return for a full refund remains possible too.',
    ],
    askWish: [
      'Which solution would suit you best?',
      'What would be the best way for us to put this right for you?',
      'What may we do for you now?',
    ],
    anyQuestion: [
      'If you have a question about this, just reply here.',
      'For anything else, a short reply here is enough.',
      'We are here for you if anything is unclear.',
    ],

    comfort: ['This can usually be solved in a few minutes.', 'There is one more thing that often helps.'],
    leadSteps: [
      'Please try it like this:',
      'Please go through these steps once more, without any rush:',
      'This order of steps works best:',
    ],
    step: ['Step {number}: {step}'],
    manualPage: ['The manual shows this on page {page}.'],
    askPoint: [
      'So that we can give you exactly the right steps, could you tell us what you see at the moment?',
      'At which point does it stop doing what you expect?',
      'What happens when you try it now?',
    ],
    ifNotHelped: [
      'If that does not solve it, just write us a line, and we will find another solution with you.',
      'Should it still not work, tell us, and we will go another way together.',
      'If it does not work then, a short reply is enough, and we will do something else for you.',
    ],

    thanksListing: [
      'Thank you for telling us where our product page and the product differ.',
      'Thank you for the details about our product page.',
      'Thank you for pointing this out so clearly.',
    ],
    promiseListing: [
      'We are having the description checked and corrected, so that it is clear to everyone.',
      'Your remark is with the colleague who corrects our product page.',
      'The correction of the page is under way.',
    ],

    thanksChoice: [
      'Thank you for your decision.',
      'Thank you for letting us know.',
      'Thank you, we have noted it.',
    ],
    confirmPartialAmount: [
      'We are arranging your refund of {amount} now, and you keep the product.',
      'Your refund of {amount} is being arranged, and the product stays with you.',
    ],
    confirmPartial: [
      'We are arranging your refund of {percent}% of the price now, and you keep the product.',
      'Your refund of {percent}% of the price is being arranged, and the product stays with you.',
    ],
    confirmFullAmount: [
      'We are arranging your full refund of {amount} now; you do not need to send anything back.',
      'Your full refund of {amount} is being arranged, without a return.',
    ],
    confirmFull: [
      'We are arranging your full refund now; you do not need to send anything back.',
      'Your full refund is being arranged, without a return.',
    ],
    confirmReplacement: [
      'We are preparing your replacement now, free of charge.',
      'Your replacement is being prepared and costs you nothing.',
    ],
    confirmPart: [
      'We are preparing the part for you now, free of charge.',
      'The part is being prepared for you and costs you nothing.',
    ],
    confirmReturnAmount: [
      'You can return the product for a full refund of {amount}.',
      'The return for a full refund of {amount} is open to you.',
    ],
    confirmReturn: [
      'You can return the product for a full refund.',
      'The return for a full refund is open to you.',
    ],
    confirmGuidance: ['We are glad to go through it with you.', 'Let us go through it together.'],
    confirmGeneral: [
      'We have noted your wish and are taking care of it now.',
      'Your wish is noted, and we are working on it.',
    ],
    promiseRefund: [
      'Amazon pays it to your original payment method; we issue it within {hours} hours, and your bank may need a few days to show it.',
      'We issue it through Amazon within {hours} hours, to the payment method of your order.',
    ],
    promiseShipped: [
      'It will be on its way to the address of your order within {hours} hours.',
      'It leaves for the address of your order within {hours} hours.',
    ],
    returnHow: [
      'In “Your Orders” on Amazon, please choose the item and then “Return or replace items”; Amazon shows you each step there.',
      'Please start it in “Your Orders” on Amazon with “Return or replace items”.',
    ],
    sorryOnce: ['Once again, we are sorry for the trouble.', 'We regret the trouble you have had.'],

    followLead: [
      'This is a short note about your order {order}.',
      'We are writing briefly about your order {order}.',
    ],
    followAsk: [
      'Is everything all right with your {product} now?',
      'Does everything work well with your {product} now?',
    ],
    followHelp: [
      'If anything is still not right, simply reply to this message, and we will take care of it.',
      'Should anything still be wrong, a short reply is enough, and we will see to it.',
    ],
    followSorry: [
      'We regret the trouble you had and thank you for your patience.',
      'Thank you for your patience; we are sorry for the trouble you had.',
    ],
  },
};
