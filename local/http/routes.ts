import type { RoutePlan } from '../blueprint/entrances.ts';

export interface RouteMatch {
  plan: RoutePlan;
  parameters: Record<string, string>;
}

/**
 * Finds the route of an HTTP API that answers a request. A full match wins over `{variables}`, they over a greedy
 * `{path+}`, and `$default` comes last. A route of the method wins over ANY (API Gateway, "Routing API requests").
 */
export function matchRoute(routes: RoutePlan[], method: string, path: string): RouteMatch | null {
  const found = routes.flatMap((plan) => {
    if (plan.routeKey === '$default') return [{ plan, parameters: {}, rank: Number.POSITIVE_INFINITY }];
    const [wanted = '', pattern = ''] = plan.routeKey.split(' ');
    if (wanted !== 'ANY' && wanted !== method) return [];
    const parameters = matchPath(pattern, path);
    if (!parameters) return [];
    const kind = pattern.includes('+}') ? 2 : pattern.includes('{') ? 1 : 0;
    return [{ plan, parameters, rank: kind * 2 + (wanted === 'ANY' ? 1 : 0) }];
  });
  const [best] = found.sort((a, b) => a.rank - b.rank);
  return best ? { plan: best.plan, parameters: best.parameters } : null;
}

function matchPath(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split('/');
  const given = path.split('/');
  const parameters: Record<string, string> = {};
  for (const [i, part] of wanted.entries()) {
    const variable = /^\{([^}+]+)(\+?)\}$/.exec(part);
    const value = given[i];
    if (variable?.[2]) {
      const rest = given.slice(i).join('/');
      if (!rest) return null;
      parameters[variable[1] ?? ''] = rest;
      return parameters;
    }
    if (value === undefined || (variable ? value === '' : value !== part)) return null;
    if (variable) parameters[variable[1] ?? ''] = value;
  }
  return wanted.length === given.length ? parameters : null;
}
