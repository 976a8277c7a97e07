import { describe, expect, test } from 'vitest';
import { beginningsOf } from '../../../core/language/beginnings.ts';
import { expressionOf, type Manner } from '../../../core/language/notation.ts';

const PLAIN: Manner = { wholeWords: true, space: 'plain' };
const HYPHENS: Manner = { wholeWords: true, space: 'hyphens' };
const ANYWHERE: Manner = { wholeWords: false, space: 'optional' };

/** Whether a phrase stands somewhere in a text, wherever a word begins. */
function isIn(phrase: string, text: string, manner: Manner): boolean {
  const expression = expressionOf(phrase, manner);
  return [...text].some((_, at) => {
    if (manner.wholeWords && /[a-z0-9]/.test(text[at - 1] ?? '')) return false;
    expression.lastIndex = at;
    return expression.test(text);
  });
}

describe('the notation', () => {
  test.each<[phrase: string, text: string, manner: Manner, isFound: boolean]>([
    ['cup ~ broken', 'cup broken', PLAIN, true],
    ['cup ~ broken', 'cup was totally, utterly broken', PLAIN, true],
    ['cup ~ broken', 'cup one two three four broken', PLAIN, false],
    ['cup ~ broken', 'cup. broken', PLAIN, false],
    ['money _ back', 'money back', HYPHENS, true],
    ['money _ back', 'money will come right back', HYPHENS, true],
    ['money _ back', 'money. back', HYPHENS, false],
    ['_ own', 'my own', HYPHENS, true],
    ['if…then', 'if all of it, and so on, then', PLAIN, true],
    ['if…then', 'if. then', PLAIN, false],
    ['not good', 'not\ngood', PLAIN, true],
    ['not good', 'not-good', PLAIN, false],
    ['not good', 'not-good', HYPHENS, true],
    ['not good', 'notgood', ANYWHERE, true],
    ['over ?heat', 'overheat', PLAIN, true],
    ['over ?heat', 'over heat', PLAIN, true],
    ['over ?heat', 'over-heat', HYPHENS, true],
    ['one[- ]star', 'one star', PLAIN, true],
    ['refund*', 'refunded', PLAIN, true],
    ['weiß*', 'weiße', PLAIN, true],
    ['(very |so )*bad', 'so very very bad', PLAIN, true],
    ['(very |so )*bad', 'verybad', PLAIN, false],
    ['gift( card)?', 'gift.', HYPHENS, true],
    ['heiß', 'zu heiß!', PLAIN, true],
    ['art', 'party', PLAIN, false],
    ['art', 'party', ANYWHERE, true],
    ['claim <> (denied|closed)', 'your claim was closed', PLAIN, true],
    ['claim <> (denied|closed)', 'closed: a claim', PLAIN, true],
    ['claim <> (denied|closed)', 'claim', PLAIN, false],
    ['\\d{2} ?%', '30 %', ANYWHERE, true],
    ['a\\*b', 'a*b', PLAIN, true],
  ])('%j in %j', (phrase, text, manner, isFound) => {
    expect(isIn(phrase, text, manner)).toBe(isFound);
  });

  test('takes time that grows with the text, not with its square', () => {
    const expression = expressionOf('(a |b )*c _ d ~ e… f* <> g _ h', PLAIN);
    const text = 'a b c d e f g '.repeat(5_000);
    const began = performance.now();
    for (let at = 0; at < text.length; at += 1) {
      expression.lastIndex = at;
      expression.test(text);
    }
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});

describe('what a phrase can begin with', () => {
  test.each<[phrase: string, beginnings: string[]]>([
    ['refund*', ['refu']],
    ['in*', ['in']],
    ['(my |our )?own', ['my ', 'our ', 'own']],
    ['(a|b|)c', ['ac', 'bc', 'c']],
    ['x?yz', ['xyz', 'yz']],
    ['no-show', ['no s']],
    [
      '\\d ?%',
      ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'].flatMap((digit) => [`${digit} %`, `${digit}%`]),
    ],
    ['(?<!feel )(free|fine) rein', ['fine', 'free']],
    ['[ab]c', ['ac', 'bc']],
    ['a{0,2}bc', ['a', 'bc']],
    ['(so )*bad', ['bad', 'so ']],
    ['cup ~ broken', ['cup']],
    ['ab _ c', ['ab']],
    ['claim <> denied', ['clai', 'deni']],
    ['^your', ['your']],
    ['*rseniz', []],
    ['\\p{L}{1,3}s', []],
    ['_ own', []],
    ['.?x', []],
  ])('%s', (phrase, beginnings) => {
    expect(beginningsOf(phrase, PLAIN).toSorted()).toEqual(beginnings.toSorted());
  });

  test('two signs are enough where there are no words', () => {
    expect(beginningsOf('(全額)?返金', ANYWHERE)).toEqual(['全額', '返金']);
  });

  test('a space that need not be there ends what is known', () => {
    expect(beginningsOf('a b', ANYWHERE)).toEqual(['a', 'a ']);
  });
});
