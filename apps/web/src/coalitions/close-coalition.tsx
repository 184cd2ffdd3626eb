import { Link } from '@reliance/ui/link.tsx'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { Loaded } from '../home/loaded.tsx'
import { CloseSpace } from '../mandates/close-space.tsx'
import { ClosedSpace } from '../mandates/reopen-space.tsx'
import { TakeSpace } from '../organisations/take-space.tsx'
import { hrefOf, type Place } from '../person.ts'
import { api, queries } from '../trpc.ts'

/** A coalition that ends: closing it, and what remains once it is closed. */
export function CloseCoalition({ place }: { place: Place }) {
  const t = useTranslations('interface.coalition')
  const query = useQuery(queries.coalitions.get.queryOptions({ spaceId: place.spaceId }))
  const take = <TakeSpace place={place} />
  return (
    <Loaded query={query}>
      {({ closing }) => {
        if (closing !== null)
          return (
            <ClosedSpace
              place={place}
              closing={closing}
              take={take}
              reopen={input => api.coalitions.reopen.mutate(input)}
              leave={
                <Link href={`${hrefOf(place)}/quitter`} className="target inline-flex items-center">
                  {t('leave')}
                </Link>
              }
            />
          )
        return <CloseSpace place={place} take={take} />
      }}
    </Loaded>
  )
}
