import { orderAgenda } from '@reliance/core/assemblies/agenda/order-agenda.ts'
import { listItems } from '@reliance/db/assemblies/agenda-items.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'

/** The points of an assembly in the order of the rule (R99). No body has adopted priorities here yet. */
export const readAgenda = async (db: ReadDb, scope: Scope, assemblyId: string) => {
  const rows = await listItems(db, scope, assemblyId)
  return orderAgenda(
    rows.map(row => Object.assign({ priorityId: null }, row)),
    [],
  )
}
export type AgendaPoint = Awaited<ReturnType<typeof readAgenda>>[number]
