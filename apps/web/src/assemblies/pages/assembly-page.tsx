import { civilDateAt } from '@reliance/core/shared/time.ts'
import { Foldable } from '@reliance/ui/foldable.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Notice } from '@reliance/ui/notice.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { Paragraphs } from '@reliance/ui/paragraphs.tsx'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { useTranslations } from 'use-intl'
import { useWhen } from '../../calendar/use-when.ts'
import { useDocumentTitle } from '../../document-title.ts'
import { useDate } from '../../format.ts'
import { Loaded } from '../../home/loaded.tsx'
import type { Place } from '../../person.ts'
import { queries } from '../../trpc.ts'
import { AddPoint } from '../add-point.tsx'
import { Agenda } from '../agenda.tsx'
import { assemblyHref } from '../assembly-href.ts'
import { Convene } from '../convene.tsx'
import { DateFigure } from '../date-figure.tsx'
import { Owed } from '../owed.tsx'
import { AssemblyPapers } from '../papers.tsx'
import type { Assembly } from '../shown-assembly.ts'
import { WhoComes } from '../who-comes.tsx'

// What it draws with is no part of the other pages.
const BallotPart = lazy(() =>
  import('../ballots/ballot-part.tsx').then(file => ({ default: file.BallotPart })),
)

const Welcome = lazy(() => import('../welcome.tsx').then(file => ({ default: file.Welcome })))

/** When and where, by which link and number. */
function Where({ assembly }: { assembly: Assembly }) {
  const t = useTranslations('interface.assembly')
  const { when, own } = useWhen()(assembly)
  const { place, link, dialIn } = assembly
  return (
    <div className="flex flex-col items-start gap-4 md:flex-row">
      <DateFigure startsAt={assembly.startsAt} zone={assembly.zone} />
      <div className="flex min-w-0 flex-col items-start gap-1">
        <p className="font-bold text-20">{when}</p>
        {own !== null && <p className="text-ink-soft">{own}</p>}
        <p>{place === '' ? t('online') : place}</p>
        {link !== '' && (
          <p className="wrap-anywhere">
            <a href={link} rel="noopener noreferrer">
              {t('join')}
            </a>
            <span className="hidden print:inline"> {link}</span>
          </p>
        )}
        {dialIn !== '' && <p>{t('dialIn', { dialIn })}</p>}
      </div>
    </div>
  )
}

/** Until when points are taken; after that, where the next one goes. */
function Taken({ place, assembly }: { place: Place; assembly: Assembly }) {
  const t = useTranslations('interface.assembly')
  const date = useDate()
  const { state, freezesOn, next, can } = assembly
  if (state === 'cancelled' || state === 'closed') return null
  if (freezesOn === null) return <p>{t('frozenExtraordinary')}</p>
  const day = date(freezesOn)
  if (can.add) return <p>{t('freezes', { day })}</p>
  return (
    <div className="flex flex-col items-start gap-3">
      <p>{t('frozen', { day })}</p>
      {next === null ? (
        <p className="text-ink-soft">{t('noNext')}</p>
      ) : (
        <span className="print:hidden">
          <LinkButton href={assemblyHref(place, next.id)}>
            {t('toNext', { day: date(civilDateAt(new Date(next.startsAt), next.zone)) })}
          </LinkButton>
        </span>
      )}
    </div>
  )
}

/** The main act of the page: to convene for whoever may, else to add a point. */
function Acts({ place, assembly }: { place: Place; assembly: Assembly }) {
  const t = useTranslations('interface.assembly')
  const { can } = assembly
  const isUrgent = can.addUrgent
  return (
    <>
      {can.convene && <Convene place={place} assembly={assembly} />}
      {(can.add || isUrgent) && (
        <div className="max-w-line print:hidden">
          <Foldable
            key={String(can.convene)}
            title={t(isUrgent ? 'addUrgent' : 'add')}
            isOpen={can.add && !can.convene}
            level={2}
          >
            <AddPoint place={place} assembly={assembly} isUrgent={isUrgent} />
          </Foldable>
        </div>
      )}
    </>
  )
}

/** Where it is held, on its day, and what was said and decided, after it. */
function Held({ place, assembly }: { place: Place; assembly: Assembly }) {
  const t = useTranslations('interface.assembly')
  const { id, state, can, isOver } = assembly
  if (state === 'checked_in' || state === 'running' || can.hold)
    return (
      <LinkButton kind="main" href={assemblyHref(place, `${id}/seance`)}>
        {t(can.hold ? (isOver ? 'enterLater' : 'hold') : 'joinNow')}
      </LinkButton>
    )
  if (!['closed', 'minutes_draft', 'published', 'approved'].includes(state)) return null
  return (
    <LinkButton kind="main" href={assemblyHref(place, `${id}/compte-rendu`)}>
      {t('toMinutes')}
    </LinkButton>
  )
}

/** What was put to the vote, once there is an agenda to put it on. */
function Ballots({ place, assembly }: { place: Place; assembly: Assembly }) {
  const { id, state, points } = assembly
  // While it is held, its own page has them.
  if (['cancelled', 'checked_in', 'running'].includes(state)) return null
  return (
    <Suspense>
      <BallotPart place={place} assemblyId={id} itemId={null} points={points} isLive={false} />
    </Suspense>
  )
}

/** Until it is over, an assembly is where what is owed is asked for. */
const before: readonly string[] = ['planned', 'agenda_open', 'agenda_frozen', 'checked_in', 'running']

/** An assembly: when and where, its agenda, who comes, and what one may do with it by now. */
export function AssemblyPage({ place, assemblyId }: { place: Place; assemblyId: string }) {
  const t = useTranslations('interface.assembly')
  const { spaceId } = place
  const query = useQuery(queries.assemblies.get.queryOptions({ spaceId, assemblyId }))
  useDocumentTitle(query.data?.title ?? t('agenda'), place.name)
  return (
    <Loaded query={query}>
      {assembly => (
        <Page
          title={assembly.title}
          act={<Held place={place} assembly={assembly} />}
          side={<WhoComes place={place} assembly={assembly} />}
        >
          {assembly.state === 'cancelled' && (
            <Notice kind="error" title={t('cancelled')}>
              {assembly.cancelReason}
            </Notice>
          )}
          <Where assembly={assembly} />
          {assembly.why !== '' && (
            <section className="flex flex-col gap-2">
              <h2 className="text-25">{t('why')}</h2>
              <Paragraphs text={assembly.why} />
            </section>
          )}
          {assembly.description !== '' && <Paragraphs text={assembly.description} />}
          {assembly.welcome !== null && (
            <Suspense>
              <Welcome place={place} assembly={assembly} />
            </Suspense>
          )}
          <Agenda place={place} assembly={assembly} />
          {assembly.kind === 'ordinary' && before.includes(assembly.state) && <Owed place={place} />}
          <Ballots place={place} assembly={assembly} />
          <Taken place={place} assembly={assembly} />
          <Acts place={place} assembly={assembly} />
          {assembly.points.length > 0 && <AssemblyPapers place={place} assembly={assembly} />}
        </Page>
      )}
    </Loaded>
  )
}
