import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, type CfnTable, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { DELETE_AFTER, OPEN_CASES, PRODUCT_BY_DATE } from '../functions/aws/table/keys.ts';

/** Never change it: CloudFormation would make a new, empty table and forget this one. */
const LOGICAL_ID = 'CaseTable';

const text = (name: string) => ({ name, type: AttributeType.STRING });

/** The one table: cases with their record, look-ups, the sending ledger, orders, mails set aside. */
export class CaseTable extends Construct {
  readonly table: Table;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.table = new Table(this, 'Table', {
      partitionKey: text('pk'),
      sortKey: text('sk'),
      timeToLiveAttribute: DELETE_AFTER,
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.AWS_MANAGED,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.table.addGlobalSecondaryIndex({
      indexName: OPEN_CASES,
      partitionKey: text('openPk'),
      sortKey: text('openSk'),
    });
    this.table.addGlobalSecondaryIndex({
      indexName: PRODUCT_BY_DATE,
      partitionKey: text('productPk'),
      sortKey: text('productSk'),
    });
    (this.table.node.defaultChild as CfnTable).overrideLogicalId(LOGICAL_ID);
  }

  /** Allows access by key and query. Scan and DeleteItem are not allowed: the record of a case only grows. */
  grantCases(grantee: IGrantable): void {
    grantee.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({
        actions: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
        resources: [this.table.tableArn],
      }),
    );
  }

  grantIndex(grantee: IGrantable, index: typeof OPEN_CASES | typeof PRODUCT_BY_DATE): void {
    grantee.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({
        actions: ['dynamodb:Query'],
        resources: [`${this.table.tableArn}/index/${index}`],
      }),
    );
  }
}
