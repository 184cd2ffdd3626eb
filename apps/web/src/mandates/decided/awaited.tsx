import { useTranslations } from 'use-intl'
import { useDate, useNames } from '../../format.ts'
import type { Decision } from '../decision-standing.tsx'

/** Who still has to answer, and until when. */
export function Awaited({ decision }: { decision: Decision }) {
  const t = useTranslations('interface.decision')
  const date = useDate()
  const names = useNames()
  const { missing, closesOn, lapsesOn } = decision
  if (missing.length === 0) return null
  const named = missing.flatMap(one => one.name ?? [])
  const unnamed = missing.length - named.length
  const day = closesOn ?? lapsesOn
  return (
    <p>
      <strong>{t('awaited')}</strong>{' '}
      {t('awaitedBy', {
        count: missing.length,
        day: day === null ? '' : date(day),
        names: names(unnamed === 0 ? named : [...named, t('awaitedUnnamed', { count: unnamed })]),
      })}
    </p>
  )
}

/** What became of the mandates that it gave: they begin when their person has accepted. */
export function Accepting({ decision }: { decision: Decision }) {
  const t = useTranslations('interface.decision')
  const date = useDate()
  const sentence = {
    given: 'accepting',
    active: 'acceptedBy',
    accepted: 'acceptedBy',
    declined: 'declinedBy',
  }
  return decision.mandates.map(({ mandateId, state, holder, roleName: role, dueOn }) => {
    const said = sentence[state as keyof typeof sentence] as 'accepting' | undefined
    return said && <p key={mandateId}>{t(said, { holder, role, day: date(dueOn) })}</p>
  })
}
