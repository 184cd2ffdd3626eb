import { Button } from '@reliance/ui/button.tsx'
import { titleId } from '@reliance/ui/page.tsx'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../../document-title.ts'
import { Loaded } from '../../home/loaded.tsx'
import { QrCode } from '../../organisations/qr-code.tsx'
import type { Place } from '../../person.ts'
import { queries } from '../../trpc.ts'
import { assemblyHref } from '../assembly-href.ts'
import { ScreenSpeech } from './screen-speech.tsx'
import { ScreenVote } from './screen-vote.tsx'
import { type Screen, useLive } from './use-live.ts'
import { useSeconds } from './use-seconds.ts'

type ScreenProps = { place: Place; screen: Screen }

/** In which measure the screen is drawn, in pixels; a wall shows it as many times larger as fits. */
const [drawnWide, drawnHigh] = [640, 400]
const scaleNow = (): number =>
  Math.max(1, Math.min(window.innerWidth / drawnWide, window.innerHeight / drawnHigh))

/** How many times larger than a page the screen is drawn: what is read from 8 m is a thirtieth of its height. */
function useScale(): number {
  const [scale, setScale] = useState(scaleNow)
  useEffect(() => {
    const look = () => setScale(scaleNow())
    window.addEventListener('resize', look)
    return () => window.removeEventListener('resize', look)
  }, [])
  return scale
}

/** How much time is left, as a bar that empties, and in words. */
function TimeLeft({ screen }: { screen: Screen }) {
  const t = useTranslations('interface.screen')
  const { startedAt, overAt, now } = screen
  const spent = useSeconds(startedAt, now)
  if (startedAt === null || overAt === null) return null
  const whole = (Date.parse(overAt) - Date.parse(startedAt)) / 1000
  const left = whole - spent
  const minutes = Math.floor(Math.abs(left) / 60)
  return (
    <div className="flex flex-col gap-1">
      <p className={`tabular-nums ${left < 600 ? 'font-bold' : ''}`}>
        {t(left >= 0 ? 'left' : 'over', { minutes })}
      </p>
      <div aria-hidden="true" className="h-3 rounded-1 border border-ink">
        <div
          className="h-full bg-ink"
          style={{ inlineSize: `${Math.max(0, Math.min(100, (left / whole) * 100))}%` }}
        />
      </div>
    </div>
  )
}

/** The point that is treated, its time, and the next one as long as nothing is voted. */
function Point({ screen, isBrief }: { screen: Screen; isBrief: boolean }) {
  const t = useTranslations('interface.screen')
  const { point, next, total, now } = screen
  const spent = useSeconds(point?.startedAt ?? null, now)
  return (
    <section className="flex flex-col gap-1">
      {point === null ? (
        <p className="text-25">{t('between')}</p>
      ) : (
        <>
          <p className="flex flex-wrap justify-between gap-4 text-ink-soft">
            <span>{t('point', { number: String(point.number), total: String(total) })}</span>
            <span className="tabular-nums">
              {t('planned', {
                spent: String(Math.max(0, Math.floor(spent / 60))),
                planned: String(point.plannedMinutes),
              })}
            </span>
          </p>
          <p className="wrap-anywhere font-bold text-32">{point.title}</p>
        </>
      )}
      {next !== null && !isBrief && (
        <p className="wrap-anywhere text-ink-soft">
          {t('next', { title: next.title, minutes: String(next.plannedMinutes) })}
        </p>
      )}
    </section>
  )
}

/** Before it starts: that one is at the right place, how many are here, and the way in for a telephone. */
function Soon({ place, screen }: ScreenProps) {
  const t = useTranslations('interface.screen')
  const href = new URL(assemblyHref(place, `${screen.id}/seance`), location.origin).href
  return (
    <div className="flex items-center gap-6">
      <div className="flex w-full min-w-0 flex-col gap-3">
        <p className="font-bold text-32">{t('soon')}</p>
        <p className="text-20">{t('there', { present: screen.present })}</p>
      </div>
      <div className="flex shrink-0 flex-col gap-2" style={{ inlineSize: '9rem' }}>
        <QrCode text={href} label={t('joinCode')} />
        <p>{t('join')}</p>
      </div>
    </div>
  )
}

/** While people vote the vote alone stands beside the point; who speaks comes back below its result. */
function Shown({ place, screen }: ScreenProps) {
  const t = useTranslations('interface.screen')
  const { state, ballot, speech } = screen
  const isTalking = speech.speaking !== null || speech.waits > 0
  if (state === 'running')
    return (
      <>
        <TimeLeft screen={screen} />
        <Point screen={screen} isBrief={ballot !== null} />
        {ballot !== null && <ScreenVote place={place} ballot={ballot} />}
        {(ballot === null || (ballot.state === 'proclaimed' && isTalking)) && (
          <ScreenSpeech screen={screen} />
        )}
      </>
    )
  if (['closed', 'minutes_draft', 'published', 'approved', 'cancelled'].includes(screen.state))
    return <p className="font-bold text-32">{t('done')}</p>
  return <Soon place={place} screen={screen} />
}

/** What hangs on the wall of a room: the point, the time, who speaks and the vote, large, and by itself. */
export function ScreenPage({ place, assemblyId }: { place: Place; assemblyId: string }) {
  const t = useTranslations('interface.screen')
  const { spaceId } = place
  const { screen, isFollowing } = useLive(place, assemblyId)
  const query = useQuery(
    queries.assemblies.screen.queryOptions(
      { spaceId, assemblyId },
      { refetchInterval: isFollowing ? false : 3_000 },
    ),
  )
  const wall = useRef<HTMLDivElement>(null)
  const scale = useScale()
  useDocumentTitle(t('title'), place.name)
  return (
    <Loaded query={query}>
      {first => {
        const shown = isFollowing && screen !== null ? screen : first
        return (
          <article className="flex flex-col gap-6">
            <p className="print:hidden">
              <Button kind="main" onClick={() => void wall.current?.requestFullscreen()}>
                {t('full')}
              </Button>
            </p>
            <div ref={wall} className="bg-paper" style={{ overflow: 'auto' }}>
              <div className="flex flex-col gap-4 p-4" style={{ zoom: scale }}>
                <h1 id={titleId} tabIndex={-1} className="text-20">
                  {shown.title}
                </h1>
                <Shown place={place} screen={shown} />
                {!isFollowing && screen !== null && <p role="status">{t('lost')}</p>}
              </div>
            </div>
          </article>
        )
      }}
    </Loaded>
  )
}
