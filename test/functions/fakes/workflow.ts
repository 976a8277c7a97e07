import type { Workflow } from '../../../functions/ports/workflow.ts';
import { copy, turn } from './turn.ts';

export interface FakeWorkflow extends Workflow {
  /** `<case id>-<run>` of the executions, each once. */
  readonly started: Set<string>;
  /** Knocks that a wait took, in order. */
  readonly woken: { token: string; knock: Parameters<Workflow['wake']>[1] }[];
  /** A task begins to wait on a token; a wake takes the token away. */
  wait(token: string): void;
  finish(caseId: string, run: number): void;
}

export function fakeWorkflow(): FakeWorkflow {
  const waiting = new Set<string>();
  const started = new Set<string>();
  const finished = new Set<string>();
  const woken: FakeWorkflow['woken'] = [];
  return {
    started,
    woken,
    wait: (token) => void waiting.add(token),
    finish: (caseId, run) => void finished.add(`${caseId}-${run}`),
    async start(caseId, run) {
      await turn();
      started.add(`${caseId}-${run}`);
    },
    async wake(token, knock) {
      await turn();
      if (!waiting.delete(token)) return false;
      woken.push({ token, knock: copy(knock) });
      return true;
    },
    async isRunning(caseId, run) {
      await turn();
      return started.has(`${caseId}-${run}`) && !finished.has(`${caseId}-${run}`);
    },
  };
}
