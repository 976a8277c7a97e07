import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../core/language/which-language.ts';
import { readMessages } from '../../training/messages.ts';
import { nearCopies } from '../../training/near-copies.ts';
import { readUtterances } from '../../training/utterances.ts';

const messages = readMessages();

describe('the messages that are learned from', () => {
  it('are many, by many hands, in every language', () => {
    expect(messages.length).toBeGreaterThanOrEqual(12_000);
    expect(new Set(messages.map(({ hand }) => hand)).size).toBeGreaterThanOrEqual(10);
    for (const language of LANGUAGES)
      expect(messages.filter((message) => message.language === language).length).toBeGreaterThan(500);
  });

  it('have nearly all been judged a second time', () => {
    const judged = messages.filter(({ second }) => second !== undefined).length;
    expect(judged / messages.length).toBeGreaterThan(0.95);
  });

  it('are no copies of each other, not even nearly', () => {
    expect(nearCopies(messages.map(({ id, text }) => ({ id, text })))).toEqual([]);
  });

  it('say where: what is quoted stands in the text', () => {
    for (const { text, spans } of messages) {
      for (const { words } of spans?.problems ?? []) expect(text).toContain(words);
      if (spans?.deadline !== undefined) expect(text).toContain(spans.deadline);
    }
  });
});

describe('near copies', () => {
  const first = 'The lid of the kettle came off in my hand while I was pouring the tea';
  it('are found by the words that two texts share', () => {
    const other = 'The lid of the kettle came off in my hand while I was pouring the coffee';
    const unlike = 'A wheel of the suitcase fell off at the airport and I had to carry it';
    expect(
      nearCopies([
        { id: 'a', text: first },
        { id: 'b', text: unlike },
      ]),
    ).toEqual([]);
    expect(
      nearCopies([
        { id: 'a', text: first },
        { id: 'b', text: other },
      ]),
    ).toEqual([['a', 'b']]);
  });

  it('a few words are nobody’s', () => {
    expect(
      nearCopies([
        { id: 'a', text: 'Option 2 please' },
        { id: 'b', text: 'Option 2 please' },
      ]),
    ).toEqual([]);
  });
});

describe('a line that cannot be learned from', () => {
  let folder: string | undefined;
  afterEach(() => {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  });
  const write = (file: string, text: string): string => {
    folder = mkdtempSync(join(tmpdir(), 'training-'));
    writeFileSync(join(folder, file), text);
    return folder;
  };

  it('is named with its file and number', () => {
    expect(() => readMessages(write('hand-01.jsonl', '{"id":"1"}\n'))).toThrow(
      /^hand-01\.jsonl:1 is no message/,
    );
    expect(() => readUtterances(write('en.txt', 'leaks/d/M|it drips\nleeks/d/M|it drips\n'))).toThrow(
      /^en\.txt:2 is no utterance: .*leeks/,
    );
  });

  it('an utterance says one thing, and nothing of what nobody judged', () => {
    const [told, danger] = readUtterances(
      write('de.txt', 'told:packaging|der Karton war auf\noverheats/d/M!|der Stecker ist braun\n'),
    );
    expect(told?.language).toBe('de');
    expect([...(told?.targets.keys() ?? [])]).toEqual(['told']);
    expect(danger?.targets.get('risks')).toEqual(Float32Array.of(1, 0, 0, 0));
  });
});
