import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPlaybook } from '../../lib/playbook-file.ts';
import { settingsFrom } from '../../lib/settings.ts';

const file = new URL('../../playbook.yaml', import.meta.url).pathname;
const playbook = readPlaybook(file);
const [store] = playbook.stores;
if (!store) throw new Error('The playbook of the project has no store.');

describe('the settings of the stack', () => {
  it("come from the playbook that lies in the project's root", () => {
    expect(readFileSync(file, 'utf8')).toContain(store.from);
    expect(settingsFrom(playbook)).toEqual({
      mailboxes: store.addresses,
      domains: ['example.com'],
      mailDays: playbook.retention.mailDays,
    });
  });

  it('name each mailbox and domain of several stores once, in an order that does not change', () => {
    const stores = [
      { ...store, addresses: ['b@two.example.net', 'a@one.example.com'], from: 'b@Two.example.net' },
      { ...store, addresses: ['a@one.example.com'], from: 'a@shop.example.org' },
    ];
    expect(settingsFrom({ ...playbook, stores })).toMatchObject({
      mailboxes: ['a@one.example.com', 'b@two.example.net'],
      domains: ['one.example.com', 'shop.example.org', 'two.example.net'],
    });
  });

  it('send from another domain where one is given', () => {
    expect(settingsFrom(playbook, 'mail.example.org').domains).toEqual(['mail.example.org']);
  });
});
