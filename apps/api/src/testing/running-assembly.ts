import type { MeetingRole } from '@reliance/core/assemblies/meeting-roles.ts'
import postgres from 'postgres'
import type { TestApi } from './test-api.ts'

type Meeting = {
  spaceId: string
  assemblyId: string
  /** The point that is being treated. */
  itemId: string
  /** Who holds which role. */
  roles: Record<MeetingRole, string>
  /** Who is in the room. */
  present: readonly string[]
}

/** An assembly that runs, its roles held and a point begun, as rows: who is there came with the start. */
export const runAssembly = async (api: TestApi, meeting: Meeting): Promise<void> => {
  const { spaceId, assemblyId, itemId, roles, present } = meeting
  const admin = postgres(api.database.superuserUrl, { max: 1, onnotice: () => {} })
  const ofIt = { space_id: spaceId, assembly_id: assemblyId }
  await admin.begin(async tx => {
    const [clock] = await tx<{ now: Date }[]>`select house.space_now(${spaceId}) as now`
    const now = clock?.now ?? new Date()
    const step = (to: Record<string, unknown>) =>
      tx`update assembly set ${tx(to)} where space_id = ${spaceId} and id = ${assemblyId}`
    await step({ state: 'agenda_frozen', frozen_at: now })
    await step({ state: 'checked_in', roll_count: present.length })
    for (const [role, personId] of Object.entries(roles))
      await tx`insert into assembly_role ${tx(Object.assign({ role, person_id: personId, taken_at: now }, ofIt))}`
    for (const personId of present) {
      const stay = { id: crypto.randomUUID(), person_id: personId, mode: 'room', checked_in_by: personId }
      await tx`insert into assembly_stay ${tx(Object.assign({ arrived_at: now }, ofIt, stay))}`
    }
    await step({ state: 'running', started_at: now, is_video_on: true })
    await tx`update agenda_item set started_at = ${now} where space_id = ${spaceId} and id = ${itemId}`
  })
  await admin.end()
}

/** Somebody comes while it runs. */
export const arriveAt = async (
  api: TestApi,
  { spaceId, assemblyId }: Pick<Meeting, 'spaceId' | 'assemblyId'>,
  personId: string,
): Promise<void> => {
  const admin = postgres(api.database.superuserUrl, { max: 1, onnotice: () => {} })
  await admin`insert into assembly_stay (space_id, id, assembly_id, person_id, mode, arrived_at, checked_in_by)
    values (${spaceId}, ${crypto.randomUUID()}, ${assemblyId}, ${personId}, 'room', house.space_now(${spaceId}), ${personId})`
  await admin.end()
}

/** It is over, with its points: the roles of it give no right any more. */
export const endAssembly = async (
  api: TestApi,
  { spaceId, assemblyId }: Pick<Meeting, 'spaceId' | 'assemblyId'>,
): Promise<void> => {
  const admin = postgres(api.database.superuserUrl, { max: 1, onnotice: () => {} })
  await admin`update assembly set state = 'closed', closed_at = house.space_now(space_id)
    where space_id = ${spaceId} and id = ${assemblyId}`
  await admin.end()
}
