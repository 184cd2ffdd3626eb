import { fileTensionInput } from '@reliance/core/decisions/file-tension.ts'
import { listTensionsInput } from '@reliance/core/decisions/list-tensions.ts'
import { settleTensionInput } from '@reliance/core/decisions/settle-tension.ts'
import { withdrawTensionInput } from '@reliance/core/decisions/withdraw-tension.ts'
import { reading, router, spaceMutation, spaceQuery, writing } from '../boundary/procedures.ts'
import type { DecisionWiring } from '../mandates/effect-handlers.ts'
import { fileTension } from './file-tension.ts'
import { listTensions } from './list-tensions.ts'
import { settleTension } from './settle-tension.ts'
import { withdrawTension } from './withdraw-tension.ts'

export const decisionsRouter = (wiring: DecisionWiring) =>
  router({
    tensions: spaceQuery.input(listTensionsInput).query(reading(listTensions(wiring))),
    fileTension: spaceMutation.input(fileTensionInput).mutation(writing(fileTension(wiring))),
    settleTension: spaceMutation.input(settleTensionInput).mutation(writing(settleTension(wiring))),
    withdrawTension: spaceMutation.input(withdrawTensionInput).mutation(writing(withdrawTension)),
  })
