import { describe, expect, it } from 'vitest';
import { STRINGS } from '../../../../functions/desk/page/strings.ts';
import { STAFF_LANGUAGES } from '../../../../templates/copy/languages.ts';
import { STAFF } from '../../../../templates/copy/staff/staff-by-language.ts';

describe.each(STAFF_LANGUAGES)('pages and mails in %s', (language) => {
  const copy = STAFF[language];
  const strings = STRINGS[language];

  it('call causes, severities, risks, wants and options the same', () => {
    const { causes, severities, risks, wants, options } = strings;
    expect({ causes, severities, risks, wants, options }).toEqual(copy.vocabulary);
  });
});
