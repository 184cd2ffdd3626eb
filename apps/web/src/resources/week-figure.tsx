import { sayHour } from '@reliance/core/shared/hour-of-day.ts'
import { type CivilDate, parseCivilDate } from '@reliance/core/shared/time.ts'
import { Button } from '@reliance/ui/button.tsx'
import { Link } from '@reliance/ui/link.tsx'
import { useQuery } from '@tanstack/react-query'
import { useRouterState } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { todayIn, useDate } from '../format.ts'
import { DateField } from '../home/date-field.tsx'
import { LoadedPart } from '../home/loaded.tsx'
import type { Place } from '../person.ts'
import { type Outputs, queries } from '../trpc.ts'
import { resourcesHref } from './resources-href.ts'
import { clockOf, type DayPart, minutesOfDay, partsOf } from './week-parts.ts'

type Week = Outputs['resources']['week']
type Props = { place: Place; resourceId: string; mayAsk: boolean }

const looks: Record<DayPart['kind'], string> = {
  booked: 'fill-ink',
  asked: 'fill-paper stroke-ink',
  buffer: 'stroke-edge',
}

/** One day as a line from midnight to midnight: booked full, asked for in outline, the time after it hatched. */
function DayLine({ parts, hatch }: { parts: readonly DayPart[]; hatch: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 288 20"
      preserveAspectRatio="none"
      className="h-6 w-full border border-edge bg-paper"
    >
      {[6, 12, 18].map(hour => (
        <path key={hour} d={`M${hour * 12} 0V20`} className="stroke-hair" strokeWidth="1" />
      ))}
      {parts.map(({ kind, from, until, bookingId }) => (
        <rect
          key={`${bookingId}-${kind}-${from}`}
          x={(from / minutesOfDay) * 288}
          width={((until - from) / minutesOfDay) * 288}
          y={kind === 'asked' ? 4 : 1}
          height={kind === 'asked' ? 12 : 18}
          strokeDasharray={kind === 'asked' ? '3 2' : undefined}
          fill={kind === 'buffer' ? `url(#${hatch})` : undefined}
          className={looks[kind]}
        />
      ))}
    </svg>
  )
}

/** The hours over the days, where there is room for them beside each other. */
function Ruler() {
  const lang = useLocale()
  return (
    <div
      aria-hidden="true"
      className="hidden text-ink-soft md:grid md:grid-cols-[minmax(0,10rem)_minmax(0,1fr)] md:gap-x-4"
    >
      <div className="relative col-start-2 h-6">
        {[0, 6, 12, 18, 24].map(hour => (
          <span
            key={hour}
            className="absolute -translate-x-1/2 whitespace-nowrap"
            style={{ insetInlineStart: `${(hour / 24) * 100}%` }}
          >
            {sayHour(clockOf(hour * 60), lang).replace(/\D00$/u, '')}
          </span>
        ))}
      </div>
    </div>
  )
}

/** The same day in words: who has it and when, or that it is free. */
function DayWords({ parts }: { parts: readonly DayPart[] }) {
  const t = useTranslations('interface.week')
  const lang = useLocale()
  if (parts.length === 0) return <p className="text-ink-soft">{t('free')}</p>
  return (
    <ul>
      {parts.map(({ kind, from, until, borrower, bookingId }) => (
        <li key={`${bookingId}-${kind}-${from}`} className={kind === 'buffer' ? 'text-ink-soft' : ''}>
          {t(kind, {
            from: sayHour(clockOf(from), lang),
            until: sayHour(clockOf(until), lang),
            organisation: borrower,
          })}
        </li>
      ))}
    </ul>
  )
}

function Days({ place, resourceId, mayAsk, week }: Props & { week: Week }) {
  const t = useTranslations('interface.week')
  const date = useDate()
  const hatch = useId()
  const today = todayIn(place)
  return (
    <>
      <svg aria-hidden="true" className="absolute size-0">
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0V6" className="stroke-ink" strokeWidth="2" />
        </pattern>
      </svg>
      <Ruler />
      <ol>
        {week.days.map(day => {
          const parts = partsOf(day as CivilDate, week.bookings)
          return (
            <li
              key={day}
              className="grid gap-x-4 gap-y-1 border-hair border-t py-2 md:grid-cols-[minmax(0,10rem)_minmax(0,1fr)]"
            >
              <h3 className="font-bold">
                {mayAsk && day >= today ? (
                  <Link href={`${resourcesHref(place, `demander-${resourceId}`)}?jour=${day}`}>
                    {date(day, 'dayName')}
                  </Link>
                ) : (
                  date(day, 'dayName')
                )}
              </h3>
              <div className="flex min-w-0 flex-col gap-1">
                <DayLine parts={parts} hatch={hatch} />
                <DayWords parts={parts} />
              </div>
            </li>
          )
        })}
      </ol>
      {mayAsk && <p className="text-ink-soft">{t('tap')}</p>}
    </>
  )
}

/** The week of a resource (R84): what is booked, what is kept free after, what is asked for; a free day leads to asking. */
export function WeekFigure({ place, resourceId, mayAsk }: Props) {
  const t = useTranslations('interface.week')
  const date = useDate()
  const asked = useRouterState({ select: ({ location }) => (location.search as { jour?: unknown }).jour })
  const [on, setOn] = useState(() => (typeof asked === 'string' && parseCivilDate(asked)) || todayIn(place))
  const [typed, setTyped] = useState('')
  const goTo = (day: string) => {
    setTyped(day)
    const parsed = parseCivilDate(day)
    // A year is typed digit by digit.
    if (parsed !== null && parsed >= '2000') setOn(parsed)
  }
  const query = useQuery(
    queries.resources.week.queryOptions(
      { spaceId: place.spaceId, resourceId, on },
      { placeholderData: before => before },
    ),
  )
  return (
    <section className="flex flex-col gap-4" aria-labelledby="week">
      <h2 id="week" className="text-25">
        {t('title')}
      </h2>
      <LoadedPart query={query}>
        {week => (
          <>
            <div className="flex flex-wrap items-end gap-4 print:hidden">
              <Button onClick={() => setOn(week.before)}>{t('before')}</Button>
              <Button onClick={() => setOn(week.after)}>{t('after')}</Button>
              <DateField label={t('goTo')} value={typed} onChange={goTo} optional />
            </div>
            <p aria-live="polite" className="font-bold">
              {t('span', { from: date(week.days[0] ?? on, 'short'), until: date(week.days[6] ?? on) })}
            </p>
            <Days place={place} resourceId={resourceId} mayAsk={mayAsk} week={week} />
          </>
        )}
      </LoadedPart>
    </section>
  )
}
