import { describe, expect, test } from 'vitest';
import { COLOURS, STYLE } from '../../../../functions/desk/page/style.ts';

/** WCAG 2.2, relative luminance and contrast ratio. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const AA_TEXT = 4.5;
const AA_EDGE = 3;

type Name = keyof typeof COLOURS.light;
const TEXT: [Name, Name][] = [
  ['ink', 'ground'],
  ['ink', 'card'],
  ['ink', 'plainground'],
  ['ink', 'goodground'],
  ['ink', 'warnground'],
  ['ink', 'stopground'],
  ['ink', 'mark'],
  ['soft', 'ground'],
  ['soft', 'card'],
  ['accent', 'ground'],
  ['accent', 'card'],
  ['onaccent', 'accent'],
  ['late', 'card'],
  ['late', 'stopground'],
  ['soon', 'warnground'],
];

describe.each(['light', 'dark'] as const)('colours, %s', (scheme) => {
  test.each(TEXT)('%s on %s can be read (AA)', (text, ground) => {
    expect(contrast(COLOURS[scheme][text], COLOURS[scheme][ground])).toBeGreaterThanOrEqual(AA_TEXT);
  });

  test('edges of fields and the focus ring can be seen (AA)', () => {
    for (const name of ['edge', 'accent'] as const) {
      expect(contrast(COLOURS[scheme][name], COLOURS[scheme].card)).toBeGreaterThanOrEqual(AA_EDGE);
    }
  });
});

test('the stylesheet names only colours that exist, and loads nothing', () => {
  const used = [...STYLE.matchAll(/var\(--([a-z]+)\)/g)].map((match) => match[1]);
  expect(used.length).toBeGreaterThan(20);
  for (const name of used) expect(Object.keys(COLOURS.light)).toContain(name);
  expect(Object.keys(COLOURS.dark)).toEqual(Object.keys(COLOURS.light));
  expect(STYLE).not.toMatch(/url\(|@import|expression/);
});
