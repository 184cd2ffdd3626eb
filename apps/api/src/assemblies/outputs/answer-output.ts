import {
  type AnswerOutputInput,
  answerOutput as decide,
} from '@reliance/core/assemblies/outputs/answer-output.ts'
import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { lockOutput, updateOutput } from '@reliance/db/assemblies/outputs.ts'
import { notFound, unwrap } from '../../boundary/rule-error.ts'
import { type InSpace, mutation } from '../../boundary/use-case.ts'
import type { DecisionWiring } from '../../mandates/effect-handlers.ts'
import { bodyToChange } from '../../mandates/one-body.ts'

type Input = AnswerOutputInput & InSpace

/** Whoever is mandated in the secretariat says what becomes of what it was handed; whoever handed it over is told (R114). */
export const answerOutput = (wiring: DecisionWiring) =>
  mutation({
    may: mayTakePart,
    run: async (ctx, { outputId, answer, note }: Input) => {
      const { db, scope, now, actor } = ctx
      const output = await lockOutput(db, scope, outputId)
      if (!output) throw notFound()
      const { body, isMandated } = await bodyToChange(ctx, output.toBodyId)
      const facts = { goesTo: output.goesTo, isMandated, answer: output.answer }
      unwrap(decide(facts, { answer, note }), isMandated ? 'conflict' : 'forbidden')
      const answered = { answer, note, answeredBy: actor.personId, answeredAt: now }
      await updateOutput(db, scope, outputId, answered)
      if (output.writtenBy !== actor.personId) {
        const [place, path] = await Promise.all([
          wiring.nameOfSpace({ db, scope }),
          wiring.pathOfSpace({ db, scope }),
        ])
        ctx.notify({
          notice: 'assemblies.output_answered',
          to: { personId: output.writtenBy, whileMember: true },
          subject: outputId,
          path: `${path}/assemblees/porte-${outputId}`,
          params: { place, body: body.name, title: output.title, text: note },
        })
      }
      ctx.act(`assemblies.output_${answer}`, outputId)
      return { answer }
    },
  })
