import { addItem } from '@reliance/core/assemblies/agenda/add-item.ts'
import { countItems, insertItem, mostItems } from '@reliance/db/assemblies/agenda-items.ts'
import { listAssemblies, lockAssembly } from '@reliance/db/assemblies/assemblies.ts'
import type { MutationContext } from '../../boundary/use-case.ts'
import { freezeOf, stateOf } from '../assembly-facts.ts'

/** Minutes that are planned for a matter that somebody brings. */
const plannedMinutes = 15

/** Assemblies ahead that are looked at: the nearest of them whose agenda is open takes the point. */
const fewAhead = 5

/**
 * Puts a matter on the agenda of the next assembly that still takes points (R97).
 * @returns where it stands; null where none is planned, as in a coalition.
 */
export const putOnAgenda = async (
  ctx: MutationContext,
  title: string,
): Promise<{ assemblyId: string; itemId: string } | null> => {
  const { db, scope, now, actor } = ctx
  const ahead = await listAssemblies(db, scope, { period: 'upcoming', now }, { before: null, rows: fewAhead })
  for (const { id: assemblyId } of ahead) {
    const assembly = await lockAssembly(db, scope, assemblyId)
    if (!assembly || (await countItems(db, scope, assemblyId)) >= mostItems) continue
    const facts = {
      kind: assembly.kind,
      state: stateOf(assembly, now),
      freezesAt: freezeOf(assembly),
      by: { isMember: true, keepsAgenda: false },
    }
    const placed = addItem(facts, { title, plannedMinutes, isUrgent: false, urgencyReason: '' }, now)
    if (!placed.ok || placed.value.assembly !== 'this') continue
    const itemId = ctx.newId()
    const filed = { filedBy: actor.personId, filedAt: now, urgencyReason: '' }
    const point = { id: itemId, assemblyId, title, wantedOutcome: 'decision' as const, plannedMinutes }
    await insertItem(db, scope, Object.assign(point, filed))
    ctx.act('assemblies.item_added', itemId, { wording: title })
    return { assemblyId, itemId }
  }
  return null
}
