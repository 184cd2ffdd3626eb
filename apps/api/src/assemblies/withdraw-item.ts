import {
  withdrawItem as decide,
  type WithdrawItemInput,
} from '@reliance/core/assemblies/agenda/withdraw-item.ts'
import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { deleteItem, findItem } from '@reliance/db/assemblies/agenda-items.ts'
import { lockAssembly } from '@reliance/db/assemblies/assemblies.ts'
import { updateOutput } from '@reliance/db/assemblies/outputs.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { freezeOf, stateOf } from './assembly-facts.ts'

type Input = WithdrawItemInput & InSpace

/** Takes one's own point back, until the freeze; the act keeps its words. */
export const withdrawItem = mutation({
  may: mayTakePart,
  run: async ({ db, scope, now, actor, act }, { itemId }: Input) => {
    const item = await findItem(db, scope, itemId)
    const assembly = item && (await lockAssembly(db, scope, item.assemblyId))
    if (!assembly) throw notFound()
    const isOwn = item.filedBy === actor.personId
    unwrap(decide({ state: stateOf(assembly, now), freezesAt: freezeOf(assembly), isOwn }, now), 'conflict')
    await deleteItem(db, scope, itemId)
    // What a commission brought is taken back with its point: it waits for no other assembly.
    if (item.outputId !== null) await updateOutput(db, scope, item.outputId, { withdrawnAt: now })
    act('assemblies.item_withdrawn', itemId, { wording: item.title })
    return { itemId }
  },
})
