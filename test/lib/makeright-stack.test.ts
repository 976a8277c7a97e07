import { describe, expect, it } from 'vitest';
import { synthesised } from './synthesised.ts';

/** Throws where resources wait for each other in a circle. */
const made = synthesised();

/** What differs from one build to the next without any change of the stack. */
function masked(template: unknown): unknown {
  return JSON.parse(
    JSON.stringify(template)
      .replaceAll(/[0-9a-f]{64}/g, '<asset>')
      .replaceAll(/cdk-hnb659fds-assets-[^"]*/g, '<assets>'),
  );
}

describe('the stack', () => {
  it('is what it was', () => {
    expect(masked(made.template.toJSON())).toMatchSnapshot();
  });

  it('is the same when it is made again', () => {
    expect(synthesised().template.toJSON()).toEqual(made.template.toJSON());
  });

  it('keeps the logical ids of what holds state', () => {
    expect(made.resources.CaseTable?.Type).toBe('AWS::DynamoDB::Table');
    expect(made.resources.MailBucket?.Type).toBe('AWS::S3::Bucket');
  });

  it.each(['CaseTable', 'MailBucket'])('keeps %s when the stack is deleted', (id) => {
    expect(made.resources[id]?.DeletionPolicy).toBe('Retain');
  });

  it('brings no function but its own', () => {
    const handlers = Object.values(made.resources)
      .filter(({ Type }) => Type === 'AWS::Lambda::Function')
      .map(({ Properties }) => Properties.Handler);
    expect(handlers).toHaveLength(11);
    expect(new Set(handlers)).toEqual(new Set(['index.handler']));
    expect(Object.values(made.resources).filter(({ Type }) => Type.startsWith('Custom::'))).toEqual([]);
  });

  it('needs to know no account and no region', () => {
    expect(JSON.stringify(made.template.toJSON())).not.toMatch(/\d{12}|us-east-1/);
  });
});
