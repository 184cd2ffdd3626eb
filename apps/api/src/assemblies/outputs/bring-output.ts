import {
  type BringOutputInput,
  bringOutput as decide,
} from '@reliance/core/assemblies/outputs/bring-output.ts'
import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { findBody, personName, type TreeBody } from '@reliance/core/mandates/space-tree.ts'
import { insertOutput } from '@reliance/db/assemblies/outputs.ts'
import { notFound, unwrap } from '../../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../../boundary/use-case.ts'
import type { DecisionWiring } from '../../mandates/effect-handlers.ts'
import { bodyToChange, mandatedThere } from '../../mandates/one-body.ts'
import { type Register, sovereignOf } from '../../mandates/register.ts'
import { placeOutput } from './place-output.ts'

type Input = BringOutputInput & InSpace
type Handed = { register: Register; from: TreeBody; to: TreeBody; outputId: string }

/** Whoever holds a mandate in the secretariat reads what was handed to it, but whoever hands it over. */
const tellSecretariat = async (
  ctx: MutationContext,
  wiring: DecisionWiring,
  { register, from, to, outputId }: Handed,
  input: Input,
): Promise<void> => {
  const { db, scope, now, actor, services } = ctx
  const readers = mandatedThere(register, to.bodyId, now).filter(one => one !== actor.personId)
  if (readers.length === 0) return
  await services.limits.spend('proposalPerPersonAndPlace', `${actor.personId}:${scope.spaceId}`, 1, {
    code: 'mandates.proposed_too_often',
  })
  const [place, path] = await Promise.all([
    wiring.nameOfSpace({ db, scope }),
    wiring.pathOfSpace({ db, scope }),
  ])
  const proposer = personName(register.tree, actor.personId)
  for (const personId of readers)
    ctx.notify({
      notice: 'assemblies.output_sent',
      to: { personId },
      subject: outputId,
      path: `${path}/assemblees/porte-${outputId}`,
      params: { place, body: to.name, name: from.name, proposer, title: input.title, text: input.text },
    })
}

/**
 * Brings what a commission or a secretariat prepared to the next assembly that takes points, or hands it to a secretariat
 * whose mandate it is (R109, R113, R114). It is never decided where it comes from.
 */
export const bringOutput = (wiring: DecisionWiring) =>
  mutation({
    may: mayTakePart,
    run: async (ctx, input: Input) => {
      const { db, scope, now, actor } = ctx
      const { register, body: from, takesPart, isMandated } = await bodyToChange(ctx, input.bodyId)
      const to = input.toBodyId === null ? sovereignOf(register) : findBody(register.tree, input.toBodyId)
      if (!to) throw notFound()
      const facts = {
        from,
        isOfIt: takesPart || isMandated,
        to:
          input.toBodyId === null
            ? null
            : {
                kind: to.kind,
                isDissolved: to.dissolvedAt !== null,
                isSame: to.bodyId === from.bodyId,
                mandated: mandatedThere(register, to.bodyId, now).length,
              },
      }
      const goesTo = unwrap(decide(facts, input), facts.isOfIt ? 'conflict' : 'forbidden')
      const { title, text, wantedOutcome, plannedMinutes, link } = input
      const said = { title, text, wantedOutcome, plannedMinutes, link }
      const written = { id: ctx.newId(), writtenBy: actor.personId, writtenAt: now }
      const output = { ...written, ...said, bodyId: from.bodyId, toBodyId: to.bodyId, goesTo }
      await insertOutput(db, scope, output)
      ctx.act('assemblies.output_brought', output.id, { wording: title })
      const assemblyId = goesTo === 'assembly' ? await placeOutput(ctx, output) : null
      if (goesTo === 'secretariat')
        await tellSecretariat(ctx, wiring, { register, from, to, outputId: output.id }, input)
      return { outputId: output.id, goesTo, assemblyId }
    },
  })
