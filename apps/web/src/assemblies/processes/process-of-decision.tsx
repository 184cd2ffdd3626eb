import { Link } from '@reliance/ui/link.tsx'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import type { Place } from '../../person.ts'
import { queries } from '../../trpc.ts'
import { processHref } from './process-href.ts'

/** From a decision to the rounds that it comes from (R26). */
export function ProcessOfDecision({ place, decisionId }: { place: Place; decisionId: string }) {
  const t = useTranslations('interface.consent')
  const { spaceId } = place
  const { data } = useQuery(queries.assemblies.processes.ofDecision.queryOptions({ spaceId, decisionId }))
  if (!data) return null
  return (
    <p className="print:hidden">
      <Link href={processHref(place, data.processId)} className="target inline-flex items-center">
        {t('fromProcess')}
      </Link>
    </p>
  )
}
