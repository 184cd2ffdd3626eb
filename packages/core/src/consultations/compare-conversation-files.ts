import type { Discrepancy } from './conversation-file.ts'
import type { Participants } from './conversation-participants.ts'
import type { DeclaredStatement } from './conversation-statements.ts'
import type { ConversationSummary } from './conversation-summary.ts'
import type { CastVotes } from './conversation-votes.ts'

export type ReadFiles = {
  readonly statements: readonly DeclaredStatement[]
  readonly matrix: Participants
  /** Null without votes.csv. */
  readonly cast: CastVotes | null
  readonly summary: ConversationSummary
}

/** With what an import was compared: only both together prove that nothing is missing. */
export const checkings = ['votes_and_summary', 'votes', 'summary', 'nothing'] as const
export type Checking = (typeof checkings)[number]

export const checkedAgainst = ({ cast, summary }: ReadFiles): Checking => {
  const hasSummary = summary.voters !== null && summary.comments !== null
  if (cast === null) return hasSummary ? 'summary' : 'nothing'
  return hasSummary ? 'votes_and_summary' : 'votes'
}

const difference = (code: Discrepancy['code'], params: Discrepancy['params']): Discrepancy => ({
  code,
  params,
})

/** Passes of each participant that votes.csv has and the matrix leaves out. */
const unwrittenPasses = ({ matrix, cast, statements }: ReadFiles): Uint32Array => {
  const passes = new Uint32Array(matrix.numbers.length)
  if (cast === null || matrix.writesPasses) return passes
  for (const [pair, value] of cast.last)
    if (value === 0) {
      const participant = Math.floor(pair / statements.length)
      passes[participant] = (passes[participant] ?? 0) + 1
    }
  return passes
}

/** Each line of the matrix declares how many votes it has. */
const ballotsThatDiffer = (files: ReadFiles): Discrepancy[] => {
  const { matrix, cast } = files
  const unwritten = unwrittenPasses(files)
  let missingPasses = 0
  const differing = matrix.numbers.flatMap((participant, at) => {
    const [declared, found] = [matrix.declared[at], matrix.found[at]]
    if (!declared || !found) return []
    const counted = { ...found, votes: found.votes + (unwritten[at] ?? 0) }
    const lacking = declared.votes - counted.votes
    const isPasses = cast === null && !matrix.writesPasses && lacking > 0
    if (isPasses) missingPasses += lacking
    const columns = [...(isPasses ? [] : (['votes'] as const)), ...(['agree', 'disagree'] as const)].filter(
      name => declared[name] !== counted[name],
    )
    return columns.map(name =>
      difference('positions.conversation_participant_counts_differ', {
        participant,
        column: `n-${name}`,
        found: counted[name],
        declared: declared[name],
      }),
    )
  })
  if (missingPasses > 0)
    differing.push(difference('positions.conversation_passes_missing', { count: missingPasses }))
  return differing
}

/** Pairs of which the matrix says something else than the last line of votes.csv. */
const votesThatDiffer = ({ matrix, cast, statements }: ReadFiles): number => {
  if (cast === null) return 0
  const { participant, statement, value } = matrix.votes
  let same = 0
  for (let at = 0; at < value.length; at++) {
    const pair = (participant[at] ?? 0) * statements.length + (statement[at] ?? 0)
    if (cast.last.get(pair) === value[at]) same++
  }
  let unwritten = 0
  if (!matrix.writesPasses) for (const vote of cast.last.values()) if (vote === 0) unwritten++
  return Math.max(cast.last.size - unwritten, value.length) - same
}

const votesWithoutText = ({ matrix, cast }: ReadFiles): Discrepancy[] =>
  [...(cast ?? matrix).withoutText].map(([statement, count]) =>
    difference('positions.conversation_statement_without_text', { statement, count }),
  )

/** How many people voted and on how many statements; a platform counts all lines, or those with a vote. */
const summaryThatDiffers = ({ statements, matrix, summary }: ReadFiles): Discrepancy[] => {
  const votedOn = new Set(matrix.votes.statement).size
  const voters = matrix.declared.filter(one => one.votes > 0).length
  const compared = [
    ['positions.conversation_summary_people_differ', summary.voters, [matrix.numbers.length, voters]],
    ['positions.conversation_summary_statements_differ', summary.comments, [statements.length, votedOn]],
  ] as const
  return compared.flatMap(([code, declared, counts]) =>
    declared === null || counts.some(count => count === declared)
      ? []
      : [difference(code, { declared, found: counts[0] })],
  )
}

/** Where the files do not agree so that nothing of them can be taken. */
export const discrepanciesOf = (files: ReadFiles): Discrepancy[] => {
  const { cast } = files
  const strangers = cast?.strangers.size ?? 0
  const differing = votesThatDiffer(files)
  return [
    ...votesWithoutText(files),
    ...ballotsThatDiffer(files),
    ...(strangers > 0
      ? [difference('positions.conversation_participants_differ', { count: strangers })]
      : []),
    ...(differing > 0 ? [difference('positions.conversation_votes_differ', { count: differing })] : []),
    ...summaryThatDiffers(files),
  ]
}
