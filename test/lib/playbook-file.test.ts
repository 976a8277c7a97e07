import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PlaybookFileError, readPlaybook } from '../../lib/playbook-file.ts';
import { inFolder } from './synthesised.ts';

function complaintAbout(text: string | null): string {
  return inFolder((folder) => {
    const path = join(folder, 'playbook.yaml');
    if (text !== null) writeFileSync(path, text);
    try {
      readPlaybook(path);
    } catch (error) {
      if (error instanceof PlaybookFileError) return error.message.replace(path, 'FILE');
      throw error;
    }
    return '';
  });
}

describe('the playbook file', () => {
  it('that is not there: says where it was looked for and how to name another', () => {
    expect(complaintAbout(null)).toBe(
      'No playbook at FILE: write one there, or name another file with MAKERIGHT_PLAYBOOK or -c playbook=FILE.',
    );
  });

  it('that is not valid: says line, place and what to write, one problem a line', () => {
    const [head, ...problems] = complaintAbout('stores: []\nclocks: 24\n').split('\n');
    expect(head).toBe('The playbook FILE is not valid:');
    expect(problems.length).toBeGreaterThan(1);
    expect(problems).toContainEqual(expect.stringMatching(/^ {2}line 2: clocks /));
  });
});
