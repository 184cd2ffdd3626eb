import { countsAsMember } from '@reliance/core/coalitions/member-status.ts'
import { EmptyState } from '@reliance/ui/empty-state.tsx'
import { Link } from '@reliance/ui/link.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { Paragraphs } from '@reliance/ui/paragraphs.tsx'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../document-title.ts'
import { useDate } from '../format.ts'
import { FormerNames } from '../home/former-names.tsx'
import { Loaded } from '../home/loaded.tsx'
import { hrefOf, type Place } from '../person.ts'
import { type Outputs, queries } from '../trpc.ts'
import { mayAnswer } from './may-answer.ts'
import { MyOrganisations } from './my-organisations.tsx'
import { NextDates } from './next-dates.tsx'
import { OnTheWater } from './on-the-water.tsx'
import { Participate } from './participate.tsx'

type Coalition = Outputs['coalitions']['get']
type Props = { coalition: Coalition; place: Place }
/** What comes next about positions: to say where each stands, or to answer. */
type Next = { next: { kind: 'firstRound' | 'answer'; href: string } | null }
/** Where its statements stand, which a later context says. */
type Standing = { standing: ReactNode }

/** One act: sign, else answer who asks, else what comes next about positions, else invite while alone; else nothing presses. */
function MainAct({ coalition, place, next }: Props & Next) {
  const t = useTranslations('interface.coalition')
  const home = hrefOf(place)
  const { admit } = coalition.can
  const list = useQuery(
    queries.coalitions.organisations.queryOptions({ spaceId: place.spaceId }, { enabled: admit }),
  )
  const asking = (list.data ?? []).filter(one => one.status === 'applied').length
  if (coalition.myOrganisations.some(mayAnswer))
    return (
      <LinkButton href={`${home}/charte`} kind="main">
        {t('sign')}
      </LinkButton>
    )
  if (asking > 0)
    return (
      <LinkButton href={`${home}/organisations`} kind="main">
        {t('admit', { count: asking })}
      </LinkButton>
    )
  return next === null ? null : (
    <LinkButton href={next.href} kind="main">
      {t(next.kind)}
    </LinkButton>
  )
}

function Side({ coalition, place }: Props) {
  const t = useTranslations('interface.coalition')
  const date = useDate()
  const home = hrefOf(place)
  const { charter } = coalition
  return (
    <>
      <section className="flex flex-col items-start gap-1">
        <h2 className="text-20">{t('charter')}</h2>
        <p>{t('charterSince', { version: charter.label, date: date(charter.publishedAt) })}</p>
        <Link href={`${home}/charte`} className="target inline-flex items-center">
          {t('charterRead')}
        </Link>
      </section>
      <MyOrganisations coalition={coalition} />
    </>
  )
}

/** Who is there, for whoever is there too; a coalition of one has nothing to show yet. */
function Members({ place }: { place: Place }) {
  const { data = [] } = useQuery(queries.coalitions.organisations.queryOptions({ spaceId: place.spaceId }))
  const members = data.filter(one => countsAsMember(one.status))
  return members.length < 2 ? null : (
    <OnTheWater organisations={members} href={`${hrefOf(place)}/organisations`} />
  )
}

function Purpose({ coalition, place }: Props) {
  const t = useTranslations('interface.coalition')
  const mayWrite = coalition.purpose === '' && coalition.can.edit
  return (
    <section className="flex flex-col items-start gap-4">
      <h2 className="text-25">{t('purpose')}</h2>
      {coalition.purpose === '' ? <p>{t('purposeNone')}</p> : <Paragraphs text={coalition.purpose} />}
      {mayWrite && <LinkButton href={`${hrefOf(place)}/modifier`}>{t('write')}</LinkButton>}
    </section>
  )
}

function Content({ coalition, place, next, standing }: Props & Next & Standing) {
  const t = useTranslations('interface.coalition')
  useDocumentTitle(coalition.name)
  const isInside = place.rank !== 'invited'
  const isAlone = coalition.memberCount < 2 && coalition.can.admit
  const mayAppear = isInside && place.closedAt === null && coalition.rank !== 'participant'
  return (
    <Page
      wide
      title={coalition.name}
      sentence={t('count', { count: coalition.memberCount })}
      act={<MainAct coalition={coalition} place={place} next={next} />}
    >
      {isInside && <FormerNames place={place} />}
      {isAlone && (
        <EmptyState
          title={t('aloneTitle')}
          why={t('aloneWhy')}
          act={
            <LinkButton href={`${hrefOf(place)}/inviter`} kind="main">
              {t('aloneAct')}
            </LinkButton>
          }
        />
      )}
      {standing}
      {isInside && <Members place={place} />}
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,37rem)_minmax(0,19rem)]">
        <div className="flex min-w-0 flex-col gap-8">
          <Purpose coalition={coalition} place={place} />
          {isInside && <NextDates place={place} />}
          {mayAppear && <Participate coalition={coalition} place={place} />}
        </div>
        <aside className="flex min-w-0 flex-col gap-6 lg:border-hair lg:border-s lg:ps-6">
          <Side coalition={coalition} place={place} />
        </aside>
      </div>
    </Page>
  )
}

/** The home of a coalition, for its people and for those whose organisation is on the way in. */
export function CoalitionPage({ place, next, standing }: { place: Place } & Next & Standing) {
  const query = useQuery(queries.coalitions.get.queryOptions({ spaceId: place.spaceId }))
  return (
    <Loaded query={query}>
      {coalition => <Content coalition={coalition} place={place} next={next} standing={standing} />}
    </Loaded>
  )
}
