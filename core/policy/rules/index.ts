/** Every rule, in the order in which an agent should read the findings. */
import type { Rule } from '../rule.ts';
import { blame } from './blame.ts';
import { claimCondition } from './claim-condition.ts';
import { emailAddress } from './email-address.ts';
import { emoji } from './emoji.ts';
import { excessBlankLines } from './excess-blank-lines.ts';
import { externalLink } from './external-link.ts';
import { htmlStyle } from './html-style.ts';
import { liabilityAdmission } from './liability-admission.ts';
import { missingOrderId } from './missing-order-id.ts';
import { offAmazonContact } from './off-amazon-contact.ts';
import { offAmazonPayment } from './off-amazon-payment.ts';
import { phoneNumber } from './phone-number.ts';
import { promotion } from './promotion.ts';
import { reviewIncentive } from './review-incentive.ts';
import { reviewManipulation } from './review-manipulation.ts';
import { shouting } from './shouting.ts';
import { tooLong } from './too-long.ts';
import { unfilledPlaceholder } from './unfilled-placeholder.ts';
import { wrongLanguage } from './wrong-language.ts';

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
  missingOrderId,
  blame,
  shouting,
  excessBlankLines,
  wrongLanguage,
  tooLong,
];
