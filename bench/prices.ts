/**
 * List prices of us-east-1 in US dollars, from AWS' public price pages as known in November 2026; without free
 * tiers. A price that changed changes the sum, not the counts.
 */
export const PRICES = {
  lambdaRequest: 0.2 / 1e6,
  /** arm64, per GB-second. */
  lambdaGbSecond: 0.0000133334,
  /** On demand, per request unit: 1 KB written, 4 KB read consistently. */
  dynamoWrite: 0.625 / 1e6,
  dynamoRead: 0.125 / 1e6,
  s3Put: 0.005 / 1000,
  s3Get: 0.0004 / 1000,
  /** Standard workflows, per state transition. */
  stateTransition: 0.025 / 1000,
  sesMail: 0.1 / 1000,
  sqsRequest: 0.4 / 1e6,
  httpRequest: 1 / 1e6,
  secretRead: 0.05 / 10_000,
} as const;
