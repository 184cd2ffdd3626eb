import { EmptyState } from '@reliance/ui/empty-state.tsx'
import { Link } from '@reliance/ui/link.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../../document-title.ts'
import { Loaded, LoadedPart } from '../../home/loaded.tsx'
import { Older } from '../../home/older.tsx'
import { useMoment } from '../../identity/use-moment.ts'
import type { Place } from '../../person.ts'
import { api, type Outputs } from '../../trpc.ts'
import { processHref } from './process-href.ts'
import { useStepWords } from './use-step-words.ts'

type Line = Outputs['assemblies']['processes']['list']['items'][number]

function useProcesses(place: Place, isOver: boolean) {
  const { spaceId } = place
  return useInfiniteQuery({
    queryKey: ['processes', spaceId, isOver],
    queryFn: ({ pageParam }: { pageParam: string | null }) =>
      api.assemblies.processes.list.query({ spaceId, isOver, before: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.next,
  })
}

function Lines({ place, title, items }: { place: Place; title: string; items: readonly Line[] }) {
  const t = useTranslations('interface.processes')
  const [moment, step] = [useMoment(), useStepWords()]
  if (items.length === 0) return null
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-25">{title}</h2>
      <ul>
        {items.map(one => (
          <li key={one.processId} className="flex flex-col gap-1 border-hair border-t py-4">
            <h3 className="text-20">
              <Link href={processHref(place, one.processId)}>{one.title}</Link>
            </h3>
            <p>
              {t('line', {
                body: one.bodyName,
                kind: t(`kinds.${one.kind}`),
                step: step(one),
              })}
            </p>
            {one.closesAt !== null && (
              <p className="text-ink-soft">{t('until', { when: moment(one.closesAt) })}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Over({ place }: { place: Place }) {
  const t = useTranslations('interface.processes')
  const query = useProcesses(place, true)
  return (
    <LoadedPart query={query}>
      {({ pages }) => (
        <>
          <Lines place={place} title={t('over')} items={pages.flatMap(page => page.items)} />
          <Older query={query} label={t('older')} />
        </>
      )}
    </LoadedPart>
  )
}

/** What is decided together in a space: what waits for whoever reads, what goes on, what is over. */
export function ProcessesPage({ place }: { place: Place }) {
  const t = useTranslations('interface.processes')
  useDocumentTitle(t('title'), place.name)
  const query = useProcesses(place, false)
  const begin = place.closedAt === null && (
    <LinkButton kind="main" href={processHref(place, 'commencer')}>
      {t('begin')}
    </LinkButton>
  )
  return (
    <Loaded query={query}>
      {({ pages }) => {
        const items = pages.flatMap(page => page.items)
        return (
          <Page title={t('title')} sentence={t('sentence')} act={items.length > 0 && begin}>
            {items.length === 0 && <EmptyState title={t('none')} why={t('noneWhy')} act={begin} />}
            <Lines place={place} title={t('awaits')} items={items.filter(one => one.isAwaited)} />
            <Lines place={place} title={t('goesOn')} items={items.filter(one => !one.isAwaited)} />
            <Older query={query} label={t('older')} />
            <Over place={place} />
          </Page>
        )
      }}
    </Loaded>
  )
}
