import { Link } from '@reliance/ui/link.tsx'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useDate } from '../format.ts'
import { hrefOf, type Place } from '../person.ts'
import { queries } from '../trpc.ts'
import { bodyMinutesHref } from './assembly-href.ts'

function Part({ title, lines }: { title: string; lines: readonly ReactNode[] }) {
  if (lines.length === 0) return null
  return (
    <>
      <h3 className="text-20">{title}</h3>
      <ul className="flex flex-col gap-1">{lines}</ul>
    </>
  )
}

/** What comes before the next assembly by itself (R15, R20, R28, R110): reports, decisions, meetings, tensions; nothing where nothing waits. */
export function Owed({ place }: { place: Place }) {
  const t = useTranslations('interface.owed')
  const date = useDate()
  const { data } = useQuery(queries.assemblies.owed.queryOptions({ spaceId: place.spaceId }))
  if (!data || Object.values(data).every(lines => lines.length === 0)) return null
  const home = hrefOf(place)
  return (
    <section className="flex max-w-line flex-col gap-3">
      <h2 className="text-25">{t('title')}</h2>
      <p className="text-ink-soft">{t('why')}</p>
      <Part
        title={t('reports')}
        lines={data.reports.map(({ mandateId, role, holder, dueOn }) => (
          <li key={mandateId} className="wrap-anywhere">
            <Link href={`${home}/mandats/${mandateId}`}>
              {t('report', { role, holder, day: date(dueOn) })}
            </Link>
          </li>
        ))}
      />
      <Part
        title={t('decisions')}
        lines={data.decisions.map(({ decisionId, number, body, text, dueOn }) => (
          <li key={decisionId} className="wrap-anywhere">
            <Link href={`${home}/decisions/${decisionId}`}>
              {t('decision', { number: String(number), body, text, day: date(dueOn) })}
            </Link>
          </li>
        ))}
      />
      <Part
        title={t('meetings')}
        lines={data.meetings.map(({ eventId, body, title, heldOn, dueOn }) => (
          <li key={eventId} className="wrap-anywhere">
            <Link href={bodyMinutesHref(place, eventId)}>
              {t('meeting', { body, title, on: date(heldOn), day: date(dueOn) })}
            </Link>
          </li>
        ))}
      />
      <Part
        title={t('tensions')}
        lines={data.tensions.map(({ tensionId, happens }) => (
          <li key={tensionId} className="wrap-anywhere">
            <Link href={`${home}/tensions`}>{happens}</Link>
          </li>
        ))}
      />
    </section>
  )
}
