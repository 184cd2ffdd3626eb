import type { ReadFiles } from './compare-conversation-files.ts'
import type { Discrepancy } from './conversation-file.ts'

/** What comments.csv says of a statement where its votes say something else. */
export type DeclaredCounts = { readonly agree: number; readonly disagree: number }

/** Published files differ from their votes by some votes in a hundred at most; so many may always differ. */
const alwaysAllowed = 5
const allowedShare = 0.05

export type Counted = {
  readonly agree: Uint32Array
  readonly disagree: Uint32Array
  readonly pass: Uint32Array
}

/**
 * Counts of comments.csv that are not those of the votes. With votes.csv they are all votes ever cast; without it
 * only the last of each person is known, of which there are no more.
 */
export const countsThatDiffer = (
  { statements, cast }: Pick<ReadFiles, 'statements' | 'cast'>,
  last: Counted,
): { declaredOf: (DeclaredCounts | null)[]; refused: Discrepancy[] } => {
  const { agree, disagree } = cast ?? last
  let [difference, total] = [0, 0]
  const rows = statements.map(({ number, declared }, index) => {
    const found = { agree: agree[index] ?? 0, disagree: disagree[index] ?? 0 }
    total += found.agree + found.disagree
    const apart = (['agree', 'disagree'] as const).map(name => {
      const more = found[name] - declared[name]
      return cast === null ? Math.max(0, more) : Math.abs(more)
    })
    const sum = apart.reduce((all, one) => all + one, 0)
    difference += sum
    return { number, declared, found, differs: sum > 0 }
  })
  const declaredOf = rows.map(({ declared, differs }) => (differs ? declared : null))
  if (difference <= Math.max(alwaysAllowed, allowedShare * total)) return { declaredOf, refused: [] }
  const refused = rows
    .filter(one => one.differs)
    .map(({ number, declared, found }) => ({
      code: 'positions.conversation_statement_counts_differ' as const,
      params: {
        statement: number,
        ...found,
        declaredAgree: declared.agree,
        declaredDisagree: declared.disagree,
      },
    }))
  return { declaredOf, refused }
}
