import { foldText } from '../shared/fold-text.ts'
import { isSeenLine } from '../shared/seen-line.ts'
import { resemblingOrganisation } from './resembling-organisation.ts'
import { unlikelySigns } from './unlikely-signs.ts'

export type CsvOrganisation = { readonly organisationId: string; readonly displayName: string }
/** `number` is the statement's human name: 7 is written `s07`, `7` or `07` in a file. */
export type CsvStatement = { readonly statementId: string; readonly number: number; readonly text: string }

/** Words that a statement had before it was corrected. */
export type FormerText = { readonly number: number; readonly text: string }

/** The organisations and statements of the coalition that a file may name. */
export type CsvTargets = {
  organisation: (cell: string, line: number) => CsvOrganisation | 'unknown' | 'ambiguous' | 'asked' | 'unseen'
  statement: (cell: string) => CsvStatement | undefined
  /** The number of the statement that once had these words, corrected since. */
  corrected: (cell: string) => number | undefined
  /** The names that whoever brings the file is asked about, in its order. */
  asked: ReadonlyMap<string, AskedName>
}

/** A name that the coalition does not know and that may be another’s, or that was read wrong. */
export type AskedName = {
  readonly name: string
  readonly line: number
  /** The organisation that it may be. */
  readonly resembles: CsvOrganisation | null
  /** Signs of it that nobody writes in a name. */
  readonly signs: readonly string[]
}

/** What was answered about names: which organisation each is, null for one that is new. */
export type NameAnswers = ReadonlyMap<string, string | null>

const numbered = /^s?0*(\d{1,6})$/

/** Enters an organisation that the coalition does not know: its new id, or null when that is not wanted. */
export type ListOrganisation = (displayName: string) => string | null

export const csvTargets = (
  organisations: readonly CsvOrganisation[],
  statements: readonly CsvStatement[],
  {
    list = () => null,
    answers = new Map(),
    formerTexts = [],
  }: { list?: ListOrganisation; answers?: NameAnswers; formerTexts?: readonly FormerText[] } = {},
): CsvTargets => {
  const asked = new Map<string, AskedName>()
  const byId = new Map(organisations.map(organisation => [organisation.organisationId, organisation]))
  /** Whether a name that is not known has to be asked about. */
  const asks = (name: string, line: number): boolean => {
    if (answers.has(name)) return false
    const resembles = resemblingOrganisation(name, organisations) ?? null
    const signs = unlikelySigns(name)
    if (resembles === null && signs.length === 0) return false
    if (!asked.has(name)) asked.set(name, { name, line, resembles, signs })
    return true
  }
  const byName = Map.groupBy(organisations, organisation => foldText(organisation.displayName))
  const exact = Map.groupBy(organisations, organisation => organisation.displayName.trim())
  const byNumber = new Map(statements.map(statement => [statement.number, statement]))
  const byText = new Map(statements.map(statement => [foldText(statement.text), statement]))
  const byFormer = new Map(formerTexts.map(one => [foldText(one.text), one.number]))
  return {
    organisation: (cell, line) => {
      const name = cell.trim()
      const folded = foldText(name)
      const found = exact.get(name) ?? byName.get(folded) ?? []
      if (found.length > 1) return 'ambiguous'
      if (found[0] || folded === '') return found[0] ?? 'unknown'
      const answered = byId.get(answers.get(name) ?? '')
      if (answered) return answered
      if (asks(name, line)) return 'asked'
      if (!isSeenLine(name)) return 'unseen'
      const organisationId = list(name)
      if (organisationId === null) return 'unknown'
      const listed = { organisationId, displayName: name }
      byName.set(folded, [listed])
      return listed
    },
    asked,
    statement: cell => {
      const folded = foldText(cell)
      const digits = numbered.exec(folded)?.[1]
      return (digits === undefined ? undefined : byNumber.get(Number(digits))) ?? byText.get(folded)
    },
    corrected: cell => byFormer.get(foldText(cell)),
  }
}

export const statementCode = (number: number): string => `s${String(number).padStart(2, '0')}`
