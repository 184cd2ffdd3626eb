import { Button } from '@reliance/ui/button.tsx'
import { Notice } from '@reliance/ui/notice.tsx'
import { useTranslations } from 'use-intl'
import { useRefusalText } from '../../acts/use-refusal-text.ts'
import type { RowStatus, RowStore } from './row-store.ts'
import type { SheetRow } from './sheet-row.ts'

/** A row that a rule refused, or that somebody else saved meanwhile: what is typed stays, and so does the choice. */
export function RowProblem({ row, status, store }: { row: SheetRow; status: RowStatus; store: RowStore }) {
  const t = useTranslations('interface.sheet')
  const text = useRefusalText()
  const { state, refusal, saved } = status
  if (state === 'refused' && refusal !== undefined)
    return (
      <Notice kind="error" title={t('rowRefused')}>
        {text(refusal)}
      </Notice>
    )
  if (state !== 'conflict' || saved === undefined) return null
  const sentence = saved.stance === 'nuance' ? saved.nuance : saved.reason
  return (
    <Notice
      kind="error"
      title={t('rowChanged')}
      act={
        <span className="flex flex-wrap gap-3">
          <Button onClick={() => store.retry(row.statementId)}>{t('keepMine')}</Button>
          <Button onClick={() => store.takeSaved(row.statementId)}>{t('takeTheirs')}</Button>
        </span>
      }
    >
      {t('rowChangedTo', { stance: t(saved.stance ?? 'noAnswer') })} {sentence !== '' && <q>{sentence}</q>}
    </Notice>
  )
}
