import { describe, expect, it } from 'vitest';
import { synthesised } from './synthesised.ts';

const table = synthesised().resources.CaseTable;

describe('the case table', () => {
  it('has the keys and indexes that the functions query', () => {
    expect(table?.Properties.KeySchema).toEqual([
      { AttributeName: 'pk', KeyType: 'HASH' },
      { AttributeName: 'sk', KeyType: 'RANGE' },
    ]);
    const index = (IndexName: string, pk: string, sk: string) => ({
      IndexName,
      KeySchema: [
        { AttributeName: pk, KeyType: 'HASH' },
        { AttributeName: sk, KeyType: 'RANGE' },
      ],
      Projection: { ProjectionType: 'ALL' },
    });
    expect(table?.Properties.GlobalSecondaryIndexes).toEqual([
      index('open-cases', 'openPk', 'openSk'),
      index('product-by-date', 'productPk', 'productSk'),
    ]);
  });

  it('can be brought back, is encrypted, cannot be deleted, costs by use', () => {
    expect(table?.Properties).toMatchObject({
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      SSESpecification: { SSEEnabled: true },
      DeletionProtectionEnabled: true,
      BillingMode: 'PAY_PER_REQUEST',
    });
  });
});
