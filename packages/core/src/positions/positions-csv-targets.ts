import { foldText } from '../shared/fold-text.ts'

export type CsvOrganisation = { readonly organisationId: string; readonly displayName: string }
/** `number` is the statement's human name: 7 is written `s07`, `7` or `07` in a file. */
export type CsvStatement = { readonly statementId: string; readonly number: number; readonly text: string }

/** The organisations and statements of the coalition that a file may name. */
export type CsvTargets = {
  organisation: (cell: string) => CsvOrganisation | 'unknown' | 'ambiguous'
  statement: (cell: string) => CsvStatement | undefined
}

const numbered = /^s?0*(\d{1,6})$/

/** Enters an organisation that the coalition does not know: its new id, or null when that is not wanted. */
export type ListOrganisation = (displayName: string) => string | null

export const csvTargets = (
  organisations: readonly CsvOrganisation[],
  statements: readonly CsvStatement[],
  list: ListOrganisation = () => null,
): CsvTargets => {
  const byName = Map.groupBy(organisations, organisation => foldText(organisation.displayName))
  const exact = Map.groupBy(organisations, organisation => organisation.displayName.trim())
  const byNumber = new Map(statements.map(statement => [statement.number, statement]))
  const byText = new Map(statements.map(statement => [foldText(statement.text), statement]))
  return {
    organisation: cell => {
      const folded = foldText(cell)
      const found = exact.get(cell.trim()) ?? byName.get(folded) ?? []
      if (found.length > 1) return 'ambiguous'
      if (found[0] || folded === '') return found[0] ?? 'unknown'
      const organisationId = list(cell.trim())
      if (organisationId === null) return 'unknown'
      const listed = { organisationId, displayName: cell.trim() }
      byName.set(folded, [listed])
      return listed
    },
    statement: cell => {
      const folded = foldText(cell)
      const digits = numbered.exec(folded)?.[1]
      return (digits === undefined ? undefined : byNumber.get(Number(digits))) ?? byText.get(folded)
    },
  }
}

export const statementCode = (number: number): string => `s${String(number).padStart(2, '0')}`
