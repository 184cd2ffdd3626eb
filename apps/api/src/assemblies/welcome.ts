import {
  invitedToWelcome,
  isWelcomeAhead,
  type WelcomeFacts,
  welcomeAt,
} from '@reliance/core/assemblies/attendance/welcome.ts'
import { mayConvene } from '@reliance/core/assemblies/powers.ts'
import type { ShownAssembly } from '@reliance/db/assemblies/assemblies.ts'
import { lastHeldAt, listNewcomers } from '@reliance/db/assemblies/newcomers.ts'
import { assemblyPlace } from '@reliance/db/assemblies/places.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import type { Entered, Scope } from '@reliance/db/shared/doors.ts'
import { actorOf, type MutationContext } from '../boundary/use-case.ts'
import type { SaidWelcome } from '../mail/said-welcome.ts'
import { stateOf } from './assembly-facts.ts'
import { eventOf } from './convocation.ts'

/** The members, who of them is invited to the welcome of an assembly, and who hosts it: nobody whose host has left. */
export const readWelcome = async (db: ReadDb, scope: Scope, assembly: ShownAssembly) => {
  const [members, last] = await Promise.all([
    listNewcomers(db, scope, assembly),
    lastHeldAt(db, scope, assembly),
  ])
  return {
    members,
    invitedIds: invitedToWelcome(members, last),
    host: members.find(one => one.personId === assembly.welcomeHostId) ?? null,
  }
}
type Welcome = Awaited<ReturnType<typeof readWelcome>>

/** What the rules of a welcome look at. */
export const welcomeFacts = (
  assembly: ShownAssembly,
  { host }: Pick<Welcome, 'host'>,
  now: Date,
): WelcomeFacts => ({
  state: stateOf(assembly, now),
  startsAt: assembly.startsAt,
  welcomeMinutes: assembly.welcomeMinutes,
  isConvened: assembly.convenedAt !== null,
  hostId: host?.personId ?? null,
})

const timeOf = ({ startsAt, zone, welcomeMinutes }: ShownAssembly) => ({
  startsAt: welcomeAt(startsAt, welcomeMinutes).toISOString(),
  endsAt: startsAt.toISOString(),
  zone,
  wholeDay: false,
})

/** Whether an assembly has a welcome: one that lasts a whole day has no hour to come before. */
export const hasWelcome = ({ welcomeMinutes, wholeDay }: ShownAssembly): boolean =>
  welcomeMinutes > 0 && !wholeDay

/** The welcome of an assembly as a mail says it. */
export const welcomeInMail = (assembly: ShownAssembly, { host, invitedIds }: Welcome): SaidWelcome => ({
  time: timeOf(assembly),
  host: host?.name ?? null,
  invited: invitedIds.length,
})

/** Tells whoever hosts a welcome when it is, and how many are invited (R91). */
export const tellHost = async (
  { db, scope, notify }: MutationContext,
  assembly: ShownAssembly,
  welcome: Welcome,
  hostId: string,
): Promise<void> => {
  const place = await assemblyPlace(db, scope)
  const { id, title } = assembly
  notify({
    notice: 'assemblies.welcome_host',
    to: { personId: hostId, whileMember: true },
    subject: id,
    path: `${place.path}/assemblees/${id}`,
    params: { place: place.name, title },
    event: eventOf(assembly),
    welcome: welcomeInMail(assembly, welcome),
  })
}

/**
 * What somebody reads of the welcome of an assembly: whoever is invited, that it is for them; every member, that it seeks a
 * host as long as it has none; whoever convenes, all of it. Null of one that is nothing to them.
 */
export const welcomeView = async (db: ReadDb, scope: Scope, assembly: ShownAssembly, entered: Entered) => {
  const { now, personId, isClosed } = entered
  if (assembly.wholeDay) return null
  const keeps = !isClosed && mayConvene(actorOf(entered), scope.spaceId, now).allowed
  const isUntold = assembly.convenedAt === null
  if (!hasWelcome(assembly) && !(keeps && isUntold)) return null
  const welcome = await readWelcome(db, scope, assembly)
  const { host, invitedIds, members } = welcome
  const facts = welcomeFacts(assembly, welcome, now)
  const isAhead = isWelcomeAhead(facts, now)
  const isInvited = invitedIds.some(one => one === personId)
  const isMine = host !== null && host.personId === personId
  const isSought = host === null && invitedIds.length > 0
  if (!isAhead || !(keeps || isInvited || isMine || isSought)) return null
  return {
    minutes: assembly.welcomeMinutes,
    ...timeOf(assembly),
    isInvited,
    isMine,
    invited: invitedIds.length,
    host: host && { personId: host.personId, name: host.name },
    /** Whom whoever convenes may name. */
    members: keeps ? members.map(one => ({ personId: one.personId, name: one.name })) : [],
    can: {
      host: !isClosed && isSought && hasWelcome(assembly),
      giveBack: !isClosed && isMine,
      set: keeps,
      setMinutes: keeps && isUntold,
    },
  }
}
