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

/**
 * The lines of a file that are not known yet. An entry with the bank's id is known as a whole: a batch booked as one line
 * is not booked again when its parts come, nor the other way round. Lines without an id are counted: of equal ones (same
 * account, day, amount, label) as many are new as the file has more than are known, so that two payments of one day stay
 * two, and a file that overlaps another adds what it has more.
 */
export const newStatementLines = (
  known: readonly StatementLine[],
  file: readonly StatementLine[],
): StatementLine[] => {
  const entries = new Set(known.map(({ accountIban, entryId }) => entryId && `${accountIban} ${entryId}`))
  const left = new Map<string, number>()
  for (const line of known) if (line.entryId === null) left.set(keyOf(line), (left.get(keyOf(line)) ?? 0) + 1)
  return file.filter(line => {
    if (line.entryId !== null) return !entries.has(`${line.accountIban} ${line.entryId}`)
    const key = keyOf(line)
    const count = left.get(key) ?? 0
    left.set(key, count - 1)
    return count <= 0
  })
}
