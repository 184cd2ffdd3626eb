import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { revisionInput } from '../shared/revision.ts'
import type { AssemblyResult } from './codes.ts'
import { type AssemblyFacts, moveAssembly } from './move-assembly.ts'

/** Publishes the minutes that were read, by the revision of the assembly. */
export const publishMinutesInput = z.object({ assemblyId: uuidInput, revision: revisionInput })
export type PublishMinutesInput = z.output<typeof publishMinutesInput>

/**
 * Publishes the minutes with their record of decisions (R106, R107); minutes that nobody put down as a draft are one.
 * Refuses: `step_not_now`, `not_your_step`, `ballots_unrecorded`, `items_without_text`.
 */
export const publishMinutes = (facts: AssemblyFacts, now: Date): AssemblyResult<'published'> => {
  const draft = facts.state === 'closed' ? moveAssembly(facts, 'draft_minutes', now) : null
  if (draft !== null && !draft.ok) return draft
  const from: AssemblyFacts = Object.assign({}, facts, { state: draft?.value ?? facts.state })
  const published = moveAssembly(from, 'publish', now)
  return published.ok ? { ok: true, value: 'published' } : published
}
