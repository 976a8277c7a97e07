import { describe, expect, it } from 'vitest';
import { greetingName, shortTitle } from '../../../core/letters/name-and-title.ts';

describe('the name in a greeting', () => {
  it.each([
    ['Renata', 'Renata'],
    ['Lucía M.', 'Lucía M.'],
    ['Anne-Marie O’Neill', 'Anne-Marie O’Neill'],
    ["D'Angelo", "D'Angelo"],
    ['JOHN SMITH', 'John Smith'],
    ['anna', 'Anna'],
    ['山田 花子', '山田 花子'],
    ['Müller', 'Müller'],
    [' Dana  ', 'Dana'],
  ])('%j is %j', (displayName, expected) => {
    expect(greetingName(displayName, ['Larkfield Home'])).toBe(expected);
  });

  it.each([
    null,
    '',
    'X',
    'Larkfield Home',
    'larkfield-home',
    'Amazon Customer',
    'Amazon.de Kundenservice',
    'Amazon-Kunde',
    'customer service',
    'Kundenservice',
    'evil.com',
    'visit www evil com',
    'Call 0800 123 456',
    'Dana <script>',
    '{{name}}',
    'free refund',
    'a@b.example',
    'Write me on WhatsApp please now',
    '😀😀',
    'Dana\r\nBcc: x',
    'A very long display name that is no name at all',
  ])('%j is greeted without a name', (displayName) => {
    expect(greetingName(displayName, ['Larkfield Home'])).toBeNull();
  });
});

describe('the product in a sentence', () => {
  it.each([
    ['Larkfield Home Personal Blender 600W with 2 To-Go Cups, Slate', 'Personal Blender 600W'],
    ['Larkfield Home Casco de bicicleta adulto talla L, azul', 'Casco de bicicleta adulto talla L'],
    ['Moka in alluminio 6 tazze', 'Moka in alluminio 6 tazze'],
    ['USB-C Kabel 1,5 m (2er Pack) - schwarz', 'USB-C Kabel 1,5 m'],
    ['ノートパソコンスタンド【折りたたみ式】アルミ製', 'ノートパソコンスタンド'],
    [
      'Extraordinarily comprehensive professional kitchen knife sharpening station deluxe',
      'Extraordinarily comprehensive professional',
    ],
  ])('%j is %j', (title, expected) => {
    expect(shortTitle(title, ['Larkfield', 'Larkfield Home'])).toBe(expected);
  });

  it.each([null, '', '-', '12345', 'Buy at www.evil.example today', 'Contact me@evil.example', '{{title}}'])(
    '%j is left out',
    (title) => {
      expect(shortTitle(title, [])).toBeNull();
    },
  );
});
