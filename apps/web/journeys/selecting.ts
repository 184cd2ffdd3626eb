import type { Visitor } from './visitor.ts'

const shown = (visitor: Visitor, label: string) =>
  visitor.page.getByLabel(label, { exact: true }).locator('visible=true').first()

/** Chooses, in the list of that label that is unfolded, the first answer that holds those words. */
export const choose = (visitor: Visitor, label: string, words: string): Promise<void> =>
  shown(visitor, label).evaluate((select: HTMLSelectElement, wanted) => {
    const found = [...select.options].find(one => one.label.includes(wanted))
    if (!found) throw new Error(`no option with ${wanted}`)
    select.value = found.value
    select.dispatchEvent(new Event('change', { bubbles: true }))
  }, words)

/** What the list of that label offers. */
export const offered = (visitor: Visitor, label: string): Promise<string[]> =>
  shown(visitor, label).evaluate((select: HTMLSelectElement) => [...select.options].map(one => one.label))

/** What is chosen in the list of that label. */
export const chosen = (visitor: Visitor, label: string): Promise<string> =>
  shown(visitor, label).evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.label ?? '')
