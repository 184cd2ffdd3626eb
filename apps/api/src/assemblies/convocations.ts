import type { ShownAssembly } from '@reliance/db/assemblies/assemblies.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'
import type { Notice } from '../mail/notice.ts'
import { type Convoking, convocation } from './convocation.ts'
import { hasWelcome, readWelcome, welcomeInMail } from './welcome.ts'

/**
 * The mails to every member about an assembly. Whoever is invited to its welcome reads of it in theirs, and nobody else
 * (R91).
 * @param day the last day on which points are taken.
 */
export const convocations = async (
  ctx: { db: ReadDb; scope: Scope; now: Date },
  assembly: ShownAssembly,
  notice: Convoking,
  day: string,
): Promise<Notice[]> => {
  const toAll = await convocation(ctx, assembly, notice, day)
  if (!hasWelcome(assembly)) return [toAll]
  const welcome = await readWelcome(ctx.db, ctx.scope, assembly)
  const { invitedIds } = welcome
  if (invitedIds.length === 0) return [toAll]
  return [
    Object.assign({}, toAll, { to: { people: 'members', but: invitedIds } }),
    Object.assign({}, toAll, {
      to: { members: invitedIds },
      welcome: welcomeInMail(assembly, welcome),
    }),
  ]
}
