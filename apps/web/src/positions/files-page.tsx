import { EmptyState } from '@reliance/ui/empty-state.tsx'
import { Link } from '@reliance/ui/link.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../document-title.ts'
import { useDate } from '../format.ts'
import { Loaded } from '../home/loaded.tsx'
import { Unread } from '../home/unread.tsx'
import { hrefOf, type Place } from '../person.ts'
import { queries } from '../trpc.ts'
import { ImportConversation } from './import-conversation.tsx'
import { ImportPositions } from './import-positions.tsx'
import { SavePositions } from './save-positions.tsx'

function Consultations({ place, canImport }: { place: Place; canImport: boolean }) {
  const t = useTranslations('interface.consultations')
  const date = useDate()
  const query = useQuery(queries.positions.consultations.queryOptions({ spaceId: place.spaceId }))
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
      {canImport && query.data !== undefined && (
        <ImportConversation place={place} isFirst={query.data.length === 0} />
      )}
    </>
  )
}

/** What comes in and goes out as files: positions of organisations, and consultations of people. */
export function FilesPage({ place }: { place: Place }) {
  const t = useTranslations('interface.positionFiles')
  const words = useTranslations('interface.consultations')
  useDocumentTitle(t('title'), place.name)
  const query = useQuery(queries.positions.rounds.queryOptions({ spaceId: place.spaceId }))
  return (
    <Loaded query={query}>
      {({ rounds, can }) => (
        <Page title={t('title')} sentence={t('sentence')}>
          <section className="flex flex-col gap-6">
            <h2 className="text-25">{t('positions')}</h2>
            <SavePositions place={place} rounds={rounds.filter(one => one.state !== 'prepared')} />
            {can.coordinate && (
              <ImportPositions place={place} rounds={rounds.filter(one => one.state === 'open')} />
            )}
          </section>
          <section className="flex flex-col gap-6 border-ink border-t-2 pt-6">
            <h2 className="text-25">{words('title')}</h2>
            <p>{words('why')}</p>
            <Consultations place={place} canImport={can.coordinate} />
          </section>
        </Page>
      )}
    </Loaded>
  )
}
