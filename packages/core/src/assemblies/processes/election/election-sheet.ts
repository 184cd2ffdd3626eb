import {
  type ElectionProcess,
  type ElectionState,
  electionTally,
  type SoughtRole,
} from '../../methods/election-process.ts'

/** What an election without candidate looks for, before the circle adopts it. */
export type ElectionDraft = { readonly role: SoughtRole; readonly criteria: readonly string[] }

/** What people say in an election that goes on between meetings, beside the states of its rule. */
export type ElectionSheet = ElectionProcess & {
  readonly kind: 'election'
  readonly roleId: string
  /** The role as it was when it began: a mandate covers the role that people decided, and no other. */
  readonly roleRevision: number
  readonly draft: ElectionDraft
  /** How many times the draft was written: who answers an earlier one is asked to read the present one. */
  readonly draftRound: number
  /** What each says of the draft: empty where it fits. */
  readonly draftSays: Readonly<Record<string, string>>
  /** When the ballots were read; null while they are hidden. */
  readonly revealedAt: Date | null
  /** Why each named whom they named. */
  readonly reasons: Readonly<Record<string, string>>
  /** How many times people were asked whether they object to somebody. */
  readonly asked: number
  /** The sentence with which somebody objects in the round that goes on: as hidden as the objection. */
  readonly grounds: Readonly<Record<string, string>>
  readonly electedAt: Date | null
}

/** The sheet as a rule left its process. */
export const withElection = (sheet: ElectionSheet, process: ElectionProcess): ElectionSheet =>
  Object.assign({}, sheet, process)

/** How many voices each person named has; null until the ballots are read, also where they never are. */
export const shownTally = (sheet: ElectionSheet): Record<string, number> | null =>
  sheet.revealedAt === null ? null : electionTally(sheet)

/** The states in which nothing goes on any more. */
const settled: readonly ElectionState[] = ['elected', 'celebrated', 'no_one_found']
const aboutPerson: readonly ElectionState[] = ['objecting', 'resolving', 'accepting']

const keptOf = <T>(all: Readonly<Record<string, T>>, has: (id: string) => boolean): Record<string, T> =>
  Object.fromEntries(Object.entries(all).filter(([id]) => has(id)))

/**
 * The sheet without those who are of the body no more: their ballots and voices count no more, whoever named them names
 * again, and where they were proposed somebody else is. What is over stays as it was.
 */
export const electionWithoutLeavers = (sheet: ElectionSheet, hereIds: ReadonlySet<string>): ElectionSheet => {
  if (settled.includes(sheet.state) || sheet.presentIds.every(id => hereIds.has(id))) return sheet
  const has = (id: string | null) => id === null || hereIds.has(id)
  const presentIds = sheet.presentIds.filter(has)
  const [first = sheet.facilitatorId] = presentIds
  const stays = {
    presentIds,
    facilitatorId: has(sheet.facilitatorId) ? sheet.facilitatorId : first,
    nominations: sheet.nominations.filter(one => has(one.voterId) && has(one.nomineeId)),
    reasonedIds: sheet.reasonedIds.filter(has),
    reasons: keptOf(sheet.reasons, has),
    transfers: sheet.transfers.filter(one => has(one.voterId) && has(one.toId)),
    signals: keptOf(sheet.signals, has),
    grounds: keptOf(sheet.grounds, has),
    draftSays: keptOf(sheet.draftSays, has),
  }
  if (has(sheet.proposedId)) return Object.assign({}, sheet, stays)
  const again = (state: ElectionState) => (aboutPerson.includes(state) ? 'proposing' : state)
  const nobody = { proposedId: null, proposalReason: '', signals: {}, grounds: {} }
  const heldState = sheet.heldState && again(sheet.heldState)
  return Object.assign({}, sheet, stays, nobody, { state: again(sheet.state), heldState })
}
