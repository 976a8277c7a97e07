import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FUNCTION_NAMES } from '../../lib/functions/function-names.ts';
import { inFolder } from './synthesised.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** It takes about three seconds; a machine that is busy with other things may need much longer. */
const SYNTHESIS_MS = 180_000;

/** Runs the app as the CDK does, with nothing in its environment that knows an account. */
function run(outdir: string, environment: Record<string, string> = {}) {
  return spawnSync(process.execPath, [join(ROOT, 'bin', 'app.ts')], {
    cwd: outdir,
    env: { PATH: process.env.PATH, HOME: outdir, CDK_OUTDIR: join(outdir, 'cloud'), ...environment },
    encoding: 'utf8',
  });
}

describe('the CDK app', () => {
  it('makes the cloud without credentials, from any folder', { timeout: SYNTHESIS_MS }, () => {
    inFolder((outdir) => {
      const { status, stderr } = run(outdir);
      expect(stderr).toBe('');
      expect(status).toBe(0);
      const cloud = join(outdir, 'cloud');
      const template = JSON.parse(readFileSync(join(cloud, 'Makeright.template.json'), 'utf8'));
      expect(template.Resources.CaseTable.Type).toBe('AWS::DynamoDB::Table');
      const assets = readdirSync(cloud).filter((name) => name.startsWith('asset.'));
      expect(assets).toHaveLength(FUNCTION_NAMES.length);
      for (const asset of assets) {
        expect(readdirSync(join(cloud, asset)).sort()).toEqual(['index.mjs', 'playbook.json']);
      }
    });
  });

  it('says in plain words what is wrong with the playbook', { timeout: SYNTHESIS_MS }, () => {
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
