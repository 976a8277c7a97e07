import { join } from 'node:path';
import * as z from 'zod';
import { Trouble } from '../machine/trouble.ts';
import type { Stack } from './stack.ts';

/** Lambda's defaults (API reference, CreateFunction). */
const DEFAULT_TIMEOUT_SECONDS = 3;
const DEFAULT_MEMORY_MB = 128;

const shape = z.object({
  Code: z.object({ S3Key: z.string().optional() }),
  Handler: z.string().optional(),
  Runtime: z.string().optional(),
  Timeout: z.coerce.number().default(DEFAULT_TIMEOUT_SECONDS),
  MemorySize: z.coerce.number().default(DEFAULT_MEMORY_MB),
  Environment: z.object({ Variables: z.record(z.string(), z.coerce.string()).default({}) }).optional(),
});

export interface FunctionPlan {
  name: string;
  arn: string;
  /** For logs. */
  label: string;
  /** Folder of the synthesised asset. */
  folder: string;
  /** Module path inside the folder, and the export's name. */
  module: string;
  exportName: string;
  timeoutSeconds: number;
  memoryMb: number;
  environment: Record<string, string>;
}

/** The functions that Node.js can run here; the CDK's own helpers in other languages or inline code are left out. */
export function planFunctions(
  stack: Stack,
  assets: Map<string, string>,
  cloudFolder: string,
): FunctionPlan[] {
  return stack.ofType('AWS::Lambda::Function').flatMap(([id, resource]) => {
    const given = stack.read(id, resource, shape);
    if (!given.Code.S3Key || !given.Runtime?.startsWith('nodejs')) return [];
    const [module = '', exportName = ''] = (given.Handler ?? '').split('.');
    const path = assets.get(given.Code.S3Key);
    if (!path)
      throw new Trouble(`The code of ${id} (${given.Code.S3Key}) is not among the synthesised assets.`);
    if (!module || !exportName) throw new Trouble(`${id} has no handler of the form file.export.`);
    return [
      {
        name: stack.ref(id),
        arn: stack.attribute(id, 'Arn'),
        label: stack.label(id),
        folder: join(cloudFolder, path),
        module,
        exportName,
        timeoutSeconds: given.Timeout,
        memoryMb: given.MemorySize,
        environment: given.Environment?.Variables ?? {},
      },
    ];
  });
}
