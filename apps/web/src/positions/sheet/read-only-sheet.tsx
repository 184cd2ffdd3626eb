import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Notice } from '@reliance/ui/notice.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { Sign } from '@reliance/ui/sign.tsx'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../../document-title.ts'
import { toneOf } from '../stance-tone.ts'
import type { Sheet } from './sheet-saving.ts'

type Props = { sheet: Sheet; organisation: string; pageHref: string; above: ReactNode }

/** For members who do not hold the mandate: what was drafted and what is published, and who could write. */
export function ReadOnlySheet({ sheet, organisation, pageHref, above }: Props) {
  const t = useTranslations('interface.sheet')
  useDocumentTitle(t('title'), organisation)
  const drafts = new Map(sheet.drafts.map(draft => [draft.statementId, draft]))
  const published = new Map(sheet.published.map(one => [one.statementId, one]))
  const isOver = sheet.can.refusal === 'mandates.mandate_over'
  return (
    <>
      {above}
      <Page
        title={t('title')}
        sentence={t('readOnly', { organisation })}
        act={<LinkButton href={pageHref}>{t('seePage')}</LinkButton>}
      >
        <Notice kind="info" title={t('readOnlyTitle')}>
          {t(isOver ? 'mandateOver' : 'mandateMissing', { organisation })}
        </Notice>
        <ol>
          {sheet.statements.map(({ statementId, number, text, lang, version }) => {
            const seen = published.get(statementId)
            const draft = drafts.get(statementId)
            const shown = seen ?? draft
            return (
              <li key={statementId} className="flex gap-3 border-hair border-t py-4">
                <Sign tone={toneOf[shown?.stance ?? 'undebated']} />
                <div className="min-w-0">
                  <p className="font-bold" lang={lang}>
                    {number}. {text}
                  </p>
                  <p>
                    {t(shown?.stance ?? 'noAnswer')}
                    {shown !== undefined && (
                      <span className="text-ink-soft">
                        , {t(seen === undefined ? 'draftOnly' : seen.toConfirm ? 'toConfirm' : 'isSeen')}
                      </span>
                    )}
                  </p>
                  {seen !== undefined && seen.statementVersion !== version && (
                    <p className="text-ink-soft">
                      {t('answeredFormer', { version: seen.statementVersion, stance: t(seen.stance) })}
                    </p>
                  )}
                  {shown !== undefined && (shown.nuance || shown.reason) !== '' && (
                    <q className="block">{shown.nuance || shown.reason}</q>
                  )}
                </div>
              </li>
            )
          })}
        </ol>
      </Page>
    </>
  )
}
