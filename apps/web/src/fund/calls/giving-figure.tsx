import { centsOf } from '@reliance/core/fund/euros.ts'
import { useTranslations } from 'use-intl'
import { useEuros } from '../use-euros.ts'
import type { Application } from './application-draft.ts'

type Giving = NonNullable<Application['giving']>

/** A project as one bar: what each organisation gives fills it, a line marks the least that it needs. */
export function GivingFigure({ project, giving }: { project: Application; giving: Giving }) {
  const t = useTranslations('interface.giving')
  const euros = useEuros()
  const whole = Math.max(Number(centsOf(project.maximum)), Number(centsOf(giving.given)), 1)
  const share = (amount: string) => (Number(centsOf(amount)) / whole) * 100
  const [given, minimum] = [share(giving.given), share(project.minimum)]
  let at = 0
  const edges = giving.gifts.map(one => {
    at += share(one.amount)
    return { key: one.organisationId, at }
  })
  const said = {
    given: euros(giving.given),
    minimum: euros(project.minimum),
    maximum: euros(project.maximum),
    givers: giving.gifts.length,
    isEnough: given >= minimum ? 'yes' : 'no',
  }
  return (
    <figure className="flex flex-col gap-3 bg-paper p-4">
      <svg aria-hidden="true" viewBox="0 0 100 20" preserveAspectRatio="none" className="h-14 w-full">
        <rect x="0" y="3" width={given} height="14" className="fill-water" />
        <rect
          x="0"
          y="3"
          width={share(project.maximum)}
          height="14"
          className="fill-none stroke-ink"
          strokeWidth="2"
          vectorEffect="non-scaling-stroke"
        />
        {edges.map(({ key, at: edge }) => (
          <path
            key={key}
            d={`M${edge} 3 V17`}
            className="stroke-ink"
            strokeWidth="1"
            vectorEffect="non-scaling-stroke"
          />
        ))}
        {minimum > 0 && (
          <path
            d={`M${minimum} 0 V20`}
            className="fill-none stroke-ink"
            strokeWidth="3"
            strokeDasharray="5 4"
            vectorEffect="non-scaling-stroke"
          />
        )}
      </svg>
      <figcaption>{t('figure', said)}</figcaption>
    </figure>
  )
}
