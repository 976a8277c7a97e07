/** Every rule, in the order in which an agent should read the findings. */
import type { Rule } from './rule.ts';
import { blame } from './rules/blame.ts';
import { claimCondition } from './rules/claim-condition.ts';
import { emailAddress } from './rules/email-address.ts';
import { emoji } from './rules/emoji.ts';
import { excessBlankLines } from './rules/excess-blank-lines.ts';
import { externalLink } from './rules/external-link.ts';
import { htmlStyle } from './rules/html-style.ts';
import { liabilityAdmission } from './rules/liability-admission.ts';
import { missingOrderId } from './rules/missing-order-id.ts';
import { offAmazonContact } from './rules/off-amazon-contact.ts';
import { offAmazonPayment } from './rules/off-amazon-payment.ts';
import { phoneNumber } from './rules/phone-number.ts';
import { promotion } from './rules/promotion.ts';
import { reviewIncentive } from './rules/review-incentive.ts';
import { reviewManipulation } from './rules/review-manipulation.ts';
import { shouting } from './rules/shouting.ts';
import { tooLong } from './rules/too-long.ts';
import { unfilledPlaceholder } from './rules/unfilled-placeholder.ts';
import { unreadableCharacter } from './rules/unreadable-character.ts';
import { foreignScript, wrongLanguage } from './rules/wrong-language.ts';

export const RULES: readonly Rule[] = [
  reviewIncentive,
  reviewManipulation,
  claimCondition,
  offAmazonPayment,
  externalLink,
  emailAddress,
  phoneNumber,
  offAmazonContact,
  liabilityAdmission,
  promotion,
  emoji,
  htmlStyle,
  unfilledPlaceholder,
  unreadableCharacter,
  missingOrderId,
  blame,
  shouting,
  excessBlankLines,
  foreignScript,
  wrongLanguage,
  tooLong,
];
