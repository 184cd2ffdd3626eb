import { EmptyState } from '@reliance/ui/empty-state.tsx'
import { Link } from '@reliance/ui/link.tsx'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useDate } from '../format.ts'
import { Unread } from '../home/unread.tsx'
import { hrefOf, type Place } from '../person.ts'
import { queries } from '../trpc.ts'
import { ImportConversation } from './import-conversation.tsx'

function List({ place, canImport }: { place: Place; canImport: boolean }) {
  const t = useTranslations('interface.consultations')
  const date = useDate()
  const query = useQuery(queries.consultations.list.queryOptions({ spaceId: place.spaceId }))
  return (
    <>
      {query.isError && <Unread query={query} />}
      {query.data?.length === 0 && <EmptyState title={t('none')} why={t('noneWhy')} />}
      <ul>
        {query.data?.map(one => (
          <li key={one.consultationId} className="border-hair border-t">
            <Link
              href={`${hrefOf(place)}/consultations/${one.consultationId}`}
              className="target block py-3 no-underline hover:underline"
            >
              <span className="block font-bold" lang={one.lang}>
                {one.topic}
              </span>
              <span className="block text-ink-soft">
                {t('line', { count: one.participantCount, date: date(one.importedAt) })}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {canImport && query.data !== undefined && <ImportConversation place={place} />}
    </>
  )
}

/** The consultations of people that were imported, as a part of the page about files. */
export function ConsultationList(props: { place: Place; canImport: boolean }) {
  const t = useTranslations('interface.consultations')
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-20">{t('title')}</h2>
      <p>{t('why')}</p>
      <List {...props} />
    </section>
  )
}
