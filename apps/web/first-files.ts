import { languages } from '@reliance/core/shared/messages.ts'
import type { Plugin, Rolldown } from 'vite'
import { pageTexts } from './src/page-texts.ts'

type Bundle = Rolldown.OutputBundle

/** `c.$slug.index.tsx` is the page `/c/$slug/`, inside `/c/$slug`. */
const idOf = (moduleId: string): string | undefined => {
  const file = /\/src\/routes\/([^_][^?]*)\.tsx/.exec(moduleId)?.[1]
  return file === undefined ? undefined : `/${file.replaceAll('.', '/').replace(/index$/, '')}`
}

/**
 * The addresses of a page: one whose last part may be left out, `/c/$slug/caisse/{-$page}`, has two, and so has one with as
 * many parts as one likes, `/c/$slug/moyens/$`.
 */
const addressesOf = (id: string): string[] => {
  const [, before, part] = /^(.*)\/\{-(\$\w+)\}$/.exec(id) ?? /^(.*)\/(\$)$/.exec(id) ?? []
  return before === undefined ? [id.replace(/(?<=.)\/$/, '')] : [before, `${before}/${part}`]
}

/** The chunks that hold what is wanted, and all that they import. */
function chunksWith(bundle: Bundle, isWanted: (moduleId: string) => boolean): Set<string> {
  const found = new Set<string>()
  const follow = (name: string): void => {
    const chunk = bundle[name]
    if (found.has(name) || chunk?.type !== 'chunk') return
    found.add(name)
    for (const next of chunk.imports) follow(next)
  }
  for (const chunk of Object.values(bundle))
    if (chunk.type === 'chunk' && chunk.moduleIds.some(isWanted)) follow(chunk.fileName)
  return found
}

/** The files of a page, of those around it, and of their texts in one language. */
function filesOf(bundle: Bundle, id: string, ids: ReadonlySet<string>, language: string): Set<string> {
  const pages = ['__root__', ...ids].filter(
    one => one === '__root__' || one === id || id.startsWith(`${one}/`),
  )
  const texts = pages.flatMap(page => pageTexts[page] ?? [])
  return chunksWith(
    bundle,
    moduleId =>
      (moduleId.includes('?tsr-split=component') && pages.some(page => page === idOf(moduleId))) ||
      texts.some(text => moduleId.endsWith(`/core/src/${text}.${language}.ts`)),
  )
}

/**
 * Writes which files each page starts with beside those that index.html names. The server announces them, so
 * that a slow network fetches them at once rather than one after the other (P8).
 */
export const firstFiles = (): Plugin => ({
  name: 'first-files',
  apply: 'build',
  generateBundle(_, bundle) {
    const ids = new Set(Array.from(this.getModuleIds(), idOf).filter(id => id !== undefined))
    for (const id of Object.keys(pageTexts))
      if (id !== '__root__' && !ids.has(id)) this.error(`page-texts.ts: there is no page ${id}`)
    const named = chunksWith(bundle, id => id.endsWith('/src/main.tsx'))
    // What surrounds pages is no page when one of them stands at its own address.
    const pages = [...ids].filter(id => !ids.has(`${id}/`))
    const entries = pages.flatMap(id => {
      const files = Object.fromEntries(
        languages.map(language => [
          language,
          [...filesOf(bundle, id, ids, language)].filter(file => !named.has(file)).sort(),
        ]),
      )
      return addressesOf(id).map(address => [address, files])
    })
    const source = JSON.stringify(Object.fromEntries(entries))
    this.emitFile({ type: 'asset', fileName: 'first-files.json', source })
  },
})
