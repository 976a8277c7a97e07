import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CopyError } from '../../../core/letters/pieces.ts';
import { errorFields } from '../../../core/words/error.ts';
import { CaseContendedError } from '../../../functions/pipeline/door.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** Errors that speak a protocol of AWS, with AWS's own names. */
const OF_A_PROTOCOL = ['AwsFault', 'StateError'];

const sources = ['core', 'functions', 'lib', 'local', 'bin'].flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(ROOT, room, file), 'utf8')),
);
const all = (pattern: RegExp) =>
  sources.flatMap((source) => [...source.matchAll(pattern)].map(([, word]) => word));

describe('the family of errors', () => {
  it('has every error class of the house in it', () => {
    const outside = all(/class (\w+) extends (?:Range|Type)?Error\b/g);
    expect(outside.sort()).toEqual([...OF_A_PROTOCOL, 'MakerightError'].sort());
  });

  it('has one class for each code, and a code for each class', () => {
    const listed = all(/^ {2}\| '(\w+)';? \/\/ \S/gm);
    const used = all(/^ {2}(?:override )?readonly code = '(\w+)'/gm);
    expect(listed.length).toBeGreaterThan(15);
    expect(used.sort()).toEqual(listed.sort());
  });

  it('names each class, so that a minified bundle reports the same', () => {
    const classes = all(/class (\w+) extends MakerightError/g);
    const names = all(/^ {2}override readonly name = '(\w+)'/gm);
    // Step Functions retries by this one's name.
    expect(names.sort()).toEqual(
      classes.map((name) => (name === 'SendThrottledError' ? 'SendThrottled' : name)).sort(),
    );
  });
});

describe('an error in a log line', () => {
  it('is its name and code, and those of its causes from the outermost', () => {
    const disk = Object.assign(new Error('disk /home/robin'), { code: 'ENOSPC' });
    const error = new CaseContendedError('The case c1 …', { cause: new CopyError('Robin', { cause: disk }) });
    expect(errorFields(error)).toEqual({
      error: 'CaseContendedError (case_contended)',
      causedBy: 'CopyError (copy_unfilled), Error (ENOSPC)',
    });
  });

  it('says nothing of a cause where there is none', () => {
    expect(errorFields(new TypeError('x'))).toEqual({ error: 'TypeError' });
    expect(errorFields('a thrown text')).toEqual({ error: 'string' });
  });

  it('ends where causes go round in a circle', () => {
    const error = new Error('a');
    error.cause = error;
    expect(errorFields(error).causedBy?.split(', ')).toHaveLength(8);
  });
});
