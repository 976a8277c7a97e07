import type { Case } from '../../../core/words/case.ts';
import type { TablePorts } from '../../../functions/ports/dependencies.ts';
import { fakeAsides } from './asides.ts';
import { type FakeCases, fakeCases } from './cases.ts';
import { type FakeItems, fakeItems } from './items.ts';
import { fakeLookUps } from './look-ups.ts';
import { fakeNews } from './news.ts';
import { fakeOrders } from './orders.ts';
import { fakeSends } from './sends.ts';

export interface FakeTable extends TablePorts, Pick<FakeItems, 'items' | 'calls'> {
  readonly cases: FakeCases;
}

/** The case table in memory, conditional writes included. */
export function fakeTable(cases: Case[] = []): FakeTable {
  const table = fakeItems();
  return {
    items: table.items,
    calls: table.calls,
    cases: fakeCases(table, cases),
    sends: fakeSends(table),
    lookUps: fakeLookUps(table),
    orders: fakeOrders(table),
    asides: fakeAsides(table),
    news: fakeNews(table),
  };
}
