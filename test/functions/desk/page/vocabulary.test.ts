import { describe, expect, it } from 'vitest';
import { optionInWords } from '../../../../core/staff-mail/staff-facts.ts';
import { formatsFor } from '../../../../functions/desk/page/formats.ts';
import { STRINGS } from '../../../../functions/desk/page/strings-by-language.ts';
import { STAFF_LANGUAGES } from '../../../../templates/copy/languages.ts';
import { STAFF } from '../../../../templates/copy/staff/staff-by-language.ts';

describe.each(STAFF_LANGUAGES)('pages and mails in %s', (language) => {
  const copy = STAFF[language];
  const strings = STRINGS[language];

  it('call causes, problems, risks, wants, options and the like the same', () => {
    expect(strings).toMatchObject(copy.vocabulary);
  });

  it.each([
    { minor: 750, currency: 'USD' },
    { minor: 398_000, currency: 'JPY' },
    { minor: 12_050, currency: 'EUR' },
    { minor: 999, currency: 'CAD' },
  ])('write $minor $currency the same', (amount) => {
    const onPage = formatsFor(strings, 'UTC').money(amount);
    expect(optionInWords(copy, { kind: 'full_refund', amount })).toBe(
      `${copy.vocabulary.options.full_refund}: ${onPage}`,
    );
  });
});
