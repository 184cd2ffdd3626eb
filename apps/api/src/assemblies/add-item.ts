import { type AddItemInput, addItem as decide } from '@reliance/core/assemblies/agenda/add-item.ts'
import { mayConvene, mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { countItems, insertItem, mostItems } from '@reliance/db/assemblies/agenda-items.ts'
import { listFollowing, lockAssembly, type ShownAssembly } from '@reliance/db/assemblies/assemblies.ts'
import { notFound, RuleError, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../boundary/use-case.ts'
import { freezeOf, stateOf } from './assembly-facts.ts'

type Input = AddItemInput & InSpace

const byOf = ({ actor, now, scope }: MutationContext) => ({
  isMember: mayTakePart(actor).allowed,
  keepsAgenda: mayConvene(actor, scope.spaceId, now).allowed,
})

/** Whether a point is taken for that assembly itself. */
const takesHere = (ctx: MutationContext, assembly: ShownAssembly, input: AddItemInput) => {
  const facts = {
    kind: assembly.kind,
    state: stateOf(assembly, ctx.now),
    freezesAt: freezeOf(assembly),
    by: byOf(ctx),
  }
  return unwrap(decide(facts, input, ctx.now))
}

/** The next assembly of the same body whose agenda is still open, kept as it is. Refuses `no_next_assembly`. */
const nextOpen = async (
  ctx: MutationContext,
  { id, bodyId, startsAt }: ShownAssembly,
  input: AddItemInput,
) => {
  const { db, scope } = ctx
  for (const one of await listFollowing(db, scope, { id, bodyId, startsAt })) {
    const next = await lockAssembly(db, scope, one.id)
    if (next && takesHere(ctx, next, input).assembly === 'this') return next
  }
  throw new RuleError('conflict', { code: 'assemblies.no_next_assembly' })
}

/**
 * Adds a point, in three fields (R97): to this assembly until its freeze, or as urgent by whoever keeps the agenda; after it
 * to the next one of the same body (R98). Answers where it went.
 */
export const addItem = mutation({
  may: mayTakePart,
  run: async (ctx, input: Input) => {
    const { db, scope, now, actor } = ctx
    const asked = await lockAssembly(db, scope, input.assemblyId)
    if (!asked) throw notFound()
    const placed = takesHere(ctx, asked, input)
    const goesTo = placed.assembly === 'this' ? asked : await nextOpen(ctx, asked, input)
    if ((await countItems(db, scope, goesTo.id)) >= mostItems)
      throw new RuleError('conflict', { code: 'assemblies.agenda_full', params: { most: mostItems } })
    const id = ctx.newId()
    await insertItem(db, scope, {
      id,
      assemblyId: goesTo.id,
      title: input.title,
      wantedOutcome: input.wantedOutcome,
      plannedMinutes: input.plannedMinutes,
      filedBy: actor.personId,
      filedAt: now,
      urgencyReason: placed.isUrgent ? input.urgencyReason : '',
    })
    ctx.act('assemblies.item_added', id, { wording: input.title })
    return { itemId: id, assemblyId: goesTo.id, isNext: goesTo.id !== asked.id }
  },
})
