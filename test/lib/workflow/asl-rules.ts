/** One state of a workflow in Amazon States Language, as far as the rules look at it. */
export interface AslState {
  Type: string;
  Resource?: string;
  Parameters?: { FunctionName?: string; Payload?: Record<string, unknown> } & Record<string, unknown>;
  TimeoutSeconds?: number;
  TimeoutSecondsPath?: string;
  Retry?: { ErrorEquals: string[] }[];
  Catch?: { ErrorEquals: string[]; ResultPath?: string | null }[];
  Default?: string;
  QueryLanguage?: string;
  Iterator?: AslDefinition;
  ItemProcessor?: AslDefinition;
  Branches?: AslDefinition[];
}

export interface AslDefinition {
  States: Record<string, AslState>;
  QueryLanguage?: string;
}

export interface AslFinding {
  state: string;
  rule:
    | 'wait-ends'
    | 'wait-caught'
    | 'ask-once'
    | 'task-caught'
    | 'choice-default'
    | 'error-kept'
    | 'ids-only';
  message: string;
}

export interface AslRulesOptions {
  /** True for the name or ARN of the function that asks an agent for approval. */
  asks: (functionName: string) => boolean;
  /** Fields that the state may carry from step to step: ids, and the seconds of a timeout. */
  fields: readonly string[];
}

const TIMEOUT = 'States.Timeout';
const ANYTHING = 'States.ALL';

/**
 * The house's own rules for a workflow, beyond what asl-validator notices. Gives what breaks them, in the
 * order of the states; nothing where all is well.
 */
export function checkAsl(definition: AslDefinition, options: AslRulesOptions): AslFinding[] {
  return allStates(definition).flatMap(([name, state]) => [
    ...checkWait(name, state),
    ...checkTask(name, state, options),
    ...checkChoice(name, state),
    ...checkPaths(name, state, options),
  ]);
}

/** The states of a definition with those inside its Map and Parallel states. */
function allStates(definition: AslDefinition): [string, AslState][] {
  return Object.entries(definition.States).flatMap(([name, state]) => {
    const inner = [state.Iterator, state.ItemProcessor, ...(state.Branches ?? [])];
    return [[name, state] as [string, AslState], ...inner.flatMap((part) => (part ? allStates(part) : []))];
  });
}

/** A3: a state that waits for a token and has no timeout waits for a year, in silence. */
function checkWait(name: string, state: AslState): AslFinding[] {
  if (!state.Resource?.endsWith('.waitForTaskToken')) return [];
  const findings: AslFinding[] = [];
  if (state.TimeoutSeconds === undefined && state.TimeoutSecondsPath === undefined) {
    findings.push({ state: name, rule: 'wait-ends', message: 'waits for a token without a timeout' });
  }
  const caught = new Set(state.Catch?.flatMap((clause) => clause.ErrorEquals));
  if (!caught.has(TIMEOUT)) {
    findings.push({ state: name, rule: 'wait-caught', message: `does not catch ${TIMEOUT} by its name` });
  }
  return findings;
}

function checkTask(name: string, state: AslState, { asks }: AslRulesOptions): AslFinding[] {
  if (state.Type !== 'Task') return [];
  const findings: AslFinding[] = [];
  if (!state.Catch?.some((clause) => clause.ErrorEquals.includes(ANYTHING))) {
    findings.push({
      state: name,
      rule: 'task-caught',
      message: `does not catch ${ANYTHING}: an error ends the case's run`,
    });
  }
  // A caught error that replaces the input takes the case's id with it.
  if (state.Catch?.some((clause) => clause.ResultPath === undefined || clause.ResultPath === '$')) {
    findings.push({
      state: name,
      rule: 'error-kept',
      message: 'loses its input when it catches: set ResultPath',
    });
  }
  // A9: each retry would ask once more; CDK's default for a Lambda task is six retries.
  if (state.Retry && state.Parameters?.FunctionName !== undefined && asks(state.Parameters.FunctionName)) {
    findings.push({
      state: name,
      rule: 'ask-once',
      message: 'retries, and would ask the agent once more each time',
    });
  }
  return findings;
}

/** Without a default an answer that nobody thought of ends the run with States.NoChoiceMatched. */
function checkChoice(name: string, state: AslState): AslFinding[] {
  if (state.Type !== 'Choice' || state.Default !== undefined) return [];
  return [{ state: name, rule: 'choice-default', message: 'has no Default' }];
}

/**
 * A11: only ids travel in the state (limit 256 KB, and it is kept readable in the history for 90 days). Every
 * path that a state reads must begin with a field that is allowed; the context object and the whole are free.
 */
function checkPaths(name: string, state: AslState, { fields }: AslRulesOptions): AslFinding[] {
  const paths = [...strings(state)].filter((text) => /^\$\.[A-Za-z]/.test(text));
  const foreign = paths.filter((path) => {
    const field = path.slice(2).split(/[.[]/, 1)[0] ?? '';
    return !fields.includes(field);
  });
  return [...new Set(foreign)].map((path) => ({
    state: name,
    rule: 'ids-only',
    message: `reads or writes ${path}, which is none of ${fields.join(', ')}`,
  }));
}

function* strings(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const item of value) yield* strings(item);
  else if (typeof value === 'object' && value !== null)
    for (const item of Object.values(value)) yield* strings(item);
}
