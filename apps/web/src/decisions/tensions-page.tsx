import { EmptyState } from '@reliance/ui/empty-state.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../document-title.ts'
import { Loaded, LoadedPart } from '../home/loaded.tsx'
import { Older } from '../home/older.tsx'
import { hrefOf, type Place } from '../person.ts'
import { api } from '../trpc.ts'
import type { ShownTension } from './shown-tension.ts'
import { TensionLine } from './tension-line.tsx'

function useTensions({ spaceId }: Place, isOver: boolean) {
  return useInfiniteQuery({
    queryKey: ['tensions', spaceId, isOver],
    queryFn: ({ pageParam }: { pageParam: string | null }) =>
      api.decisions.tensions.query({ spaceId, isOver, before: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.next,
  })
}

function Lines({ place, title, items }: { place: Place; title: string; items: readonly ShownTension[] }) {
  if (items.length === 0) return null
  return (
    <section className="flex max-w-line flex-col gap-2">
      <h2 className="text-25">{title}</h2>
      <ul>
        {items.map(one => (
          <TensionLine key={one.tensionId} place={place} tension={one} />
        ))}
      </ul>
    </section>
  )
}

function Over({ place }: { place: Place }) {
  const t = useTranslations('interface.tensions')
  const query = useTensions(place, true)
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

/** What does not work, as those who live with it say it (R15): what I am to answer, what waits, what was answered. */
export function TensionsPage({ place }: { place: Place }) {
  const t = useTranslations('interface.tensions')
  useDocumentTitle(t('title'), place.name)
  const query = useTensions(place, false)
  const say = place.closedAt === null && (
    <LinkButton kind="main" href={`${hrefOf(place)}/tensions/dire`}>
      {t('say')}
    </LinkButton>
  )
  return (
    <Loaded query={query}>
      {({ pages }) => {
        const items = pages.flatMap(page => page.items)
        return (
          <Page title={t('title')} sentence={t('sentence')} act={items.length > 0 && say}>
            {items.length === 0 && <EmptyState title={t('none')} why={t('noneWhy')} act={say} />}
            <Lines place={place} title={t('ofYours')} items={items.filter(one => one.can.settle)} />
            <Lines place={place} title={t('open')} items={items.filter(one => !one.can.settle)} />
            <Older query={query} label={t('older')} />
            <Over place={place} />
          </Page>
        )
      }}
    </Loaded>
  )
}
