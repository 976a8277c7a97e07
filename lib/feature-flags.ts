import recommended from 'aws-cdk-lib/recommended-feature-flags.json' with { type: 'json' };

/**
 * The behaviour that the CDK recommends for new apps, as of the version in package.json. The flags are in code, so
 * that the cdk command, one machine and the tests agree. The snapshot test shows what a new version changes.
 */
export const FEATURE_FLAGS: Record<string, unknown> = recommended;
