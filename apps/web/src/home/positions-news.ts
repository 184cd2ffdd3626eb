import { type OpenSheet, type SavedRow, sheetsToDo } from '@reliance/core/positions/sheets-to-do.ts'
import { hrefOf, type Place } from '../person.ts'
import { api, type Outputs } from '../trpc.ts'

/** What a place says about positions; the sheets are told once the organisations have answered too. */
export type PositionsWaiting = { place: Place; waiting: Outputs['positions']['waiting'] }
export type PositionsNews =
  | {
      kind: 'fill' | 'publish'
      count: number
      prepared: number
      organisation: string
      coalition: string
      round: string
      href: string
    }
  | { kind: 'confirmPositions'; count: number; organisation: string; coalition: string; href: string }
  | { kind: 'question' | 'workshop'; count: number; coalition: string; href: string }

export const positionsWaiting = async (place: Place): Promise<PositionsWaiting> => ({
  place,
  waiting: await api.positions.waiting.query({ spaceId: place.spaceId }),
})

const sheetHref = (place: Place, organisationId: string, roundId: string | null): string =>
  `${hrefOf(place)}/positions/feuille?organisation=${organisationId}${roundId === null ? '' : `&tour=${roundId}`}`

/** What stands in coalitions beside what is saved at home: it takes the answers of both. */
function sheetNews(answers: readonly PositionsWaiting[]): PositionsNews[] {
  const saved = answers.flatMap(({ place, waiting }): SavedRow[] =>
    waiting.drafts.map(row => ({ ...row, organisationId: place.spaceId, savedAt: new Date(row.savedAt) })),
  )
  const sheets = answers.flatMap(({ place, waiting }) =>
    waiting.sheets.map(sheet => ({
      ...sheet,
      place,
      coalitionId: place.spaceId,
      rows: sheet.rows.map(({ statementId, publishedAt }): OpenSheet['rows'][number] => ({
        statementId,
        publishedAt: publishedAt === null ? null : new Date(publishedAt),
      })),
    })),
  )
  return sheetsToDo(sheets, saved).map(({ place, empty, prepared, ...sheet }) => ({
    kind: empty > 0 ? 'fill' : 'publish',
    count: empty > 0 ? empty : prepared,
    prepared,
    organisation: sheet.displayName,
    coalition: place.name,
    round: sheet.title,
    href: sheetHref(place, sheet.organisationId, sheet.roundId),
  }))
}

/** What one coalition asks for by itself. */
function coalitionNews({ place, waiting }: PositionsWaiting): PositionsNews[] {
  const { name: coalition } = place
  const questions = `${hrefOf(place)}/positions/questions`
  const counted = [
    { kind: 'question' as const, count: waiting.questions, coalition, href: questions },
    { kind: 'workshop' as const, count: waiting.requests, coalition, href: `${questions}#demandes` },
  ]
  return [
    ...waiting.toConfirm.map(
      ({ organisationId, displayName: organisation, roundId, count }): PositionsNews => ({
        kind: 'confirmPositions',
        count,
        organisation,
        coalition,
        href: sheetHref(place, organisationId, roundId),
      }),
    ),
    ...counted.filter(({ count }) => count > 0),
  ]
}

/** Lines about positions over all places of a person. */
export const positionsNews = (answers: readonly PositionsWaiting[]): PositionsNews[] => [
  ...answers.flatMap(coalitionNews),
  ...sheetNews(answers),
]
