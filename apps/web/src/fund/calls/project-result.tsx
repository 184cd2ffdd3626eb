import { centsOf } from '@reliance/core/fund/euros.ts'
import { Link } from '@reliance/ui/link.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { useTranslations } from 'use-intl'
import { useNames } from '../../format.ts'
import { hrefOf, type Place } from '../../person.ts'
import { projectHref } from '../call-href.ts'
import { useEuros } from '../use-euros.ts'
import type { Application } from './application-draft.ts'

/** What a project gets and why, as the frozen result or its decision says, and the way to that decision. */
export function ProjectResult({ project, place }: { project: Application; place: Place }) {
  const t = useTranslations('interface.committee')
  const call = useTranslations('interface.call')
  const granted = useTranslations('interface.granted')
  const [euros, names] = [useEuros(), useNames()]
  const { result, decided } = project
  if (!result) return null
  const given = result.shares.filter(one => centsOf(one.amount) > 0n)
  const amounts = names(given.map(one => t('amount', { amount: euros(one.amount), organisation: one.name })))
  const verdict = given.length === 0 ? 'no' : 'yes'
  return (
    <section className="flex flex-col items-start gap-3 border-hair border-t pt-6">
      <h2 className="text-25">{decided ? call(`decidedState.${decided.verdict}`) : t('result')}</h2>
      <p>{t('resultOf', { verdict, amounts, reason: result.reason })}</p>
      {project.shares
        .filter(one => one.isPolitical)
        .map(one => (
          <p key={one.organisationId}>
            {one.displayName}. {t('political')}
          </p>
        ))}
      {decided?.decision && (
        <Link
          href={`${hrefOf(place)}/decisions/${decided.decision.decisionId}`}
          className="target inline-flex items-center"
        >
          {call('decision', { number: String(decided.decision.number) })}
        </Link>
      )}
      {decided && (
        <LinkButton href={projectHref(place, project.applicationId, 'suivi')}>{granted('follow')}</LinkButton>
      )}
      {!decided && place.closedAt === null && (
        <LinkButton kind="main" href={projectHref(place, project.applicationId, 'attribuer')}>
          {t('allocate')}
        </LinkButton>
      )}
    </section>
  )
}
