import { describe, expect, test } from 'vitest';
import { isRelayHost, parseRelay } from '../../../core/mail/relay.ts';

describe('relay addresses', () => {
  test.each([
    [
      'd9v56xqh0a7do6+267af1fe-b5b0-4435-97dc-23743e7804e5@marketplace.amazon.com',
      'd9v56xqh0a7do6',
      '267af1fe-b5b0-4435-97dc-23743e7804e5',
      'US',
    ],
    ['ap0gt1hpnoaa5b2@marketplace.amazon.it', 'ap0gt1hpnoaa5b2', null, 'IT'],
    [
      'iw2n76cv2s28odj+A9374922624DDBPCBGMOA@marketplace.amazon.ca',
      'iw2n76cv2s28odj',
      'A9374922624DDBPCBGMOA',
      'CA',
    ],
    ['k3k3k3k3k3k3k3@m.marketplace.amazon.co.jp', 'k3k3k3k3k3k3k3', null, 'JP'],
    ['ABCDEF1234567890@Marketplace.Amazon.Co.UK', 'abcdef1234567890', null, 'UK'],
    ['abcdef1234567890@marketplace.amazon.co.za', 'abcdef1234567890', null, 'ZA'],
  ])('%s', (address, buyerKey, threadKey, code) => {
    const relay = parseRelay(address);
    expect(relay).toMatchObject({ address, buyerKey, threadKey });
    expect(relay?.marketplace.code).toBe(code);
  });

  test.each([
    'donotreply@marketplace.amazon.com',
    'do-not-reply@marketplace.amazon.com',
    'no-reply@marketplace.amazon.de',
    'noreply@marketplace.amazon.de',
    'abcdef1234567890@amazon.de',
    'abcdef1234567890@marketplace.amazon.de.example.net',
    'abcdef1234567890@marketplace-amazon.de',
    'abcdef1234567890@xmarketplace.amazon.de',
    'abcdef1234567890@marketplace.amazon.xyz',
    'abcdef1234567890@marketplace.amaz0n.de',
    'abc def1234567890@marketplace.amazon.de',
    '@marketplace.amazon.de',
    '',
    `${'a'.repeat(300)}@marketplace.amazon.de`,
  ])('%s is no buyer', (address) => {
    expect(parseRelay(address)).toBeNull();
  });

  test('the host alone tells the relay, system senders included', () => {
    expect(isRelayHost('marketplace.amazon.com.be')).toBe(true);
    expect(isRelayHost('amazon.com.be')).toBe(false);
  });
});
