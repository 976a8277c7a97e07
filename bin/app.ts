import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { App, Validations } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { MakerightError } from '../core/words/error.ts';
import { FEATURE_FLAGS } from '../lib/feature-flags.ts';
import { bundleFunctions } from '../lib/functions/bundle.ts';
import { MakerightStack } from '../lib/makeright-stack.ts';
import { readPlaybook } from '../lib/playbook-file.ts';
import { settingsFrom } from '../lib/settings.ts';
import { FAILED } from './commands/exit-codes.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * The CDK app. Context (`-c name=value`): `playbook` its file, `domain` to send from, `receiptRuleSet` an
 * existing, active SES rule set. The environment variable MAKERIGHT_PLAYBOOK also names the playbook.
 */
async function synthesise(): Promise<void> {
  // The checks run only before a deployment. Without them one machine starts 2 s sooner.
  const toTheCloud = process.env.CDK_CLI_VERSION !== undefined;
  const app = new App({
    analyticsReporting: false,
    builtinCloudFormationValidation: toTheCloud,
    context: FEATURE_FLAGS,
  });
  const setting = (name: string): string | undefined => app.node.tryGetContext(name);
  const file = setting('playbook') ?? process.env.MAKERIGHT_PLAYBOOK ?? join(ROOT, 'playbook.yaml');
  const playbook = readPlaybook(file);
  // The bundles lie in the output folder of this app, so that two apps with different playbooks do not mix them.
  const bundles = bundleFunctions(join(app.outdir, 'functions'), playbook);
  new MakerightStack(app, 'Makeright', {
    ...settingsFrom(playbook, setting('domain')),
    existingRuleSet: setting('receiptRuleSet'),
    codeOf: (name) => Code.fromAsset(bundles[name]),
  });
  if (toTheCloud) {
    const { AwsSolutionsChecks } = await import('cdk-nag');
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  }
  app.synth();
}

try {
  await synthesise();
} catch (error) {
  if (!(error instanceof MakerightError)) throw error;
  console.error(error.message);
  process.exitCode = FAILED;
}
