import { describe, expect, it } from 'vitest';
import { fold } from '../../../../core/language/fold.ts';
import { sharesIn, sumsIn } from '../../../../core/understanding/judges/amounts.ts';

const SHARES: readonly (readonly [string, number[]])[] = [
  ['Could I have 30% back?', [30]],
  ['30 percent and I keep it', [30]],
  ['a third back would be fair', [33]],
  ['half the price', [50]],
  ['Die Hälfte zurück, dann behalte ich es', [50]],
  ['25 Prozent Nachlass', [25]],
  ['je le garde pour la moitié', [50]],
  ['20 pour cent', [20]],
  ['fatemi uno sconto del 40 per cento', [40]],
  ['Il 20% no, il 50% sì', [20, 50]],
  ['un descuento del 15 por ciento', [15]],
  ['de helft terug', [50]],
  ['połowę ceny', [50]],
  ['halva priset', [50]],
  ['metade do valor', [50]],
  ['yüzde 30 indirim', [30]],
  ['%20 indirim yapın', [20]],
  ['3割返してください', [30]],
  ['半額で', [50]],
  ['退一半', [50]],
  ['打八折', [20]],
  ['百分之三十' /* in Han digits: not read */, []],
  ['the other half broke', []],
  ['no figure here', []],
];

const SUMS: readonly (readonly [string, string[]])[] = [
  ['give me back £129 please', ['£129']],
  ['a fiver back', ['a fiver']],
  ['Si me devolvéis 8 euros me lo quedo', ['8 euros']],
  ['50 zł zwrotu', ['50 zl']],
  ['500円返金', ['500円']],
  ['退我20块钱', ['20块钱']],
  ['150 TL', ['150 tl']],
  ['2 plates are broken', []],
];

describe('shares of the price', () => {
  it.each(SHARES)('%s', (text, percents) => {
    expect(sharesIn(fold(text)).map(({ percent }) => percent)).toEqual(percents);
  });
});

describe('sums of money', () => {
  it.each(SUMS)('%s', (text, words) => {
    const folded = fold(text);
    expect(sumsIn(folded).map(({ start, end }) => folded.slice(start, end))).toEqual(words);
  });
});
