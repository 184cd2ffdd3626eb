import type { Advisor } from '../methods/advice-process.ts'
import { type AdviceSheet, adviceAwaits, adviceView } from './advice-sheet.ts'
import { type ConsentSheet, withoutLeavers as consentWithoutLeavers } from './consent-sheet.ts'
import { consentAwaits, consentView } from './consent-view.ts'
import { type ElectionSheet, electionWithoutLeavers } from './election/election-sheet.ts'
import { electionAwaits, electionView } from './election/election-view.ts'

/** Everything of a process as its rules read it. */
export type ProcessSheet = ConsentSheet | AdviceSheet | ElectionSheet

/** The sheet as it is stored: what nobody reads before it is shown stands apart, and is taken along by nobody. */
export type StoredSheet = { readonly open: object; readonly sealed: object }

/** What is stored of a sheet, in two parts. Signed ballots and what was said of them are one day destroyed together. */
export const storedSheet = (sheet: ProcessSheet): StoredSheet => {
  if (sheet.kind === 'advice') return { open: sheet, sealed: {} }
  if (sheet.kind === 'election') {
    const { signals, grounds, nominations, reasons, transfers, ...open } = sheet
    return { open, sealed: { signals, grounds, nominations, reasons, transfers } }
  }
  const { signals, reasons, ...open } = sheet
  return { open, sealed: { signals, reasons } }
}

const instants = [
  ...['startedAt', 'roundAt', 'adoptedAt', 'consultedAt', 'remindedAt', 'decidedAt'],
  ...['revealedAt', 'electedAt'],
]

const withInstant = (one: Advisor): Advisor =>
  one.advice === null ? one : { ...one, advice: { ...one.advice, at: new Date(one.advice.at) } }

/** What an election has where its ballots are destroyed. */
const noBallots = { signals: {}, grounds: {}, nominations: [], reasons: {}, transfers: [] }

/** The sheet that was stored: instants travel as texts. */
export const sheetOf = ({ open, sealed }: StoredSheet): ProcessSheet => {
  const isElection = (open as { kind?: string }).kind === 'election'
  const read = Object.assign({}, isElection ? noBallots : {}, open, sealed) as Record<string, unknown>
  for (const key of instants) if (typeof read[key] === 'string') read[key] = new Date(read[key])
  const sheet = read as unknown as ProcessSheet
  return sheet.kind === 'advice' ? { ...sheet, advisors: sheet.advisors.map(withInstant) } : sheet
}

/** Who is waited for now: voices where a body decides, people where one person does. */
export const awaitedIds = (sheet: ProcessSheet, now: Date): string[] => {
  if (sheet.kind === 'election') return electionAwaits(sheet)
  return sheet.kind === 'advice' ? adviceAwaits(sheet, now) : consentAwaits(sheet, now)
}

/** The sheet without those who are of the body no more; who was asked for advice stays asked. */
export const withoutLeavers = (sheet: ProcessSheet, hereIds: ReadonlySet<string>): ProcessSheet => {
  if (sheet.kind === 'election') return electionWithoutLeavers(sheet, hereIds)
  return sheet.kind === 'advice' ? sheet : consentWithoutLeavers(sheet, hereIds)
}

/**
 * A process as one person may read it now: what is hidden in the round that goes on is not in it, whoever asks.
 * @param me the voice of whoever reads, or the person where one decides; null of somebody who has none there.
 */
export const processView = (sheet: ProcessSheet, me: string | null, now: Date) => {
  if (sheet.kind === 'election') return electionView(sheet, me, now)
  return sheet.kind === 'advice' ? adviceView(sheet, me, now) : consentView(sheet, me, now)
}
