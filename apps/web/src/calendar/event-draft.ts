import {
  type Audience,
  type EventKind,
  type EventMode,
  type EventZone,
  eventZones,
  writtenTime,
} from '@reliance/core/calendar/event.ts'
import type { SeriesUnit } from '@reliance/core/calendar/series-dates.ts'
import { defaultZone } from '@reliance/core/shared/time.ts'
import type { Outputs } from '../trpc.ts'
import { timeOf } from './use-when.ts'

/** A date as it is typed: texts, empty where nothing was said; no audience until somebody chooses one (R119). */
export type EventDraft = {
  title: string
  description: string
  kind: EventKind
  mode: EventMode
  place: string
  link: string
  dialIn: string
  startsOn: string
  startTime: string
  endsOn: string
  endTime: string
  wholeDay: boolean
  zone: EventZone
  audience: Audience | ''
  bodyId: string
}

export const emptyEvent = (): EventDraft => ({
  title: '',
  description: '',
  kind: 'meeting',
  mode: 'on_site',
  place: '',
  link: '',
  dialIn: '',
  startsOn: '',
  startTime: '',
  endsOn: '',
  endTime: '',
  wholeDay: false,
  zone: defaultZone as EventZone,
  audience: '',
  bodyId: '',
})

/** A date and when it comes again, as they are typed. */
export type NewEventDraft = EventDraft & {
  organisationId: string
  repeats: boolean
  unit: SeriesUnit
  every: string
  untilOn: string
}

/** A saved date as a form shows it. */
export const draftOf = (event: Outputs['calendar']['event']): EventDraft => {
  const { startsOn, startTime, endsOn, endTime } = writtenTime(timeOf(event))
  const { title, description, kind, mode, place, link, dialIn, wholeDay, audience, bodyId } = event
  return {
    title,
    description,
    kind,
    mode,
    place,
    link,
    dialIn,
    startsOn,
    startTime: startTime ?? '',
    endsOn: endsOn === startsOn ? '' : endsOn,
    endTime: endTime ?? '',
    wholeDay,
    zone: eventZones.find(zone => zone === event.zone) ?? (defaultZone as EventZone),
    audience,
    bodyId: bodyId ?? '',
  }
}

/** What is sent: what another choice would have asked for was typed and left, and is not. */
export const writtenOf = (draft: EventDraft) => ({
  title: draft.title,
  description: draft.description,
  kind: draft.kind,
  mode: draft.mode,
  place: draft.mode === 'online' ? '' : draft.place,
  link: draft.link,
  dialIn: draft.dialIn,
  startsOn: draft.startsOn,
  startTime: draft.wholeDay ? null : draft.startTime,
  endsOn: draft.endsOn === '' ? draft.startsOn : draft.endsOn,
  endTime: draft.wholeDay ? null : draft.endTime,
  zone: draft.zone,
  // Where nobody has chosen, the API says so beside the choice.
  audience: draft.audience as Audience,
  bodyId: draft.bodyId === '' ? null : draft.bodyId,
})
