import { Button } from '@reliance/ui/button.tsx'
import { Link } from '@reliance/ui/link.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Notice } from '@reliance/ui/notice.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { Paragraphs } from '@reliance/ui/paragraphs.tsx'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../acts/act-notice.tsx'
import { useAct } from '../acts/use-act.ts'
import { useDocumentTitle } from '../document-title.ts'
import { saveFile } from '../files/save-file.ts'
import { useDate } from '../format.ts'
import { Loaded } from '../home/loaded.tsx'
import type { Place } from '../person.ts'
import { api, type Outputs, queries } from '../trpc.ts'
import { calendarHref } from './calendar-href.ts'
import { CancelEvent } from './cancel-event.tsx'
import { Comers } from './comers.tsx'
import { useWhen } from './use-when.ts'

type Event = Outputs['calendar']['event']
type Props = { place: Place; event: Event }
export type OfAssembly = (date: { place: Place; eventId: string }) => ReactNode
type Shown = { ofAssembly: OfAssembly | undefined }

/** What became of it, where it is not as it was first said. */
function Became({ event }: { event: Event }) {
  const t = useTranslations('interface.eventPage')
  const date = useDate()
  if (event.cancelledAt !== null)
    return (
      <Notice kind="error" title={t('cancelled')}>
        <p className="whitespace-pre-line wrap-anywhere">{event.reason}</p>
      </Notice>
    )
  if (event.isOver) return <p className="text-ink-soft">{t('over')}</p>
  return event.movedAt === null ? null : (
    <p className="font-bold">{t('moved', { day: date(event.movedAt, 'short') })}</p>
  )
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="grid gap-x-4 border-hair border-t py-3 md:grid-cols-[minmax(0,13rem)_minmax(0,1fr)]">
    <dt className="text-ink-soft">{name}</dt>
    <dd className="min-w-0 wrap-anywhere">{children}</dd>
  </div>
)

/** Everything that a date says, a line each; what it does not say has none. */
function Facts({ event }: { event: Event }) {
  const t = useTranslations('interface.eventPage')
  const words = useTranslations('calendar')
  const when = useWhen()
  const date = useDate()
  const { when: said, own } = when(event)
  const { place, link, dialIn, kind, mode, audience, organisation, body, series } = event
  return (
    <dl className="border-hair border-b">
      <Fact name={t('when')}>
        <span className="block font-bold text-20 first-letter:uppercase">{said}</span>
        {own !== null && <span className="block text-ink-soft">{own}</span>}
      </Fact>
      {place !== '' && <Fact name={t('where')}>{place}</Fact>}
      {link !== '' && (
        <Fact name={t('link')}>
          <a href={link} rel="noopener noreferrer" className="target inline-flex items-center">
            {link}
          </a>
        </Fact>
      )}
      {dialIn !== '' && <Fact name={t('dialIn')}>{dialIn}</Fact>}
      <Fact name={t('audience')}>{words(`audiences.${audience}`)}</Fact>
      <Fact name={t('kind')}>{`${words(`kinds.${kind}`)}, ${words(`modes.${mode}`)}`}</Fact>
      {organisation !== null && <Fact name={t('inNameOf')}>{organisation}</Fact>}
      {body !== null && <Fact name={t('body')}>{body}</Fact>}
      {series !== null && (
        <Fact name={t('series')}>
          {t(series.unit === 'week' ? 'everyWeeks' : 'everyMonths', {
            every: series.every,
            day: date(series.untilOn),
          })}
        </Fact>
      )}
    </dl>
  )
}

/** What may be done with it; nothing with one that is cancelled. */
function Acts({ place, event }: Props) {
  const t = useTranslations('interface.eventPage')
  const file = useAct(() => api.calendar.file.query({ spaceId: place.spaceId, eventId: event.id }), {
    refresh: false,
    onDone: ({ name, content }) => saveFile(name, content, 'text/calendar'),
  })
  return (
    <div className="flex flex-col gap-4 print:hidden">
      <div className="flex flex-wrap gap-4">
        <Button
          kind={event.comers?.can.come && event.comers.mine === null ? 'plain' : 'main'}
          pending={file.sending ? t('download') : undefined}
          onClick={() => void file.send({})}
        >
          {t('download')}
        </Button>
        {event.can.change && (
          <>
            <LinkButton href={calendarHref(place, `modifier-${event.id}`)}>{t('edit')}</LinkButton>
            <CancelEvent place={place} event={event} />
          </>
        )}
      </div>
      <ActNotice failure={file.failure} />
    </div>
  )
}

function Content({ place, event, ofAssembly }: Props & Shown) {
  const t = useTranslations('interface.eventPage')
  useDocumentTitle(event.title, place.name)
  return (
    <Page title={event.cancelledAt === null ? event.title : <s>{event.title}</s>}>
      <Became event={event} />
      <Facts event={event} />
      {event.description !== '' && <Paragraphs text={event.description} />}
      <Comers place={place} event={event} />
      {event.kind === 'assembly' && ofAssembly?.({ place, eventId: event.id })}
      {event.cancelledAt === null && <Acts place={place} event={event} />}
      <p className="print:hidden">
        <Link href={calendarHref(place)} className="target inline-flex items-center">
          {t('back')}
        </Link>
      </p>
    </Page>
  )
}

/** One date of a place, and what may be done with it. */
export function EventPage({ place, eventId, ofAssembly }: { place: Place; eventId: string } & Shown) {
  const query = useQuery(queries.calendar.event.queryOptions({ spaceId: place.spaceId, eventId }))
  return (
    <Loaded query={query}>{event => <Content place={place} event={event} ofAssembly={ofAssembly} />}</Loaded>
  )
}
