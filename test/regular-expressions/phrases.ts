/** Compiles everything that is compiled only when a text needs it: phrases of all languages, currencies, names. */
import { notice } from '../../core/language/compiled/notice.js';
import { policy } from '../../core/language/compiled/policy.js';
import { risk } from '../../core/language/compiled/risk.js';
import { sign } from '../../core/language/compiled/sign.js';
import { told } from '../../core/language/compiled/told.js';
import { want } from '../../core/language/compiled/want.js';

const KINDS = { notice, policy, risk, sign, told, want };
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz '];

async function compileFiles(): Promise<void> {
  const { mannerOf } = await import('../../core/language/manner.ts');
  const { expressionOf } = await import('../../core/language/notation.ts');
  const { readLists } = await import('../../core/language/phrases.ts');
  for (const [kind, books] of Object.entries(KINDS)) {
    for (const [language, compiled] of Object.entries(books)) {
      for (const { line } of [...readLists(compiled).values()].flat())
        expressionOf(line, mannerOf(kind, language));
    }
  }
}

/** Two letters wake the phrases of Amazon's menus that begin with them. */
async function compileMenus(): Promise<void> {
  const { causeOfTopic } = await import('../../core/understanding/topic.ts');
  for (const one of LETTERS) for (const other of LETTERS) causeOfTopic(`${one}${other}`);
}

async function compileGiven(): Promise<void> {
  const { promisedAmounts } = await import('../../core/policy/promised-amounts.ts');
  const { MARKETPLACES } = await import('../../core/mail/marketplaces.ts');
  for (const { currency } of MARKETPLACES) promisedAmounts('', currency);
  const { impersonal } = await import('../../core/insight/impersonal.ts');
  impersonal('', 'Dana Doe');
}

/** The one place that knows how phrases are compiled. */
export async function compileAllPhrases(): Promise<void> {
  await compileFiles();
  await compileMenus();
  await compileGiven();
}
