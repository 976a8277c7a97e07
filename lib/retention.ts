import { RetentionDays } from 'aws-cdk-lib/aws-logs';

/** Logs hold codes and ids, no buyer's words; three months reach beyond the A-to-z appeal (30 days) and the 60-day defect rate. */
export const LOG_RETENTION = RetentionDays.THREE_MONTHS;
