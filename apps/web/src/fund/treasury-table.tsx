import { centsOf } from '@reliance/core/fund/euros.ts'
import { DataTable } from '@reliance/ui/data-table.tsx'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useDate } from '../format.ts'
import type { Treasury } from './treasury.ts'
import { useEuros } from './use-euros.ts'

type Row = Treasury['organisations'][number]

/** Who promised what, what came, what is late: one row an organisation, in alphabetical order. */
export function TreasuryTable({ treasury }: { treasury: Treasury }) {
  const t = useTranslations('interface.treasury')
  const states = useTranslations('interface.fund.states')
  const inKind = useTranslations('interface.pledgeInKind')
  const [euros, date] = [useEuros(), useDate()]
  const state = (row: Row): ReactNode => {
    const where = [
      states(row.state),
      row.hasLeft ? t('hasLeft') : '',
      row.remindedAt === null ? '' : t('remindedOn', { date: date(row.remindedAt, 'short') }),
      centsOf(row.over) > 0n ? t('over', { amount: euros(row.over) }) : '',
    ]
    return (
      <>
        <span className="block">{where.filter(Boolean).join(', ')}</span>
        {row.promise && row.promise.reason !== '' && (
          <span className="block text-ink-soft">{t('reason', { text: row.promise.reason })}</span>
        )}
        {row.promise && centsOf(row.promise.inKind) > 0n && (
          <span className="block text-ink-soft">
            {inKind('treasury', { amount: euros(row.promise.inKind), text: row.promise.inKindReason })}
          </span>
        )}
      </>
    )
  }
  const next = ({ next: due, late, state: where }: Row): string => {
    if (!due) return ''
    return where === 'late'
      ? t('lateOn', { amount: euros(late), date: date(due.dueOn, 'short') })
      : t('nextOn', { amount: euros(due.amount), date: date(due.dueOn, 'short') })
  }
  return (
    <DataTable
      stacked
      caption={t('table', { year: String(treasury.year) })}
      rows={treasury.organisations}
      rowKey={row => row.organisationId}
      columns={[
        { key: 'name', title: t('organisation'), cell: row => row.displayName },
        {
          key: 'promised',
          title: t('promised'),
          figures: true,
          cell: row => (row.promise ? euros(row.promise.amount) : ''),
        },
        { key: 'paid', title: t('paid'), figures: true, cell: row => euros(row.paid) },
        { key: 'left', title: t('left'), figures: true, cell: row => (row.promise ? euros(row.left) : '') },
        { key: 'next', title: t('next'), cell: next },
        { key: 'state', title: t('state'), cell: state },
      ]}
    />
  )
}
