import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/**
 * Accepts a finding of cdk-nag's AwsSolutions pack on one construct, for a stated reason.
 * `finding` is the rule, with the place in brackets where the rule reports several: `IAM5[Resource::…]`.
 */
export function accept(on: IConstruct, finding: string, reason: string): void {
  Validations.of(on).acknowledge({ id: `AwsSolutions::AwsSolutions-${finding}`, reason });
}
