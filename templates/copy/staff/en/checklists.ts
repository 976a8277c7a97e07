import type { Checklists } from '../staff-checklist.ts';

export const checklistsEn: Checklists = {
  defect: {
    look: [
      'What exactly fails, since when, and did it ever work?',
      'Batch or delivery date: do other cases name the same part?',
      'What did the buyer try already? Do not ask for it again.',
    ],
    ask: 'What happens when you use it, and since when?',
    photo:
      'The faulty spot close up, and the label with the batch or serial number; a short video if it moves.',
  },
  transit_damage: {
    look: [
      'Outer box, inner packing, product: which of the three is damaged?',
      'FBA or own carrier: who bears the damage, and by when must it be reported?',
      'How many units of the order are affected?',
    ],
    ask: 'How did the parcel look when it arrived?',
    photo: 'The outer box from all sides with its shipping label, the packing inside, and the damage.',
  },
  misuse: {
    look: [
      'Which step differs from the manual? Is the manual clear on it?',
      'Is there a how-to or a video for this step in the buyer’s language?',
      'Could it be a fault after all? Offer to make it right if the step does not help.',
    ],
    ask: 'Which steps did you take before it happened?',
    photo: 'The product as it is set up now, with its connections, settings or display.',
  },
  listing_mismatch: {
    look: [
      'Title, bullet points, photos, size chart: where does the listing say what the buyer expected?',
      'Is the listing wrong, or only easy to misread? Either way open a task for it.',
      'Does another variant meet the buyer’s need?',
    ],
    ask: 'Which point of the listing led you to expect something else?',
    photo: 'The point that differs, with a ruler or the label in the picture where it is a matter of size.',
  },
  wrong_item: {
    look: [
      'Order against shipment: ASIN, variant, size, colour, quantity.',
      'Label on the product against what is inside: a mix-up in the warehouse or at the factory?',
      'Used, opened or doubted as counterfeit: check the source of the stock before answering.',
    ],
    ask: 'What exactly did you receive, and what does its label say?',
    photo: 'The whole item received, and its label or barcode; the seal where it was open.',
  },
  unclear: {
    look: [
      'Earlier messages, return reason and photos of this order.',
      'The commonest complaints about this product: one of them may be meant.',
    ],
    ask: 'What disappointed you most about the product?',
    photo: 'Whatever shows best what is not right.',
  },
  not_quality: {
    look: [
      'Delivery, price, order or opinion: whose matter is it, Amazon’s or the seller’s?',
      'Tracking and delivery date of the order.',
      'Is there a complaint about the product in the same message?',
    ],
    ask: 'What can we do for you with this order?',
    photo: 'None needed, unless the matter is the parcel or a document.',
  },
};
