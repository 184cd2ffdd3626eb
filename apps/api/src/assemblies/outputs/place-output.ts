import { addItem } from '@reliance/core/assemblies/agenda/add-item.ts'
import { countItems, insertItem, mostItems } from '@reliance/db/assemblies/agenda-items.ts'
import { listAssemblies, lockAssembly, type ShownAssembly } from '@reliance/db/assemblies/assemblies.ts'
import type { OutputRow } from '@reliance/db/assemblies/outputs.ts'
import type { MutationContext } from '../../boundary/use-case.ts'
import { freezeOf, stateOf } from '../assembly-facts.ts'

/** Assemblies ahead that are looked at: the nearest of them whose agenda is open takes the point. */
const fewAhead = 10

/** Writes what was brought as a point of that assembly. */
export const putOn = async (
  { db, scope, newId }: Pick<MutationContext, 'db' | 'scope' | 'newId'>,
  assemblyId: string,
  output: Pick<OutputRow, 'id' | 'title' | 'wantedOutcome' | 'plannedMinutes' | 'writtenBy' | 'writtenAt'>,
): Promise<string> => {
  const { title, wantedOutcome, plannedMinutes, writtenBy, writtenAt } = output
  const id = newId()
  const filed = { filedBy: writtenBy, filedAt: writtenAt, urgencyReason: '', outputId: output.id }
  await insertItem(db, scope, { id, assemblyId, title, wantedOutcome, plannedMinutes, ...filed })
  return id
}

/** Whether that assembly takes the point of a member who brings it now. */
const takes = (assembly: ShownAssembly, output: Pick<OutputRow, 'title' | 'plannedMinutes'>, now: Date) => {
  const by = { isMember: true, keepsAgenda: false }
  const facts = { kind: assembly.kind, state: stateOf(assembly, now), freezesAt: freezeOf(assembly), by }
  const placed = addItem(facts, { ...output, isUrgent: false, urgencyReason: '' }, now)
  return placed.ok && placed.value.assembly === 'this'
}

/**
 * Puts what was brought on the agenda of the next assembly of that body that still takes points (R97, R113).
 * @returns the assembly; null where none is planned yet: the next one that is takes it along.
 */
export const placeOutput = async (
  ctx: MutationContext,
  output: Parameters<typeof putOn>[2] & Pick<OutputRow, 'toBodyId'>,
): Promise<string | null> => {
  const { db, scope, now } = ctx
  const ahead = await listAssemblies(db, scope, { period: 'upcoming', now }, { before: null, rows: fewAhead })
  for (const { id, bodyId } of ahead) {
    const assembly = bodyId === output.toBodyId ? await lockAssembly(db, scope, id) : undefined
    if (!assembly || !takes(assembly, output, now)) continue
    if ((await countItems(db, scope, id)) >= mostItems) continue
    ctx.act('assemblies.item_added', await putOn(ctx, id, output), { wording: output.title })
    return id
  }
  return null
}
