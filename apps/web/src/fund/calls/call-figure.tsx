import { centsOf, eurosOf } from '@reliance/core/fund/euros.ts'
import { useTranslations } from 'use-intl'
import type { Outputs } from '../../trpc.ts'
import { useEuros } from '../use-euros.ts'

type Call = Outputs['fund']['oneCall']
type Part = { key: string; at: number; asked: number; given: number }

const numberOf = (euros: string): number => Number(centsOf(euros))

/** What a project gets by now: what was decided, what the frozen result says, or what organisations have given so far. */
const givenOf = (project: Call['projects'][number]): string =>
  project.decided?.amount ?? project.result ?? project.gathered ?? '0.00'

/**
 * Projects one after the other along the envelope, the asked part of each as an outline and what it gets filled in it,
 * in hundredths of whatever is longer: the envelope or all that is asked.
 */
const partsOf = ({ projects, envelope, asked }: Call): { parts: Part[]; end: number } => {
  const whole = Math.max(numberOf(envelope), numberOf(asked), 1)
  const scaled = (euros: string) => (numberOf(euros) / whole) * 100
  let at = 0
  const parts = projects.map(project => {
    const part = {
      key: project.applicationId,
      at,
      asked: scaled(project.asked),
      given: scaled(givenOf(project)),
    }
    at += part.asked
    return part
  })
  return { parts, end: scaled(envelope) }
}

/** The sentence of the figure: what is asked, given, and of how much. */
function useCallSentence(call: Call): string {
  const t = useTranslations('interface.call')
  const euros = useEuros()
  const given = eurosOf(call.projects.reduce((sum, one) => sum + centsOf(givenOf(one)), 0n))
  const said = {
    envelope: euros(call.envelope),
    asked: euros(call.asked),
    given: euros(given),
    projects: call.submitted,
  }
  if (call.submitted === 0) return t('figureNone', said)
  if (call.standing.state === 'assessed') return t('figureResult', said)
  if (call.projects.some(one => !one.decided && one.gathered !== null)) return t('figureGathered', said)
  return centsOf(given) === 0n ? t('figureAsked', said) : t('figureGiven', said)
}

/** A call as one bar: projects side by side, what each asks outlined behind what it gets, and the end of the envelope. */
export function CallFigure({ call }: { call: Call }) {
  const t = useTranslations('interface.call')
  const sentence = useCallSentence(call)
  const { parts, end } = partsOf(call)
  return (
    <figure className="flex flex-col gap-3 bg-paper p-4 md:p-6">
      <svg aria-hidden="true" viewBox="0 0 100 24" preserveAspectRatio="none" className="h-24 w-full">
        <rect x="0" y="4" width={end} height="16" className="fill-water" />
        {parts.map(({ key, at, given }) => (
          <rect key={key} x={at} y="6" width={given} height="12" className="fill-ink" />
        ))}
        {parts.map(({ key, at, asked }) => (
          <rect
            key={key}
            x={at}
            y="6"
            width={asked}
            height="12"
            className="fill-none stroke-ink"
            strokeWidth="2"
            vectorEffect="non-scaling-stroke"
          />
        ))}
        <path
          d={`M${end} 1 V23`}
          className="fill-none stroke-ink"
          strokeWidth="3"
          strokeDasharray="6 4"
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      <figcaption className="flex max-w-line flex-col gap-1">
        <span>{sentence}</span>
        {parts.length > 0 && <span className="text-ink-soft">{t('figureKey')}</span>}
      </figcaption>
    </figure>
  )
}
