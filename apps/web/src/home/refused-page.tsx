import type { Refusal } from '@reliance/core/shared/result.ts'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { needWordsFor } from '../acts/failure.ts'
import { useRefusalText } from '../acts/use-refusal-text.ts'
import { useDocumentTitle } from '../document-title.ts'

/** For whom a page is kept, in a sentence, and where somebody else goes from there. */
export type KeptFor = { why: string; href: string; label: string }

type RefusedPageProps = { refusal: Refusal | null; kept?: KeptFor | undefined }

/** A page that a rule keeps for others. Asking again changes nothing, so it offers a way back and no retry. */
export function RefusedPage({ refusal, kept }: RefusedPageProps) {
  const t = useTranslations('interface.shell')
  const text = useRefusalText()
  useDocumentTitle(t('refused'), 'Reliance')
  useEffect(() => {
    void needWordsFor({ general: refusal, fields: {} })
  }, [refusal])
  return (
    <Page
      title={t('refused')}
      sentence={kept?.why}
      act={
        <>
          {refusal && <p>{text(refusal)}</p>}
          <LinkButton href={kept?.href ?? '/'} kind="main">
            {kept?.label ?? t('home')}
          </LinkButton>
        </>
      }
    />
  )
}
