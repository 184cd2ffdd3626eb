import { centsOf } from '@reliance/core/fund/euros.ts'
import { DataTable } from '@reliance/ui/data-table.tsx'
import { useTranslations } from 'use-intl'
import { useEuros } from '../use-euros.ts'
import type { GiftTotals } from './gifts.ts'

type Row = { key: string; name: string; amount: string; isMoney: boolean }

function Bar({ row, whole }: { row: Row; whole: number }) {
  const euros = useEuros()
  const width = (Math.max(0, Number(centsOf(row.amount))) / whole) * 100
  return (
    <li className="grid gap-x-6 gap-y-1 md:grid-cols-[minmax(0,13rem)_minmax(0,1fr)]">
      <span className="flex flex-wrap items-baseline justify-between gap-x-3 md:flex-col md:justify-start">
        <strong className="min-w-0">{row.name}</strong>
        <span className="tabular-nums">{euros(row.amount)}</span>
      </span>
      <svg aria-hidden="true" viewBox="0 0 100 16" preserveAspectRatio="none" className="h-8 w-full">
        <rect x="0" y="3" width={width} height="10" className={row.isMoney ? 'fill-ink' : 'fill-water'} />
        <path d="M0 0 V16" className="stroke-ink" strokeWidth="2" vectorEffect="non-scaling-stroke" />
      </svg>
    </li>
  )
}

/** What was given in kind, kind by kind, beside the money of the same year, on one scale; the same in rows. */
export function GiftFigure({ totals }: { totals: GiftTotals }) {
  const t = useTranslations('interface.inKind')
  const euros = useEuros()
  const rows: Row[] = [
    { key: 'money', name: t('figureMoney'), amount: totals.money, isMoney: true },
    ...totals.kinds.map(({ kind, value }) => ({
      key: kind,
      name: t(`kinds.${kind}`),
      amount: value,
      isMoney: false,
    })),
  ]
  const whole = Math.max(1, ...rows.map(one => Number(centsOf(one.amount))))
  const said = { inKind: euros(totals.inKind), money: euros(totals.money) }
  return (
    <>
      <figure className="flex flex-col gap-4 bg-paper p-4 md:p-6">
        <ul className="flex flex-col gap-4">
          {rows.map(row => (
            <Bar key={row.key} row={row} whole={whole} />
          ))}
        </ul>
        <figcaption className="flex max-w-line flex-col gap-1">
          <span>{t(totals.kinds.length === 0 ? 'figureNone' : 'figure', said)}</span>
          <span className="text-ink-soft">{t('figureKey')}</span>
        </figcaption>
      </figure>
      <details>
        <summary className="target cursor-pointer">{t('perKind')}</summary>
        <DataTable
          stacked
          caption={t('perKind')}
          rows={[...rows, { key: 'total', name: t('total'), amount: totals.inKind, isMoney: false }]}
          rowKey={row => row.key}
          columns={[
            { key: 'kind', title: t('kind'), cell: row => row.name },
            { key: 'value', title: t('value'), figures: true, cell: row => euros(row.amount) },
          ]}
        />
      </details>
    </>
  )
}
