import { describe, expect, test } from 'vitest';
import { atAGlance, ownerOf } from '../../../../core/mail/trust/domains.ts';

describe('whose a host is', () => {
  test.each([
    ['marketplace.amazon.co.uk', 'relay'],
    ['m.marketplace.amazon.co.jp', 'relay'],
    ['amazon.com', 'amazon'],
    ['sellercentral-europe.amazon.com', 'amazon'],
    ['bounces.amazon.de', 'amazon'],
    ['AMAZON.DE.', 'amazon'],
    ['eu-west-1.amazonses.com', 'other'],
    ['amazonses.com.example.net', 'imitation'],
    ['marketplace.amazon.de.example.net', 'imitation'],
    ['amazon-de.example', 'imitation'],
    ['amaz0n.com', 'imitation'],
    ['xn--mazon-3ve.com', 'imitation'],
    ['arnazon.com', 'imitation'],
    ['amazonsellercentral.com', 'imitation'],
    ['amazon.xyz', 'imitation'],
    ['amazn.de', 'resemblance'],
    ['amazom.de', 'resemblance'],
    ['amaozn.de', 'resemblance'],
    ['amazonia.org', 'other'],
    ['amazone.de', 'other'],
    ['example.com', 'other'],
    ['', 'other'],
  ])('%s: %s', (host, owner) => {
    expect(ownerOf(host)).toBe(owner);
  });

  test('P16 a label made for backtracking takes no time', () => {
    expect(ownerOf(`amazon${'com'.repeat(19)}x.example`)).toBe('other');
    expect(ownerOf(`amazon${'co'.repeat(50_000)}.example`)).toBe('other');
  });

  test('look-alike letters', () => {
    expect(atAGlance('Аmаzоn')).toBe('amazon');
    expect(atAGlance('AMAZON')).toBe('amazon');
  });
});
