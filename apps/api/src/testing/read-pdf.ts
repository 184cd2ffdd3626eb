import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

type Node = { readonly role?: string; readonly children?: readonly object[] }

const collectRoles = ({ role, children = [] }: Node, into: Set<string>): void => {
  if (role) into.add(role)
  for (const child of children) collectRoles(child, into)
}

/**
 * What a reader of PDF finds in a file: its pages as text, its title and language, what is marked as what for those who
 * do not see it, and the fonts that stand in it.
 */
export const readPdf = async (base64: string) => {
  const bytes = Buffer.from(base64, 'base64')
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS })
  const document = await task.promise
  const pages: string[] = []
  const roles = new Set<string>()
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    collectRoles(await page.getStructTree(), roles)
    const { items } = await page.getTextContent()
    const text = items.map(item => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join('')
    // Every blank is one: which of them holds words together is not kept by readers.
    pages.push(text.replaceAll(/\s+/g, ' '))
  }
  const { info } = await document.getMetadata()
  const { Title: title, Language: lang } = info as { Title?: string; Language?: string }
  await task.destroy()
  const raw = bytes.toString('latin1')
  const fonts = [...raw.matchAll(/\/BaseFont \/([^\s/]+)/g)].map(([, name = '']) => name)
  return { pages, text: pages.join(' '), title, lang, roles: [...roles].toSorted(), fonts }
}
