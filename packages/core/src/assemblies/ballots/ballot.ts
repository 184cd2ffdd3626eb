import type { MajorityBase, Share } from '../assembly-policy.ts'

/** The life of a ballot: `void` ends it with a reason, and nothing opens it again (protocols §1.1). */
export const ballotStates = ['draft', 'open', 'closed', 'proclaimed', 'void'] as const
export type BallotState = (typeof ballotStates)[number]

export const stances = ['for', 'against', 'abstain', 'blank'] as const
export type Stance = (typeof stances)[number]

/**
 * What can be said on a ballot of for or against, in the order in which it is offered and its result shown: the other
 * voices stand beside the yes at the same size, also where nobody chose them (R43).
 */
export const stancesOf = ({ takesBlank }: Pick<MajorityRule, 'takesBlank'>): readonly Stance[] =>
  takesBlank ? stances : stances.filter(one => one !== 'blank')

export const senses = ['agree', 'unsure', 'concerned'] as const
export type Sense = (typeof senses)[number]

/** What one person says on a ballot; each kind belongs to one way of counting. */
export type Choice =
  | { readonly kind: 'stance'; readonly stance: Stance }
  /** Points for each option; null, or nothing, where one has no opinion, which is not zero (A2). */
  | { readonly kind: 'scores'; readonly scores: Readonly<Record<string, number | null>> }
  /** The options from the best one on; a rank may stand empty, and not all need be ranked (A1). */
  | { readonly kind: 'ranking'; readonly ranking: readonly (string | null)[] }
  | { readonly kind: 'chosen'; readonly chosen: readonly string[] }
  | { readonly kind: 'dots'; readonly dots: Readonly<Record<string, number>> }
  | { readonly kind: 'sense'; readonly sense: Sense }

/** Whose yes counts: people, organisations, or both at once, the double majority. */
export const countedBys = ['persons', 'organisations', 'both'] as const
export type CountedBy = (typeof countedBys)[number]

export type MajorityRule = {
  readonly method: 'majority'
  readonly base: MajorityBase
  /** The part of the roll that has to vote, abstentions too; null where none has to. */
  readonly quorum: Share | null
  readonly takesBlank: boolean
  readonly countedBy: CountedBy
  /** The part of its own roll that has to vote for an organisation to have a position; null where none has to. */
  readonly groupQuorum: Share | null
}

/**
 * Options in the order in which equals are settled, drawn or decided before the ballot opens; null where equals stay
 * equal, and people say what follows.
 */
export type TieOrder = readonly string[] | null

export type ScoreRule = {
  readonly method: 'score'
  readonly highest: number
  /** The sum of the points, or their mean among those who gave some: it can change who wins (A2). */
  readonly by: 'sum' | 'mean'
  readonly tieOrder: TieOrder
}
export type SchulzeRule = { readonly method: 'schulze'; readonly tieOrder: TieOrder }
export type StvRule = { readonly method: 'stv'; readonly seats: number; readonly tieOrder: TieOrder }
export type ChosenRule = { readonly method: 'chosen'; readonly most: number; readonly tieOrder: TieOrder }
export type DotsRule = { readonly method: 'dots'; readonly dots: number; readonly tieOrder: TieOrder }
/** A look at where people are: it decides nothing. */
export type SenseRule = { readonly method: 'sense_check' }

/** How a ballot is counted, fixed before it opens and printed with its result. */
export type CountingRule =
  | MajorityRule
  | ScoreRule
  | SchulzeRule
  | StvRule
  | ChosenRule
  | DotsRule
  | SenseRule

export type BallotOption = { readonly optionId: string; readonly label: string }

export const secrecies = ['named', 'secret', 'show_of_hands'] as const
/** Whether names stand beside choices, which is said before one votes (L5). */
export type Secrecy = (typeof secrecies)[number]

export type Ballot = {
  readonly ballotId: string
  readonly state: BallotState
  readonly wording: string
  /** What is chosen from; none where one says for or against, or a sense. */
  readonly options: readonly BallotOption[]
  readonly rule: CountingRule
  readonly secrecy: Secrecy
  /** Whether one may vote from elsewhere (L6). */
  readonly isRemote: boolean
  /** The organisations that are counted; none where people alone are. */
  readonly groupIds: readonly string[]
  /** The ballot on the text that this one amends; null where it amends none. */
  readonly amendsBallotId: string | null
}

/** One person’s vote as it is kept: a later one of the same person takes its place (R94). */
export type Vote = {
  readonly voterId: string
  /** Whoever cast it: the person, or the holder of their proxy. */
  readonly castById: string
  readonly castAt: Date
  /** The organisation through which it is counted; null where people alone are. */
  readonly groupId: string | null
  readonly choice: Choice
  /** What the assembly of a delegate asked them to say; null where nobody did. */
  readonly instruction: Choice | null
}

/** What of a vote is counted: no name, no rank, no day of joining, so that none can weigh anything. */
export type CountedBallot = Pick<Vote, 'choice' | 'groupId'>

/** Who could vote. */
export type Electorate = {
  /** The roll when the ballot opened: whoever became entitled meanwhile votes, and raises no quorum. */
  readonly rollCount: number
  /** Those present or represented when it closed: the number of possible ballots. */
  readonly presentCount: number
  /** The roll of each counted organisation. */
  readonly groupRolls: Readonly<Record<string, number>>
}

/** Options that came out equal, and the one that was picked among them: put first, or excluded; null where none was. */
export type Tie = {
  readonly among: readonly string[]
  readonly settledBy: 'earlier_round' | 'fixed_order' | 'nobody'
  readonly pickedId: string | null
}
