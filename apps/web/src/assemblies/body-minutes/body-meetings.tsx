import { EmptyState } from '@reliance/ui/empty-state.tsx'
import { Link } from '@reliance/ui/link.tsx'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useDate } from '../../format.ts'
import { LoadedPart } from '../../home/loaded.tsx'
import { Older } from '../../home/older.tsx'
import type { Place } from '../../person.ts'
import { api, type Outputs } from '../../trpc.ts'
import { bodyMinutesHref } from '../assembly-href.ts'

type Page = Outputs['assemblies']['bodyMinutes']['list']
type Line = Page['items'][number]

function MeetingLine({ place, meeting }: { place: Place; meeting: Line }) {
  const t = useTranslations('assemblies.bodyMinutes')
  const date = useDate()
  const { eventId, title, heldOn, publishedOn, dueOn, isLate } = meeting
  return (
    <li className="flex flex-col gap-1 border-hair border-t py-3">
      <h3 className="wrap-anywhere text-20">
        <Link href={bodyMinutesHref(place, eventId)}>{title}</Link>
      </h3>
      <p className="text-ink-soft">{t('heldOn', { date: date(heldOn, 'weekday') })}</p>
      <p className={publishedOn === null ? 'font-bold' : undefined}>
        {publishedOn === null
          ? t(isLate ? 'late' : 'due', { date: date(dueOn) })
          : t('published', { date: date(publishedOn) })}
      </p>
    </li>
  )
}

/** On the page of a body: the meetings that it has held, and which of them are accounted for (R110). */
export function BodyMeetings({ place, bodyId }: { place: Place; bodyId: string }) {
  const t = useTranslations('assemblies.bodyMinutes')
  const { spaceId } = place
  const query = useInfiniteQuery({
    queryKey: ['body-meetings', spaceId, bodyId],
    queryFn: ({ pageParam }: { pageParam: Page['next'] }) =>
      api.assemblies.bodyMinutes.list.query({ spaceId, bodyId, before: pageParam }),
    initialPageParam: null as Page['next'],
    getNextPageParam: page => page.next,
  })
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-25">{t('title')}</h2>
      <LoadedPart query={query}>
        {({ pages }) => {
          const items = pages.flatMap(page => page.items)
          if (items.length === 0) return <EmptyState title={t('none')} why={t('noneWhy')} />
          return (
            <>
              <ul>
                {items.map(one => (
                  <MeetingLine key={one.eventId} place={place} meeting={one} />
                ))}
              </ul>
              <Older query={query} label={t('older')} />
            </>
          )
        }}
      </LoadedPart>
    </section>
  )
}
