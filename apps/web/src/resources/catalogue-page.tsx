import { resourceKinds } from '@reliance/core/resources/resource.ts'
import { parseCivilDate } from '@reliance/core/shared/time.ts'
import { EmptyState } from '@reliance/ui/empty-state.tsx'
import { Link } from '@reliance/ui/link.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useRouter, useRouterState } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../document-title.ts'
import { DateField } from '../home/date-field.tsx'
import { Loaded } from '../home/loaded.tsx'
import { Older } from '../home/older.tsx'
import type { Place } from '../person.ts'
import { api } from '../trpc.ts'
import { ResourceCard } from './resource-card.tsx'
import { resourcesHref } from './resources-href.ts'

type Props = { place: Place; whose: 'all' | 'ours' }

/** The kind and the day that the address asks for; null for all kinds, and for no day. */
const useWanted = () => {
  const search = useRouterState({ select: ({ location }) => location.search as Record<string, unknown> })
  return {
    kind: resourceKinds.find(kind => kind === search.genre) ?? null,
    day: typeof search.jour === 'string' ? parseCivilDate(search.jour) : null,
  }
}

/** Which kind is shown, and on which day it is to be free; both stand in the address. */
function Wanted({ place, whose }: Props) {
  const t = useTranslations('interface.resources')
  const kinds = useTranslations('resources.kinds')
  const router = useRouter()
  const { kind, day } = useWanted()
  const [typed, setTyped] = useState<string>(day ?? '')
  const show = (wanted: { genre: string; jour: string }) => {
    const asked = Object.entries(wanted).filter(([, value]) => value !== '')
    const search = asked.length === 0 ? '' : `?${new URLSearchParams(asked)}`
    const here = resourcesHref(place, whose === 'ours' ? 'nous' : '')
    void router.navigate({ href: here + search, replace: true })
  }
  return (
    <div className="grid gap-6 md:grid-cols-2 print:hidden">
      <Select
        label={t('kind')}
        value={kind ?? ''}
        optional
        options={[
          { value: '', label: t('allKinds') },
          ...resourceKinds.map(value => ({ value, label: kinds(value) })),
        ]}
        onChange={genre => show({ genre, jour: day ?? '' })}
      />
      <DateField
        label={t('freeOn')}
        value={typed}
        onChange={jour => {
          setTyped(jour)
          // A year is typed digit by digit: it is looked for once it is one of ours.
          if (jour === '' || jour >= '2000') show({ genre: kind ?? '', jour })
        }}
      />
    </div>
  )
}

/** What organisations lend one another (R84), or what those of this person do. */
export function CataloguePage({ place, whose }: Props) {
  const t = useTranslations('interface.resources')
  const { kind, day } = useWanted()
  const { spaceId } = place
  const isOurs = whose === 'ours'
  useDocumentTitle(t(isOurs ? 'oursTitle' : 'title'), place.name)
  const query = useInfiniteQuery({
    queryKey: ['resources', spaceId, whose, kind, day],
    queryFn: ({ pageParam }: { pageParam: string | null }) =>
      api.resources.list.query({ spaceId, whose, kind, freeOn: day, before: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.next,
  })
  return (
    <Loaded query={query}>
      {({ pages }) => {
        const items = pages.flatMap(page => page.items)
        const mayOffer = (pages[0]?.can.offerFor.length ?? 0) > 0
        const offer = mayOffer && (
          <LinkButton kind="main" href={resourcesHref(place, 'proposer')}>
            {t('offer')}
          </LinkButton>
        )
        const isEmpty = items.length === 0 && kind === null && day === null
        return (
          <Page
            title={t(isOurs ? 'oursTitle' : 'title')}
            sentence={t(isOurs ? 'oursSentence' : 'sentence')}
            act={!isEmpty && offer}
          >
            {isEmpty && (
              <EmptyState
                title={t(isOurs ? 'oursNone' : 'none')}
                why={t(mayOffer ? 'noneWhy' : 'noneReader')}
                act={offer}
              />
            )}
            {!isEmpty && <Wanted place={place} whose={whose} />}
            {items.length === 0 && !isEmpty && <p>{t(day === null ? 'noneOfKind' : 'noneFree')}</p>}
            <ul>
              {items.map(card => (
                <ResourceCard key={card.resourceId} place={place} card={card} day={day} />
              ))}
            </ul>
            <Older query={query} label={t('more')} />
            <p className="flex flex-wrap gap-x-6 border-hair border-t pt-4 print:hidden">
              {(mayOffer || isOurs) && (
                <Link
                  href={resourcesHref(place, isOurs ? '' : 'nous')}
                  className="target inline-flex items-center"
                >
                  {t(isOurs ? 'all' : 'ours')}
                </Link>
              )}
              <Link href={resourcesHref(place, 'reservations')} className="target inline-flex items-center">
                {t('bookings')}
              </Link>
            </p>
          </Page>
        )
      }}
    </Loaded>
  )
}
