import { civilDateAt } from '@reliance/core/shared/time.ts'
import { EmptyState } from '@reliance/ui/empty-state.tsx'
import { Link } from '@reliance/ui/link.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../document-title.ts'
import { useDate } from '../format.ts'
import { Loaded, LoadedPart } from '../home/loaded.tsx'
import { Older } from '../home/older.tsx'
import type { Place } from '../person.ts'
import { api, type Outputs } from '../trpc.ts'
import { assemblyHref } from './assembly-href.ts'
import { DateFigure } from './date-figure.tsx'
import { useStateWords } from './use-state-words.ts'

type Line = Outputs['assemblies']['list']['items'][number]
type Period = 'upcoming' | 'past'

function useAssemblies(place: Place, period: Period) {
  const { spaceId } = place
  return useInfiniteQuery({
    queryKey: ['assemblies', spaceId, period],
    queryFn: ({ pageParam }: { pageParam: Outputs['assemblies']['list']['next'] }) =>
      api.assemblies.list.query({ spaceId, period, after: pageParam }),
    initialPageParam: null as Outputs['assemblies']['list']['next'],
    getNextPageParam: page => page.next,
  })
}

/** What a line says beside its title: the day, where, and how far it is. */
function About({ assembly }: { assembly: Line }) {
  const t = useTranslations('interface.assemblies')
  const [date, state] = [useDate(), useStateWords()]
  const { startsAt, zone, place, kind } = assembly
  const on = date(civilDateAt(new Date(startsAt), zone), 'weekday')
  return (
    <>
      <p>{[on, place].filter(one => one !== '').join(', ')}</p>
      {kind === 'extraordinary' && <p className="font-bold">{t('extraordinary')}</p>}
      <p className="text-ink-soft">{state(assembly)}</p>
    </>
  )
}

function Lines({ place, items }: { place: Place; items: readonly Line[] }) {
  return (
    <ul>
      {items.map(one => (
        <li key={one.id} className="flex flex-col gap-1 border-hair border-t py-4">
          <h3 className="text-20">
            <Link href={assemblyHref(place, one.id)}>{one.title}</Link>
          </h3>
          <About assembly={one} />
        </li>
      ))}
    </ul>
  )
}

function Next({ place, assembly }: { place: Place; assembly: Line }) {
  const t = useTranslations('interface.assemblies')
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-25">{t('next')}</h2>
      <div className="flex flex-col items-start gap-4 md:flex-row">
        <DateFigure startsAt={assembly.startsAt} zone={assembly.zone} />
        <div className="flex flex-col items-start gap-1">
          <h3 className="text-20">
            <Link href={assemblyHref(place, assembly.id)}>{assembly.title}</Link>
          </h3>
          <About assembly={assembly} />
        </div>
      </div>
    </section>
  )
}

function Past({ place }: { place: Place }) {
  const t = useTranslations('interface.assemblies')
  const query = useAssemblies(place, 'past')
  return (
    <LoadedPart query={query}>
      {({ pages }) => {
        const items = pages.flatMap(page => page.items)
        if (items.length === 0) return null
        return (
          <section className="flex flex-col gap-2">
            <h2 className="text-25">{t('past')}</h2>
            <Lines place={place} items={items} />
            <Older query={query} label={t('older')} />
          </section>
        )
      }}
    </LoadedPart>
  )
}

/** The assemblies of an organisation: the next one first, then those after it, then those that are over. */
export function AssembliesPage({ place }: { place: Place }) {
  const t = useTranslations('interface.assemblies')
  const rules = useTranslations('interface.assemblyRules')
  useDocumentTitle(t('title'), place.name)
  const query = useAssemblies(place, 'upcoming')
  return (
    <Loaded query={query}>
      {({ pages }) => {
        const [next, ...later] = pages.flatMap(page => page.items)
        const plan = pages[0]?.can.plan && (
          <LinkButton kind="main" href={assemblyHref(place, 'prevoir')}>
            {t('plan')}
          </LinkButton>
        )
        return (
          <Page title={t('title')} sentence={t('sentence')} act={next !== undefined && plan}>
            {next === undefined ? (
              <EmptyState title={t('none')} why={t('noneWhy')} act={plan} />
            ) : (
              <Next place={place} assembly={next} />
            )}
            {later.length > 0 && (
              <section className="flex flex-col gap-2">
                <h2 className="text-25">{t('later')}</h2>
                <Lines place={place} items={later} />
              </section>
            )}
            <Older query={query} label={t('more')} />
            <Past place={place} />
            <p>
              <Link href={assemblyHref(place, 'regles')} className="target inline-flex items-center">
                {rules('link')}
              </Link>
            </p>
          </Page>
        )
      }}
    </Loaded>
  )
}
