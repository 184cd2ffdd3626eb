import { addItemInput } from '@reliance/core/assemblies/agenda/add-item.ts'
import { itemInReply } from '@reliance/core/assemblies/agenda/item-in-reply.ts'
import { assembliesEn } from '@reliance/core/assemblies/messages.en.ts'
import { assembliesFr } from '@reliance/core/assemblies/messages.fr.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { findAssembly } from '@reliance/db/assemblies/assemblies.ts'
import { answerThrough } from '../boundary/answer-mutation.ts'
import { notFound } from '../boundary/rule-error.ts'
import type { MutationContext, SpaceMutation } from '../boundary/use-case.ts'
import type { ReplyUse } from '../mail/reply-use.ts'
import { formInput } from '../pages/act-page.ts'
import { inLanguage } from '../pages/in-language.ts'
import type { Values } from '../pages/say.ts'
import { addItem } from './add-item.ts'

type Input = Parameters<typeof addItem.run>[1]
type Done = Awaited<ReturnType<typeof addItem.run>>

/** Adds the point, and says to which assembly it went and what was understood. */
const adding = (outcome: string): SpaceMutation<Input, { done: Done; told: Values }> => ({
  may: addItem.may,
  run: async (ctx: MutationContext, input) => {
    const done = await addItem.run(ctx, input)
    const assembly = await findAssembly(ctx.db, ctx.scope, done.assemblyId)
    if (!assembly) throw notFound()
    const day: string = civilDateAt(assembly.startsAt, assembly.zone)
    return { done, told: { day, outcome, minutes: String(input.plannedMinutes) } }
  },
})

/** Adding a point by answering the convocation (R97): after the freeze it goes to the next assembly, as on the page. */
export const addItemByReply: ReplyUse = {
  field: 'title',
  words: lang => inLanguage({ lang }, assembliesFr, assembliesEn).replies.point,
  async take({ services, door, target, requestId, text, settling, lang }) {
    const item = itemInReply(text)
    const unfrozen = { isUrgent: false, urgencyReason: '' }
    const given = formInput(addItemInput, Object.assign({ assemblyId: target.subjectId }, item, unfrozen))
    const input = Object.assign({ spaceId: target.spaceId, requestId }, given)
    const outcome = inLanguage({ lang }, assembliesFr, assembliesEn).outcomes[item.wantedOutcome]
    return (await answerThrough(services, door, settling(adding(outcome)), input)).told
  },
}
