import { CAUSES } from '../words/cause.ts';
import { SEVERITIES } from '../words/severity.ts';
import { FBA_OPTION_KINDS, type MatrixCell, rowFor } from './matrix.ts';
import type { Playbook } from './schema.ts';

interface Problem {
  path: string;
  message: string;
}

function* storeProblems({ stores, staff }: Playbook): Generator<Problem> {
  const owner = new Map<string, string>();
  for (const [index, store] of stores.entries()) {
    if (stores.findIndex((other) => other.id === store.id) !== index) {
      yield {
        path: `stores.${index}.id`,
        message: `is used twice ("${store.id}"); give each store its own id`,
      };
    }
    for (const [place, address] of store.addresses.entries()) {
      const key = address.toLowerCase();
      if (owner.has(key)) {
        yield {
          path: `stores.${index}.addresses.${place}`,
          message: `already receives for store "${owner.get(key)}"; one mailbox belongs to one store`,
        };
      }
      owner.set(key, store.id);
    }
    if (/@(?:m\.)?marketplace\.amazon\./i.test(store.from)) {
      yield {
        path: `stores.${index}.from`,
        message: "is a buyer's relay address; write your registered sender address",
      };
    }
  }
  for (const [index, person] of staff.entries()) {
    for (const id of person.stores ?? []) {
      if (!stores.some((store) => store.id === id)) {
        yield {
          path: `staff.${index}.stores`,
          message: `names the unknown store "${id}"; write one of ${stores.map((store) => store.id).join(', ')}`,
        };
      }
    }
  }
  for (const [index, store] of stores.entries()) {
    for (const role of ['agent', 'supervisor'] as const) {
      const served = staff.some(
        (person) => person.role === role && (person.stores?.includes(store.id) ?? true),
      );
      if (!served) {
        yield {
          path: `stores.${index}`,
          message: `has no ${role}; add one under "staff" for store "${store.id}"`,
        };
      }
    }
  }
}

function* clockProblems({ clocks }: Playbook): Generator<Problem> {
  const { remindAfterHours, escalateAfterHours, respondWithinHours } = clocks;
  if (remindAfterHours.some((hour, index) => hour <= (remindAfterHours[index - 1] ?? 0))) {
    yield { path: 'clocks.remindAfterHours', message: 'is not in rising order; write for example [12, 20]' };
  }
  if ((remindAfterHours.at(-1) ?? 0) >= escalateAfterHours) {
    yield {
      path: 'clocks.remindAfterHours',
      message: 'reaches escalateAfterHours; remind before you escalate',
    };
  }
  if (escalateAfterHours >= respondWithinHours) {
    yield {
      path: 'clocks.escalateAfterHours',
      message: 'is not before respondWithinHours; leave the supervisor some time',
    };
  }
  if (clocks.followUpAfterDays >= clocks.followUpWithinDaysOfOrder) {
    yield {
      path: 'clocks.followUpAfterDays',
      message: 'is not before followUpWithinDaysOfOrder; no follow-up could ever go out',
    };
  }
}

function* matrixProblems({ matrix, priceBands }: Playbook): Generator<Problem> {
  for (const [index, row] of matrix.entries()) {
    const tooMuch =
      row.channel === 'fba'
        ? row.options.find((option) => !FBA_OPTION_KINDS.includes(option.kind))
        : undefined;
    if (tooMuch !== undefined) {
      yield {
        path: `matrix.${index}.options`,
        message: `offers ${tooMuch.kind} for an FBA order, which only Amazon can do; write ${FBA_OPTION_KINDS.join(', ')}`,
      };
    }
  }
  const gap = cells().find((cell) => rowFor(matrix, cell) === undefined);
  if (gap !== undefined) {
    yield {
      path: 'matrix',
      message: `has no row for ${gap.cause}, ${gap.severity}, price ${gap.price ?? 'unknown'}, ${gap.channel}, repeat ${gap.repeat}; end with a row "cause: any"`,
    };
  }
  for (const [currency, low] of Object.entries(priceBands.lowBelow)) {
    const high = priceBands.highFrom[currency];
    if (high === undefined) {
      yield { path: `priceBands.highFrom`, message: `has no ${currency}; write it as in lowBelow` };
    } else if (high <= low) {
      yield {
        path: `priceBands.highFrom.${currency}`,
        message: 'is not above lowBelow; write a larger amount',
      };
    }
  }
}

function cells(): MatrixCell[] {
  const all: MatrixCell[] = [];
  for (const cause of CAUSES)
    for (const severity of SEVERITIES)
      for (const price of ['low', 'middle', 'high', null] as const)
        for (const channel of ['fba', 'seller'] as const)
          for (const repeat of [false, true])
            all.push({ cause, severity, price, channel, unsafe: false, repeat });
  return all;
}

/** Problems between values: gaps in the matrix, clocks out of order, references to unknown names. */
export function consistencyProblems(playbook: Playbook): Problem[] {
  return [...storeProblems(playbook), ...clockProblems(playbook), ...matrixProblems(playbook)];
}
