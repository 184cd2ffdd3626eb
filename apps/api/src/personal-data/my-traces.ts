import { hasRights } from '@reliance/core/mandates/mandate-state.ts'
import { findRole } from '@reliance/core/mandates/space-tree.ts'
import { findCoalition } from '@reliance/db/coalitions/coalitions.ts'
import { listParticipations } from '@reliance/db/coalitions/members.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import { readIn } from '@reliance/db/connection/space-transactions.ts'
import { tracesOf } from '@reliance/db/identity/erasures.ts'
import { currentMemberships } from '@reliance/db/organisations/memberships.ts'
import { findOrganisation } from '@reliance/db/organisations/organisations.ts'
import { lastSeenAt } from '@reliance/db/personal-data/last-seen.ts'
import {
  countTraces,
  type Known,
  readDirectory,
  readTraces,
} from '@reliance/db/personal-data/personal-rows.ts'
import { actsOfKind } from '@reliance/db/shared/acts.ts'
import { type Scope, traceDoor } from '@reliance/db/shared/doors.ts'
import { placesOf } from '@reliance/db/shared/places.ts'
import type { RequestContext } from '../boundary/context.ts'
import { readRegister } from '../mandates/register.ts'

type SignedIn = RequestContext & { sessionHash: string; personId: string }
type Trace = { spaceId: string; kind: 'organisation' | 'coalition' }

/** The person, and the spaces that they are in now. */
type Inside = Known & { readonly inside: ReadonlySet<string> }

const knownAs = async (ctx: SignedIn) => {
  const [directory, places] = await Promise.all([
    readDirectory(ctx.database, ctx.sessionHash),
    placesOf(ctx.database, ctx.sessionHash),
  ])
  const addresses = directory.find(one => one.table === 'email_address')?.rows ?? []
  const who: Inside = {
    personId: ctx.personId,
    addresses: addresses.map(row => String(row.address)),
    inside: new Set(places.map(place => place.space_id)),
  }
  return { directory, who }
}

/** Reads in each space where the person may have left something; spaces that hold nothing are left out. */
const inEachSpace = async <T>(
  ctx: SignedIn,
  read: (trace: Trace, db: ReadDb, scope: Scope, now: Promise<Date>) => Promise<T | undefined>,
): Promise<T[]> => {
  const found: T[] = []
  // One after the other: a person with many places must not take every connection.
  for (const trace of await tracesOf(ctx.database, ctx.sessionHash)) {
    const inside = await readIn(ctx.database)(
      traceDoor(ctx.sessionHash, trace.spaceId),
      ({ db, scope }, entered) =>
        read(
          trace,
          db,
          scope,
          entered.then(({ now }) => now),
        ),
    )
    if (inside?.value !== undefined) found.push(inside.value)
  }
  return found
}

/**
 * How a place is called to this person: one that is not public, and that they are in no more, as it was called when they
 * last had to do with it; its later names are for those inside.
 */
const nameOf = async ({ kind, spaceId }: Trace, db: ReadDb, scope: Scope, who: Inside): Promise<string> => {
  const place = await (kind === 'coalition' ? findCoalition(db, scope) : findOrganisation(db, scope))
  if (!place || place.isPublic || who.inside.has(spaceId)) return place?.name ?? ''
  const [seenAt, renamed] = await Promise.all([
    lastSeenAt(db, scope, who),
    actsOfKind(db, scope, `${kind}s.renamed`),
  ])
  // The last first: the earliest after that says what it was called until then.
  return renamed.findLast(one => seenAt === undefined || one.at > seenAt)?.wording ?? place.name
}

/** Mandates of the person that run or are about to, and whether nobody else in the space holds any. */
const mandatesOf = async (db: ReadDb, scope: Scope, personId: string, now: Date) => {
  const register = await readRegister(db, scope)
  const running = register.mandates.filter(one => hasRights(one, now))
  const own = running.filter(one => one.personId === personId)
  return {
    mandates: own.map(one => ({
      roleName: findRole(register.tree, one.roleId)?.name ?? '',
      endsOn: one.endsOn,
    })),
    isLastHolder: own.length > 0 && running.length === own.length,
  }
}

const placeOf = async (who: Inside, trace: Trace, db: ReadDb, scope: Scope, at: Promise<Date>) => {
  const [rows, name, members, shown] = await Promise.all([
    countTraces(db, scope, who),
    nameOf(trace, db, scope, who),
    currentMemberships(db, scope),
    listParticipations(db, scope),
  ])
  if (rows.length === 0) return undefined
  const membership = members.find(one => one.personId === who.personId)
  const participation = shown.find(one => one.personId === who.personId)
  return {
    ...trace,
    name,
    rows,
    shownAs: membership?.displayName ?? participation?.displayName ?? null,
    /** When the person consented to be shown to the coalition's others (L1). */
    consentedAt: participation?.consentedAt.toISOString() ?? null,
    isInside: membership !== undefined,
    isLastMember: membership !== undefined && members.length === 1,
    ...(await mandatesOf(db, scope, who.personId, await at)),
  }
}

/** What each space keeps of the person, and what would end there with their account. */
export const myTraces = async (ctx: SignedIn) => {
  const { who } = await knownAs(ctx)
  const places = await inEachSpace(ctx, (trace, db, scope, at) => placeOf(who, trace, db, scope, at))
  return { places: places.toSorted((a, b) => b.kind.localeCompare(a.kind) || a.name.localeCompare(b.name)) }
}

/** Everything that is kept of the person, to take away (L4): nothing in it is about anybody else. */
export const exportMine = async (ctx: SignedIn) => {
  const { directory, who } = await knownAs(ctx)
  const spaces = await inEachSpace(ctx, async (trace, db, scope) => {
    const [tables, name] = await Promise.all([readTraces(db, scope, who), nameOf(trace, db, scope, who)])
    return tables.length === 0 ? undefined : { ...trace, name, tables }
  })
  return { format: 'reliance.person.1' as const, exportedAt: new Date().toISOString(), directory, spaces }
}
