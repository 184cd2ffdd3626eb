import { Button } from '@reliance/ui/button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../document-title.ts'

/** A page that could not be drawn; what was saved still is. */
export function BrokenPage({ onAgain }: { onAgain: () => void }) {
  const t = useTranslations('interface.shell')
  useDocumentTitle(t('broken'), 'Reliance')
  return (
    <Page
      title={t('broken')}
      sentence={t('brokenWhy')}
      act={
        <Button kind="main" onClick={onAgain}>
          {t('again')}
        </Button>
      }
    />
  )
}
