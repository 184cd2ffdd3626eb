import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../document-title.ts'

/** After the last act: nothing here says whose account it was. */
export function ErasedPage() {
  const t = useTranslations('interface.myData')
  useDocumentTitle(t('erased'))
  return (
    <Page
      title={t('erased')}
      sentence={t('erasedWhy')}
      act={<LinkButton href="/entrer">{t('home')}</LinkButton>}
    />
  )
}
