import { Button } from '@reliance/ui/button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { Tally } from '@reliance/ui/tally.tsx'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../acts/act-notice.tsx'
import { useAct } from '../acts/use-act.ts'
import type { Place } from '../person.ts'
import { api, type Outputs } from '../trpc.ts'
import { AskWhoComes } from './ask-who-comes.tsx'

type Event = Outputs['calendar']['event']
type Comers = NonNullable<Event['comers']>
type Props = { place: Place; event: Event; comers: Comers }

/** Where somebody stands, and the one thing to do about it. */
function Mine({ place, event, comers }: Props) {
  const t = useTranslations('interface.comers')
  const form = useTranslations('interface.form')
  const say = useSay()
  const inEvent = (requestId: string) => ({ spaceId: place.spaceId, requestId, eventId: event.id })
  const come = useAct((_: object, requestId) => api.calendar.takePlace.mutate(inEvent(requestId)), {
    onDone: ({ comes }) => say(t(comes ? 'nowComes' : 'nowWaits')),
  })
  const leave = useAct(
    (_: object, requestId) => api.calendar.giveUpPlace.mutate({ ...inEvent(requestId), personId: null }),
    { onDone: () => say(t('nowNot')) },
  )
  const { mine, before, places, comeCount } = comers
  const isFull = places !== null && comeCount >= places
  const pending = come.sending || leave.sending ? form('sending') : undefined
  return (
    <div className="flex flex-col items-start gap-3 print:hidden">
      {mine !== null && (
        <p className="font-bold">{mine === 'comes' ? t('mineComes') : t('mineWaits', { before })}</p>
      )}
      {comers.can.come &&
        (mine === null ? (
          <Button kind="main" pending={pending} onClick={() => void come.send({})}>
            {t(isFull ? 'comeWaits' : 'come')}
          </Button>
        ) : (
          <Button pending={pending} onClick={() => void leave.send({})}>
            {t('notComing')}
          </Button>
        ))}
      <ActNotice failure={come.failure ?? leave.failure} />
    </div>
  )
}

type Somebody = Comers['comes'][number]

/** One person of the list, whom whoever prepares the date may take off it. */
function Person({ place, event, person }: { place: Place; event: Event; person: Somebody }) {
  const t = useTranslations('interface.comers')
  const say = useSay()
  const act = useAct(
    (_: object, requestId) =>
      api.calendar.giveUpPlace.mutate({
        spaceId: place.spaceId,
        requestId,
        eventId: event.id,
        personId: person.personId,
      }),
    { onDone: () => say(t('takenOff')) },
  )
  const name = person.name ?? t('unnamed')
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 border-hair border-t py-1">
      <span className="min-w-0 wrap-anywhere">{name}</span>
      {event.comers?.can.change && (
        <span className="print:hidden">
          <Button
            kind="quiet"
            aria-label={t('takeOffWho', { name })}
            pending={act.sending ? t('takeOff') : undefined}
            onClick={() => void act.send({})}
          >
            {t('takeOff')}
          </Button>
        </span>
      )}
      <ActNotice failure={act.failure} />
    </li>
  )
}

function Names({ place, event, comers }: Props) {
  const t = useTranslations('interface.comers')
  const { comes, waits } = comers
  if (comes.length === 0) return null
  return (
    <details>
      <summary className="target cursor-pointer content-center font-bold">{t('names')}</summary>
      <ol className="max-w-text pt-2">
        {comes.map(one => (
          <Person key={one.personId} place={place} event={event} person={one} />
        ))}
      </ol>
      {waits.length > 0 && (
        <>
          <h3 className="pt-4 text-20">{t('waiting')}</h3>
          <ol className="max-w-text pt-2">
            {waits.map(one => (
              <Person key={one.personId} place={place} event={event} person={one} />
            ))}
          </ol>
        </>
      )}
    </details>
  )
}

/** Who comes to a date: how many of how many places, where one stands oneself, and the names for whoever prepares it. */
export function Comers({ place, event }: { place: Place; event: Event }) {
  const t = useTranslations('interface.comers')
  const { comers } = event
  if (comers === null)
    return event.can.change && event.kind !== 'assembly' ? (
      <AskWhoComes place={place} event={event} places={null} />
    ) : null
  const { places, comeCount: count, waitCount: waits } = comers
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-25">{t('title')}</h2>
      {places === null ? (
        <p>{t('figure', { count })}</p>
      ) : (
        <Tally
          done={count}
          total={places}
          sentence={t('figurePlaces', { count, places: String(places), waits })}
        />
      )}
      <Mine place={place} event={event} comers={comers} />
      <Names place={place} event={event} comers={comers} />
      {comers.can.change && <AskWhoComes place={place} event={event} places={places} asked />}
    </section>
  )
}
