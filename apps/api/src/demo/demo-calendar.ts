import type { Audience, EventKind, EventMode } from '@reliance/core/calendar/event.ts'
import { newId } from '../new-id.ts'
import type { Member } from './bring-to-plenary.ts'

type DemoDate = {
  title: string
  kind: EventKind
  audience: Audience
  /** The day, and from when until when by the clock of Paris. */
  at: readonly [on: string, start: string, end: string]
  place: string
  /** In whose name, by its place in the list of organisations; the coalition's without. */
  by?: number
  mode?: EventMode
  link?: string
  description?: string
  /** It asks who comes, within so many places; so many of the representatives have said so. */
  places?: { count: number; taken: number }
}

const assembly = (on: string): DemoDate => ({
  title: 'Assemblée générale de L’Étincelle communaliste',
  kind: 'assembly',
  audience: 'members',
  at: [on, '18:30', '20:30'],
  place: 'Bourse du travail, Lille',
  by: 4,
})

/** What is published to the coalition between 19 November and 31 December: four dates for everybody, six for members, two for mandates. */
const dates: readonly DemoDate[] = [
  assembly('2026-11-19'),
  {
    title: 'Cantine ouverte',
    kind: 'social',
    audience: 'public',
    at: ['2026-11-22', '12:00', '16:00'],
    place: 'Jardin du Levain, Roubaix',
    by: 5,
    description: 'On cuisine ensemble dès 10 h ; prix libre.',
  },
  {
    title: 'Commission Anti-pub',
    kind: 'meeting',
    audience: 'members',
    at: ['2026-11-24', '19:00', '21:00'],
    place: 'Bourse du travail, Lille',
    by: 4,
  },
  {
    title: 'Atelier vélo : réparer avant l’hiver',
    kind: 'popular_education',
    audience: 'public',
    at: ['2026-11-25', '14:00', '18:00'],
    place: 'Atelier du Vélo têtu, Castelnau-le-Lez',
    by: 2,
  },
  {
    title: 'Comité de mission',
    kind: 'meeting',
    audience: 'mandated',
    at: ['2026-11-26', '20:30', '22:00'],
    mode: 'online',
    place: '',
    link: 'https://salle.trois-rives.test/mission',
  },
  {
    title: 'Plénière',
    kind: 'assembly',
    audience: 'members',
    at: ['2026-11-28', '09:30', '17:30'],
    place: 'Salle du Moulin, Crest',
    description: 'Une organisation, une voix. Repas partagé à midi.',
  },
  assembly('2026-12-03'),
  {
    title: 'Formation à la facilitation',
    kind: 'training',
    audience: 'members',
    at: ['2026-12-05', '10:00', '17:00'],
    mode: 'hybrid',
    place: 'Maison des associations, Lille',
    link: 'https://salle.trois-rives.test/facilitation',
    by: 11,
    places: { count: 6, taken: 8 },
  },
  {
    title: 'Agora de Montpellier',
    kind: 'agora',
    audience: 'public',
    at: ['2026-12-09', '18:30', '21:00'],
    place: 'Place de la Comédie, Montpellier',
    by: 0,
  },
  {
    title: 'Marche du 12 décembre',
    kind: 'action',
    audience: 'public',
    at: ['2026-12-12', '14:00', '18:00'],
    place: 'Départ porte de Paris, Lille',
    by: 4,
  },
  assembly('2026-12-17'),
  {
    title: 'Conseil confédéral',
    kind: 'meeting',
    audience: 'mandated',
    at: ['2026-12-19', '10:00', '13:00'],
    mode: 'online',
    place: '',
    link: 'https://salle.trois-rives.test/conseil',
  },
]

const writtenOf = ({ title, kind, audience, at: [on, start, end], place, ...more }: DemoDate) => ({
  title,
  kind,
  audience,
  place,
  mode: more.mode ?? ('on_site' as const),
  link: more.link ?? '',
  description: more.description ?? '',
  dialIn: '',
  startsOn: on,
  startTime: start,
  endsOn: on,
  endTime: end,
  zone: 'Europe/Paris' as const,
  bodyId: null,
})

/** The first and the third Tuesday are two series (R23). */
const seedCommittee = async ({ person }: Member, spaceId: string): Promise<void> => {
  for (const on of ['2026-12-01', '2026-12-15']) {
    const meeting: DemoDate = {
      title: 'Comité gouvernance',
      kind: 'meeting',
      audience: 'members',
      at: [on, '18:00', '19:30'],
      mode: 'online',
      place: '',
      link: 'https://salle.trois-rives.test/gouvernance',
    }
    await person.api.calendar.addSeries({
      ...writtenOf(meeting),
      spaceId,
      requestId: newId(),
      organisationId: null,
      unit: 'month',
      every: 1,
      untilOn: '2027-06-30',
    })
  }
}

/** Every second Thursday, over the change of the clock; the one of New Year's Eve is called off, and the next stays (R90). */
export const seedAssemblies = async ({ person, spaceId }: Member): Promise<readonly string[]> => {
  const { eventIds } = await person.api.calendar.addSeries({
    ...writtenOf({ ...assembly('2026-11-19'), title: 'Assemblée générale' }),
    spaceId,
    requestId: newId(),
    organisationId: null,
    unit: 'week',
    every: 2,
    untilOn: '2027-06-30',
  })
  await person.api.calendar.cancelEvent({
    spaceId,
    requestId: newId(),
    eventId: eventIds[3] ?? '',
    reason: 'Le 31 décembre, la Bourse du travail est fermée. On se retrouve le 14 janvier.',
  })
  return eventIds
}

/** Every second month on the second Tuesday (R23). */
const seedWorkings = async ({ person, spaceId }: Member): Promise<void> => {
  const meeting: DemoDate = {
    title: 'Réunion Fonctionnement',
    kind: 'meeting',
    audience: 'members',
    at: ['2027-01-12', '18:30', '20:30'],
    place: 'Local de La Garance, Montpellier',
  }
  await person.api.calendar.addSeries({
    ...writtenOf(meeting),
    spaceId,
    requestId: newId(),
    organisationId: null,
    unit: 'month',
    every: 2,
    untilOn: '2027-12-31',
  })
}

/** The dates of the coalition, each by whoever may add it, and the series of its committee. */
export const seedCalendar = async (
  host: Member,
  members: readonly Member[],
  spaceId: string,
): Promise<void> => {
  for (const one of dates) {
    const named = one.by === undefined ? undefined : members[one.by]
    const organisationId = named?.spaceId ?? null
    const { person } = named ?? host
    const asked = { spaceId, requestId: newId() }
    const { eventId } = await person.api.calendar.addEvent({ ...writtenOf(one), ...asked, organisationId })
    if (one.places === undefined) continue
    const { count: places, taken } = one.places
    await person.api.calendar.askWhoComes({ spaceId, requestId: newId(), eventId, places })
    for (const member of members.slice(0, taken))
      await member.person.api.calendar.takePlace({ spaceId, requestId: newId(), eventId })
  }
  await seedCommittee(host, spaceId)
  const [garance] = members
  if (garance) await seedWorkings(garance)
}
