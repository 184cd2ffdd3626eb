import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { textInput } from '../shared/text-input.ts'
import { type CivilDate, civilDateAt, type Zone } from '../shared/time.ts'
import type { AssemblyState } from './assembly-state.ts'
import type { AssemblyResult } from './codes.ts'
import { type AssemblyFacts, moveAssembly } from './move-assembly.ts'

/** The three roles of an assembly, each with its person, and why one person holds several (R101). */
export const holdRolesInput = z.object({
  assemblyId: uuidInput,
  facilitation: uuidInput,
  minutes: uuidInput,
  nextAgenda: uuidInput,
  sameHolderReason: textInput(300),
})
export type HoldRolesInput = z.output<typeof holdRolesInput>

/** Whether it is the day of the assembly, or past it: who is on the roll is not fixed before. */
const isItsDay = ({ startsAt }: AssemblyFacts, now: Date, zone: Zone): boolean => {
  const day = (at: Date): CivilDate => civilDateAt(at, zone)
  return startsAt !== null && day(now) >= day(startsAt)
}

const held: readonly AssemblyState[] = ['checked_in', 'running']

/**
 * Gives the three roles of an assembly. The first time, on its day, this opens the check-in (protocols §1); while it is
 * held, whoever facilitates hands a role over. Answers the state that the assembly is in then.
 * Refuses: `check_in_too_early`, `step_not_now`, `not_your_step`, `role_vacant`, `same_holder_reason_missing`.
 * @param facts with the roles as they are to be.
 */
export const holdRoles = (facts: AssemblyFacts, now: Date, zone: Zone): AssemblyResult<AssemblyState> => {
  const { state, hands } = facts
  const mayLead = hands.includes('facilitator') || hands.includes('secretary')
  if (!mayLead) return refuse('assemblies.not_your_step')
  const acting: AssemblyFacts = Object.assign({}, facts, { hands: ['facilitator'] })
  if (held.includes(state)) {
    const again = moveAssembly(Object.assign(acting, { state: 'agenda_frozen' }), 'check_in', now)
    return again.ok ? ok(state) : again
  }
  if (state === 'agenda_frozen' && !isItsDay(facts, now, zone)) return refuse('assemblies.check_in_too_early')
  return moveAssembly(acting, 'check_in', now)
}
