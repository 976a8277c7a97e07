import { Duration } from 'aws-cdk-lib';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { StageStates } from '../stage.ts';
import { onEvent, type WorkflowFunctions, WorkflowTasks } from './workflow-tasks.ts';

export interface CaseWorkflowProps {
  functions: WorkflowFunctions;
  stateMachineName?: string;
  logGroup?: ILogGroup;
}

const LISTEN_AGAIN_AFTER = Duration.minutes(5);

/**
 * The life of a case, one execution a run: read the message, write, wait for the decision, send, wait for
 * the buyer, carry out what was chosen, ask once whether all is well, close. The state holds ids
 * only. Every wait has a timeout and a catch. Picture: docs/workflow.md.
 */
export class CaseWorkflow extends Construct {
  readonly stateMachine: sfn.StateMachine;

  constructor(scope: Construct, id: string, { functions, stateMachineName, logGroup }: CaseWorkflowProps) {
    super(scope, id);
    const tasks = new WorkflowTasks(functions);
    const diagnose = tasks.step(this, 'Diagnose', 'diagnose', {});
    const settle = tasks.step(this, 'Settle', 'settle', {});

    const respond = new StageStates(this, 'Respond', { stage: 'respond', tasks, diagnose, settle });
    const offer = new StageStates(this, 'Offer', { stage: 'offer', tasks, diagnose, settle });
    const followUp = new StageStates(this, 'FollowUp', { stage: 'follow_up', tasks, diagnose, settle });
    const fulfilment = this.#restingWait(tasks, 'Fulfilment', 'fulfilment', { diagnose, settle });
    const claim = this.#restingWait(tasks, 'Claim', 'claim', { diagnose, settle });

    const next = (value: string) => sfn.Condition.stringEquals('$.next', value);
    const stage = (value: string) => sfn.Condition.stringEquals('$.stage', value);
    const whatNow = new sfn.Choice(this, 'WhatNow')
      .when(sfn.Condition.and(next('compose'), stage('respond')), respond.compose)
      .when(sfn.Condition.and(next('compose'), stage('offer')), offer.compose)
      .when(sfn.Condition.and(next('compose'), stage('follow_up')), followUp.compose)
      .when(sfn.Condition.and(next('await_buyer'), stage('respond')), respond.awaitBuyer)
      .when(sfn.Condition.and(next('await_buyer'), stage('offer')), offer.awaitBuyer)
      .when(sfn.Condition.and(next('await_buyer'), stage('follow_up')), followUp.awaitBuyer)
      .when(next('await_fulfilment'), fulfilment)
      .when(next('await_claim'), claim)
      .otherwise(new sfn.Succeed(this, 'Closed'));
    diagnose.next(whatNow);
    settle.next(whatNow);

    this.stateMachine = new sfn.StateMachine(this, 'Resource', {
      ...(stateMachineName === undefined ? {} : { stateMachineName }),
      stateMachineType: sfn.StateMachineType.STANDARD,
      definitionBody: sfn.DefinitionBody.fromChainable(diagnose),
      tracingEnabled: true,
      ...(logGroup === undefined
        ? {}
        : { logs: { destination: logGroup, level: sfn.LogLevel.ERROR, includeExecutionData: false } }),
    });
  }

  /** A wait with its own reminders, for a task of the agent or for the end of a claim. */
  #restingWait(
    tasks: WorkflowTasks,
    name: string,
    waitFor: 'fulfilment' | 'claim',
    { diagnose, settle }: { diagnose: sfn.IChainable; settle: sfn.IChainable },
  ): sfn.State {
    const wait = tasks.wait(this, `Await${name}`, waitFor);
    const remind = tasks.step(this, `Remind${name}`, 'remind', { about: waitFor });
    const again = new sfn.Wait(this, `Await${name}Later`, {
      time: sfn.WaitTime.duration(LISTEN_AGAIN_AFTER),
    });
    again.next(settle);
    remind.next(wait);
    wait
      .addCatch(remind, { errors: ['States.Timeout'], resultPath: '$.error' })
      .addCatch(again, { errors: ['States.ALL'], resultPath: '$.error' })
      .next(new sfn.Choice(this, `${name}Over`).when(onEvent('wrote'), diagnose).otherwise(settle));
    return wait;
  }
}
