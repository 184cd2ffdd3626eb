import type { GetOfDecisionInput } from '@reliance/core/assemblies/get-of-decision.ts'
import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { findAssembly } from '@reliance/db/assemblies/assemblies.ts'
import { ballotOfDecision } from '@reliance/db/assemblies/ballots.ts'
import { query } from '../boundary/use-case.ts'

type Input = GetOfDecisionInput & { spaceId: string }

/** The ballot that a decision comes from, and its assembly; null of one that people answered one by one. */
export const getOfDecision = query({
  may: mayTakePart,
  run: async ({ db, scope }, { decisionId }: Input) => {
    const ballot = await ballotOfDecision(db, scope, decisionId)
    const assembly = ballot && (await findAssembly(db, scope, ballot.assemblyId))
    if (!assembly) return null
    return {
      ballotId: ballot.id,
      assemblyId: assembly.id,
      title: assembly.title,
      startsAt: assembly.startsAt.toISOString(),
      zone: assembly.zone,
    }
  },
})
