import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What axe finds wrong in a page as it stands (A1): the rule, and the beginning of each element. Reading axe itself
 * takes longer than letting it look, so a document that is looked at twice keeps it.
 */
export const axeViolations = async (page: Page): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source)
  const found = await page.evaluate(async values => {
    const { axe: here } = globalThis as unknown as { axe: typeof axe }
    // An element is told by how it begins: finding its selector costs time for nothing.
    const options = {
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
      selectors: false,
    } as const
    const { violations } = await here.run(document, options as unknown as axe.RunOptions)
    return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(node => node.html.slice(0, 200)) }))
  }, rules)
  return found.map(({ id, nodes }) => `${id}: ${nodes.join(' | ')}`)
}
