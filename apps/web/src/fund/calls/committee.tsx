import { useFormatter, useTranslations } from 'use-intl'
import type { Application } from './application-draft.ts'

type Left = Application['committee']['left'][number]

/** What one of the committee said, as a sentence after its name. */
function useSaid(): (left: Left) => string {
  const t = useTranslations('interface.committee')
  return ({ said }) => {
    if (said === null) return t('silent')
    const { stance, reason, liftedBy, points } = said
    if (stance === 'scores') return t('scores', { points: points.join(', ') })
    if (stance === 'consents') return t('consents')
    return liftedBy === '' ? t('objects', { reason }) : t('lifted', { reason, liftedBy })
  }
}

/** Who assesses a project, who is left out and why, and what was said so far (R73). */
export function Committee({ project }: { project: Application }) {
  const t = useTranslations('interface.committee')
  const said = useSaid()
  const format = useFormatter()
  const { left, excluded, interests, outcome, score, method } = project.committee
  if (project.state !== 'submitted' || method === 'cobudget') return null
  return (
    <section className="flex flex-col gap-2 border-hair border-t pt-6">
      <h2 className="text-25">{t('title')}</h2>
      <p>{t('left', { count: left.length })}</p>
      <ul className="list-disc ps-5">
        {left.map(one => (
          <li key={one.organisationId}>{t('line', { organisation: one.displayName, said: said(one) })}</li>
        ))}
        {excluded.map(one => (
          <li key={one.organisationId}>{t('excluded', { organisation: one.displayName, why: one.why })}</li>
        ))}
      </ul>
      {interests.map(one => (
        <p key={one.organisationId} className="text-ink-soft">
          {t('interest', { organisation: one.displayName, reason: one.reason })}
        </p>
      ))}
      {score !== null && (
        <p className="font-bold">
          {t('score', { score: format.number(Number(score), { minimumFractionDigits: 2 }) })}
        </p>
      )}
      {outcome !== null && <p className="font-bold">{t(`outcome.${outcome}`)}</p>}
    </section>
  )
}
