import { describe, expect, test } from 'vitest';
import { STRINGS } from '../../../../functions/desk/page/strings-by-language.ts';

type Leaf = [path: string, value: unknown];

function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([name, inner]) =>
    leaves(inner, path === '' ? name : `${path}.${name}`),
  );
}

const { en, zh } = STRINGS;

/** Sentences of the rules: English ones come from the policy room itself. */
const ours = (tree: unknown) => leaves(tree).filter(([path]) => !path.startsWith('ruleAdvice'));

/** The same in both languages by nature: names, and what is put together from what is given. */
const SAME = [
  'facts.asin',
  'actors.drafting',
  'actors.diagnosis',
  'actors.outbox',
  'actors.workflow',
  'actors.intake',
  'pages.home.title',
];

describe('the words of the pages', () => {
  test('are there in both languages', () => {
    expect(ours(zh).map(([path]) => path)).toEqual(ours(en).map(([path]) => path));
    for (const [path, value] of [...leaves(en), ...leaves(zh)]) {
      if (path === 'ruleAdvice') continue;
      expect([path, value === '' || value === undefined]).toEqual([path, false]);
    }
  });

  test('no rule is without an explanation in Chinese', () => {
    expect(Object.keys(zh.ruleAdvice ?? {}).sort()).toEqual(Object.keys(zh.rules).sort());
  });

  test('Chinese is Chinese', () => {
    for (const [path, value] of ours(zh)) {
      if (
        typeof value !== 'string' ||
        SAME.includes(path) ||
        path === 'tag' ||
        path === 'locale' ||
        path === 'colon'
      )
        continue;
      expect(`${path}: ${value}`).toMatch(/[\u4e00-\u9fff]/);
    }
  });

  test('sentences with places use all that they are given, in both languages', () => {
    for (const tree of [en, zh]) {
      for (const [path, value] of leaves(tree)) {
        if (typeof value !== 'function' || path === 'becauseWords') continue;
        const given = Array.from({ length: value.length }, (_, index) => `@${index}@`);
        const words: unknown = value(...given);
        for (const mark of given) expect(`${path}: ${words}`).toContain(mark);
      }
    }
  });
});

describe('the reason for a supervisor, in Chinese', () => {
  test.each([
    ['risk safety', '风险：安全隐患'],
    ['share 40 30', '40% 超过客服权限 30%'],
    ['price_unknown', '订单价格未知'],
    ['currency CHF', 'CHF'],
    ['amount full_refund 40 EUR', '全额退款'],
    ['something new', 'something new'],
  ])('%s', (because, words) => {
    expect(zh.becauseWords(because)).toContain(words);
  });
});
