import { DataTable } from '@reliance/ui/data-table.tsx'
import { useTranslations } from 'use-intl'
import { useEuros } from '../use-euros.ts'
import type { Kept } from './kept-dues.ts'

/** All members as one bar: who is up to date, who is not yet, with a pattern beside the colour. */
function Bar({ current, notYet }: Pick<Kept, 'current' | 'notYet'>) {
  const t = useTranslations('interface.keepDues')
  const share = (100 * current) / Math.max(1, current + notYet)
  return (
    <div className="flex flex-col gap-1">
      <div aria-hidden="true" className="flex flex-wrap justify-between gap-x-6">
        <span>
          <strong className="text-25 tabular-nums">{current}</strong> {t('barCurrent')}
        </span>
        <span>
          <strong className="text-25 tabular-nums">{notYet}</strong> {t('barNotYet')}
        </span>
      </div>
      <svg aria-hidden="true" viewBox="0 0 100 16" preserveAspectRatio="none" className="h-10 w-full">
        <rect x="0" y="2" width={share} height="12" className="fill-water" />
        <rect
          x="0"
          y="2"
          width="100"
          height="12"
          className="fill-none stroke-ink"
          strokeWidth="2"
          vectorEffect="non-scaling-stroke"
        />
        {share > 0 && share < 100 && (
          <path
            d={`M${share} 0 V16`}
            className="stroke-ink"
            strokeWidth="3"
            vectorEffect="non-scaling-stroke"
          />
        )}
      </svg>
    </div>
  )
}

/** How many are up to date, what came in, and what came in the time before: as a bar, a sentence and a table. */
export function DuesFigure({ now }: { now: Kept }) {
  const t = useTranslations('interface.keepDues')
  const euros = useEuros()
  const { current, notYet, received, before } = now
  const rows = [
    { what: t('rowCurrent'), value: String(current) },
    { what: t('rowNotYet'), value: String(notYet) },
    { what: t('rowReceived'), value: euros(received) },
    ...(before ? [{ what: t('rowBefore', { title: before.title }), value: euros(before.received) }] : []),
  ]
  return (
    <figure className="flex max-w-line flex-col gap-4 bg-paper p-4 md:p-6">
      <Bar current={current} notYet={notYet} />
      <figcaption className="flex flex-col gap-1">
        <span>{t('figure', { current, total: current + notYet, received: euros(received) })}</span>
        {before && (
          <span className="text-ink-soft">
            {t('figureBefore', { title: before.title, received: euros(before.received) })}
          </span>
        )}
      </figcaption>
      <details>
        <summary className="target cursor-pointer">{t('tableFigure')}</summary>
        <DataTable
          caption={t('tableFigure')}
          rows={rows}
          rowKey={row => row.what}
          columns={[
            { key: 'what', title: t('row'), cell: row => row.what },
            { key: 'value', title: t('value'), figures: true, cell: row => row.value },
          ]}
        />
      </details>
    </figure>
  )
}
