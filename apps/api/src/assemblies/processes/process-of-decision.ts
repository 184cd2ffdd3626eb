import { mayShareIn } from '@reliance/core/assemblies/powers.ts'
import type { ProcessOfDecisionInput } from '@reliance/core/assemblies/processes/process-of-decision.ts'
import { processOfDecision as readProcess } from '@reliance/db/assemblies/processes.ts'
import { query } from '../../boundary/use-case.ts'

type Input = ProcessOfDecisionInput & { spaceId: string }

/** The process that a decision comes from; null of one that people answered one by one. */
export const processOfDecision = query({
  may: mayShareIn,
  run: async ({ db, scope }, { decisionId }: Input) => {
    const found = await readProcess(db, scope, decisionId)
    return found ? { processId: found.id, kind: found.kind, title: found.title } : null
  },
})
