import type { PersonId, SpaceId } from '@reliance/core/shared/id.ts'
import type { HeldMandate, Rank } from '@reliance/core/shared/permission.ts'
import type { Row } from 'postgres'
import type { Entry } from '../connection/read-batches.ts'

export type SpaceKind = 'organisation' | 'coalition' | 'assembly' | 'pool' | 'directory'
/** Who entered: null person on a public page and for an event. */
export type Entered = {
  personId: PersonId | null
  kind: SpaceKind
  rank: Rank
  displayName: string
  organisationIds: SpaceId[]
  mandates: readonly HeldMandate[]
  now: Date
  /** The space takes nothing in any more; null where the door does not say. */
  isClosed: boolean | null
  /** At the founding door only: the address asked for is somebody's, and nothing was founded. */
  slugTaken: boolean
}

declare const checked: unique symbol
/** A space that a door has checked for this transaction; queries take it and carry its id as a predicate. */
export type Scope = { readonly spaceId: SpaceId; readonly [checked]: true }

/** One door: the statement that enters and the space it leads to. */
export type Door = { spaceId: SpaceId; enter: Entry }

export const sessionDoor = (sessionHash: string, spaceId: string): Door => ({
  spaceId: spaceId as SpaceId,
  enter: { text: 'select * from door.enter($1, $2)', params: [sessionHash, spaceId] },
})

/** For what stays possible in a space that is closed; one that is open is entered as by `sessionDoor`. */
export const closedDoor = (sessionHash: string, spaceId: string): Door => ({
  spaceId: spaceId as SpaceId,
  enter: { text: 'select * from door.enter_closed($1, $2)', params: [sessionHash, spaceId] },
})

export const publicDoor = (spaceId: string): Door => ({
  spaceId: spaceId as SpaceId,
  enter: { text: 'select * from door.enter_public($1)', params: [spaceId] },
})

export const visitorDoor = (sessionHash: string, spaceId: string): Door => ({
  spaceId: spaceId as SpaceId,
  enter: { text: 'select * from door.enter_visitor($1, $2)', params: [sessionHash, spaceId] },
})

export const invitedDoor = (sessionHash: string, spaceId: string, invitationId: string): Door => ({
  spaceId: spaceId as SpaceId,
  enter: {
    text: 'select * from door.enter_invited($1, $2, $3)',
    params: [sessionHash, spaceId, invitationId],
  },
})

/**
 * The door of a link that does one act, for whoever has its address. With `newPersonId` the link is used up by this
 * transaction, and an invited address that is nobody's becomes that person; without, it is only looked at.
 */
export const actDoor = (tokenHash: string, spaceId: string, newPersonId: string | null): Door => ({
  spaceId: spaceId as SpaceId,
  enter: { text: 'select * from door.enter_act($1, $2)', params: [tokenHash, newPersonId] },
})

/** For whoever holds the code of an open invitation. */
export const codeDoor = (sessionHash: string, spaceId: string, codeHash: string): Door => ({
  spaceId: spaceId as SpaceId,
  enter: {
    text: 'select * from door.enter_open_invited($1, $2, $3)',
    params: [sessionHash, spaceId, codeHash],
  },
})

export const eventDoor = (eventSpaceId: string, eventId: string, spaceId: string): Door => ({
  spaceId: spaceId as SpaceId,
  enter: { text: 'select * from door.enter_event($1, $2, $3)', params: [eventSpaceId, eventId, spaceId] },
})

/** For what a space keeps of the person of this session, also after they have left it. */
export const traceDoor = (sessionHash: string, spaceId: string): Door => ({
  spaceId: spaceId as SpaceId,
  enter: { text: 'select * from door.enter_trace($1, $2)', params: [sessionHash, spaceId] },
})

export const foundingDoor = (
  sessionHash: string,
  spaceId: string,
  kind: 'organisation' | 'coalition',
  slug: string,
  clockOffsetMs: number,
): Door => ({
  spaceId: spaceId as SpaceId,
  enter: {
    text: 'select * from door.found_space($1, $2, $3, $4, $5)',
    params: [sessionHash, spaceId, kind, slug, clockOffsetMs],
  },
})

type StoredMandate = Omit<HeldMandate, 'startsAt' | 'endsAt'> & { startsAt: string; endsAt: string }

type DoorRow = {
  person_id: string | null
  kind: SpaceKind
  rank: Rank
  display_name: string
  organisation_ids: string[] | string
  mandates: StoredMandate[] | string
  now: string
  is_closed?: boolean
  taken?: boolean
}

const readMandates = (stored: StoredMandate[]): HeldMandate[] =>
  stored.map(mandate => ({
    ...mandate,
    startsAt: new Date(mandate.startsAt),
    endsAt: new Date(mandate.endsAt),
  }))

/** The driver hands timestamps, arrays and jsonb over as text; the doors' rows are read here alone. */
export const readEntered = (found: Row): Entered => {
  const row = found as DoorRow
  const homes = Array.isArray(row.organisation_ids)
    ? row.organisation_ids
    : row.organisation_ids.slice(1, -1).split(',').filter(Boolean)
  return {
    personId: row.person_id as PersonId | null,
    kind: row.kind,
    rank: row.rank,
    displayName: row.display_name,
    organisationIds: homes as SpaceId[],
    mandates: readMandates(
      typeof row.mandates === 'string' ? (JSON.parse(row.mandates) as StoredMandate[]) : row.mandates,
    ),
    now: new Date(row.now),
    isClosed: row.is_closed ?? null,
    slugTaken: row.taken ?? false,
  }
}
