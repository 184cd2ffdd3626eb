import { wallTimeAt } from '@reliance/core/shared/time.ts'
import { Button } from '@reliance/ui/button.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Notice } from '@reliance/ui/notice.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useQuery } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../../document-title.ts'
import { useDate, useNames } from '../../format.ts'
import { Loaded } from '../../home/loaded.tsx'
import type { Place } from '../../person.ts'
import { api, type Outputs, queries } from '../../trpc.ts'
import { assemblyHref } from '../assembly-href.ts'
import { Press } from '../press.tsx'
import { CorrectMinutes } from './correct-minutes.tsx'
import { DecisionRecord } from './decision-record.tsx'
import { PointText } from './point-text.tsx'
import { WriteMinutes } from './write-minutes.tsx'

type Minutes = Outputs['assemblies']['minutes']
type MinutesProps = { place: Place; minutes: Minutes }

/** How far the minutes are. */
function Standing({ minutes }: { minutes: Minutes }) {
  const t = useTranslations('interface.minutes')
  const date = useDate()
  const { state, published, due } = minutes
  if (state === 'approved') return <p className="font-bold">{t('approved')}</p>
  if (published !== null) return <p>{t('published', { day: date(published.at) })}</p>
  if (due.isLate)
    return (
      <Notice kind="error" title={t('late')}>
        {t('lateWhy', { day: date(due.on, 'weekday') })}
      </Notice>
    )
  return (
    <Notice kind="info" title={t('draft')}>
      {t('draftWhy', { day: date(due.on, 'weekday') })}
    </Notice>
  )
}

type Typing = { onTyping: (itemId: string, isTyping: boolean) => void }

function Points({ place, minutes, onTyping }: MinutesProps & Typing) {
  const t = useTranslations('interface.minutes')
  const outcomes = useTranslations('assemblies.itemOutcomes')
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-25">{t('points')}</h2>
      {minutes.points.length === 0 && <p>{t('noPoint')}</p>}
      <ol className="flex flex-col gap-6">
        {minutes.points.map((point, at) => (
          <li key={point.itemId} className="flex flex-col gap-2 border-hair border-t pt-4">
            <h3 className="wrap-anywhere text-20">
              {at + 1}. {point.title}
            </h3>
            <p className="text-ink-soft">{outcomes(point.outcome)}</p>
            {point.referredTo !== null && <p>{t('referredTo', { body: point.referredTo })}</p>}
            {minutes.can.write ? (
              <WriteMinutes
                place={place}
                onTyping={onTyping}
                point={{
                  itemId: point.itemId,
                  title: point.title,
                  minutes: point.minutes,
                  minorityPositions: point.minorityPositions,
                  minutesRevision: point.revision,
                }}
              />
            ) : (
              <PointText texts={point} isAwaited={point.outcome !== 'adjourned'} />
            )}
            {minutes.can.correct && minutes.published !== null && point.minutes !== '' && (
              <CorrectMinutes
                key={minutes.published.version}
                place={place}
                assemblyId={minutes.id}
                version={minutes.published.version}
                point={point}
              />
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** What was corrected since they were published: the text before, and why. */
function Corrections({ minutes }: { minutes: Minutes }) {
  const t = useTranslations('interface.minutes')
  const date = useDate()
  if (minutes.corrections.length === 0) return null
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-25">{t('corrections')}</h2>
      <ul>
        {minutes.corrections.map(({ version, title, reason, before, beforeMinority, at }) => (
          <li key={version} className="flex flex-col gap-1 border-hair border-t py-3">
            <p className="wrap-anywhere font-bold">
              {t('correction', { version: String(version), day: date(at), title })}
            </p>
            <p className="wrap-anywhere">{reason}</p>
            <p className="text-ink-soft">{t('correctionBefore')}</p>
            <blockquote className="wrap-anywhere whitespace-pre-line border-hair border-s-4 ps-4">
              {before}
            </blockquote>
            {beforeMinority !== '' && (
              <>
                <p className="text-ink-soft">{t('minorityBefore')}</p>
                <blockquote className="wrap-anywhere whitespace-pre-line border-hair border-s-4 ps-4">
                  {beforeMinority}
                </blockquote>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Named({ title, people }: { title: string; people: Minutes['present'] }) {
  const t = useTranslations('interface.minutes')
  const names = useNames()
  const { names: known, gone } = people
  return (
    <section className="flex flex-col gap-1">
      <h2 className="text-20">{title}</h2>
      <p className="wrap-anywhere">
        {known.length === 0 && gone === 0 ? t('nobody') : names(known)}{' '}
        {gone > 0 && t('goneToo', { count: gone })}
      </p>
    </section>
  )
}

/** Who was represented, and by whom (L8). */
function Represented({ minutes }: Pick<MinutesProps, 'minutes'>) {
  const t = useTranslations('interface.represented')
  const gone = useTranslations('interface.proxy')('gone')
  if (minutes.represented.length === 0) return null
  return (
    <section className="flex flex-col gap-1">
      <h2 className="text-20">{t('title')}</h2>
      <ul>
        {minutes.represented.map(({ giverId, name, holderId, holder }) => (
          <li key={`${giverId}-${holderId}`} className="wrap-anywhere">
            {t('line', { name: name ?? gone, holder: holder ?? gone })}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Who was there, who was excused, who held which role, when. */
function About({ place, minutes }: MinutesProps) {
  const t = useTranslations('interface.minutes')
  const q = useTranslations('interface.quorum')
  const at = (instant: string) => wallTimeAt(new Date(instant), minutes.zone).replace(':', ' h ')
  const { facilitation, minutesBy } = minutes
  return (
    <>
      <p>{t('at', { start: at(minutes.startedAt), end: at(minutes.closedAt) })}</p>
      {minutes.isOnPaper && <p>{t('onPaper')}</p>}
      {minutes.place !== '' && <p>{minutes.place}</p>}
      <p>{t('roll', { count: minutes.rollCount })}</p>
      {minutes.quorum !== null && (
        <p>{q('minutes', { needed: String(minutes.quorum.needed), there: String(minutes.quorum.there) })}</p>
      )}
      {facilitation !== null && <p>{t('facilitation', { name: facilitation })}</p>}
      {minutesBy !== null && <p>{t('minutesBy', { name: minutesBy })}</p>}
      <Named title={t('there')} people={minutes.present} />
      <Represented minutes={minutes} />
      <Named title={t('excused')} people={minutes.excused} />
      <p className="print:hidden">
        <LinkButton href={assemblyHref(place, minutes.id)}>{t('toAssembly')}</LinkButton>
      </p>
    </>
  )
}

function Publish({ place, minutes, unsaved }: MinutesProps & { unsaved: number }) {
  const t = useTranslations('interface.minutes')
  const { id: assemblyId, revision, missing } = minutes
  return (
    <section className="flex flex-col items-start gap-3 print:hidden">
      <p>{missing > 0 ? t('missing', { count: missing }) : t('publishWhy')}</p>
      {unsaved > 0 ? (
        <Button kind="main" refusedBecause={t('unsaved', { count: unsaved })}>
          {t('publish')}
        </Button>
      ) : (
        <Press
          kind="main"
          label={t('publish')}
          call={requestId =>
            api.assemblies.publishMinutes.mutate({ spaceId: place.spaceId, requestId, assemblyId, revision })
          }
          done={t('done')}
        />
      )}
    </section>
  )
}

/** The minutes of an assembly: what was decided first, then what was said, point by point. */
export function MinutesPage({ place, assemblyId }: { place: Place; assemblyId: string }) {
  const t = useTranslations('interface.minutes')
  const [typing, setTyping] = useState<readonly string[]>([])
  const onTyping = useCallback(
    (itemId: string, isTyping: boolean) =>
      setTyping(now => {
        const others = now.filter(one => one !== itemId)
        return isTyping ? [...others, itemId] : others.length === now.length ? now : others
      }),
    [],
  )
  const { spaceId } = place
  const query = useQuery(queries.assemblies.minutes.queryOptions({ spaceId, assemblyId }))
  useDocumentTitle(t('title'), place.name)
  return (
    <Loaded query={query}>
      {minutes => (
        <Page title={t('title')} sentence={minutes.title} side={<About place={place} minutes={minutes} />}>
          <Standing minutes={minutes} />
          <DecisionRecord place={place} record={minutes.record} />
          <Points place={place} minutes={minutes} onTyping={onTyping} />
          <Corrections minutes={minutes} />
          {minutes.can.publish && <Publish place={place} minutes={minutes} unsaved={typing.length} />}
        </Page>
      )}
    </Loaded>
  )
}
