import { describe, expect, it } from 'vitest';
import { shortTitle } from '../../../core/staff-mail/short-title.ts';

describe('the product in the subject of a staff mail', () => {
  it.each([
    ['Larkfield Personal Blender 600W with 2 To-Go Cups, Slate', 'Larkfield Personal Blender 600W'],
    ['Casco de bicicleta adulto talla L, azul', 'Casco de bicicleta adulto talla L'],
    ['Moka in alluminio 6 tazze', 'Moka in alluminio 6 tazze'],
    ['USB-C Kabel 1,5 m (2er Pack) - schwarz', 'USB-C Kabel 1,5 m'],
    ['ノートパソコンスタンド【折りたたみ式】アルミ製', 'ノートパソコンスタンド'],
    [
      'Extraordinarily comprehensive professional kitchen knife sharpening station deluxe',
      'Extraordinarily comprehensive professional',
    ],
  ])('%j is %j', (title, expected) => {
    expect(shortTitle(title)).toBe(expected);
  });

  it.each([null, '', '-', '12345', 'Buy at www.evil.example today', 'Contact me@evil.example', '{{title}}'])(
    '%j is left out',
    (title) => {
      expect(shortTitle(title)).toBeNull();
    },
  );
});
