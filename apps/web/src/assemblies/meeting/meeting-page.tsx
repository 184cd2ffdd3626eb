import { Button } from '@reliance/ui/button.tsx'
import { Foldable } from '@reliance/ui/foldable.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Notice } from '@reliance/ui/notice.tsx'
import { Page, titleId } from '@reliance/ui/page.tsx'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../../document-title.ts'
import { Loaded } from '../../home/loaded.tsx'
import type { Place } from '../../person.ts'
import { queries } from '../../trpc.ts'
import { assemblyHref } from '../assembly-href.ts'
import { FollowingContext, useLive } from '../live/use-live.ts'
import { CheckIn } from './check-in.tsx'
import { CloseAssembly } from './close-assembly.tsx'
import { HoldRoles } from './hold-roles.tsx'
import { NextPoints } from './next-points.tsx'
import { NowPoint } from './now-point.tsx'
import { AdjournAssembly, QuorumMissing } from './quorum.tsx'
import type { MeetingProps } from './shown-meeting.ts'
import { SpeakingList } from './speaking-list.tsx'
import { StartAssembly } from './start-assembly.tsx'
import { TimeFigure } from './time-figure.tsx'
import { TimeIsUp } from './time-is-up.tsx'
import { WhoIsThere } from './who-is-there.tsx'

/** How often the page asks what became of the assembly where nothing tells it, in milliseconds. */
const askedEvery = 3_000

/** Before check-in: the three roles, by whoever may open it. */
function Ahead({ place, meeting }: MeetingProps) {
  const t = useTranslations('interface.meeting')
  const mayOpen = meeting.mine.convenes || meeting.mine.facilitates
  if (meeting.state !== 'agenda_frozen' || !mayOpen)
    return (
      <Notice kind="info" title={t('notYet')}>
        {t('notYetWhy')}
      </Notice>
    )
  const isOver = meeting.endsAt <= meeting.clock.now
  return (
    <section className="flex max-w-line flex-col gap-4">
      {isOver && (
        <Notice kind="info" title={t('later')}>
          {t('laterWhy')}
        </Notice>
      )}
      <h2 className="text-25">{t('roles.title')}</h2>
      <p>{t(isOver ? 'roles.laterSentence' : 'roles.sentence')}</p>
      <HoldRoles place={place} meeting={meeting} />
    </section>
  )
}

/** Check-in, and the start below it once people are there. */
function Arriving(props: MeetingProps) {
  const t = useTranslations('interface.meeting')
  const { meeting } = props
  const leads = meeting.mine.facilitates || meeting.mine.takesMinutes || meeting.mine.convenes
  if (!leads) return <p className="text-20">{t('there.soon')}</p>
  return (
    <>
      {meeting.mine.facilitates && (
        <section className="flex flex-col gap-4">
          <h2 className="text-25">{t('start.title')}</h2>
          <QuorumMissing meeting={meeting} />
          <StartAssembly {...props} />
          <AdjournAssembly {...props} />
        </section>
      )}
      <section className="flex flex-col gap-4">
        <h2 className="text-25">{t('there.listTitle')}</h2>
        <CheckIn {...props} />
      </section>
    </>
  )
}

const parts = ['now', 'speech', 'people'] as const
type Part = (typeof parts)[number]

/** Which part of the assembly is on screen: what we do now, who speaks, or who is there. */
function Parts({ part, onChoose, waiting }: { part: Part; onChoose: (part: Part) => void; waiting: number }) {
  const t = useTranslations('interface.meeting.parts')
  return (
    <nav aria-label={t('title')} className="flex flex-wrap gap-2 print:hidden">
      {parts.map(one => (
        <Button key={one} aria-pressed={one === part} onClick={() => onChoose(one)}>
          {one === part ? '✓ ' : ''}
          {t(one, { count: waiting })}
        </Button>
      ))}
    </nav>
  )
}

/** The close, the roles, and those who come late: a long list, so it comes last. */
function People(props: MeetingProps) {
  const t = useTranslations('interface.meeting')
  const { facilitates, takesMinutes } = props.meeting.mine
  return (
    <>
      {facilitates && (
        <>
          <CloseAssembly {...props} />
          <Foldable title={t('roles.change')} isOpen={false} level={2}>
            <HoldRoles {...props} />
          </Foldable>
        </>
      )}
      {(facilitates || takesMinutes) && (
        <section className="flex flex-col gap-4">
          <h2 className="text-25">{t('there.listTitle')}</h2>
          <CheckIn {...props} />
        </section>
      )}
    </>
  )
}

/** What we do now, what comes next, what is late; speech and people a press away. */
function Running(props: MeetingProps) {
  const t = useTranslations('interface.meeting')
  const [part, setPart] = useState<Part>('now')
  const { meeting } = props
  const holds = meeting.mine.facilitates || meeting.mine.takesMinutes
  return (
    <>
      {holds && <TimeFigure meeting={meeting} />}
      {meeting.isOnPaper && (
        <Notice kind="info" title={t('onPaper')}>
          {t('onPaperWhy')}
        </Notice>
      )}
      {holds && <Parts part={part} onChoose={setPart} waiting={meeting.speaking.waiting.length} />}
      {holds && <QuorumMissing meeting={meeting} />}
      <TimeIsUp {...props} />
      {part === 'now' && (
        <>
          <NowPoint {...props} />
          {!holds && <TimeFigure meeting={meeting} />}
          {!meeting.isOnPaper && <SpeakingList {...props} isBrief={holds} />}
          <NextPoints {...props} />
        </>
      )}
      {part === 'speech' && <SpeakingList {...props} />}
      {part === 'people' && <People {...props} />}
    </>
  )
}

function Over({ place, meeting }: MeetingProps) {
  const t = useTranslations('interface.meeting')
  const q = useTranslations('interface.quorum')
  return (
    <div className="flex flex-col items-start gap-4">
      <Notice kind="info" title={t('over')}>
        {t('overWhy')}
      </Notice>
      <LinkButton kind="main" href={assemblyHref(place, `${meeting.id}/compte-rendu`)}>
        {t(meeting.mine.takesMinutes ? 'writeMinutes' : 'toMinutes')}
      </LinkButton>
      {meeting.mine.convenes && meeting.quorum?.isReached === false && (
        <LinkButton href={assemblyHref(place, 'prevoir')}>{q('planNext')}</LinkButton>
      )}
    </div>
  )
}

function Phase(props: MeetingProps) {
  const t = useTranslations('interface.meeting')
  switch (props.meeting.state) {
    case 'checked_in':
      return <Arriving {...props} />
    case 'running':
      return <Running {...props} />
    case 'cancelled':
      return <Notice kind="error" title={t('cancelled')} />
    case 'planned':
    case 'convened':
    case 'agenda_open':
    case 'agenda_frozen':
      return <Ahead {...props} />
    default:
      return <Over {...props} />
  }
}

/** An assembly while it is held: one screen says what we do now, what comes next and what is late. */
export function MeetingPage({ place, assemblyId }: { place: Place; assemblyId: string }) {
  const t = useTranslations('interface.meeting')
  const toScreen = useTranslations('interface.screen')
  const { spaceId } = place
  const { isFollowing } = useLive(place, assemblyId)
  const query = useQuery({
    ...queries.assemblies.meeting.queryOptions({ spaceId, assemblyId }),
    refetchInterval: isFollowing ? 30_000 : askedEvery,
  })
  useDocumentTitle(query.data?.title ?? t('title'), place.name)
  const state = query.data?.state
  const [seen, setSeen] = useState(state)
  useEffect(() => {
    if (state === undefined || state === seen) return
    // Another step of the assembly is another page: it is read from its title on.
    if (seen !== undefined) document.getElementById(titleId)?.focus()
    setSeen(state)
  }, [state, seen])
  return (
    <Loaded query={query}>
      {meeting => (
        <Page title={meeting.title} side={<WhoIsThere place={place} meeting={meeting} />}>
          <FollowingContext value={isFollowing}>
            <Phase place={place} meeting={meeting} />
          </FollowingContext>
          <p className="flex flex-wrap gap-3 print:hidden">
            <LinkButton href={assemblyHref(place, meeting.id)}>{t('back')}</LinkButton>
            <LinkButton href={assemblyHref(place, `${meeting.id}/ecran`)}>{toScreen('open')}</LinkButton>
          </p>
        </Page>
      )}
    </Loaded>
  )
}
