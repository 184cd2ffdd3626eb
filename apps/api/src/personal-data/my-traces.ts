import { hasRights } from '@reliance/core/mandates/mandate-state.ts'
import { findRole } from '@reliance/core/mandates/space-tree.ts'
import type { Reader } from '@reliance/db/client.ts'
import { findCoalition } from '@reliance/db/coalitions/coalitions.ts'
import { listParticipations } from '@reliance/db/coalitions/members.ts'
import { tracesOf } from '@reliance/db/identity/erasures.ts'
import { currentMemberships, leftAtOf } from '@reliance/db/organisations/memberships.ts'
import { findOrganisation } from '@reliance/db/organisations/organisations.ts'
import { countTraces, type Known, readDirectory, readTraces } from '@reliance/db/personal-rows.ts'
import { actsOfKind } from '@reliance/db/shared/acts.ts'
import { type Scope, traceDoor } from '@reliance/db/shared/doors.ts'
import { readIn } from '@reliance/db/space-transactions.ts'
import { readRegister } from '../mandates/register.ts'
import type { RequestContext } from '../trpc/context.ts'

type SignedIn = RequestContext & { sessionHash: string; personId: string }
type Trace = { spaceId: string; kind: 'organisation' | 'coalition' }

const knownAs = async (ctx: SignedIn) => {
  const directory = await readDirectory(ctx.lanes, ctx.sessionHash)
  const addresses = directory.find(one => one.table === 'email_address')?.rows ?? []
  return { directory, who: { personId: ctx.personId, addresses: addresses.map(row => String(row.address)) } }
}

/** Reads in each space where the person may have left something; spaces that hold nothing are left out. */
const inEachSpace = async <T>(
  ctx: SignedIn,
  read: (trace: Trace, db: Reader, scope: Scope, now: Promise<Date>) => Promise<T | undefined>,
): Promise<T[]> => {
  const found: T[] = []
  // One after the other: a person with many places must not take every connection.
  for (const trace of await tracesOf(ctx.lanes, ctx.sessionHash)) {
    const inside = await readIn(ctx.lanes)(
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
 * How a place is called to this person: a private organisation that they left, as it was called when they left it; its
 * later names are for those inside.
 */
const nameOf = async ({ kind }: Trace, db: Reader, scope: Scope, { personId }: Known): Promise<string> => {
  if (kind === 'coalition') return (await findCoalition(db, scope))?.name ?? ''
  const [organisation, leftAt, renamed] = await Promise.all([
    findOrganisation(db, scope),
    leftAtOf(db, scope, personId),
    actsOfKind(db, scope, 'organisations.renamed'),
  ])
  if (!organisation || organisation.isPublic || leftAt === undefined) return organisation?.name ?? ''
  // The last first: the earliest after they left says what it was called until then.
  return renamed.findLast(one => one.at > leftAt)?.wording ?? organisation.name
}

/** Mandates of the person that run or are about to, and whether nobody else in the space holds any. */
const mandatesOf = async (db: Reader, scope: Scope, personId: string, now: Date) => {
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

const placeOf = async (who: Known, trace: Trace, db: Reader, scope: Scope, at: Promise<Date>) => {
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
