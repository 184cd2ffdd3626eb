import { type ConsentSheet, withoutLeavers as consentWithoutLeavers } from './consent-sheet.ts'
import { consentAwaits, consentView } from './consent-view.ts'

/** Everything of a process as its rules read it. */
export type ProcessSheet = ConsentSheet

/** What nobody reads before it is shown: kept apart from the rest, and taken along by nobody. */
export type SealedPart = Pick<ConsentSheet, 'signals' | 'reasons'>

/** The sheet as it is stored: what is sealed stands beside it. */
export type StoredSheet = { readonly open: object; readonly sealed: object }

/** What is stored of a sheet, in two parts. */
export const storedSheet = (sheet: ProcessSheet): StoredSheet => {
  const { signals, reasons, ...open } = sheet
  return { open, sealed: { signals, reasons } satisfies SealedPart }
}

const instants = ['startedAt', 'roundAt', 'adoptedAt'] as const

/** The sheet that was stored: instants travel as texts. */
export const sheetOf = ({ open, sealed }: StoredSheet): ProcessSheet => {
  const read = Object.assign({}, open, sealed) as Record<string, unknown>
  for (const key of instants) if (typeof read[key] === 'string') read[key] = new Date(read[key])
  return read as unknown as ProcessSheet
}

/** Who is waited for now. */
export const awaitedIds = (sheet: ProcessSheet, now: Date): string[] => consentAwaits(sheet, now)

/** The sheet without those who are of the body no more. */
export const withoutLeavers = (sheet: ProcessSheet, hereIds: ReadonlySet<string>): ProcessSheet =>
  consentWithoutLeavers(sheet, hereIds)

/**
 * A process as one person may read it now: what is hidden in the round that goes on is not in it, whoever asks.
 * @param me the voice of whoever reads; null of somebody who has none there.
 */
export const processView = (sheet: ProcessSheet, me: string | null, now: Date) => consentView(sheet, me, now)
