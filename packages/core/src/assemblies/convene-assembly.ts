import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { revisionInput } from '../shared/revision.ts'
import type { AssemblyHand, AssemblyKind, AssemblyState } from './assembly-state.ts'
import type { AssemblyResult } from './codes.ts'
import { type AssemblyFacts, moveAssembly } from './move-assembly.ts'

export const conveneAssemblyInput = z.object({ assemblyId: uuidInput, revision: revisionInput })
export type ConveneAssemblyInput = z.output<typeof conveneAssemblyInput>

/** What is known of an assembly before anybody is checked in. */
export type AheadFacts = Pick<
  AssemblyFacts,
  'kind' | 'state' | 'startsAt' | 'freezesAt' | 'room' | 'link' | 'reason' | 'itemCount'
>

/** Nothing of what an assembly is while it runs is there yet. */
const notRun = {
  cancelReason: '',
  roles: { holders: { facilitation: null, minutes: null, next_agenda: null }, sameHolderReason: '' },
  video: { isOn: false, noneReason: '' },
  quorum: null,
  isWithoutQuorum: false,
  rollCount: 0,
  possibleBallots: 0,
  isItemOpen: false,
  openBallots: 0,
  ballotIds: [],
  recordedBallotIds: [],
  itemsWithoutText: 0,
  approval: null,
}

const factsOf = (facts: AheadFacts, hand: AssemblyHand): AssemblyFacts => ({
  ...notRun,
  ...facts,
  hands: [hand],
})

/** What the clock does as soon as an assembly of this kind is convened. */
const nextByClock = (kind: AssemblyKind) => (kind === 'ordinary' ? 'open_agenda' : 'freeze_agenda')

/**
 * Convenes an assembly. Its agenda opens at once (protocols §1); that of an extraordinary one is frozen with its
 * convocation (R92). Refuses: `step_not_now`, `date_missing`, `starts_in_past`, `channel_missing`,
 * `extraordinary_reason_missing`, `no_announced_point`.
 */
export const conveneAssembly = (facts: AheadFacts, now: Date): AssemblyResult<AssemblyState> => {
  const convened = moveAssembly(factsOf(facts, 'secretary'), 'convene', now)
  if (!convened.ok) return convened
  const then: AheadFacts = Object.assign({}, facts, { state: convened.value })
  return moveAssembly(factsOf(then, 'clock'), nextByClock(facts.kind), now)
}

/** Freezes the agenda by the clock (R98). Refuses: `step_not_now`, `freeze_too_early`. */
export const freezeByClock = (facts: AheadFacts, now: Date): AssemblyResult<AssemblyState> =>
  moveAssembly(factsOf(facts, 'clock'), 'freeze_agenda', now)
