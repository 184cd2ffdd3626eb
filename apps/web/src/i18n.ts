import type { interfaceFr } from '@reliance/core/shared/interface.fr.ts'
import { type Language, languages } from '@reliance/core/shared/messages.ts'

type Texts = { interface: typeof interfaceFr }

declare module 'use-intl' {
  interface AppConfig {
    Locale: Language
    Messages: Texts
  }
}

/** Each language is fetched alone; a context adds its own file here when its pages read it. */
const loaders: Record<Language, () => Promise<{ interface: object }>> = {
  fr: async () => ({ interface: (await import('@reliance/core/shared/interface.fr.ts')).interfaceFr }),
  en: async () => ({ interface: (await import('@reliance/core/shared/interface.en.ts')).interfaceEn }),
}

export async function loadTexts(language: Language): Promise<Texts> {
  return (await loaders[language]()) as Texts
}

const storedAt = 'language'

/** What was chosen here, else the first language of the browser that we speak, else French. */
export function chosenLanguage(): Language {
  const wished = [localStorage.getItem(storedAt), ...navigator.languages.map(tag => tag.slice(0, 2))]
  return (
    languages.find(language => language === wished.find(tag => languages.some(ours => ours === tag))) ?? 'fr'
  )
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(storedAt, language)
}
