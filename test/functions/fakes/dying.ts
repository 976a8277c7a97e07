import type { TablePorts } from '../../../functions/ports/dependencies.ts';

/** Wraps ports so that the `crashAt`-th call of any of them dies, counted over all. */
export function dyingAt(crashAt: number): <T extends object>(port: T) => T {
  let calls = 0;
  return (port) =>
    new Proxy(port, {
      get(target, name, receiver) {
        const member: unknown = Reflect.get(target, name, receiver);
        if (typeof member !== 'function') return member;
        return (...given: unknown[]) => {
          calls += 1;
          if (calls === crashAt) throw new Error('killed');
          return member.apply(target, given);
        };
      },
    });
}

/** All ports of the table, wrapped. */
export function dyingTable(
  { cases, sends, lookUps, orders, asides, news }: TablePorts,
  dying: <T extends object>(port: T) => T,
): TablePorts {
  return {
    cases: dying(cases),
    sends: dying(sends),
    lookUps: dying(lookUps),
    orders: dying(orders),
    asides: dying(asides),
    news: dying(news),
  };
}
