import { Button } from '@reliance/ui/button.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useDate } from '../../format.ts'
import type { Place } from '../../person.ts'
import { api } from '../../trpc.ts'
import type { KeptDues } from './kept-dues.ts'
import { ReasonDialog } from './reason-dialog.tsx'

type Bank = KeptDues['bank']

function Imported({ one, place }: { one: Bank['imports'][number]; place: Place }) {
  const t = useTranslations('interface.keepDues')
  const treasury = useTranslations('interface.treasury')
  const date = useDate()
  const [asking, setAsking] = useState(false)
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 border-hair border-b py-3">
      <span className="min-w-0">
        {treasury('importedOn', { date: date(one.importedAt), name: one.fileName, count: one.newCount })}
        {one.isUndone ? `, ${treasury('undone')}` : ''}
      </span>
      {!one.isUndone && place.closedAt === null && (
        <Button onClick={() => setAsking(true)}>{t('undoImport')}</Button>
      )}
      <ReasonDialog
        name={`undo-import-${one.importId}`}
        title={t('undoImport')}
        open={asking}
        onClose={() => setAsking(false)}
        send={(reason, requestId) =>
          api.fund.dues.undoImport.mutate({
            spaceId: place.spaceId,
            importId: one.importId,
            reason,
            requestId,
          })
        }
        done={treasury('undoneSaid')}
        keep={t('keepImport')}
      >
        <p>{t('undoImportWhy')}</p>
      </ReasonDialog>
    </li>
  )
}

/** The files of the bank that were taken in; a whole one can be taken back. */
export function DuesImports({ bank, place }: { bank: Bank; place: Place }) {
  const t = useTranslations('interface.keepDues')
  if (bank.imports.length === 0) return null
  return (
    <details className="max-w-line">
      <summary className="target cursor-pointer font-bold text-20">{t('imports')}</summary>
      <ul>
        {bank.imports.map(one => (
          <Imported key={one.importId} one={one} place={place} />
        ))}
      </ul>
    </details>
  )
}
