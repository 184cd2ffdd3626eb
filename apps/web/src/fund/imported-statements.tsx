import { Button } from '@reliance/ui/button.tsx'
import { ConfirmDialog } from '@reliance/ui/confirm-dialog.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../acts/act-notice.tsx'
import { useAct } from '../acts/use-act.ts'
import { useDate } from '../format.ts'
import type { Place } from '../person.ts'
import { api } from '../trpc.ts'
import type { Treasury } from './treasury.ts'

type Imported = Treasury['imports'][number]

function ImportedStatement({ one, canUndo, place }: { one: Imported; canUndo: boolean; place: Place }) {
  const t = useTranslations('interface.treasury')
  const date = useDate()
  const say = useSay()
  const [asking, setAsking] = useState(false)
  const undo = useAct(
    (_: null, requestId) =>
      api.fund.undoImport.mutate({ spaceId: place.spaceId, importId: one.importId, requestId }),
    { onDone: () => say(t('undoneSaid')) },
  )
  const confirm = async () => {
    if (await undo.send(null)) setAsking(false)
  }
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 border-hair border-b py-3">
      <span className="min-w-0">
        {t('importedOn', { date: date(one.importedAt), name: one.fileName, count: one.newCount })}
        {one.isUndone ? `, ${t('undone')}` : ''}
      </span>
      {canUndo && !one.isUndone && <Button onClick={() => setAsking(true)}>{t('undoImport')}</Button>}
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('undoImport')}
        confirmLabel={t('undoImport')}
        cancelLabel={t('keep')}
        pending={undo.sending ? t('undoImport') : undefined}
        onConfirm={() => void confirm()}
      >
        <p>{t('undoImportWhy', { count: one.newCount })}</p>
        <ActNotice failure={undo.failure} />
      </ConfirmDialog>
    </li>
  )
}

/** The files that were taken in; a whole one can be taken back. */
export function ImportedStatements({ treasury, place }: { treasury: Treasury; place: Place }) {
  const t = useTranslations('interface.treasury')
  if (treasury.imports.length === 0) return null
  return (
    <details className="max-w-line">
      <summary className="target cursor-pointer font-bold text-20">{t('imports')}</summary>
      <ul>
        {treasury.imports.map(one => (
          <ImportedStatement key={one.importId} one={one} canUndo={treasury.canKeep} place={place} />
        ))}
      </ul>
    </details>
  )
}
