import { RetentionDays } from 'aws-cdk-lib/aws-logs';

/**
 * Three months cover the A-to-z appeal (30 days) and the defect rate (60 days). Logs hold codes and ids, never a
 * buyer's words.
 */
export const LOG_RETENTION = RetentionDays.THREE_MONTHS;
