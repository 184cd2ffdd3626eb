import { Button } from '@reliance/ui/button.tsx'
import { DataTable } from '@reliance/ui/data-table.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useDate } from '../../format.ts'
import { useEuros } from '../use-euros.ts'
import type { Kept } from './kept-dues.ts'

type Row = Kept['members'][number]

function Find({ named, onFind }: { named: string; onFind: (named: string) => void }) {
  const t = useTranslations('interface.keepDues')
  const [typed, setTyped] = useState(named)
  return (
    <div className="flex flex-wrap items-end gap-4 print:hidden">
      <TextField label={t('find')} value={typed} onChange={setTyped} />
      <Button onClick={() => onFind(typed.trim())}>{t('findAct')}</Button>
    </div>
  )
}

/** Each member and where they stand, those who are not up to date first. */
export function DuesMembers({
  now,
  named,
  onFind,
}: {
  now: Kept
  named: string
  onFind: (named: string) => void
}) {
  const t = useTranslations('interface.keepDues')
  const [euros, date] = [useEuros(), useDate()]
  const state = (row: Row): ReactNode => (
    <>
      <span className="block">{t(`states.${row.state}`)}</span>
      {row.exemptReason !== '' && (
        <span className="block text-ink-soft">{t('exemptWhy', { reason: row.exemptReason })}</span>
      )}
      {row.remindedAt !== null && row.validThroughOn === null && (
        <span className="block text-ink-soft">
          {t('remindedOn', { date: date(row.remindedAt, 'short') })}
        </span>
      )}
    </>
  )
  return (
    <section className="flex flex-col gap-4 border-hair border-t pt-6">
      <Find named={named} onFind={onFind} />
      {now.members.length === 0 ? (
        <p>{t('noMember')}</p>
      ) : (
        <DataTable
          stacked
          caption={t('members')}
          rows={now.members}
          rowKey={row => row.personId}
          columns={[
            { key: 'person', title: t('person'), cell: row => row.displayName },
            { key: 'state', title: t('state'), cell: state },
            {
              key: 'agreed',
              title: t('agreed'),
              figures: true,
              cell: row => (row.agreed === null ? '' : euros(row.agreed)),
            },
            { key: 'paid', title: t('paid'), figures: true, cell: row => euros(row.paid) },
            {
              key: 'until',
              title: t('until'),
              cell: row => (row.validThroughOn === null ? '' : date(row.validThroughOn)),
            },
          ]}
        />
      )}
      {now.more > 0 && <p>{t('more', { count: now.more })}</p>}
    </section>
  )
}
