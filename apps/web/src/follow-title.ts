import { titleId } from '@reliance/ui/page.tsx'

/**
 * A screen reader starts where the eye does: at the title of the page one has just come to. A page that is still on its
 * way has another title than the page that comes, so the title is followed until the focus goes elsewhere.
 * @returns says that one has come to another page.
 */
export function followTitle(): () => void {
  // The title that has the focus, null while it is looked for; nothing where nobody has just come.
  let followed: Element | null | undefined
  const look = () => {
    const title = document.getElementById(titleId)
    if (followed === undefined || title === followed) return
    followed = title
    title?.focus({ preventScroll: true })
  }
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true })
  addEventListener('focusin', ({ target }) => {
    if (target !== followed) followed = undefined
  })
  return () => {
    followed = null
    look()
  }
}
