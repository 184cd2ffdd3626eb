import { addDays, type CivilDate } from '../../shared/time.ts'

/** Where an election without candidate stands (protocols §3). */
export const electionStates = [
  'role_defining',
  'criteria_adopted',
  'balloting',
  'revealing',
  'transferring',
  'proposing',
  'objecting',
  'resolving',
  'accepting',
  'elected',
  'celebrated',
  'suspended',
  'no_one_found',
] as const
export type ElectionState = (typeof electionStates)[number]

/** The function that somebody is looked for, described before any name. */
export type SoughtRole = {
  readonly name: string
  readonly mission: string
  readonly accountabilities: string
  readonly termMonths: number
  /** What helps whoever takes it on: a deputy, a training. */
  readonly support: string
}

/** Strict, as the sheet of Université du Nous has it: nobody names themselves, passes, or names somebody absent. */
export type ElectionOptions = {
  readonly selfNomination: boolean
  readonly pass: boolean
  readonly absentElectable: boolean
  /** What becomes of the signed ballots: destroyed after 30 days, or kept with the consent of the circle. */
  readonly ballotsAfter: 'destroyed' | 'archived'
}

export const strictOptions: ElectionOptions = {
  selfNomination: false,
  pass: false,
  absentElectable: false,
  ballotsAfter: 'destroyed',
}

/** "Moi, X, je propose Y"; null passes. */
export type Nomination = { readonly voterId: string; readonly nomineeId: string | null }

export type VoteTransfer = {
  readonly voterId: string
  readonly toId: string
  readonly reason: string
}

/** What lifted an objection: a change of the role or its term, a support. */
export type ElectionObjection = {
  readonly objectorId: string
  readonly proposedId: string
  readonly reason: string
  readonly liftedBy: string
}

export type ElectionProcess = {
  readonly state: ElectionState
  readonly heldState: ElectionState | null
  readonly facilitatorId: string
  readonly presentIds: readonly string[]
  readonly absentIds: readonly string[]
  readonly options: ElectionOptions
  readonly role: SoughtRole | null
  readonly criteria: readonly string[]
  readonly nominations: readonly Nomination[]
  /** Who gave the reasons of their nomination. */
  readonly reasonedIds: readonly string[]
  readonly transfers: readonly VoteTransfer[]
  readonly proposedId: string | null
  readonly proposalReason: string
  /** Who objects to the person proposed, in the round that goes on. */
  readonly signals: Readonly<Record<string, boolean>>
  readonly objections: readonly ElectionObjection[]
  /** Who declined, without having to say why. */
  readonly declinedIds: readonly string[]
}

/** An election that begins with the function. */
export const openElection = (
  facilitatorId: string,
  presentIds: readonly string[],
  absentIds: readonly string[],
  options: ElectionOptions,
): ElectionProcess => ({
  state: 'role_defining',
  heldState: null,
  facilitatorId,
  presentIds,
  absentIds,
  options,
  role: null,
  criteria: [],
  nominations: [],
  reasonedIds: [],
  transfers: [],
  proposedId: null,
  proposalReason: '',
  signals: {},
  objections: [],
  declinedIds: [],
})

/** Who was named by somebody on their ballot, in the order of ids. */
export const namedIn = ({ nominations }: Pick<ElectionProcess, 'nominations'>): string[] => [
  ...new Set(nominations.flatMap(one => one.nomineeId ?? []).toSorted()),
]

/**
 * How many voices each person named has now; null until every ballot is in and revealed. It is there to be talked about:
 * it elects nobody.
 */
export const electionTally = (process: ElectionProcess): Record<string, number> | null => {
  const hidden: readonly ElectionState[] = ['role_defining', 'criteria_adopted', 'balloting']
  const state = process.heldState ?? process.state
  if (hidden.includes(state)) return null
  const voices = new Map(process.nominations.map(one => [one.voterId, one.nomineeId]))
  for (const { voterId, toId } of process.transfers) voices.set(voterId, toId)
  const all = [...voices.values()]
  return Object.fromEntries(namedIn(process).map(id => [id, all.filter(voice => voice === id).length]))
}

const keptDays = 30

/** The last day on which the signed ballots are kept; null where the circle consented to keep them. */
export const ballotsKeptThrough = (electedOn: CivilDate, options: ElectionOptions): CivilDate | null =>
  options.ballotsAfter === 'archived' ? null : addDays(electedOn, keptDays)
