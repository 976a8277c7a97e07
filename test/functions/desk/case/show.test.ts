import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { checklistFor } from '../../../../core/understanding/checklist.ts';
import { DESK_SCRIPT } from '../../../../functions/desk/desk-script.ts';
import { LIN, MARIT, pendingDraft, ROBIN, sampleMessage, scene, TASK_TOKEN } from '../samples.ts';

interface Node {
  type: string;
  name?: string;
  attribs?: Record<string, string>;
  children?: Node[];
}

function elements(html: string): Node[] {
  const found: Node[] = [];
  const walk = (node: Node) => {
    if (node.name !== undefined) found.push(node);
    for (const child of node.children ?? []) walk(child);
  };
  walk(parseDocument(html) as unknown as Node);
  return found;
}

const HOSTILE =
  '<script>alert(1)</script><img src=x onerror=alert(1)>"\'><a href="javascript:alert(1)">x</a></textarea></blockquote>{{7*7}}&lt;';

describe('GET shows and changes nothing', () => {
  test.each([
    '',
    '?do=approve',
    '?do=edit',
    '?do=dismiss',
    '?do=pass',
    '?do=sent',
    '?do=done',
    '?do=nonsense',
  ])('A1 a scanner that fetches the link with %o decides nothing', async (query) => {
    const s = await scene();
    const link = await s.linkFor(ROBIN);
    const before = JSON.stringify([...s.deps.table.items]);
    for (const method of ['GET', 'HEAD', 'GET']) {
      const response = await s.app.request(link + query, { method });
      expect(response.status).toBe(200);
    }
    expect(JSON.stringify([...s.deps.table.items])).toBe(before);
    expect(s.deps.workflow.woken).toEqual([]);
  });

  test.each(['approve', 'edit', 'recompose', 'pass', 'dismiss', 'chose', 'sent', 'again', 'done'])(
    'A1 GET and HEAD of the address that a form posts to (%s) are no page',
    async (action) => {
      const s = await scene();
      const link = await s.linkFor(ROBIN);
      const before = JSON.stringify([...s.deps.table.items]);
      expect((await s.app.request(`${link}/${action}`)).status).toBe(404);
      expect((await s.app.request(`${link}/${action}`, { method: 'HEAD' })).status).toBe(404);
      expect(JSON.stringify([...s.deps.table.items])).toBe(before);
    },
  );

  test('A2 the task token never leaves the table', async () => {
    const s = await scene();
    const html = await s.page(await s.linkFor(ROBIN));
    expect(html).not.toContain(TASK_TOKEN);
    expect(html).not.toContain(encodeURIComponent(TASK_TOKEN));
    expect(html).not.toContain('task/token');
  });
});

describe('the page of a draft', () => {
  test('says who, what, by when, what was diagnosed and what is proposed', async () => {
    const s = await scene();
    const html = await s.page(await s.linkFor(ROBIN));
    for (const words of [
      'Larkfield Personal Blender 600 ml',
      '111-0000001-0000001',
      'Dana',
      'Tue, 10 Mar, 16:20 GMT',
      'in 7 h 20 min',
      '<mark>startet nicht mehr</mark>',
      '91%',
      'Bad review threatened',
      'Es tut uns leid, dass der Mixer nicht mehr startet.',
      'We are sorry that the blender no longer starts.',
      'Full refund, buyer keeps the item · €39.99',
      'Diagnosed · Defect',
      '林悦',
    ]) {
      expect(html.replace('Tue 10 Mar', 'Tue, 10 Mar')).toContain(words);
    }
  });

  test.each([
    [ROBIN, 'en', {}, 'defect'],
    [LIN, 'zh', {}, 'defect'],
    [LIN, 'zh', { causeByAgent: 'misuse' as const }, 'misuse'],
  ] as const)(
    '%s has the whole checklist in %s, for the cause that counts %j',
    async (person, language, changes, cause) => {
      const s = await scene({ case: changes });
      const html = (await s.page(await s.linkFor(person))).replaceAll('&#39;', "'");
      const { look, ask, photo } = checklistFor(cause, language);
      for (const point of [...look, ask, photo]) expect(html).toContain(point);
      for (const other of checklistFor('wrong_item', language).look) expect(html).not.toContain(other);
    },
  );

  test('is Chinese in every word of ours for a Chinese colleague, with the time in Shanghai', async () => {
    const s = await scene();
    const html = await s.page(await s.linkFor(LIN));
    expect(html).toContain('<html lang="zh-CN">');
    expect(html).toContain('00:20 GMT+8');
    expect(html).toContain('还有 7 小时 20 分钟');
    expect(html).toContain('搅拌机无法启动');
    for (const english of ['Approve', 'Buyer', 'Diagnosis', 'Options', 'Answer by', 'Photo', 'Timeline']) {
      expect(html).not.toContain(english);
    }
  });

  test('loads nothing from elsewhere, and no script but ours', async () => {
    const s = await scene();
    const nodes = elements(await s.page(await s.linkFor(ROBIN)));
    const scripts = nodes.filter((node) => node.name === 'script');
    expect(scripts.map(({ attribs, children }) => [attribs, children])).toEqual([
      [{ src: DESK_SCRIPT.path, defer: '' }, []],
    ]);
    const attributes = nodes
      .filter((node) => !scripts.includes(node))
      .flatMap((node) => Object.entries(node.attribs ?? {}));
    expect(attributes.filter(([name]) => name.startsWith('on') || name === 'style')).toEqual([]);
    const addresses = attributes.filter(([name]) => ['href', 'src', 'action'].includes(name));
    expect(addresses.length).toBeGreaterThan(3);
    for (const [, value] of addresses) expect(value).toMatch(/^\/r\//);
  });

  test('every field has a label', async () => {
    const s = await scene();
    const nodes = elements(await s.page(await s.linkFor(ROBIN)));
    const labelled = new Set(nodes.filter((n) => n.name === 'label').map((n) => n.attribs?.for));
    const fields = nodes.filter((n) => n.name === 'textarea' || n.name === 'select');
    // The text, three rows of options, cause, solution, colleague.
    expect(fields.length).toBe(7);
    for (const field of fields) expect(labelled).toContain(field.attribs?.id);
  });

  test("shows Amazon's link for 'no response needed' as text only, and only if it is Amazon's", async () => {
    const s = await scene();
    const html = await s.page(`${await s.linkFor(ROBIN)}?do=dismiss`);
    expect(html).toContain('<code class="pick">https://sellercentral.amazon.de/messaging/no-response-needed');
    const forged = await scene({
      messages: [sampleMessage({ noResponseNeededLink: 'https://sellercentral.amazon.de.example.com/x' })],
    });
    expect(await forged.page(await forged.linkFor(ROBIN))).not.toContain('example.com/x');
  });

  test.each([
    ['dismiss', '/dismiss'],
    ['pass', '/pass'],
  ])('?do=%s puts that form in front, to be confirmed', async (wanted, action) => {
    const s = await scene();
    const link = await s.linkFor(ROBIN);
    const html = await s.page(`${link}?do=${wanted}`);
    const form = html.indexOf(`action="${link}${action}"`);
    expect(form).toBeGreaterThan(0);
    expect(form).toBeLessThan(html.indexOf(`action="${link}/approve"`));
  });

  test('a supervisor is not asked to pass it to a supervisor', async () => {
    const s = await scene();
    const link = await s.linkFor(MARIT);
    expect(await s.page(link)).not.toContain(`${link}/pass"`);
  });

  test('an order that Amazon ships offers only what a seller can do', async () => {
    const s = await scene({ case: { order: { price: null, channel: 'fba', purchasedAt: null } } });
    const html = await s.page(await s.linkFor(ROBIN));
    expect(html).toContain('<option value="return_for_refund">');
    expect(html).not.toContain('<option value="full_refund">');
  });

  test('an overdue case says by how much', async () => {
    const s = await scene({ case: { respondBy: '2026-03-10T07:30:00.000Z' } });
    expect(await s.page(await s.linkFor(ROBIN))).toContain('1 h 30 min overdue');
  });

  test('notes of the policy room stand above the button, with a box to confirm a warning', async () => {
    const why = 'Amazon asks for it: write the words in small letters.';
    const findings = [{ rule: 'shouting', level: 'warn', excerpt: 'SEHR', why } as const];
    const s = await scene({ draft: { verdict: { verdict: 'warn', findings } } });
    const html = await s.page(await s.linkFor(ROBIN));
    expect(html).toContain('Shouting');
    expect(html).toContain('SEHR');
    expect(html).toContain(why);
    expect(html).toContain('name="anyway"');
    expect(await s.page(await s.linkFor(LIN))).toContain('大写字母或感叹号过多');
  });
});

describe('hostile words', () => {
  const everywhere = () =>
    scene({
      case: {
        buyerName: HOSTILE,
        productTitle: HOSTILE,
        orderId: HOSTILE,
        asin: HOSTILE,
        marketplace: HOSTILE,
        language: HOSTILE,
        diagnosis: {
          cause: 'defect',
          severity: 'major',
          confidence: 0.5,
          risks: [],
          wants: [],
          language: HOSTILE,
          evidence: ['<img src=x', '</blockquote>', HOSTILE],
        },
      },
      draft: {
        body: HOSTILE,
        subject: HOSTILE,
        language: HOSTILE,
        because: HOSTILE,
        sentences: [{ text: HOSTILE, gloss: { zh: HOSTILE, en: HOSTILE } }],
        verdict: {
          verdict: 'warn',
          findings: [{ rule: 'blame', level: 'warn', excerpt: HOSTILE, why: HOSTILE }],
        },
      },
      messages: [
        sampleMessage({
          text: HOSTILE,
          kind: HOSTILE,
          subject: HOSTILE,
          language: HOSTILE,
          returnReason: HOSTILE,
          noResponseNeededLink: HOSTILE,
          photos: [
            { key: 'photos/x', contentType: 'image/png', filename: HOSTILE, size: 9 },
            { key: 'photos/y', contentType: HOSTILE, filename: HOSTILE, size: 9 },
          ],
        }),
        sampleMessage({ id: 'm2', text: HOSTILE, at: '2026-03-09T17:00:00.000Z' }),
      ],
    });

  test.each([ROBIN, LIN])('O4 are escaped wherever they can stand (%s)', async (person) => {
    const s = await everywhere();
    for (const query of ['', '?do=dismiss']) {
      const html = await s.page((await s.linkFor(person)) + query);
      const nodes = elements(html);
      expect(nodes.filter((n) => n.name === 'script').map((n) => n.attribs?.src)).toEqual([DESK_SCRIPT.path]);
      expect(nodes.filter((n) => n.attribs?.onerror !== undefined)).toEqual([]);
      expect(html).not.toContain('<script>alert');
      expect(html).not.toMatch(/href="?javascript/);
      expect(nodes.filter((n) => n.name === 'textarea')).toHaveLength(1);
    }
  });

  test('O4 any text stays text, and the words are shown whole', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 60 }),
          fc
            .array(
              fc.constantFrom(
                '<',
                '>',
                '"',
                "'",
                '&',
                '</mark>',
                '<mark>',
                'x',
                '\n',
                '&#60;',
                '<!--',
                ']]>',
              ),
            )
            .map((a) => a.join('')),
        ),
        fc.array(fc.string({ maxLength: 4 }), { maxLength: 4 }),
        async (text, evidence) => {
          const s = await scene({ messages: [sampleMessage({ text, language: null })] });
          const c = await s.case();
          if (c.diagnosis !== null) {
            const next = { ...c, version: c.version + 1, diagnosis: { ...c.diagnosis, evidence } };
            await s.deps.cases.writeCase(next, c);
          }
          const html = await s.page(await s.linkFor(ROBIN));
          const names = new Set(elements(html).map((n) => n.name));
          for (const name of ['iframe', 'x', 'svg', 'object']) expect(names).not.toContain(name);
          if (text.trim() === '') return;
          const block = /<blockquote class="words" dir="auto">([\s\S]*?)<\/blockquote>/.exec(html)?.[1] ?? '';
          const plain = block
            .replace(/<\/?mark>/g, '')
            .replaceAll('&lt;', '<')
            .replaceAll('&gt;', '>')
            .replaceAll('&quot;', '"')
            .replaceAll('&#39;', "'")
            .replaceAll('&amp;', '&');
          expect(plain).toBe(text);
        },
      ),
      { numRuns: 60 },
    );
  });
});

test('the draft of a supervisor shows why to the agent, read-only', async () => {
  const s = await scene({
    case: { draft: { ...pendingDraft, role: 'supervisor' } },
    draft: { because: 'risk safety' },
  });
  const english = await s.page(await s.linkFor(ROBIN));
  expect(english).toContain('A supervisor decides this one');
  expect(english).not.toContain('<textarea');
  expect(await s.page(await s.linkFor(LIN))).toContain('风险：安全隐患');
});
