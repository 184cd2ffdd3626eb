import { type ReactNode, useEffect } from 'react'
import { IntlProvider } from 'use-intl'
import { useSpoken } from './texts.ts'

/** The page keeps its state while the language changes: only the texts are fetched. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const { language, texts } = useSpoken()
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return (
    <IntlProvider locale={language} messages={texts} timeZone="Europe/Paris">
      {children}
    </IntlProvider>
  )
}
