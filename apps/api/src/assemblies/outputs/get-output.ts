import { isAnswered } from '@reliance/core/assemblies/outputs/answer-output.ts'
import type { GetOutputInput } from '@reliance/core/assemblies/outputs/get-output.ts'
import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { findOutput } from '@reliance/db/assemblies/outputs.ts'
import { notFound } from '../../boundary/rule-error.ts'
import { query } from '../../boundary/use-case.ts'
import { mandatedThere } from '../../mandates/one-body.ts'
import { readRegister } from '../../mandates/register.ts'
import { outputViews } from './output-view.ts'

type Input = GetOutputInput & { spaceId: string }

/** One thing that was brought: its words, where it went, what became of it, and whether this person answers it (R114). */
export const getOutput = query({
  may: mayTakePart,
  run: async ({ db, scope, entered: entering }, { outputId }: Input) => {
    const [found, register, entered] = await Promise.all([
      findOutput(db, scope, outputId),
      readRegister(db, scope),
      entering,
    ])
    const [view] = found ? await outputViews(db, scope, [found]) : []
    if (!found || !view) throw notFound()
    const { output } = found
    const isMandated = mandatedThere(register, output.toBodyId, entered.now).includes(entered.personId ?? '')
    const isOpen = output.goesTo === 'secretariat' && !isAnswered(output.answer)
    return {
      ...view,
      text: output.text,
      link: output.link,
      linkHost: URL.canParse(output.link) ? new URL(output.link).host : '',
      plannedMinutes: output.plannedMinutes,
      can: { answer: !entered.isClosed && isOpen && isMandated },
    }
  },
})
