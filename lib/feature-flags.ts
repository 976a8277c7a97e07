import recommended from 'aws-cdk-lib/recommended-feature-flags.json' with { type: 'json' };

/**
 * The behaviour that the CDK recommends for new apps, as of the version in package.json. In code, so that the
 * CDK's command, one machine and the tests cannot disagree; the snapshot shows what a new version changes.
 */
export const FEATURE_FLAGS: Record<string, unknown> = recommended;
