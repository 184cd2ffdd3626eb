import { Notice } from '@reliance/ui/notice.tsx'
import { useTranslations } from 'use-intl'
import type { Assembly } from './shown-assembly.ts'

/** A part this thin has no room for its number; the list below has it. */
const leastForNumber = 4

/** Points one after the other, in hundredths of whatever is longer: the assembly or its agenda. */
const partsOf = ({ points, planned }: Assembly) => {
  const whole = Math.max(planned.maxMinutes, planned.plannedMinutes)
  let minutes = 0
  const parts = points.map(({ itemId, plannedMinutes }) => {
    const part = { itemId, at: (minutes / whole) * 100, wide: (plannedMinutes / whole) * 100 }
    minutes += plannedMinutes
    return part
  })
  return { parts, end: (planned.maxMinutes / whole) * 100 }
}

/**
 * The time of an assembly as one bar: its points by their planned minutes, each with its number, and a mark where the time
 * is over. What is beyond the mark is hatched.
 */
export function AgendaFigure({ assembly }: { assembly: Assembly }) {
  const t = useTranslations('interface.assembly')
  const { parts, end } = partsOf(assembly)
  const { plannedMinutes, maxMinutes, isTooLong } = assembly.planned
  const most = String(maxMinutes)
  const isAhead = ['planned', 'agenda_open', 'agenda_frozen'].includes(assembly.state)
  return (
    <figure className="flex flex-col gap-3">
      <div aria-hidden="true" className="relative h-12">
        <svg viewBox="0 0 100 16" preserveAspectRatio="none" className="absolute inset-0 h-full w-full">
          <title>{t('agenda')}</title>
          <rect x="0" y="2" width={end} height="12" className="fill-paper" />
          {parts.map(({ itemId, at, wide }) => (
            <rect
              key={itemId}
              x={at}
              y="2"
              width={wide}
              height="12"
              className="fill-water stroke-ink"
              strokeWidth="2"
              vectorEffect="non-scaling-stroke"
            />
          ))}
          {isTooLong &&
            Array.from({ length: 12 }, (_, step) => end + ((100 - end) * (step + 0.5)) / 12).map(x => (
              <path
                key={x}
                d={`M${x} 2 V14`}
                className="fill-none stroke-ink"
                strokeWidth="1"
                vectorEffect="non-scaling-stroke"
              />
            ))}
          <path
            d={`M${end} 0 V16`}
            className="fill-none stroke-ink"
            strokeWidth="4"
            strokeDasharray="6 4"
            vectorEffect="non-scaling-stroke"
          />
        </svg>
        {parts.map(({ itemId, at, wide }, index) =>
          wide < leastForNumber ? null : (
            <span
              key={itemId}
              className="absolute inset-y-0 flex items-center justify-center font-bold tabular-nums"
              style={{ insetInlineStart: `${at}%`, inlineSize: `${wide}%` }}
            >
              <span className="rounded-1 bg-water px-2">{index + 1}</span>
            </span>
          ),
        )}
      </div>
      <figcaption>
        {t('figure', { count: assembly.points.length, minutes: String(plannedMinutes), most })}
      </figcaption>
      {isTooLong && isAhead && (
        <Notice kind="info" title={t('tooLong', { over: String(plannedMinutes - maxMinutes) })}>
          {t('tooLongWhy', { most })} {assembly.can.add && t('tooLongDo')}
        </Notice>
      )}
    </figure>
  )
}
