import type { TablePorts } from '../../ports/dependencies.ts';
import { createAsides } from './asides.ts';
import { createCases } from './cases.ts';
import { openItems } from './items.ts';
import { createLookUps } from './look-ups.ts';
import { createNews } from './news.ts';
import { createOrders } from './orders.ts';
import { createSends } from './sends.ts';

/** All ports of the case table over one client. */
export function createCaseTable(tableName: string): TablePorts {
  const items = openItems(tableName);
  return {
    cases: createCases(items),
    sends: createSends(items),
    lookUps: createLookUps(items),
    orders: createOrders(items),
    asides: createAsides(items),
    news: createNews(items),
  };
}
