import { civilDateAt } from '@reliance/core/shared/time.ts'
import { Link } from '@reliance/ui/link.tsx'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useDate } from '../format.ts'
import type { Place } from '../person.ts'
import { queries } from '../trpc.ts'
import { assemblyHref, ballotHref } from './assembly-href.ts'

/** From a decision to the vote that it comes from, and to the minutes of its assembly (R26). */
export function BallotOfDecision({ place, decisionId }: { place: Place; decisionId: string }) {
  const t = useTranslations('interface.assembly')
  const date = useDate()
  const { spaceId } = place
  const { data } = useQuery(queries.assemblies.ofDecision.queryOptions({ spaceId, decisionId }))
  if (!data) return null
  const day = date(civilDateAt(new Date(data.startsAt), data.zone))
  return (
    <ul className="print:hidden">
      <li>
        <Link href={ballotHref(place, data.ballotId)} className="target inline-flex items-center">
          {t('ofDecision')}
        </Link>
      </li>
      <li>
        <Link
          href={assemblyHref(place, `${data.assemblyId}/compte-rendu`)}
          className="target inline-flex items-center"
        >
          {t('minutesOf', { title: data.title, day })}
        </Link>
      </li>
    </ul>
  )
}
