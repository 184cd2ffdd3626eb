/**
 * What had the focus may be gone with what was done: it goes to the title then, and the page does not move. It waits for
 * the page to be drawn again.
 */
export const keepFocus = (): void => {
  setTimeout(() => {
    const { activeElement } = document
    if (activeElement === null || activeElement === document.body)
      document.getElementById('title')?.focus({ preventScroll: true })
  }, 100)
}

/** In a dialog, the first field that is wrong. */
export const focusWrongInDialog = (): void => {
  setTimeout(() => document.querySelector<HTMLElement>('dialog[open] [aria-invalid="true"]')?.focus(), 0)
}
