/** A sheet of an open round, as its coalition knows it: when each row was published, null where it was not. */
export type OpenSheet = {
  readonly coalitionId: string
  readonly organisationId: string
  readonly roundId: string
  readonly rows: readonly { readonly statementId: string; readonly publishedAt: Date | null }[]
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
 * published is a correction on its way. "Not yet debated" is an answer with nothing to publish: it waits for nobody.
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
    const isPrepared = ({ statementId, publishedAt }: Sheet['rows'][number]) => {
      const row = home.get(statementId)
      if (row === undefined) return false
      return publishedAt === null ? !row.undebated : row.savedAt > publishedAt
    }
    const prepared = sheet.rows.filter(isPrepared).length
    const empty = sheet.rows.filter(row => row.publishedAt === null && !home.has(row.statementId)).length
    return prepared + empty === 0 ? [] : [{ ...sheet, empty, prepared }]
  })
