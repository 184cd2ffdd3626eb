import type { Page } from 'playwright-core'

/** Goes from where the focus is, with Tab alone, to the control of that name. */
export const tabTo = async (page: Page, name: string): Promise<void> => {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(() => {
      const { activeElement } = document
      return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? ''
    })
    if (at.trim() === name) return
  }
  throw new Error(`the keyboard does not reach "${name}"`)
}
