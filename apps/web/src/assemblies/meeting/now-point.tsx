import type { ItemOutcome } from '@reliance/core/assemblies/treat-item.ts'
import { Button } from '@reliance/ui/button.tsx'
import { Foldable } from '@reliance/ui/foldable.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { useDraft } from '../../acts/use-draft.ts'
import { LoadedPart } from '../../home/loaded.tsx'
import { api, queries } from '../../trpc.ts'
import { Press } from '../press.tsx'
import { OpeningRound } from './opening-round.tsx'
import type { MeetingPoint, MeetingProps } from './shown-meeting.ts'
import { WriteMinutes } from './write-minutes.tsx'

// What it draws with is no part of the other pages.
const BallotPart = lazy(() =>
  import('../ballots/ballot-part.tsx').then(file => ({ default: file.BallotPart })),
)

type PointProps = MeetingProps & { point: MeetingPoint }

/** To which body a point goes. */
function Refer({ place, point }: PointProps) {
  const t = useTranslations('interface.meeting.now')
  const { spaceId } = place
  const query = useQuery(queries.mandates.organigram.queryOptions({ spaceId }))
  const { act, draft, text } = useDraft(
    `refer-${point.itemId}`,
    () => ({ bodyId: '' }),
    ({ bodyId }, requestId) =>
      api.assemblies.endItem.mutate({
        spaceId,
        requestId,
        itemId: point.itemId,
        outcome: 'referred',
        bodyId: bodyId === '' ? null : bodyId,
      }),
    () => t('ended'),
  )
  return (
    <LoadedPart query={query}>
      {({ bodies }) => (
        <ActForm act={act} input={() => draft} submitLabel={t('refer')}>
          <Select
            label={t('body')}
            options={[
              { value: '', label: '' },
              ...bodies
                .filter(one => !one.isSovereign)
                .map(({ bodyId, name }) => ({ value: bodyId, label: name })),
            ]}
            {...text('bodyId')}
          />
        </ActForm>
      )}
    </LoadedPart>
  )
}

/** What becomes of the point: one press each; a decision where something was decided. */
function EndPoint(props: PointProps) {
  const { place, point } = props
  const t = useTranslations('interface.meeting.now')
  const [isReferring, setReferring] = useState(false)
  const outcomes: ItemOutcome[] = point.isVoted
    ? ['decision', 'adjourned']
    : ['information', 'nothing_further', 'adjourned']
  return (
    <section className="flex flex-col gap-3 border-hair border-t pt-4">
      <h3 className="text-20">{t('end')}</h3>
      <div className="flex flex-wrap gap-3">
        {outcomes.map(outcome => (
          <Press
            key={outcome}
            kind={outcome === 'decision' ? 'main' : 'plain'}
            label={t(`outcomes.${outcome}`)}
            call={requestId =>
              api.assemblies.endItem.mutate({
                spaceId: place.spaceId,
                requestId,
                itemId: point.itemId,
                outcome,
                bodyId: null,
              })
            }
            done={t(outcome === 'adjourned' ? 'adjourned' : 'ended')}
          />
        ))}
        <Button aria-expanded={isReferring} onClick={() => setReferring(!isReferring)}>
          {t('outcomes.referred')}
        </Button>
      </div>
      {isReferring && <Refer {...props} />}
    </section>
  )
}

const minutesSince = (from: string, now: string): number =>
  Math.max(0, Math.floor((Date.parse(now) - Date.parse(from)) / 60_000))

/** What is treated now: its text, its time, what is written of it and what becomes of it. */
export function NowPoint({ place, meeting }: MeetingProps) {
  const t = useTranslations('interface.meeting.now')
  const { points, mine, clock } = meeting
  const at = points.findIndex(one => one.startedAt !== null && one.endedAt === null)
  const point = points[at]
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-25">{t('title')}</h2>
      <OpeningRound meeting={meeting} />
      {point === undefined ? (
        <p>
          {t('none')} {!mine.facilitates && t('waiting')}
        </p>
      ) : (
        <>
          <div>
            <p className="text-ink-soft">
              {t('point', { number: String(at + 1), total: String(points.length) })}
            </p>
            <p className="wrap-anywhere font-bold text-25">{point.title}</p>
            <p>
              {t('spent', {
                minutes: String(minutesSince(point.startedAt ?? clock.now, clock.now)),
                planned: String(point.plannedMinutes),
              })}
            </p>
          </div>
          {mine.takesMinutes && <WriteMinutes key={point.itemId} place={place} point={point} />}
          <Suspense>
            <BallotPart
              key={point.itemId}
              place={place}
              assemblyId={meeting.id}
              itemId={point.itemId}
              points={[point]}
              isAsked={point.wantedOutcome === 'decision'}
              isLive
              isOnPaper={meeting.isOnPaper}
            />
          </Suspense>
          {mine.facilitates && <EndPoint place={place} meeting={meeting} point={point} />}
          {mine.facilitates && !mine.takesMinutes && (
            <Foldable title={t('minutes')} isOpen={false} level={3}>
              <WriteMinutes key={point.itemId} place={place} point={point} />
            </Foldable>
          )}
        </>
      )}
    </section>
  )
}
