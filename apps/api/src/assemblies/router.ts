import { addItemInput } from '@reliance/core/assemblies/agenda/add-item.ts'
import { withdrawItemInput } from '@reliance/core/assemblies/agenda/withdraw-item.ts'
import { answerConvocationInput } from '@reliance/core/assemblies/attendance/answer-convocation.ts'
import { conveneAssemblyInput } from '@reliance/core/assemblies/convene-assembly.ts'
import { getAssemblyInput } from '@reliance/core/assemblies/get-assembly.ts'
import { listAssembliesInput } from '@reliance/core/assemblies/list-assemblies.ts'
import { planAssemblyInput } from '@reliance/core/assemblies/plan-assembly.ts'
import { reading, router, spaceMutation, spaceQuery, writing } from '../boundary/procedures.ts'
import { addItem } from './add-item.ts'
import { answerConvocation } from './answer-convocation.ts'
import { ballotsRouter } from './ballots/router.ts'
import { conveneAssembly } from './convene-assembly.ts'
import { getAssembly } from './get-assembly.ts'
import { listAssemblies } from './list-assemblies.ts'
import { planAssembly } from './plan-assembly.ts'
import { withdrawItem } from './withdraw-item.ts'

export const assembliesRouter = router({
  list: spaceQuery.input(listAssembliesInput).query(reading(listAssemblies)),
  get: spaceQuery.input(getAssemblyInput).query(reading(getAssembly)),
  plan: spaceMutation.input(planAssemblyInput).mutation(writing(planAssembly)),
  convene: spaceMutation.input(conveneAssemblyInput).mutation(writing(conveneAssembly)),
  addItem: spaceMutation.input(addItemInput).mutation(writing(addItem)),
  withdrawItem: spaceMutation.input(withdrawItemInput).mutation(writing(withdrawItem)),
  ballots: ballotsRouter,
  answer: spaceMutation.input(answerConvocationInput).mutation(writing(answerConvocation)),
})
