import type { KindFilter } from './filter.ts';

/** A buyer wrote. Asked before "is it Amazon?": the relay is a sub-domain of Amazon's. */
export const byRelay: KindFilter = ({ envelope }) => {
  if (envelope.relay === null || envelope.relay.source === 'return-path') return null;
  return { kind: 'buyer_message', decidedBy: `sender:relay (${envelope.relay.source})` };
};
