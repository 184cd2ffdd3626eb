import { percentOf } from '@reliance/core/fund/adopt-pledge-rule.ts'
import { Link } from '@reliance/ui/link.tsx'
import { useTranslations } from 'use-intl'
import { useDate } from '../../format.ts'
import { hrefOf, type Place } from '../../person.ts'
import type { Outputs } from '../../trpc.ts'

type Call = Outputs['fund']['oneCall']

/** What was fixed with the decision that opened the call. */
export function CallRules({ call, place }: { call: Call; place: Place }) {
  const t = useTranslations('interface.call')
  const date = useDate()
  const days = {
    opensOn: date(call.opensOn),
    closesOn: date(call.closesOn),
    assessUntilOn: date(call.assessUntilOn),
  }
  return (
    <section className="flex max-w-line flex-col gap-3 border-hair border-t pt-6">
      <h2 className="text-25">{t('rules')}</h2>
      <p>{t('who', { count: call.minOrganisations })}</p>
      <p>{t('days', days)}</p>
      <p>{t(`methodOf.${call.method}`)}</p>
      <p>
        {t('payment', { percent: percentOf(call.firstTrancheBps), days: call.reportDays })}{' '}
        {t('appeal', { days: call.appealDays })}
      </p>
      <h3 className="font-bold text-20">{t('criteria')}</h3>
      <ul className="list-disc ps-5">
        {call.criteria.map(({ label, weight, strategy }) => (
          <li key={label}>{t('criterion', { label, weight: String(weight), strategy })}</li>
        ))}
      </ul>
      {call.assessors.length > 0 && (
        <>
          <h3 className="font-bold text-20">{t('committee')}</h3>
          <ul className="list-disc ps-5">
            {call.assessors.map(one => (
              <li key={one.organisationId}>{one.displayName}</li>
            ))}
          </ul>
        </>
      )}
      {call.decision && (
        <Link
          href={`${hrefOf(place)}/decisions/${call.decision.decisionId}`}
          className="target inline-flex items-center"
        >
          {t('decision', { number: String(call.decision.number) })}
        </Link>
      )}
    </section>
  )
}
