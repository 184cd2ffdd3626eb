import type { CivilDate } from '../shared/time.ts'

/** One movement of a bank statement: positive comes in, negative goes out. */
export type StatementLine = {
  readonly accountIban: string
  readonly bookedOn: CivilDate
  readonly cents: bigint
  readonly label: string
  /** The bank's own id of the entry; null in files that have none. Parts of a batch share it. */
  readonly entryId: string | null
}

/** Case and spaces differ between two exports of one bank. */
const keyOf = ({ accountIban, bookedOn, cents, label }: StatementLine): string =>
  JSON.stringify([accountIban, bookedOn, String(cents), label.toLowerCase().replaceAll(/\s+/g, ' ').trim()])

/** Counts lines of a kind that are there, by `keyOf`, and takes them away again one by one. */
const countedLines = (lines: readonly StatementLine[]) => {
  const counts = new Map<string, number>()
  const add = (line: StatementLine): void => void counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1)
  const take = (line: StatementLine): boolean => {
    const count = counts.get(keyOf(line)) ?? 0
    if (count > 0) counts.set(keyOf(line), count - 1)
    return count > 0
  }
  for (const line of lines) add(line)
  return { add, take }
}

const sumOf = (lines: readonly StatementLine[]): bigint => lines.reduce((sum, { cents }) => sum + cents, 0n)

/** The entries of one id and one day. Some banks count anew in every statement: the id alone is none. */
const entryOf = ({ accountIban, bookedOn, entryId }: StatementLine): string | null =>
  entryId === null ? null : JSON.stringify([accountIban, bookedOn, entryId])

/**
 * The lines of one statement that are not known yet. An entry with the bank's id is known as a whole, by the sum of its
 * lines: a batch booked as one line is not booked again when its parts come, nor the other way round. All else is
 * counted: of equal lines (same account, day, amount, label) as many are new as the statement has more than are known,
 * so that two payments of one day stay two, and a file that overlaps another adds what it has more. A line without an
 * id is the same as one that came with an id in a file of another kind, and the other way round.
 */
export const newStatementLines = <Line extends StatementLine>(
  known: readonly StatementLine[],
  file: readonly Line[],
): Line[] => {
  const knownEntries = Map.groupBy(known, entryOf)
  // The same object may stand for two lines that are alike: they are told apart by their places.
  const fileEntries = Map.groupBy(file.entries(), ([, line]) => entryOf(line))
  const taken = new Set<number>()
  const left = countedLines(knownEntries.get(null) ?? [])
  for (const [entry, lines] of fileEntries) {
    if (entry === null) continue
    const before = knownEntries.get(entry)
    if (before && sumOf(before) === sumOf(lines.map(([, line]) => line))) continue
    const { take } = before ? countedLines(before) : left
    for (const [at, line] of lines) if (!take(line)) taken.add(at)
  }
  for (const [entry, lines] of knownEntries)
    if (entry !== null && !fileEntries.has(entry)) for (const line of lines) left.add(line)
  for (const [at, line] of fileEntries.get(null) ?? []) if (!left.take(line)) taken.add(at)
  return file.filter((_, at) => taken.has(at))
}
