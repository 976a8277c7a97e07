import type { StaffLanguage } from '../../templates/copy/languages.ts';
import { STAFF } from '../../templates/copy/staff/staff-by-language.ts';
import { readReason } from '../playbook/approver.ts';
import { fill } from './clock-words.ts';

/** Why a supervisor decides, in a person's own language. Words that are no recorded reason stay as they are. */
export function becauseIn(language: StaffLanguage, recorded: string): string {
  const reason = readReason(recorded);
  if (reason === null) return recorded;
  const copy = STAFF[language];
  const template = copy.because[reason.code];
  switch (reason.code) {
    case 'risk':
      return fill(template, { risk: copy.vocabulary.risks[reason.risk] });
    case 'share':
      return fill(template, { percent: reason.percent, limit: reason.limit });
    case 'price_unknown':
      return template;
    case 'currency':
      return fill(template, { currency: reason.currency });
    case 'amount': {
      const { option, limit, currency } = reason;
      return fill(template, { option: copy.vocabulary.options[option], limit, currency });
    }
  }
}
