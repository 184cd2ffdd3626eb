import type { WantedOutcome } from '@reliance/core/assemblies/agenda/agenda-item.ts'
import type { AssemblyKind } from '@reliance/core/assemblies/assembly-state.ts'
import type { EventMode, EventZone } from '@reliance/core/calendar/event.ts'
import { calendarScene, inDays } from './calendar-scene.ts'
import { requestId } from './scenes.ts'
import type { TestApi, TestPerson } from './test-api.ts'

type Planned = {
  kind: AssemblyKind
  reason: string
  title: string
  description: string
  mode: EventMode
  place: string
  link: string
  dialIn: string
  startsOn: string
  startTime: string
  zone: EventZone
  welcomeMinutes: number
}

/** An assembly in twenty days, in the evening, in a room and online; with what is said otherwise. */
export const planned = (change: Partial<Planned> = {}): Planned => {
  const assembly: Planned = {
    kind: 'ordinary',
    reason: '',
    title: 'Assemblée générale',
    description: '',
    mode: 'hybrid',
    place: 'Maison des associations',
    link: 'https://salle.example.org/ag',
    dialIn: '01 23 45 67 89',
    startsOn: inDays(20),
    startTime: '18:30',
    zone: 'Europe/Paris',
    welcomeMinutes: 30,
  }
  return Object.assign(assembly, change)
}

type Point = {
  title: string
  wantedOutcome: WantedOutcome
  plannedMinutes: number
  isUrgent: boolean
  urgencyReason: string
}

/** A point of twenty minutes that asks for a decision; with what is said otherwise. */
export const point = (change: Partial<Point> = {}): Point => {
  const said: Point = {
    title: 'Double des clés',
    wantedOutcome: 'decision',
    plannedMinutes: 20,
    isUrgent: false,
    urgencyReason: '',
  }
  return Object.assign(said, change)
}

/** What is done with the assemblies of one organisation. */
export const assembliesOf = (spaceId: string) => {
  const in_ = () => ({ spaceId, requestId: requestId() })
  return {
    plan: async (person: TestPerson, change: Partial<Planned> = {}) =>
      (await person.assemblies.plan.mutate(Object.assign(in_(), planned(change)))).assemblyId,
    setWelcome: (
      person: TestPerson,
      assemblyId: string,
      change: { welcomeMinutes?: number; hostId?: string | null; seenHostId?: string | null } = {},
    ) =>
      person.assemblies.setWelcome.mutate(
        Object.assign(in_(), { assemblyId, welcomeMinutes: 30, hostId: null, seenHostId: null }, change),
      ),
    hostWelcome: (person: TestPerson, assemblyId: string, hosts = true) =>
      person.assemblies.hostWelcome.mutate(Object.assign(in_(), { assemblyId, hosts })),
    planFromDate: async (person: TestPerson, eventId: string) =>
      (await person.assemblies.planFromDate.mutate(Object.assign(in_(), { eventId }))).assemblyId,
    ofDate: (person: TestPerson, eventId: string) => person.assemblies.ofDate.query({ spaceId, eventId }),
    convene: (person: TestPerson, assemblyId: string, revision = 1) =>
      person.assemblies.convene.mutate(Object.assign(in_(), { assemblyId, revision })),
    addItem: (person: TestPerson, assemblyId: string, change: Partial<Point> = {}) =>
      person.assemblies.addItem.mutate(Object.assign(in_(), point(change), { assemblyId })),
    order: (person: TestPerson, assemblyId: string, itemIds: string[], reason = 'C’est le plus pressé.') =>
      person.assemblies.orderItems.mutate(Object.assign(in_(), { assemblyId, itemIds, reason })),
    withdrawItem: (person: TestPerson, itemId: string) =>
      person.assemblies.withdrawItem.mutate(Object.assign(in_(), { itemId })),
    answer: (person: TestPerson, assemblyId: string, answer: 'present' | 'excused') =>
      person.assemblies.answer.mutate(Object.assign(in_(), { assemblyId, answer })),
    giveProxy: (person: TestPerson, assemblyId: string, holderId: string) =>
      person.assemblies.giveProxy.mutate(Object.assign(in_(), { assemblyId, holderId })),
    revokeProxy: (person: TestPerson, assemblyId: string) =>
      person.assemblies.revokeProxy.mutate(Object.assign(in_(), { assemblyId })),
    getAssembly: (person: TestPerson, assemblyId: string) =>
      person.assemblies.get.query({ spaceId, assemblyId }),
    listAssemblies: (person: TestPerson, period: 'upcoming' | 'past' = 'upcoming') =>
      person.assemblies.list.query({ spaceId, period }),
  }
}

/** An organisation whose founder convenes its assemblies, with a member and a supporter. */
export const assemblyScene = async (api: TestApi, slug: string) => {
  const scene = await calendarScene(api, slug)
  return Object.assign(scene, assembliesOf(scene.spaceId))
}

/** Everything that is done with an assembly, and its freeze by the clock. */
export const assemblyLife = async (
  api: TestApi,
  passDays: (spaceId: string, days: number) => Promise<void>,
) => {
  const s = await assemblyScene(api, 'assemblee-vie')
  const assemblyId = await s.plan(s.keeper)
  await s.hostWelcome(s.member, assemblyId)
  await s.hostWelcome(s.member, assemblyId, false)
  await s.setWelcome(s.keeper, assemblyId, { hostId: s.home.personId })
  const { itemId } = await s.addItem(s.member, assemblyId)
  await s.withdrawItem(s.member, itemId)
  const left = await s.addItem(s.member, assemblyId)
  await s.order(s.keeper, assemblyId, [left.itemId])
  await s.convene(s.keeper, assemblyId, 2)
  await s.answer(s.member, assemblyId, 'present')
  const reason = 'Le local ferme.'
  const urgent = await s.plan(s.keeper, { kind: 'extraordinary', reason })
  await s.addItem(s.keeper, urgent)
  await s.convene(s.keeper, urgent)
  await s.planFromDate(s.keeper, await s.add(s.keeper, { kind: 'assembly', audience: 'members' }))
  const near = await s.plan(s.keeper, { startsOn: inDays(2) })
  await s.convene(s.keeper, near)
  await passDays(s.spaceId, 17)
}
