import type { Actor } from '@reliance/core/shared/permission.ts'
import { readIn } from '@reliance/db/connection/space-transactions.ts'
import { findOrganisation } from '@reliance/db/organisations/organisations.ts'
import { sessionDoor } from '@reliance/db/shared/doors.ts'
import type { RequestContext } from '../boundary/context.ts'
import { notFound } from '../boundary/rule-error.ts'
import { actorOf } from '../boundary/use-case.ts'

/** Reads an organisation and this person's mandates in its own space, for an act done in another. */
export const enterOrganisation = async (
  ctx: RequestContext & { sessionHash: string },
  organisationId: string,
): Promise<{ name: string; actor: Actor; now: Date }> => {
  const door = sessionDoor(ctx.sessionHash, organisationId)
  const home = await readIn(ctx.database)(door, ({ db, scope }) => findOrganisation(db, scope))
  if (!home?.value) throw notFound()
  return { name: home.value.name, actor: actorOf(home.entered), now: home.entered.now }
}
