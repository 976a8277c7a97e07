import { Duration } from 'aws-cdk-lib';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import type { Stage } from '../core/words/stage.ts';
import { onEvent, type WorkflowTasks } from './workflow/workflow-tasks.ts';

export interface StageProps {
  stage: Stage;
  tasks: WorkflowTasks;
  /** Where what the buyer wrote is read. */
  diagnose: sfn.IChainable;
  /** Where the way on is decided. */
  settle: sfn.IChainable;
}

/** How long to wait before a draft is put before people again after that failed. */
const ASK_AGAIN_AFTER = Duration.minutes(5);
const SEND_AGAIN_AFTER = Duration.minutes(1);

/**
 * One stage of a case: write, wait for a person's decision, send, wait for the buyer. respond, offer and
 * follow-up are three of them.
 */
export class StageStates extends Construct {
  readonly compose: sfn.State;
  readonly awaitBuyer: sfn.State;

  constructor(scope: Construct, id: string, { stage, tasks, diagnose, settle }: StageProps) {
    super(scope, id);
    const name = (state: string) => `${stage}: ${state}`;
    const compose = tasks.step(this, name('Compose'), 'compose', {});
    const awaitDecision = tasks.ask(this, name('AwaitDecision'));
    const remind = tasks.step(this, name('Remind'), 'remind', { about: 'decision' });
    const send = tasks.send(this, name('Send'));
    const awaitBuyer = tasks.wait(this, name('AwaitBuyer'), 'buyer');

    const askAgain = new sfn.Wait(this, name('AskAgainLater'), {
      time: sfn.WaitTime.duration(ASK_AGAIN_AFTER),
    });
    // By way of Remind: it knows how long the next milestone is off by then.
    askAgain.next(remind);
    const sendAgain = new sfn.Wait(this, name('SendAgainLater'), {
      time: sfn.WaitTime.duration(SEND_AGAIN_AFTER),
    });
    sendAgain.next(send);
    // Nobody is woken by an undo: the step that sends finds the case as it is when the window is over.
    const undoWindow = new sfn.Wait(this, name('UndoWindow'), {
      time: sfn.WaitTime.secondsPath('$.timeoutSeconds'),
    });
    undoWindow.next(send);
    const listenAgain = new sfn.Wait(this, name('ListenAgainLater'), {
      time: sfn.WaitTime.duration(ASK_AGAIN_AFTER),
    });
    listenAgain.next(settle);

    compose.next(awaitDecision);
    awaitDecision
      .addCatch(remind, { errors: ['States.Timeout'], resultPath: '$.error' })
      .addCatch(askAgain, { errors: ['States.ALL'], resultPath: '$.error' })
      .next(
        new sfn.Choice(this, name('Decided'))
          .when(onEvent('approved', 'send_again', 'sent_confirmed'), send)
          .when(onEvent('passed_on', 'reassigned'), remind)
          .when(onEvent('wrote'), diagnose)
          .otherwise(settle),
      );
    remind.next(
      new sfn.Choice(this, name('GivenUp'))
        .when(sfn.Condition.booleanEquals('$.givenUp', true), settle)
        .otherwise(awaitDecision),
    );
    send.addCatch(sendAgain, { errors: ['States.ALL'], resultPath: '$.error' }).next(
      new sfn.Choice(this, name('Sent'))
        .when(sfn.Condition.stringEquals('$.outcome', 'held'), undoWindow)
        // By way of Remind, which knows how long the next milestone is off by now.
        .when(sfn.Condition.stringEquals('$.outcome', 'undone'), remind)
        .when(sfn.Condition.stringEquals('$.outcome', 'unresolved'), awaitDecision)
        .when(sfn.Condition.stringEquals('$.outcome', 'refused'), compose)
        .otherwise(settle),
    );
    awaitBuyer
      .addCatch(settle, { errors: ['States.Timeout'], resultPath: '$.error' })
      .addCatch(listenAgain, { errors: ['States.ALL'], resultPath: '$.error' })
      .next(new sfn.Choice(this, name('Heard')).when(onEvent('wrote'), diagnose).otherwise(settle));
    this.compose = compose;
    this.awaitBuyer = awaitBuyer;
  }
}
