import { describe, expect, it } from 'vitest';
import { greetingName } from '../../../core/letters/greeting-name.ts';

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
