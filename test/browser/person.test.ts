import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { STRINGS } from '../../functions/desk/page/strings-by-language.ts';
import type { DraftLink } from '../../functions/ports/look-ups.ts';
import { LIN, pendingDraft, ROBIN, type SceneProps, sampleDraft } from '../functions/desk/samples.ts';
import { faultsOf } from './axe.ts';
import { browserDesk, button, type Desk, heading, PHONE, SMALL_PHONE, typeNumber, widthOf } from './desk.ts';

/** Who decides: a person in a real browser, with JavaScript or without, and no program that drives its scripts. */

const desk = browserDesk();
const { en, zh } = STRINGS;
const WITHOUT: BrowserContextOptions = { javaScriptEnabled: false };

const standing = (d: Desk) => JSON.stringify([...d.deps.table.items]);
const numberOf = async (page: Page) => (await page.locator('strong.number').textContent()) ?? '';

/** What a program in the page can do to a button, or to a form. */
const WAYS: [name: string, script: string][] = [
  ['form.submit()', 'button.form.submit()'],
  ['form.requestSubmit()', 'button.form.requestSubmit()'],
  ['form.requestSubmit(button)', 'button.form.requestSubmit(button)'],
  ['button.click()', 'button.click()'],
  [
    'made-up pointer and mouse events',
    `for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
       button.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true, view: window, detail: 1 }))`,
  ],
  [
    'made-up keys',
    `button.focus();
     for (const type of ['keydown', 'keypress', 'keyup'])
       button.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', code: 'Enter', bubbles: true }));
     button.form.requestSubmit()`,
  ],
  [
    'a made-up submit event, then the form',
    'button.form.dispatchEvent(new SubmitEvent("submit", { submitter: button, bubbles: true })); button.form.submit()',
  ],
  [
    'a made-up formdata event, then the form',
    'button.form.dispatchEvent(new FormDataEvent("formdata", { formData: new FormData(), bubbles: true })); button.form.submit()',
  ],
  [
    'what the page fetches itself',
    `fetch(button.form.action, { method: 'POST', body: new URLSearchParams(new FormData(button.form)), redirect: 'manual' })
       .then((answer) => answer.text()).then((text) => { document.body.innerHTML = text; })`,
  ],
];

const TASK: SceneProps = { case: { state: 'awaiting_fulfilment', chosen: { kind: 'full_refund' } } };
const HELD: SceneProps = {
  case: {
    state: 'held',
    draft: { ...pendingDraft, status: 'approved', leavesAt: '2026-03-10T09:01:00.000Z' },
  },
};

describe('V2 a scanner with a browser, which runs scripts and presses by script', () => {
  async function driven(page: Page, form: string, script: string): Promise<void> {
    await page.waitForLoadState('networkidle');
    await page.evaluate(
      `(() => { const button = document.querySelector('form[action$="${form}"] button:not([disabled])'); ${script}; })()`,
    );
    await page.locator('strong.number').waitFor();
  }

  test.each(WAYS)('%s approves nothing, and not on the page that comes back', async (_, script) => {
    const d = await desk();
    const page = await d.open(await d.linkFor(ROBIN));
    const before = standing(d);
    await driven(page, '/approve', script);
    expect(standing(d)).toBe(before);
    // It goes on there: fills every field with something, and presses again.
    for (const typed of ['', '0', 'test']) {
      const asked = await page.locator('input[name=asked]').inputValue();
      await page.evaluate(
        `(() => { document.querySelector('input[name=number]').value = '${typed}'; document.querySelector('form').submit(); })()`,
      );
      await page.waitForFunction(`document.querySelector('input[name=asked]')?.value !== '${asked}'`);
      await page.locator('strong.number').waitFor();
    }
    expect(standing(d)).toBe(before);
    expect(d.deps.workflow.woken).toEqual([]);
  });

  test.each([
    ['dismiss', '/dismiss', {}, {}],
    ['undo', '/undo', HELD, {}],
    ['a task done', '/done', TASK, { purpose: 'fulfilment' }],
  ] as [string, string, SceneProps, Partial<DraftLink>][])('%s neither', async (_, form, given, changes) => {
    const d = await desk(given);
    const page = await d.open(await d.linkFor(ROBIN, changes));
    const before = standing(d);
    await driven(page, form, 'button.click()');
    expect(standing(d)).toBe(before);
  });

  test('V3 a link to sign in is not used up', async () => {
    const d = await desk();
    const link = await d.askedLink(ROBIN);
    const page = await d.open(link);
    const before = standing(d);
    await driven(page, link, 'button.click()');
    expect(standing(d)).toBe(before);
    expect(await page.context().cookies()).toEqual([]);
    const person = await d.open(link);
    await button(person, en.desk.signIn.enter).click();
    await person.waitForURL(`${d.base}/board`);
  });

  test('a press of a person is good for that press only', async () => {
    const d = await desk();
    const page = await d.open(await d.linkFor(ROBIN));
    // The browser stops the empty form, and the press is over.
    await page.getByRole('textbox').fill('');
    await button(page, en.approve).click();
    await page.getByRole('textbox').fill(sampleDraft().body);
    const before = standing(d);
    await driven(page, '/approve', 'button.form.submit()');
    expect(standing(d)).toBe(before);
  });
});

describe('a person with JavaScript notices nothing', () => {
  const decided = async (d: Desk, page: Page) => {
    await heading(page, /^You (?:approved|marked|asked)/).waitFor();
    expect(d.deps.log.lines.filter(({ code }) => code === 'NUMBER_ASKED')).toEqual([]);
  };

  test('by pointer', async () => {
    const d = await desk();
    const page = await d.open(await d.linkFor(ROBIN));
    await button(page, en.approve).click();
    await decided(d, page);
  });

  test('by touch', async () => {
    const d = await desk();
    const page = await d.open(`${await d.linkFor(ROBIN)}?do=approve`, PHONE);
    await button(page, en.approve).tap();
    await decided(d, page);
  });

  test.each(['Enter', 'Space'])('by the key %s on the button', async (key) => {
    const d = await desk();
    const page = await d.open(`${await d.linkFor(ROBIN)}?do=dismiss`);
    await page.locator('button:focus').waitFor();
    await page.keyboard.press(key);
    await decided(d, page);
  });

  test('by Enter in a field of the form', async () => {
    const d = await desk({
      case: { replies: 2, options: [{ kind: 'replacement' }, { kind: 'full_refund' }] },
    });
    const page = await d.open(await d.linkFor(ROBIN));
    await page.locator('input[type=radio]').first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await heading(page, /^You recorded/).waitFor();
    expect(d.deps.log.lines.filter(({ code }) => code === 'NUMBER_ASKED')).toEqual([]);
  });
});

describe('V4 a person without JavaScript types a number', () => {
  test('and the decision counts, with the text as it was written', async () => {
    const d = await desk();
    const page = await d.open(await d.linkFor(ROBIN), WITHOUT);
    const written = `${sampleDraft().body}\n\nMit "Grüßen" & bis bald.`;
    await page.getByRole('textbox').fill(written);
    await button(page, en.approve).click();
    await heading(page, en.numberStep.title).waitFor();
    expect((await d.case()).state).toBe('awaiting_decision');
    const number = await numberOf(page);
    // The field has the focus: a person types and presses Enter.
    await page.locator('#number:focus').waitFor();
    await page.keyboard.type(number);
    await page.keyboard.press('Enter');
    await heading(page, /^You approved this reply/).waitFor();
    expect((await d.deps.cases.decisions('5f0c2a')).map((one) => one.body)).toEqual([written]);
  });

  test('the browser stops an empty number; a wrong one is said, and the next counts', async () => {
    const d = await desk();
    const page = await d.open(`${await d.linkFor(LIN)}?do=dismiss`, WITHOUT);
    await button(page, zh.dismiss).first().click();
    await heading(page, zh.numberStep.title).waitFor();
    await button(page, zh.dismiss).click();
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.getByRole('textbox').fill('12');
    await button(page, zh.dismiss).click();
    await page.getByRole('alert').waitFor();
    await page.getByRole('textbox').fill(await numberOf(page));
    await button(page, zh.dismiss).click();
    await page.locator('.notice').first().waitFor();
    expect((await d.deps.cases.decisions('5f0c2a')).map((one) => [one.type, one.by])).toEqual([
      ['dismissed', LIN],
    ]);
  });

  test('signs in', async () => {
    const d = await desk();
    const page = await d.open(await d.askedLink(ROBIN), WITHOUT);
    await button(page, en.desk.signIn.enter).click();
    await typeNumber(page);
    await page.waitForURL(`${d.base}/board`);
  });

  test('may go back without doing it', async () => {
    const d = await desk();
    const link = await d.linkFor(ROBIN);
    const page = await d.open(`${link}?do=dismiss`, WITHOUT);
    await button(page, en.dismiss).first().click();
    await page.getByRole('link', { name: en.numberStep.back }).click();
    await page.waitForURL(d.base + link);
    expect((await d.case()).state).toBe('awaiting_decision');
  });

  test.each([
    ['en', ROBIN, en],
    ['zh', LIN, zh],
  ] as const)('the page has no fault of accessibility and fits a phone: %s', async (_, person, strings) => {
    const d = await desk();
    // The script would see the press: the form is sent as a browser without one sends it.
    const page = await d.open(`${await d.linkFor(person)}?do=dismiss`, PHONE);
    await page.evaluate('document.querySelector(\'form[action$="/dismiss"]\').submit()');
    for (const wrong of [false, true]) {
      if (wrong) {
        await page.getByRole('textbox').fill('1');
        await page.evaluate("document.querySelector('form').submit()");
        await page.getByRole('alert').waitFor();
      }
      await heading(page, strings.numberStep.title).waitFor();
      for (const viewport of [SMALL_PHONE.viewport, PHONE.viewport, { width: 1280, height: 800 }]) {
        await page.setViewportSize(viewport);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await faultsOf(page), `${viewport.width} ${colorScheme}`).toEqual([]);
        }
        expect(await widthOf(page)).toBe(viewport.width);
      }
    }
  });
});
