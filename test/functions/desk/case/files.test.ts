import { describe, expect, test } from 'vitest';
import type { FileKind } from '../../../../core/words/record/message.ts';
import { LIN, ROBIN, sampleMessage, scene } from '../samples.ts';

/** What was attached and shows nothing: named on the page, and nothing leads to it. */

describe('other files', () => {
  const file = (kind: FileKind, filename: string | null) => ({
    key: `photos/${kind}`,
    contentType: 'application/x-test',
    filename,
    size: 9,
    kind,
  });

  test.each<[FileKind, string]>([
    ['program', 'do not open it'],
    ['archive', 'do not open it'],
    ['document', 'not shown here'],
    ['video', 'not shown here'],
    ['other', 'not shown here'],
  ])('a %s is named with the reason, without a link', async (kind, reason) => {
    const s = await scene({ messages: [sampleMessage({ files: [file(kind, 'Rechnung<b>.exe')] })] });
    const link = await s.linkFor(ROBIN);
    const html = await s.page(link);
    expect(html).toContain('Rechnung&lt;b&gt;.exe');
    expect(html).toContain(reason);
    expect(html).not.toContain(`photos/${kind}`);
    expect(html).not.toContain(`${link}/photo/`);
    expect((await s.app.request(`${link}/photo/1`)).status).toBe(404);
  });

  test('one without a name is called by its type', async () => {
    const s = await scene({ messages: [sampleMessage({ files: [file('other', null)] })] });
    expect(await s.page(await s.linkFor(LIN))).toContain('application/x-test');
  });

  test('logos and tracking pixels are no news', async () => {
    const s = await scene({ messages: [sampleMessage({ files: [file('decoration', 'logo.png')] })] });
    expect(await s.page(await s.linkFor(ROBIN))).not.toContain('logo.png');
  });
});
