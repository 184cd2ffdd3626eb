import type { Audience, EventKind, EventMode, EventZone } from '@reliance/core/calendar/event.ts'
import { addDays, type CivilDate, civilDateAt } from '@reliance/core/shared/time.ts'
import { foundCoalition, foundOrganisation, inviteInto, joinCoalition, requestId } from './scenes.ts'
import type { TestApi, TestPerson } from './test-api.ts'

/** The day that it will be in so many days. */
export const inDays = (days: number): CivilDate => addDays(civilDateAt(new Date()), days)

export type WrittenDate = {
  title: string
  description: string
  kind: EventKind
  mode: EventMode
  place: string
  link: string
  dialIn: string
  startsOn: string
  startTime: string | null
  endsOn: string
  endTime: string | null
  zone: EventZone
  audience: Audience
  bodyId: string | null
}

/** A date in ten days, in the evening, for members; with what is said otherwise. */
export const written = (change: Partial<WrittenDate> = {}): WrittenDate => {
  const startsOn = change.startsOn ?? inDays(10)
  const date: WrittenDate = {
    title: 'Assemblée',
    description: '',
    kind: 'assembly',
    mode: 'on_site',
    place: 'Salle du Moulin, Crest',
    link: '',
    dialIn: '',
    startsOn,
    startTime: '18:30',
    endsOn: startsOn,
    endTime: '20:30',
    zone: 'Europe/Paris',
    audience: 'members',
    bodyId: null,
  }
  return Object.assign(date, change)
}

/** What whoever keeps a calendar does in one space. */
export const agendaOf = (spaceId: string) => {
  const in_ = () => ({ spaceId, requestId: requestId() })
  return {
    add: async (
      person: TestPerson,
      change: Partial<WrittenDate> = {},
      organisationId: string | null = null,
    ) => (await person.calendar.addEvent.mutate({ ...in_(), ...written(change), organisationId })).eventId,
    addSeries: (
      person: TestPerson,
      change: Partial<WrittenDate>,
      rule: { unit: 'week' | 'month'; every: number; untilOn: string },
    ) => person.calendar.addSeries.mutate({ ...in_(), ...written(change), ...rule, organisationId: null }),
    edit: (person: TestPerson, eventId: string, change: Partial<WrittenDate>, revision = 1) =>
      person.calendar.editEvent.mutate({ ...in_(), ...written(change), eventId, revision }),
    cancel: (person: TestPerson, eventId: string, reason = 'La salle est fermée.') =>
      person.calendar.cancelEvent.mutate({ ...in_(), eventId, reason }),
    list: async (person: TestPerson, period: 'upcoming' | 'past' = 'upcoming') =>
      (await person.calendar.events.query({ spaceId, period })).items,
    titles: async (person: TestPerson) =>
      (await person.calendar.events.query({ spaceId, period: 'upcoming' })).items.map(one => one.title),
    askWhoComes: (person: TestPerson, eventId: string, places: number | null) =>
      person.calendar.askWhoComes.mutate({ ...in_(), eventId, places }),
    come: (person: TestPerson, eventId: string) => person.calendar.takePlace.mutate({ ...in_(), eventId }),
    leave: (person: TestPerson, eventId: string, personId: string | null = null) =>
      person.calendar.giveUpPlace.mutate({ ...in_(), eventId, personId }),
    get: (person: TestPerson, eventId: string) => person.calendar.event.query({ spaceId, eventId }),
  }
}

/** Somebody who supports an organisation, and is no member. */
export const supporterOf = async (
  api: TestApi,
  home: { person: TestPerson; spaceId: string },
  address: string,
): Promise<TestPerson> => {
  const { spaceId } = home
  await home.person.organisations.invite.mutate({
    spaceId,
    requestId: requestId(),
    pasted: address,
    level: 'supporter',
    lang: 'fr',
  })
  const supporter = await api.signIn(address, 'Suivi')
  const invitation = (await supporter.identity.whoAmI.query())?.invitations[0]
  await supporter.organisations.answerInvitation.mutate({
    spaceId,
    requestId: requestId(),
    invitationId: invitation?.invitationId ?? '',
    answer: 'accept',
    displayName: 'Suivi',
  })
  return supporter
}

/** An organisation whose founder keeps its calendar, with a member and a supporter. */
export const calendarScene = async (api: TestApi, slug: string) => {
  const home = await foundOrganisation(api, slug, slug)
  const { person: member } = await inviteInto(api, home, `membre@${slug}.test`, 'Membre')
  const supporter = await supporterOf(api, home, `suivi@${slug}.test`)
  return { home, keeper: home.person, member, supporter, spaceId: home.spaceId, ...agendaOf(home.spaceId) }
}

/** What passes as a date, for tests that make inputs by chance. */
export const calendarPools = {
  link: [''],
  startsOn: [inDays(3)],
  startTime: ['18:30'],
  endsOn: [inDays(3)],
  endTime: ['20:30'],
  untilOn: [inDays(90)],
  every: [1],
  plannedMinutes: [20],
  after: [null],
}

/** Everything that is done with a calendar, in a coalition, with a link that is made and dropped. */
export const calendarLife = async (api: TestApi): Promise<void> => {
  const host = await foundOrganisation(api, 'Estuaire', 'estuaire')
  const guest = await foundOrganisation(api, 'Delta', 'delta')
  const { spaceId } = await foundCoalition(host, 'Embouchures', 'embouchures')
  await joinCoalition(host, guest, spaceId)
  const { add, addSeries, edit, cancel, askWhoComes, come, leave } = agendaOf(spaceId)
  const eventId = await add(host.person, { kind: 'training' })
  await addSeries(host.person, {}, { unit: 'week', every: 1, untilOn: inDays(40) })
  await askWhoComes(host.person, eventId, 1)
  await come(host.person, eventId)
  await come(guest.person, eventId)
  await leave(host.person, eventId)
  await edit(host.person, eventId, { kind: 'training', startsOn: inDays(11) })
  await cancel(host.person, eventId)
  await host.person.calendar.makeFeedLink.mutate({ requestId: requestId() })
  await host.person.calendar.dropFeedLink.mutate({ requestId: requestId() })
}
