/** Who decides: an agent, or above the agent's authority a supervisor. */
export type Role = 'agent' | 'supervisor';
