import axe from 'axe-core';
import type { Page } from 'playwright-core';

interface AxeResult {
  violations: { id: string; nodes: { html: string; any: { message: string }[] }[] }[];
  passes: unknown[];
}

/**
 * What axe-core finds wrong on a page as it stands, one line for each element; empty for a page without fault.
 * Evaluated over the browser's own protocol: the page's policy, which forbids strings as code, stays in force.
 */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate<AxeResult>('axe.run(document)');
  // A page on which nothing was looked at must not count as one without fault.
  if (passes.length === 0) return ['axe-core looked at nothing'];
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html.slice(0, 200)} ${any[0]?.message ?? ''}`.trim()),
  );
}
