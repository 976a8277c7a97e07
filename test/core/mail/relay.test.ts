import { describe, expect, test } from 'vitest';
import { isRelayHost, isSharedRelay, parseRelay } from '../../../core/mail/relay.ts';

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

describe('I40 the address that the buyers of Amazon Business share', () => {
  test.each([
    [
      'no-reply-amazon-iba-buyer+7c1d2e3f-0000-4111-8222-333344445555@marketplace.amazon.it',
      '7c1d2e3f-0000-4111-8222-333344445555',
    ],
    ['no-reply-amazon-iba-buyer@marketplace.amazon.de', null],
    ['noreply-amazon-business-buyer+a1@marketplace.amazon.fr', 'a1'],
    ['amazon-iba-buyer+a1@marketplace.amazon.co.uk', 'a1'],
  ])('%s can be answered, and is no person', (address, threadKey) => {
    expect(parseRelay(address)).toMatchObject({ address, threadKey });
    expect(isSharedRelay(address)).toBe(true);
  });

  test.each([
    'no-reply-amazon-orders@marketplace.amazon.de',
    'no-reply@marketplace.amazon.de',
    'amazon-buyer@amazon.de',
  ])('%s is Amazon or nobody', (address) => {
    expect(parseRelay(address)).toBeNull();
    expect(isSharedRelay(address)).toBe(false);
  });

  test('a buyer of their own has an address of their own', () => {
    expect(isSharedRelay('d9v56xqh0a7do6@marketplace.amazon.com')).toBe(false);
  });
});
