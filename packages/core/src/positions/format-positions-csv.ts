import { writeCsv } from '../shared/csv.ts'
import { compareNames } from '../shared/fold-text.ts'
import type { Language } from '../shared/messages.ts'
import type { PositionContent } from './position.ts'
import { type CsvOrganisation, type CsvStatement, statementCode } from './positions-csv-targets.ts'
import { csvWords } from './positions-csv-words.ts'

export type ExportedPosition = {
  readonly organisationId: string
  readonly statementId: string
  readonly content: PositionContent
}

type Facts = {
  readonly organisations: readonly CsvOrganisation[]
  readonly statements: readonly CsvStatement[]
  readonly positions: readonly ExportedPosition[]
}

/** The header and the rows of that file: by organisation, then by statement number. */
export const positionRows = (
  facts: Facts,
  language: Language,
): { heads: readonly string[]; rows: string[][] } => {
  const words = csvWords[language]
  const names = new Map(facts.organisations.map(known => [known.organisationId, known.displayName]))
  const statements = new Map(facts.statements.map(known => [known.statementId, known]))
  const rows = facts.positions.flatMap(({ organisationId, statementId, content }) => {
    const name = names.get(organisationId)
    const statement = statements.get(statementId)
    return name === undefined || statement === undefined ? [] : [{ name, statement, content }]
  })
  rows.sort((a, b) => compareNames(a.name, b.name) || a.statement.number - b.statement.number)
  return {
    heads: words.header,
    rows: rows.map(({ name, statement, content }) => [
      name,
      statementCode(statement.number),
      statement.text,
      words.stances[content.stance],
      content.nuance,
      content.reason,
      content.important ? words.important : '',
      content.source === null ? '' : words.sources[content.source],
      content.decidedOn ?? '',
    ]),
  }
}

/**
 * Positions as a file in the long layout, which `parsePositionsCsv` reads back: by organisation in alphabetical
 * order (R59), then by statement number. Positions of an organisation or statement not listed are left out.
 */
export const formatPositionsCsv = (facts: Facts, language: Language): string => {
  const { heads, rows } = positionRows(facts, language)
  return writeCsv([heads, ...rows])
}
