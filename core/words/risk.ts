/** What a complaint threatens besides itself; the playbook says which of them a supervisor decides. */
export const RISKS = ['safety', 'legal', 'negative_review', 'a_to_z'] as const;
export type Risk = (typeof RISKS)[number];
