import * as z from 'zod/mini'
import { longestMonths } from '../../../mandates/mandate-terms.ts'
import { uuidInput } from '../../../shared/id.ts'
import { ok, refuse } from '../../../shared/result.ts'
import { lineInput, textInput } from '../../../shared/text-input.ts'
import type { AssemblyResult } from '../../codes.ts'
import { adoptCriteria } from '../../methods/election-nominations.ts'
import { openElection as open, type SoughtRole, strictOptions } from '../../methods/election-process.ts'
import { longestWord } from '../process-inputs.ts'
import { type CircleFacts, checkCircle, facilitatorOf } from '../propose-consent.ts'
import type { ElectionDraft, ElectionSheet } from './election-sheet.ts'

/** Months of the term, before any name. */
export const termInput = z.int().check(z.minimum(1), z.maximum(longestMonths))
/** What is sought: the mission, what is told of it, the term, and the qualities that it asks for. */
export const draftInputs = {
  mission: textInput(longestWord),
  accountabilities: textInput(longestWord),
  termMonths: termInput,
  criteria: z.array(lineInput(200)).check(z.maxLength(12)),
}

export const openElectionInput = z.object({
  bodyId: uuidInput,
  roleId: uuidInput,
  ...draftInputs,
  facilitatorId: z.nullable(uuidInput),
})
export type OpenElectionInput = z.output<typeof openElectionInput>

type DraftInput = Pick<OpenElectionInput, 'mission' | 'accountabilities' | 'termMonths' | 'criteria'>

export const draftOf = (name: string, support: string, input: DraftInput): ElectionDraft => ({
  role: {
    name,
    mission: input.mission,
    accountabilities: input.accountabilities,
    termMonths: input.termMonths,
    support,
  },
  criteria: input.criteria.filter(one => one !== ''),
})

/** Whether a draft is whole, as its rule asks for; the field that is missing is that of the form. */
export const checkDraft = ({ role, criteria }: ElectionDraft): AssemblyResult<null> => {
  const adopted = adoptCriteria(open('', [''], [], strictOptions), '', role, criteria, 0)
  if (adopted.ok) return ok(null)
  const { code, field = '' } = adopted.error
  const missing = role.mission === '' ? 'mission' : 'accountabilities'
  return refuse(code, { field: field === 'role' ? missing : field })
}

export type ElectionFacts = CircleFacts & {
  /** Whether all voices there are people: an organisation holds no mandate. */
  readonly isOfPeople: boolean
  readonly role: { readonly name: string; readonly revision: number }
}

/** Two people name each other: an election is one of three at least. */
const fewest = 3

/**
 * Begins an election without candidate with the role and the term that are put to the circle; nobody is named yet.
 * Refuses: those of the circle, `people_elect`, `role_incomplete`, `criteria_missing`.
 */
export const openElection = (
  facts: ElectionFacts,
  input: OpenElectionInput,
): AssemblyResult<ElectionSheet> => {
  if (!facts.isOfPeople) return refuse('assemblies.people_elect', { field: 'bodyId' })
  const circle = checkCircle(facts, fewest)
  if (!circle.ok) return circle
  const facilitator = facilitatorOf(facts, input.facilitatorId, circle.value)
  if (!facilitator.ok) return facilitator
  const draft = draftOf(facts.role.name, '', input)
  const checked = checkDraft(draft)
  if (!checked.ok) return checked
  const begun = open(facilitator.value, facts.participantIds, [], strictOptions)
  const words = {
    kind: 'election',
    roleId: input.roleId,
    roleRevision: facts.role.revision,
    draft,
    draftRound: 1,
    draftSays: {},
    revealedAt: null,
    reasons: {},
    asked: 0,
    grounds: {},
    electedAt: null,
  } as const
  return ok(Object.assign({}, begun, words))
}

/** What is looked for now: what the circle adopted, or what it looks at. */
export const soughtIn = ({
  role,
  criteria,
  draft,
}: ElectionSheet): { role: SoughtRole; criteria: readonly string[] } =>
  role === null ? draft : { role, criteria }
