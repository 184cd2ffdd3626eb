import type { Language } from '@reliance/core/shared/messages.ts'
import { useSyncExternalStore } from 'react'
import { rememberLanguage, type Texts } from './i18n.ts'
import { fetchTexts, type TextFile } from './text-files.ts'

type Loaded = { interface: object; [context: string]: object | undefined }
type Spoken = { language: Language; texts: Loaded }

let spoken: Spoken = { language: 'fr', texts: { interface: {} } }
const fetched = new Set<TextFile>()
const listeners = new Set<() => void>()

/** Adds what each file holds; the words of all pages stand side by side under `interface`. */
async function loaded(wanted: Iterable<TextFile>, language: Language, onto: Loaded): Promise<Loaded> {
  const parts = await Promise.all(Array.from(wanted, file => fetchTexts(file, language)))
  const words = Object.assign({}, onto.interface, ...parts.map(part => part.interface)) as object
  return Object.assign({}, onto, ...parts, { interface: words }) as Loaded
}

function change(next: Spoken): void {
  spoken = next
  for (const listen of listeners) listen()
}

/** Speaks a language: all that was needed so far is fetched before the first word changes. */
export async function speak(language: Language): Promise<void> {
  change({ language, texts: await loaded(fetched, language, { interface: {} }) })
}

/** These texts, before a page that reads them is shown; each is fetched once a language. */
export async function needTexts(...wanted: readonly TextFile[]): Promise<void> {
  const missing = wanted.filter(file => !fetched.has(file))
  if (missing.length === 0) return
  const { language } = spoken
  const texts = await loaded(missing, language, { interface: {} })
  for (const file of missing) fetched.add(file)
  if (language !== spoken.language) return speak(spoken.language)
  const { interface: words, ...rest } = texts
  change({
    language,
    texts: { ...spoken.texts, ...rest, interface: { ...spoken.texts.interface, ...words } },
  })
}

export async function changeLanguage(language: Language): Promise<void> {
  await speak(language)
  rememberLanguage(language)
}

export const languageNow = (): Language => spoken.language

function subscribe(listen: () => void): () => void {
  listeners.add(listen)
  return () => listeners.delete(listen)
}

/** A page only reads what its route has asked for: that is why the whole shape may be promised here. */
export function useSpoken(): { language: Language; texts: Texts } {
  return useSyncExternalStore(subscribe, () => spoken) as { language: Language; texts: Texts }
}
