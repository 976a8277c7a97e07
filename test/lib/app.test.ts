import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FUNCTION_NAMES } from '../../lib/function-names.ts';
import { inFolder } from './synthesised.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Runs the app as the CDK does, with nothing in its environment that knows an account. */
function run(outdir: string, environment: Record<string, string> = {}) {
  return spawnSync(process.execPath, [join(ROOT, 'bin', 'app.ts')], {
    cwd: outdir,
    env: { PATH: process.env.PATH, HOME: outdir, CDK_OUTDIR: join(outdir, 'cloud'), ...environment },
    encoding: 'utf8',
  });
}

describe('the CDK app', () => {
  it('makes the same cloud twice, without credentials, from any folder', () => {
    const [first, second] = [1, 2].map(() =>
      inFolder((outdir) => {
        const { status, stderr } = run(outdir);
        expect(stderr).toBe('');
        expect(status).toBe(0);
        const cloud = join(outdir, 'cloud');
        const assets = readdirSync(cloud).filter((name) => name.startsWith('asset.'));
        expect(assets).toHaveLength(FUNCTION_NAMES.length);
        for (const asset of assets) expect(existsSync(join(cloud, asset, 'playbook.json'))).toBe(true);
        return readFileSync(join(cloud, 'Makeright.template.json'), 'utf8');
      }),
    );
    expect(second).toBe(first);
  });

  it('says in plain words what is wrong with the playbook', () => {
    inFolder((outdir) => {
      const path = join(outdir, 'mine.yaml');
      writeFileSync(path, 'stores: []\n');
      const { status, stderr } = run(outdir, { MAKERIGHT_PLAYBOOK: path });
      expect(status).toBe(1);
      expect(stderr).toMatch(/^The playbook .*mine\.yaml is not valid:\n/);
      expect(stderr).not.toMatch(/^\s+at /m);
    });
  });
});
