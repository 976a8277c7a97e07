/** `major`: the product cannot be used. What each stands for: docs/understanding.md. */
export const SEVERITIES = ['minor', 'major'] as const;
export type Severity = (typeof SEVERITIES)[number];
