import type { Copy } from '../copy.ts';

export const problems: Copy['problems'] = {
  stopped_working: {
    sorry: "I'm sorry to hear that it has stopped working.",
    also: "I've also noted that it has stopped working altogether.",
    again: "I'm sorry that it still isn't running again.",
  },
  malfunction: {
    sorry: "I'm sorry to hear that it isn't working the way it should.",
    also: "I've also noted that one of its functions isn't working properly.",
    again: "I'm sorry that it still isn't doing what it's meant to do.",
  },
  dead: {
    sorry: "I'm sorry that it hasn't worked at all since you got it.",
    also: "I've also noted that it never came to life.",
    again: "I'm sorry that you still have nothing that works.",
  },
  broke_in_use: {
    sorry: "I'm sorry that it broke while you were using it.",
    sorryPart: "I'm sorry about the breakage at the {part}.",
    also: "I've also noted that something broke in use.",
    again: "I'm sorry that you're still left with something broken.",
  },
  leaks: {
    sorry: "I'm sorry to hear that it leaks.",
    sorryPart: "I'm sorry to hear about the leak at the {part}.",
    also: "I've also noted that it leaks.",
    again: "I'm sorry that the leak is still causing you trouble.",
  },
  spoiled: {
    sorry: "I'm sorry that what you received had gone off.",
    also: "I've also noted that it was no longer fresh.",
    again: "I'm sorry that what we sent you was past its best.",
  },
  workmanship: {
    sorry: "I'm sorry that it isn't made as well as it should be.",
    also: "I've also noted that it isn't neatly made.",
    again: "I'm sorry about the careless workmanship.",
  },
  fades_or_shrinks: {
    sorry: "I'm sorry that it didn't keep its colour or its shape.",
    also: "I've also noted that it changed with washing or wear.",
    again: "I'm sorry that it hasn't stayed the way it was when it was new.",
  },
  poor_quality: {
    sorry: "I'm sorry that the quality isn't what you had every right to expect.",
    also: "I've also noted that the quality isn't good enough.",
    again: "I'm sorry that the quality has been such a disappointment.",
  },
  missing_part: {
    sorry: "I'm sorry that something was missing when you opened it.",
    also: "I've also noted that something was missing.",
    again: "I'm sorry that you still don't have the missing piece.",
  },
  damaged_on_arrival: {
    sorry: "I'm sorry that it reached you damaged.",
    also: "I've also noted that it was damaged when it arrived.",
    again: "I'm sorry that you're still left with something that arrived damaged.",
  },
  packaging: {
    sorry: "I'm sorry about the state your order was packed in.",
    also: "I've also noted that it wasn't well packed.",
    again: "I'm sorry that the packing let you down.",
  },
  size_fit: {
    sorry: "I'm sorry that the size isn't right for you.",
    also: "I've also noted that the size isn't right.",
    again: "I'm sorry that we haven't got you the right size yet.",
  },
  not_compatible: {
    sorry: "I'm sorry that it doesn't fit what you bought it for.",
    also: "I've also noted that it doesn't fit together with what you have.",
    again: "I'm sorry that you still have nothing that fits.",
  },
  less_than_stated: {
    sorry: "I'm sorry that you got less than the product page says.",
    also: "I've also noted that it falls short of what the page states.",
    again: "I'm sorry that what you got doesn't measure up to what we state.",
  },
  differs: {
    sorry: "I'm sorry that it isn't the way the product page shows it.",
    also: "I've also noted that it differs from what the page shows.",
    again: "I'm sorry that what you got is different from what you saw on the page.",
  },
  other_received: {
    sorry: "I'm sorry that what reached you isn't what you ordered.",
    also: "I've also noted that you received something other than you ordered.",
    again: "I'm sorry that you still don't have what you ordered.",
  },
  used_before: {
    sorry: "I'm sorry that what you received looked used.",
    also: "I've also noted that it looked used.",
    again: "I'm sorry that you were sent something that had been opened or used.",
  },
  not_genuine: {
    sorry: "I'm sorry that what you received makes you doubt that it's genuine.",
    also: "I've also noted your doubts about whether it's genuine, and we take them seriously.",
    again: "I'm sorry that your doubts about whether it's genuine are still open.",
  },
  hard_to_use: {
    sorry: "I'm sorry that it's giving you such trouble to use.",
    also: "I've also noted that it's awkward to use.",
    again: "I'm sorry that it's still so hard to use.",
  },
  taste_smell: {
    sorry: "I'm sorry about the smell or taste you've described.",
    also: "I've also noted that the smell or taste is off.",
    again: "I'm sorry that the smell or taste is still bothering you.",
  },
  weak_performance: {
    sorry: "I'm sorry that it doesn't do its job well enough.",
    also: "I've also noted that it performs too weakly.",
    again: "I'm sorry that it still isn't up to the job.",
  },
  cosmetic: {
    sorry: "I'm sorry about the blemish.",
    sorryPart: "I'm sorry about the blemish on the {part}.",
    also: "I've also noted the blemish.",
    again: "I'm sorry that it didn't reach you without a mark.",
  },
  noise: {
    sorry: "I'm sorry about the noise it makes.",
    sorryPart: "I'm sorry about the noise from the {part}.",
    also: "I've also noted that it's noisy.",
    again: "I'm sorry that the noise hasn't stopped.",
  },
  overheats: {
    sorry: "I'm very sorry that it overheated.",
    sorryPart: "I'm sorry to hear about the heat at the {part}.",
    also: "I've also noted that it gets too hot.",
    again: "I'm sorry that it's still running hotter than it should.",
  },
  battery: {
    sorry: "I'm sorry about the trouble with the battery or charging.",
    also: "I've also noted the trouble with the battery or charging.",
    again: "I'm sorry that the battery is still letting you down.",
  },
  connection: {
    sorry: "I'm sorry that the connection isn't working as it should.",
    also: "I've also noted the trouble with the connection.",
    again: "I'm sorry that it still won't connect properly.",
  },
  comes_apart: {
    sorry: "I'm sorry to hear that it's coming apart.",
    also: "I've also noted that something has come loose.",
    again: "I'm sorry that it isn't holding together.",
  },
  late: {
    sorry: "I'm sorry that you had to wait so long for your order.",
    also: "I'm sorry about the long wait, too.",
    again: "I'm sorry that the wait has gone on.",
  },
  price: {
    sorry: "I'm sorry that the price doesn't seem right to you.",
    also: "I've also noted what you say about the price.",
    again: "I've read again what you say about the price.",
  },
  order_handling: {
    sorry: "I'm sorry that your order wasn't handled the way it should have been.",
    also: "I'm also sorry about the way your order was handled.",
    again: "I'm sorry that this part of your order still isn't settled.",
  },
  allergy_or_injury: {
    sorry: "I'm very sorry to hear what happened to you.",
    also: "I'm very sorry to hear what happened, too.",
    again: "I'm still very sorry about what happened to you.",
  },
  vermin_or_foreign_body: {
    sorry: "I'm sorry that you found something in it that doesn't belong there.",
    also: "I've also noted that there was something in it that doesn't belong there.",
    again: "I'm sorry about what you found in it.",
  },
  vague: {
    sorry: "I'm sorry that you're not happy with your order.",
    also: "I've also noted that you're not happy with it.",
    again: "I'm sorry that you're still not happy with your order.",
  },
};
