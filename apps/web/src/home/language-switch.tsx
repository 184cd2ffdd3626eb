import { languages } from '@reliance/core/shared/messages.ts'
import { Button } from '@reliance/ui/button.tsx'
import { useLocale, useTranslations } from 'use-intl'
import { changeLanguage } from '../texts.ts'
import { queryClient } from '../trpc.ts'

const names = { fr: 'Français', en: 'English' }

/** The other languages, each named in itself. */
export function LanguageSwitch() {
  const t = useTranslations('interface.shell')
  const locale = useLocale()
  return (
    <fieldset className="flex flex-wrap print:hidden">
      <legend className="only-read">{t('language')}</legend>
      {languages
        .filter(language => language !== locale)
        .map(language => (
          <Button
            key={language}
            kind="quiet"
            lang={language}
            onClick={() => void changeLanguage(language).then(() => queryClient.invalidateQueries())}
          >
            {names[language]}
          </Button>
        ))}
    </fieldset>
  )
}
