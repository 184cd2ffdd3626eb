import type { Page } from 'playwright-core'

/** How many letters a name may have that nothing breaks: what somebody pasted, or writes so. */
const letters = 80

/**
 * By how much the page is too wide, and where, once a word of every text on it is a name without a space. Any of them
 * may be one: of an organisation, a body, a role, a person, a project, a file.
 */
export const tooWideWithLongNames = (page: Page): Promise<string[]> =>
  page.evaluate(length => {
    // What is read out alone is one pixel wide; the way to the content stands beside the page until it is focused; what
    // a figure draws for the eye is days and figures.
    const aside =
      'script, style, svg, option, noscript, .only-read, [href="#content"], figure [aria-hidden="true"]'
    const isShown = (node: Node): boolean => !node.parentElement?.closest(aside)
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const before: [Text, string][] = []
    while (walker.nextNode()) {
      const node = walker.currentNode as Text
      const longest = (node.data.match(/\p{L}{4,}/gu) ?? []).toSorted((a, b) => b.length - a.length)[0]
      if (longest === undefined || !isShown(node)) continue
      before.push([node, node.data])
      node.data = node.data.replace(longest, 'nom'.repeat(length / 3).slice(0, length))
    }
    const { documentElement: root } = document
    const over = root.scrollWidth - window.innerWidth
    const wide = over > 0 ? [...document.body.querySelectorAll('*')] : []
    const where = wide
      .filter(one => one.getBoundingClientRect().right > window.innerWidth + 1)
      .filter(one => one.children.length === 0 && one.closest('svg') === null)
      .slice(0, 5)
      .map(one => `${one.tagName.toLowerCase()}.${one.className}`)
    for (const [node, text] of before) node.data = text
    return over > 0 ? [`${over} px too wide with long names`, ...where] : []
  }, letters)
