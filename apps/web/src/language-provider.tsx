import type { Language } from '@reliance/core/shared/messages.ts'
import { createContext, type ReactNode, use, useEffect, useState } from 'react'
import { IntlProvider } from 'use-intl'
import { loadTexts, rememberLanguage } from './i18n.ts'

type Texts = Awaited<ReturnType<typeof loadTexts>>

const ChangeContext = createContext<(language: Language) => void>(() => undefined)

export const useChangeLanguage = (): ((language: Language) => void) => use(ChangeContext)

export type LanguageProviderProps = { language: Language; texts: Texts; children: ReactNode }

/** The page keeps its state while the language changes: only the texts are fetched. */
export function LanguageProvider({ language, texts, children }: LanguageProviderProps) {
  const [spoken, setSpoken] = useState({ language, texts })
  useEffect(() => {
    document.documentElement.lang = spoken.language
  }, [spoken])
  const change = (wished: Language) => {
    void loadTexts(wished).then(loaded => {
      rememberLanguage(wished)
      setSpoken({ language: wished, texts: loaded })
    })
  }
  return (
    <IntlProvider locale={spoken.language} messages={spoken.texts} timeZone="Europe/Paris">
      <ChangeContext value={change}>{children}</ChangeContext>
    </IntlProvider>
  )
}
