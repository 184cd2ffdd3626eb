import { centsOf, eurosOf } from '@reliance/core/fund/euros.ts'
import { useTranslations } from 'use-intl'
import type { Outputs } from '../../trpc.ts'
import { useEuros } from '../use-euros.ts'

type Year = Outputs['fund']['openYear']
type Bar = { key: string; label: string; amount: string; tone: string }

const isSome = ({ amount }: Bar): boolean => centsOf(amount) !== 0n

/** Bars of one side, as long as their amount beside the longest of the figure; each says its amount. */
function Side({ title, bars, most }: { title: string; bars: readonly Bar[]; most: number }) {
  const euros = useEuros()
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-20">{title}</h2>
      <ul className="flex flex-col gap-3">
        {bars.map(({ key, label, amount, tone }) => (
          <li key={key} className="flex flex-col gap-1">
            <p className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span>{label}</span>
              <strong className="tabular-nums">{euros(amount)}</strong>
            </p>
            <span
              aria-hidden="true"
              className={`block h-4 min-w-0.5 border-edge border-s-2 ${tone}`}
              style={{ width: `${most === 0 ? 0 : (Math.max(0, Number(centsOf(amount))) / most) * 100}%` }}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A year at a glance: what came in, what went out, and what is there at its end. */
export function YearFigure({ year }: { year: Year }) {
  const t = useTranslations('interface.year')
  const waits = centsOf(year.came.unexplained)
  // What waits to be explained and went out is no income below zero: it stands with what went out.
  const unexplained: Bar = {
    key: 'unexplained',
    label: t('unexplained'),
    amount: eurosOf(waits < 0n ? -waits : waits),
    tone: 'bg-mixed-wash',
  }
  const came: Bar[] = [
    { key: 'contributions', label: t('contributions'), amount: year.came.contributions, tone: 'bg-agree' },
    { key: 'opening', label: t('opening'), amount: year.came.opening, tone: 'bg-agree' },
    ...(waits > 0n ? [unexplained] : []),
  ]
  const went: Bar[] = [
    { key: 'grants', label: t('grants'), amount: year.went.grants, tone: 'bg-disagree' },
    { key: 'expenses', label: t('expenses'), amount: year.went.expenses, tone: 'bg-disagree' },
    { key: 'fees', label: t('fees'), amount: year.went.fees, tone: 'bg-disagree' },
    ...(waits < 0n ? [unexplained] : []),
  ]
  const end: Bar[] = [
    { key: 'free', label: t('free'), amount: year.end.free, tone: 'bg-accent' },
    { key: 'calls', label: t('calls'), amount: year.end.calls, tone: 'bg-accent' },
    { key: 'projects', label: t('projects'), amount: year.end.projects, tone: 'bg-accent' },
    { key: 'earlier', label: t('earlier'), amount: year.end.earlier, tone: 'bg-accent' },
  ]
  const most = Math.max(...[...came, ...went, ...end].map(one => Number(centsOf(one.amount))))
  const always = new Set(['contributions', 'grants', 'free', 'projects'])
  const shown = (bars: readonly Bar[]) => bars.filter(one => always.has(one.key) || isSome(one))
  return (
    <figure className="grid gap-8 bg-paper p-4 md:grid-cols-3 md:p-6">
      <Side title={t('came')} bars={shown(came)} most={most} />
      <Side title={t('went')} bars={shown(went)} most={most} />
      <Side title={t('left')} bars={shown(end)} most={most} />
    </figure>
  )
}
