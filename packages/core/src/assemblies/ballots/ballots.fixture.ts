import type { Ballot, Choice, CountedBallot, Electorate, MajorityRule, Stance } from './ballot.ts'

export const majority = (change: Partial<MajorityRule> = {}): MajorityRule => ({
  method: 'majority',
  base: 'expressed',
  quorum: null,
  takesBlank: false,
  countedBy: 'persons',
  groupQuorum: null,
  ...change,
})

/** 52 on the roll, 34 present or represented (protocols §1.1). */
export const electorate: Electorate = { rollCount: 52, presentCount: 34, groupRolls: {} }

export const stance = (what: Stance): Choice => ({ kind: 'stance', stance: what })

/** So many ballots for, against, abstaining and blank, of one group or of none. */
export const stancesOf = (
  votesFor: number,
  votesAgainst: number,
  abstaining: number,
  blank = 0,
  groupId: string | null = null,
): CountedBallot[] =>
  (
    [
      ['for', votesFor],
      ['against', votesAgainst],
      ['abstain', abstaining],
      ['blank', blank],
    ] as const
  ).flatMap(([what, count]) => Array.from({ length: count }, () => ({ choice: stance(what), groupId })))

export const optionsOf = (...ids: string[]) =>
  ids.map(optionId => ({ optionId, label: `Option ${optionId}` }))

export const draftBallot = (change: Partial<Ballot> = {}): Ballot => ({
  ballotId: 'ballot-1',
  state: 'draft',
  wording: 'L’article 4 de la charte dit désormais…',
  options: [],
  rule: majority(),
  secrecy: 'named',
  isRemote: false,
  groupIds: [],
  amendsBallotId: null,
  ...change,
})

/** Ranked ballots as they are written: `8 BEDAC`, `4 A`; a dash is a rank left empty, `1 -BC`. */
export const rankedOf = (...piles: string[]): CountedBallot[] =>
  piles.flatMap(pile => {
    const [count = '', signs = ''] = pile.split(' ')
    const ranking = [...signs].map(sign => (sign === '-' ? null : sign))
    return Array.from({ length: Number(count) }, () => ({
      choice: { kind: 'ranking' as const, ranking },
      groupId: null,
    }))
  })
