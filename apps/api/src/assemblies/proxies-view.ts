import { checkProxyTime } from '@reliance/core/assemblies/attendance/proxies.ts'
import type { ShownAssembly } from '@reliance/db/assemblies/assemblies.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import type { Entered, Scope } from '@reliance/db/shared/doors.ts'
import { stateOf } from './assembly-facts.ts'
import { attendanceOf, standingProxies } from './attendance.ts'

/**
 * What somebody may do about proxies of an assembly: to whom they gave their vote, whose votes they hold, and whom they may
 * ask. These are the members who hold fewer than the rules allow; who is late with dues is nobody’s to read (R137), and is
 * refused by the act. Null where nobody votes by proxy, so that nothing is offered.
 */
export const proxiesView = async (
  db: ReadDb,
  scope: Scope,
  assembly: ShownAssembly,
  { personId, now, isClosed }: Pick<Entered, 'personId' | 'now' | 'isClosed'>,
) => {
  const most = assembly.policy.proxiesPerHolder
  if (most === 0) return null
  const attendance = await attendanceOf(db, scope, assembly, now)
  const { members, roll, proxies } = attendance
  const standing = standingProxies({ proxies })
  const nameOf = (id: string): string | null => members.find(one => one.personId === id)?.name ?? null
  const holderId = standing.find(one => one.giverId === personId)?.holderId ?? null
  const isOpen = !isClosed && checkProxyTime(stateOf(assembly, now), assembly.endsAt <= now).ok
  const votes = roll.some(one => one.personId === personId && one.status === 'entitled')
  const canGive = isOpen && most !== null && holderId === null && votes
  const held = (id: string): number => standing.filter(one => one.holderId === id).length
  const isFree = (id: string): boolean => id !== personId && held(id) < (most ?? 0)
  return {
    /** How many one person may hold; null where the rules are silent. */
    most,
    given: holderId === null ? null : { name: nameOf(holderId) },
    held: standing.filter(one => one.holderId === personId).map(one => ({ name: nameOf(one.giverId) })),
    holders: canGive
      ? members
          .filter(one => one.level === 'member' && isFree(one.personId))
          .map(({ personId: id, name }) => ({ personId: id, name }))
      : [],
    can: { give: canGive, revoke: isOpen && holderId !== null },
  }
}
