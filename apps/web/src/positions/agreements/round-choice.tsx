import { Select } from '@reliance/ui/select.tsx'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import type { Place } from '../../person.ts'
import { queries } from '../../trpc.ts'
import { positionsHref } from '../positions-href.ts'

/** Goes to the page of another round, where there are several; one in preparation has no page yet. */
export function RoundChoice({ place, roundId }: { place: Place; roundId: string }) {
  const t = useTranslations('interface.agreements')
  const states = useTranslations('positions.rounds')
  const router = useRouter()
  const { data } = useQuery(queries.positions.rounds.queryOptions({ spaceId: place.spaceId }))
  const rounds = (data?.rounds ?? []).filter(one => one.state !== 'prepared')
  if (rounds.length < 2) return null
  return (
    <div className="max-w-line print:hidden">
      <Select
        label={t('round')}
        value={roundId}
        options={rounds.map(one => ({ value: one.roundId, label: `${one.title}, ${states(one.state)}` }))}
        onChange={tour => void router.navigate({ href: `${positionsHref(place)}?tour=${tour}` })}
      />
    </div>
  )
}
