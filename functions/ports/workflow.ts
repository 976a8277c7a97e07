import type { Knock } from '../../core/words/record/wait.ts';

export interface Workflow {
  /** Starting a run twice is one run. */
  start(caseId: string, run: number): Promise<void>;
  /** False: nothing waits on that token any more. */
  wake(token: string, knock: Knock): Promise<boolean>;
  isRunning(caseId: string, run: number): Promise<boolean>;
}
