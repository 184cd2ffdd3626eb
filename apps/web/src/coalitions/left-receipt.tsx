import { withoutFinalStop } from '@reliance/core/shared/without-final-stop.ts'
import { Button } from '@reliance/ui/button.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useTranslations } from 'use-intl'
import { saveBytes } from '../files/save-file.ts'
import { todayIn, useDate } from '../format.ts'
import type { Place } from '../person.ts'

/** A file that travels in base64. */
export type Archive = { fileName: string; content: string }

type LeftReceiptProps = {
  place: Place
  organisation: string
  /** Whoever only asked, or was asked, gets no receipt by mail. */
  wasMember: boolean
  archive: Archive
}

/** What was just done, to whom it was told, and what one keeps of it. */
export function LeftReceipt({ place, organisation, wasMember, archive }: LeftReceiptProps) {
  const t = useTranslations('interface.leaveCoalition')
  const date = useDate()
  const coalition = place.name
  return (
    <Page
      title={withoutFinalStop(t('left', { organisation, coalition }))}
      sentence={t('receipt', { date: date(todayIn(place)) })}
      act={
        <Button kind="main" onClick={() => saveBytes(archive.fileName, archive.content, 'application/zip')}>
          {t('archive')}
        </Button>
      }
    >
      <p>{t('receiptArchive')}</p>
      {wasMember && <p>{t('receiptTold', { organisation })}</p>}
      <p>{t('whatBack')}</p>
      <p>
        <LinkButton href="/">{t('goOn')}</LinkButton>
      </p>
    </Page>
  )
}
