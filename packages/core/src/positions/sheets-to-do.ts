/**
 * A sheet of an open round, as its coalition knows it: when each row was published, null where it was not, and since when
 * its words stand, null where they were never others.
 */
export type OpenSheet = {
  readonly coalitionId: string
  readonly organisationId: string
  readonly roundId: string
  readonly rows: readonly {
    readonly statementId: string
    readonly publishedAt: Date | null
    readonly wordedAt: Date | null
  }[]
}

/** A row saved at home. */
export type SavedRow = {
  readonly organisationId: string
  readonly coalitionId: string
  readonly statementId: string
  readonly savedAt: Date
  /** The answer is "not yet debated". */
  readonly undebated: boolean
}

/** `empty`: rows without an answer. `prepared`: rows answered at home that the coalition does not see yet. */
export type SheetToDo<Sheet extends OpenSheet> = Sheet & { readonly empty: number; readonly prepared: number }

/**
 * The sheets that wait for somebody: what the coalition has, beside what stands at home. A row saved after it was
 * published is a correction on its way. "Not yet debated" is an answer with nothing to publish: it waits for nobody. What was
 * answered on former words is no answer to those that stand now.
 * Sheets with nothing left to do are left out.
 */
export const sheetsToDo = <Sheet extends OpenSheet>(
  sheets: readonly Sheet[],
  saved: readonly SavedRow[],
): SheetToDo<Sheet>[] =>
  sheets.flatMap(sheet => {
    const home = new Map(
      saved
        .filter(one => one.organisationId === sheet.organisationId && one.coalitionId === sheet.coalitionId)
        .map(one => [one.statementId, one]),
    )
    const isFormer = (at: Date, { wordedAt }: Sheet['rows'][number]) => wordedAt !== null && at < wordedAt
    const answerTo = (row: Sheet['rows'][number]) => {
      const one = home.get(row.statementId)
      return one === undefined || isFormer(one.savedAt, row) ? undefined : one
    }
    const isPrepared = (row: Sheet['rows'][number]) => {
      const answer = answerTo(row)
      if (answer === undefined) return false
      return row.publishedAt === null ? !answer.undebated : answer.savedAt > row.publishedAt
    }
    const isEmpty = (row: Sheet['rows'][number]) =>
      (row.publishedAt === null || isFormer(row.publishedAt, row)) && answerTo(row) === undefined
    const prepared = sheet.rows.filter(isPrepared).length
    const empty = sheet.rows.filter(isEmpty).length
    return prepared + empty === 0 ? [] : [{ ...sheet, empty, prepared }]
  })
