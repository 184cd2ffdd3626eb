import { DataTable } from '@reliance/ui/data-table.tsx'
import { useTranslations } from 'use-intl'
import { useDate } from '../../format.ts'
import type { OneMandate } from './one-mandate.ts'

type Owed = NonNullable<OneMandate['accounts']>['owed'][number]

/** The same as the figure, for whoever reads a table: each report, its last day, and where it is. */
export function ReportDates({ owed }: { owed: readonly Owed[] }) {
  const t = useTranslations('mandates.mandate')
  const date = useDate()
  if (owed.length === 0) return null
  const stateOf = ({ state, isLate, filedOn }: Owed) =>
    filedOn === null
      ? t(`reportStates.${state === 'filed' ? 'asked' : state}`)
      : t(isLate ? 'reportStates.filedLate' : 'reportStates.filed', { day: date(filedOn) })
  return (
    <details>
      <summary className="target cursor-pointer">{t('dates')}</summary>
      <DataTable
        caption={t('dates')}
        rows={owed}
        rowKey={one => one.dueOn}
        stacked
        columns={[
          { key: 'due', title: t('dateOf'), cell: one => date(one.dueOn) },
          { key: 'state', title: t('dateState'), cell: stateOf },
        ]}
      />
    </details>
  )
}
