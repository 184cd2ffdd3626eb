import { centsOf, eurosOf } from '@reliance/core/fund/euros.ts'
import { useTranslations } from 'use-intl'
import type { Outputs } from '../../trpc.ts'
import { useEuros } from '../use-euros.ts'

export type Budget = NonNullable<Outputs['fund']['budget']['budget']>
type Line = Budget['lines'][number]

const numberOf = (euros: string): number => Math.max(0, Number(centsOf(euros)))

/** The longest of all bars: what was adopted, or what was taken beyond it. */
const longest = (lines: readonly Line[]): number =>
  Math.max(
    1,
    ...lines.map(one => Math.max(numberOf(one.adopted), numberOf(one.paid) + numberOf(one.approved))),
  )

function Bar({ line, whole }: { line: Line; whole: number }) {
  const euros = useEuros()
  const share = (amount: string) => (numberOf(amount) / whole) * 100
  const [adopted, paid, approved] = [share(line.adopted), share(line.paid), share(line.approved)]
  return (
    <li className="grid gap-x-6 gap-y-1 md:grid-cols-[minmax(0,13rem)_minmax(0,1fr)]">
      <span className="flex flex-wrap items-baseline justify-between gap-x-3 md:flex-col md:justify-start">
        <strong className="min-w-0">{line.name}</strong>
        <span className="tabular-nums">{euros(line.adopted)}</span>
      </span>
      <svg aria-hidden="true" viewBox="0 0 100 16" preserveAspectRatio="none" className="h-8 w-full">
        <rect x="0" y="3" width={paid} height="10" className="fill-ink" />
        <rect x={paid} y="3" width={approved} height="10" className="fill-water" />
        <path
          d={`M${paid + approved} 3 V13`}
          className="stroke-ink"
          strokeWidth="1"
          vectorEffect="non-scaling-stroke"
        />
        <rect
          x="0"
          y="3"
          width={adopted}
          height="10"
          className="fill-none stroke-ink"
          strokeWidth="2"
          vectorEffect="non-scaling-stroke"
        />
      </svg>
    </li>
  )
}

/** A budget as bars of one scale: each line as it was adopted, what of it is spent, and what is approved beside that. */
export function BudgetFigure({ budget }: { budget: Budget }) {
  const t = useTranslations('interface.budget')
  const euros = useEuros()
  const { lines, total } = budget
  const whole = longest(lines)
  const leftCents = centsOf(total.left)
  const isUnused = centsOf(total.paid) + centsOf(total.approved) === 0n
  const said = {
    adopted: euros(total.adopted),
    paid: euros(total.paid),
    approved: euros(total.approved),
    left: euros(total.left),
    over: euros(eurosOf(-leftCents)),
  }
  return (
    <figure className="flex flex-col gap-4 bg-paper p-4 md:p-6">
      <ul className="flex flex-col gap-4">
        {lines.map(line => (
          <Bar key={line.lineId} line={line} whole={whole} />
        ))}
      </ul>
      <figcaption className="flex max-w-line flex-col gap-1">
        <span>{t(isUnused ? 'figureNone' : leftCents < 0n ? 'figureOver' : 'figure', said)}</span>
        <span className="text-ink-soft">{t('figureKey')}</span>
      </figcaption>
    </figure>
  )
}
