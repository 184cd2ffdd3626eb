import { answerOutputInput } from '@reliance/core/assemblies/outputs/answer-output.ts'
import { bringOutputInput } from '@reliance/core/assemblies/outputs/bring-output.ts'
import { getOutputInput } from '@reliance/core/assemblies/outputs/get-output.ts'
import { listOutputsInput } from '@reliance/core/assemblies/outputs/list-outputs.ts'
import { reading, router, spaceMutation, spaceQuery, writing } from '../../boundary/procedures.ts'
import type { DecisionWiring } from '../../mandates/effect-handlers.ts'
import { answerOutput } from './answer-output.ts'
import { bringOutput } from './bring-output.ts'
import { getOutput } from './get-output.ts'
import { listOutputs } from './list-outputs.ts'

/** What commissions and secretariats bring to the assembly, or hand to one another. */
export const outputsRouter = (wiring: DecisionWiring) =>
  router({
    list: spaceQuery.input(listOutputsInput).query(reading(listOutputs)),
    get: spaceQuery.input(getOutputInput).query(reading(getOutput)),
    bringOutput: spaceMutation.input(bringOutputInput).mutation(writing(bringOutput(wiring))),
    answerOutput: spaceMutation.input(answerOutputInput).mutation(writing(answerOutput(wiring))),
  })
