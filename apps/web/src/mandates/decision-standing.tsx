import { useTranslations } from 'use-intl'
import { useDate, useNames } from '../format.ts'
import type { Outputs } from '../trpc.ts'

export type Decision = Outputs['mandates']['decision']
type Standing = Pick<
  Decision,
  | 'state'
  | 'proof'
  | 'needed'
  | 'asksAll'
  | 'proposedOn'
  | 'mailedOn'
  | 'closesOn'
  | 'lapsesOn'
  | 'endedOn'
  | 'endedCode'
  | 'endedParams'
  | 'yes'
  | 'no'
> & { asked?: readonly { name: string | null }[] }

/** Texts that are looked up by the code that stands in the row. */
type Saying = (path: string, values: Record<string, string | number>) => string

/** Why a decision that had its answers was not applied. */
function useEnding(): (decision: Standing) => string {
  const t = useTranslations()
  return ({ endedCode, endedParams }) => {
    const rule = endedCode?.split('.') ?? []
    const [error, ending] = [`${rule[0]}.errors.${rule[1]}`, `mandates.endings.${rule[1]}`] as const
    if (t.has(ending as 'mandates.organigram')) return t(ending as 'mandates.organigram')
    return t.has(error as 'mandates.organigram') ? (t as Saying)(error, endedParams) : ''
  }
}

/** Where a decision stands, in one sentence: what is still missing, and until when. */
export function DecisionStanding({ decision }: { decision: Standing }) {
  const t = useTranslations('interface.decision')
  const date = useDate()
  const names = useNames()
  const ending = useEnding()
  const day = (on: string | null) => (on === null ? '' : date(on))
  const { state, yes, no, needed, asked = [] } = decision
  const days = {
    proposed: day(decision.proposedOn),
    mailed: day(decision.mailedOn),
    closes: day(decision.closesOn),
    lapses: day(decision.lapsesOn),
    ended: day(decision.endedOn),
  }
  const known = asked.flatMap(one => (one.name === null ? [] : [one.name]))
  if (state === 'asking')
    return (
      <p>
        {t('missing', { missing: Math.max(0, needed - yes), lapses: days.lapses })}{' '}
        {decision.asksAll
          ? t('askedAll', { proposed: days.proposed })
          : known.length > 0 && t('askedSome', { names: names(known), proposed: days.proposed })}
      </p>
    )
  if (state === 'open')
    return (
      <p>
        {t('open', { mailed: days.mailed, closes: days.closes, yes, no })}
        {decision.proof === 'alone' && ` ${t('alone')}`}
      </p>
    )
  if (state === 'in_force' && decision.proof === 'ballot')
    return <p>{t('inForceByBallot', { ended: days.ended })}</p>
  if (state === 'in_force' && (decision.proof === 'consent' || decision.proof === 'election'))
    return <p>{t(`inForceWithoutVote.${decision.proof}`, { ended: days.ended })}</p>
  if (state === 'in_force') return <p>{t('inForce', { ended: days.ended, yes, no })}</p>
  if (state === 'refused') return <p>{t('refused', { ended: days.ended, yes, no })}</p>
  return (
    <p>
      {t('lapsed', { ended: days.ended, yes, needed })} {ending(decision)}
    </p>
  )
}
