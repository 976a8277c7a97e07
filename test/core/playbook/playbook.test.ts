import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadPlaybook } from '../../../core/playbook/load-playbook.ts';
import { PlaybookError, parsePlaybookJson } from '../../../core/playbook/playbook.ts';

const YAML = readFileSync(new URL('../../../playbook.yaml', import.meta.url), 'utf8');

function problemsWith(from: string, to: string) {
  expect(YAML).toContain(from);
  const reading = loadPlaybook(YAML.replace(from, to));
  return reading.ok ? [] : reading.problems;
}

/** The line on which a text stands in the playbook. */
function lineOf(text: string): number {
  return YAML.slice(0, YAML.indexOf(text)).split('\n').length;
}

describe('the playbook that the project comes with', () => {
  it('is valid, and the same after a journey through JSON', () => {
    const reading = loadPlaybook(YAML);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    expect(parsePlaybookJson(JSON.parse(JSON.stringify(reading.playbook)))).toEqual(reading.playbook);
  });

  it('uses reserved domains only', () => {
    const addresses = YAML.match(/[^\s[\],]+@[^\s[\],]+/g) ?? [];
    expect(addresses.length).toBeGreaterThan(3);
    for (const address of addresses) expect(address).toMatch(/@example\.(?:com|org|net)$/);
  });
});

describe('I26 who forwards mail and is believed', () => {
  const listing = (entry: string) => loadPlaybook(`${YAML}\ntrustedForwarders: [${entry}]\n`);

  it('nobody, where the playbook does not say', () => {
    const reading = loadPlaybook(YAML);
    expect(reading.ok && reading.playbook.trustedForwarders).toEqual([]);
  });

  it.each([
    ['example.com', 'example.com'],
    ['Larkfield.OnMicrosoft.com', 'larkfield.onmicrosoft.com'],
    ['larkfield-com.20230601.gappssmtp.com', 'larkfield-com.20230601.gappssmtp.com'],
    ['microsoft.com', 'microsoft.com'],
    ['Support@Example.org', 'support@example.org'],
    ['mail.example.co.uk', 'mail.example.co.uk'],
  ])('%s may be listed', (entry, kept) => {
    const reading = listing(entry);
    expect(reading.ok && reading.playbook.trustedForwarders).toEqual([kept]);
  });

  it.each([
    ['gmail.com', /yourname@gmail\.com/],
    ['outlook.com', /whole address/],
    ['onmicrosoft.com', /yourname\.onmicrosoft\.com/],
    ['amazonses.com', /your own domain/],
    ['amazon.de', /Amazon's own/],
    ['marketplace.amazon.co.uk', /Amazon's own/],
    ['co.uk', /is no domain/],
    ['com', /is no domain/],
    ['"*.example.com"', /is no domain/],
    ['https://example.com', /is no domain/],
    ['"@example.com"', /is no domain/],
  ])('%s is refused with what to write', (entry, message) => {
    const reading = listing(entry);
    expect(reading.ok ? [] : reading.problems).toMatchObject([
      {
        line: YAML.split('\n').length + 1,
        path: 'trustedForwarders.0',
        message: expect.stringMatching(message),
      },
    ]);
  });
});

describe('a mistake is named with its line and what to write', () => {
  it.each([
    ['role: agent  ', 'role: boss  ', 'staff.0.role', /one of agent, supervisor/],
    ['timeZone: Asia/Shanghai', 'timeZone: Asia/Shangai', 'staff.1.timeZone', /IANA/],
    ['email: robin@example.com', 'email: robin', 'staff.0.email', /write name@example\.com/],
    ['percent: 40  ', 'percent: forty  ', 'authority.agent.percent', /write a number/],
    ['      USD: 40', '      usd: 40', 'authority.agent.amounts.usd', /three capitals/],
    [
      'percent: 30 }, { kind: replacement }]',
      'percent: 60 }, { kind: replacement }]',
      'matrix.8.options.1.percent',
      /20 to 50/,
    ],
    ['mailDays: 730', 'mailDays: 3', 'retention.mailDays', /30/],
    ['match: { productWords: [blender] }', 'match: {}', 'products.0.match', /asin/],
  ])('%s → %s', (from, to, path, message) => {
    const problems = problemsWith(from, to);
    const found = problems.find((problem) => problem.path === path);
    expect(found, JSON.stringify(problems)).toBeDefined();
    expect(found?.message).toMatch(message);
    expect(found?.line).toBe(lineOf(from));
  });

  it.each([
    [
      'a missing key',
      'respondWithinHours: 24 ',
      'respondInHours: 24 ',
      'clocks.respondWithinHours',
      /missing/,
    ],
    [
      'an unknown key',
      'respondWithinHours: 24 ',
      'respondInHours: 24 ',
      'clocks',
      /does not know "respondInHours"/,
    ],
    ['reminders out of order', '[12, 20]', '[20, 12]', 'clocks.remindAfterHours', /rising order/],
    [
      'an escalation after the deadline',
      'escalateAfterHours: 22',
      'escalateAfterHours: 25',
      'clocks.escalateAfterHours',
      /before/,
    ],
    [
      'a follow-up that can never go out',
      'followUpAfterDays: 5 ',
      'followUpAfterDays: 30 ',
      'clocks.followUpAfterDays',
      /follow-up/,
    ],
    [
      'a follow-up beyond Amazon’s 30 days',
      'followUpWithinDaysOfOrder: 30',
      'followUpWithinDaysOfOrder: 60',
      'clocks.followUpWithinDaysOfOrder',
      /Amazon/,
    ],
    ['no supervisor', 'role: supervisor', 'role: agent', 'stores.0', /no supervisor/],
    ['an unknown store', '# stores: [main]', 'stores: [mian]', 'staff.2.stores', /unknown store "mian"/],
    [
      'a mailbox twice',
      'addresses: [support@example.com]',
      'addresses: [support@example.com, SUPPORT@example.com]',
      'stores.0.addresses.1',
      /already receives/,
    ],
    [
      'a relay as sender',
      'from: support@example.com',
      'from: a1b2@marketplace.amazon.de',
      'stores.0.from',
      /registered sender/,
    ],
    [
      'an FBA row that only Amazon can fulfil',
      'options: [{ kind: guidance }, { kind: return_for_refund }]',
      'options: [{ kind: full_refund }]',
      'matrix.4.options',
      /only Amazon/,
    ],
    [
      'a price band upside down',
      'highFrom: { USD: 80',
      'highFrom: { USD: 8',
      'priceBands.highFrom.USD',
      /above lowBelow/,
    ],
  ])('%s', (_what, from, to, path, message) => {
    const problems = problemsWith(from, to);
    const found = problems.find((problem) => problem.path === path && message.test(problem.message));
    expect(found, JSON.stringify(problems)).toBeDefined();
    expect(found?.line).toBeGreaterThan(0);
  });

  it('a gap in the matrix is named by its cell', () => {
    const reading = loadPlaybook(YAML);
    if (!reading.ok) throw new Error('the playbook is not valid');
    const matrix = reading.playbook.matrix.filter(({ cause }) => cause === 'misuse' || cause === 'unclear');
    expect(() => parsePlaybookJson({ ...reading.playbook, matrix })).toThrow(
      /no row for defect, minor, price low, fba, repeat false/,
    );
  });

  it('text that is no YAML says where', () => {
    const reading = loadPlaybook('stores:\n  - id: "main\n');
    expect(reading.ok).toBe(false);
    if (!reading.ok) expect(reading.problems[0]?.line).toBeGreaterThan(0);
  });
});

describe('whatever a file holds', () => {
  it('never throws and always says something', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 300 }), fc.json({ maxDepth: 4 })), (text) => {
        const reading = loadPlaybook(text);
        expect(reading.ok).toBe(false);
        if (!reading.ok) expect(reading.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });

  it('billions of aliases are refused, not unfolded', () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      ...'bcdefghi'
        .split('')
        .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]`),
    ];
    const reading = loadPlaybook(bomb.join('\n'));
    expect(reading.ok).toBe(false);
    if (!reading.ok) expect(reading.problems[0]?.message).toMatch(/aliases/);
  });

  it('a deployed playbook that is not valid is a typed error with every problem', () => {
    expect(() => parsePlaybookJson({ stores: [] })).toThrow(PlaybookError);
  });
});
