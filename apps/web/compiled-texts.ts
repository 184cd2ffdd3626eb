import { stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'

type Compile = (message: string) => unknown

// The compiler that belongs to the formatter: it comes with use-intl, and the two speak the same form.
const { default: compile } = (await import(
  pathToFileURL(
    createRequire(createRequire(import.meta.url).resolve('use-intl')).resolve('icu-minify/compile'),
  ).href
)) as { default: Compile }

/** What only the server says, among the texts of rules: mails, papers, files, and the pages that it writes itself. */
const servers = new Set([
  ...['mail', 'actPage', 'publicPage', 'servedPage'],
  ...['papers', 'paymentPaper', 'agreement', 'treasuryFile', 'budgetFile'],
])

const compiled = (texts: object): object =>
  Object.fromEntries(
    Object.entries(texts).map(([key, value]) => [
      key,
      typeof value === 'string' ? compile(value) : compiled(value as object),
    ]),
  )

const spokenHere = (file: string, texts: object): object =>
  file.includes('/messages.')
    ? Object.fromEntries(Object.entries(texts).filter(([key]) => !servers.has(key)))
    : texts

/**
 * Reads every text once, when the pages are built: the browser then needs no parser of the ICU syntax, which
 * weighs more than all the texts of a page, and a text that cannot be read stops the build.
 */
export const compiledTexts = (): Plugin => ({
  name: 'compiled-texts',
  enforce: 'pre',
  config: () => ({
    resolve: {
      alias: [{ find: /^use-intl\/format-message$/, replacement: 'use-intl/format-message/format-only' }],
    },
  }),
  async load(id) {
    const [file = ''] = id.split('?')
    if (!/\/packages\/core\/src\/[a-z]+\/[a-z-]+\.(?:fr|en)\.ts$/.test(file)) return null
    const { mtimeMs } = await stat(file)
    const exported = (await import(`${pathToFileURL(file).href}?at=${mtimeMs}`)) as Record<string, object>
    return Object.entries(exported)
      .map(([name, texts]) => `export const ${name} = ${JSON.stringify(compiled(spokenHere(file, texts)))}`)
      .join('\n')
  },
})
