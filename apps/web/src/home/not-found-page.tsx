import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../document-title.ts'

/** The same for an address that does not exist and for a space where one is not. */
export function NotFoundPage() {
  const t = useTranslations('interface.shell')
  useDocumentTitle(t('notFound'), 'Reliance')
  return (
    <Page
      title={t('notFound')}
      sentence={t('notFoundWhy')}
      act={
        <LinkButton href="/" kind="main">
          {t('home')}
        </LinkButton>
      }
    />
  )
}
