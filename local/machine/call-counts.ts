/** How often each operation of each service was used; docs/scale.md prices a case by these. */
export interface CallCounts {
  /** @param service as in endpoint names ("dynamodb"), operation as in its API ("PutItem"). */
  count(service: string, operation: string, times?: number): void;
  /** Billed time of a function, as Lambda counts it: ms, rounded up, times its memory. */
  billed(functionName: string, ms: number, memoryMb: number): void;
  snapshot(): { calls: Record<string, Record<string, number>>; lambda: Record<string, Billed> };
}

interface Billed {
  invocations: number;
  ms: number;
  memoryMb: number;
}

export function createCallCounts(): CallCounts {
  const calls: Record<string, Record<string, number>> = {};
  const lambda: Record<string, Billed> = {};
  return {
    count(service, operation, times = 1) {
      calls[service] ??= {};
      const operations = calls[service];
      operations[operation] = (operations[operation] ?? 0) + times;
    },
    billed(functionName, ms, memoryMb) {
      lambda[functionName] ??= { invocations: 0, ms: 0, memoryMb };
      const sum = lambda[functionName];
      sum.invocations += 1;
      sum.ms += Math.ceil(ms);
    },
    snapshot: () => structuredClone({ calls, lambda }),
  };
}
