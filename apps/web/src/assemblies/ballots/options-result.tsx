import { senses } from '@reliance/core/assemblies/ballots/ballot.ts'
import type { BallotResult } from '@reliance/core/assemblies/ballots/recount.ts'
import { CountBar } from '@reliance/ui/tally.tsx'
import { useTranslations } from 'use-intl'
import type { ShownBallot } from './shown-ballot.ts'

type Other = Exclude<BallotResult, { method: 'majority' }>
/** What the figure reads of its ballot. */
type Asked = Pick<ShownBallot, 'options'>
type OptionsProps = { ballot: Asked; result: Exclude<Other, { method: 'sense_check' }> }

const looks = { agree: 'bg-agree', unsure: 'bg-mixed-wash', concerned: 'bg-disagree' }
const signs = { agree: '+', unsure: '○', concerned: '−' }

/** What stands beside an option: its points, dots or choices, its votes in the last stage, or how many options it beats. */
const countsOf = ({ ballot, result }: OptionsProps): ReadonlyMap<string, number> => {
  if (result.method === 'score') return new Map(result.totals.map(one => [one.optionId, one.sum]))
  if (result.method === 'stv') {
    const last = result.stages.at(-1)?.votes ?? {}
    const exact = (text: string): number => {
      const [part = '0', whole = '1'] = text.split('/')
      return Math.round((Number(part) / Number(whole)) * 100) / 100
    }
    return new Map(ballot.options.map(one => [one.optionId, exact(last[one.optionId] ?? '0')]))
  }
  if (result.method === 'schulze')
    return new Map(
      ballot.options.map((one, row) => [
        one.optionId,
        ballot.options.filter(
          (_, column) => (result.preferences[row]?.[column] ?? 0) > (result.preferences[column]?.[row] ?? 0),
        ).length,
      ]),
    )
  return new Map(result.totals.map(one => [one.optionId, one.count]))
}

/** The options in the order of the result, each with its number as a bar; who comes first is said in words. */
function OptionsFigure({ ballot, result }: OptionsProps) {
  const t = useTranslations('interface.ballot')
  const counts = countsOf({ ballot, result })
  const labelOf = (id: string) => ballot.options.find(one => one.optionId === id)?.label ?? ''
  const firstIds = result.method === 'stv' ? result.electedIds : result.winnerIds
  const order =
    result.method === 'stv'
      ? [
          ...result.electedIds,
          ...ballot.options.map(one => one.optionId).filter(id => !result.electedIds.includes(id)),
        ]
      : result.places.toSorted((a, b) => a.place - b.place).map(one => one.optionId)
  const highest = Math.max(1, ...counts.values())
  return (
    <figure className="flex flex-col gap-3">
      <p className="wrap-anywhere font-bold text-25">
        {t('firsts', { count: firstIds.length, names: firstIds.map(labelOf).join(', ') })}
      </p>
      <dl className="flex flex-col gap-2">
        {order.map(id => (
          <CountBar
            key={id}
            label={labelOf(id)}
            sign={firstIds.includes(id) ? '✓' : ''}
            count={counts.get(id) ?? 0}
            of={highest}
            look={firstIds.includes(id) ? 'bg-agree' : 'bg-mixed-wash'}
          />
        ))}
      </dl>
      <figcaption>
        {t(`measures.${result.method}`)}{' '}
        {t('receivedBallots', { received: result.received, blank: String(result.blank) })}
        {result.ties.length > 0 && ` ${t('tied')}`}
      </figcaption>
    </figure>
  )
}

/** What a ballot that is no majority came to, as a figure with its sentence. */
export function OptionsResult({ ballot, result }: { ballot: Asked; result: Other }) {
  const t = useTranslations('interface.ballot')
  if (result.method !== 'sense_check') return <OptionsFigure ballot={ballot} result={result} />
  return (
    <figure className="flex flex-col gap-3">
      <dl className="flex flex-col gap-2">
        {senses.map(sense => (
          <CountBar
            key={sense}
            label={t(`senses.${sense}`)}
            sign={signs[sense]}
            count={result[sense]}
            of={Math.max(1, result.received)}
            look={looks[sense]}
          />
        ))}
      </dl>
      <figcaption>{t('senseWhy')}</figcaption>
    </figure>
  )
}
