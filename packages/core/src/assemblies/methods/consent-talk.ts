import { foldText } from '../../shared/fold-text.ts'
import { ok, refuse } from '../../shared/result.ts'
import type { CivilDate } from '../../shared/time.ts'
import type { AssemblyResult } from '../codes.ts'
import { type ConsentProcess, type ConsentState, isWindowOver, type Responsible } from './consent-process.ts'

type Answer = AssemblyResult<ConsentProcess>

/** What a proposal says before anybody talks of it. */
export type ConsentDraft = {
  readonly text: string
  readonly purpose: string
  readonly responsible: Responsible | null
  readonly reviewOn: CivilDate | null
}

const checkState = (process: ConsentProcess, state: ConsentState): AssemblyResult<null> =>
  process.state === state ? ok(null) : refuse('assemblies.process_step_not_now')

/** Whether an act is now, and in the hand of whoever facilitates. */
export const checkFacilitator = (
  process: ConsentProcess,
  state: ConsentState,
  byId: string,
): AssemblyResult<null> => {
  const now = checkState(process, state)
  if (!now.ok) return now
  return byId === process.facilitatorId ? ok(null) : refuse('assemblies.facilitator_only')
}

const checkProposer = (process: ConsentProcess, state: ConsentState, byId: string): AssemblyResult<null> => {
  const now = checkState(process, state)
  if (!now.ok) return now
  return byId === process.proposerId ? ok(null) : refuse('assemblies.proposer_only')
}

/**
 * The proposer presents the one proposal: its first version is frozen. Refuses: `process_step_not_now`, `proposer_only`,
 * `proposal_text_missing`, `purpose_missing`, `responsible_missing`, `review_missing`.
 */
export const presentProposal = (process: ConsentProcess, byId: string, draft: ConsentDraft): Answer => {
  const checked = checkProposer(process, 'drafting', byId)
  if (!checked.ok) return checked
  const { text, purpose, responsible, reviewOn } = draft
  if (text.trim() === '') return refuse('assemblies.proposal_text_missing', { field: 'text' })
  if (purpose.trim() === '') return refuse('assemblies.purpose_missing', { field: 'purpose' })
  if (responsible === null) return refuse('assemblies.responsible_missing', { field: 'responsible' })
  if (reviewOn === null) return refuse('assemblies.review_missing', { field: 'reviewOn' })
  const versions = [{ text, integratedById: null, objection: null }]
  return ok({ ...process, state: 'presented', purpose, responsible, reviewOn, versions })
}

/** Fixes who takes part, and opens the round of questions. Refuses: `facilitator_only`, `participants_missing`. */
export const beginClarifying = (
  process: ConsentProcess,
  byId: string,
  participantIds: readonly string[],
  now: Date,
): Answer => {
  const checked = checkFacilitator(process, 'presented', byId)
  if (!checked.ok) return checked
  if (participantIds.length === 0) return refuse('assemblies.participants_missing')
  const startedAt = process.startedAt ?? now
  return ok({
    ...process,
    state: 'clarifying',
    participantIds,
    spokenIds: [],
    openQuestions: 0,
    startedAt,
    roundAt: now,
  })
}

const checkTurn = (process: ConsentProcess, byId: string): AssemblyResult<null> => {
  if (process.state !== 'clarifying' && process.state !== 'feelings')
    return refuse('assemblies.process_step_not_now')
  if (!process.participantIds.includes(byId)) return refuse('assemblies.not_a_participant')
  return byId === process.proposerId ? refuse('assemblies.proposer_listens') : ok(null)
}

/** Speaks once in the round, or passes. Refuses: `not_a_participant`, `proposer_listens`, `spoken_already`. */
export const speakInRound = (process: ConsentProcess, byId: string): Answer => {
  const checked = checkTurn(process, byId)
  if (!checked.ok) return checked
  if (process.spokenIds.includes(byId)) return refuse('assemblies.spoken_already')
  return ok({ ...process, spokenIds: [...process.spokenIds, byId] })
}

/** "Pourquoi" asks for an opinion, which belongs to the next round. */
const isWhy = (question: string): boolean => /^(et )?(pourquoi|why)\b/.test(foldText(question))

/**
 * Asks what a word of the proposal means, which waits for the proposer. Refuses: those of a turn, `question_missing`,
 * `why_belongs_to_feelings`.
 */
export const askForClarity = (process: ConsentProcess, byId: string, question: string): Answer => {
  if (process.state !== 'clarifying') return refuse('assemblies.process_step_not_now')
  const checked = checkTurn(process, byId)
  if (!checked.ok) return checked
  if (question.trim() === '') return refuse('assemblies.question_missing', { field: 'question' })
  if (isWhy(question)) return refuse('assemblies.why_belongs_to_feelings', { field: 'question' })
  const spokenIds = [...new Set([...process.spokenIds, byId])]
  return ok({ ...process, spokenIds, openQuestions: process.openQuestions + 1 })
}

/** The proposer answers one open question. Refuses: `proposer_only`, `question_missing`. */
export const giveClarity = (process: ConsentProcess, byId: string): Answer => {
  const checked = checkProposer(process, 'clarifying', byId)
  if (!checked.ok) return checked
  if (process.openQuestions === 0) return refuse('assemblies.question_missing')
  return ok({ ...process, openQuestions: process.openQuestions - 1 })
}

/** Whether all but the proposer have spoken or passed; after its window, silence passes. */
const isRoundOver = (process: ConsentProcess, now: Date): boolean =>
  isWindowOver(process, now) ||
  process.participantIds.every(id => id === process.proposerId || process.spokenIds.includes(id))

/** Opens the round of feelings. Refuses: `facilitator_only`, `round_open`, `question_open`. */
export const beginFeelings = (process: ConsentProcess, byId: string, now: Date): Answer => {
  const checked = checkFacilitator(process, 'clarifying', byId)
  if (!checked.ok) return checked
  if (!isRoundOver(process, now)) return refuse('assemblies.round_open')
  if (process.openQuestions > 0) return refuse('assemblies.question_open')
  return ok({ ...process, state: 'feelings', spokenIds: [], roundAt: now })
}

/** Gives the word to the proposer alone. Refuses: `facilitator_only`, `round_open`. */
export const beginAmending = (process: ConsentProcess, byId: string, now: Date): Answer => {
  const checked = checkFacilitator(process, 'feelings', byId)
  if (!checked.ok) return checked
  if (!isRoundOver(process, now)) return refuse('assemblies.round_open')
  return ok({ ...process, state: 'amending', spokenIds: [], proposerChoice: null })
}

/**
 * What the proposer does with what was said: keeps the text, amends it into the next version, clarifies it aloud, or
 * withdraws it. Refuses: `proposer_only`, `amendment_missing` where the text is empty or the same.
 */
export const chooseAfterFeelings = (
  process: ConsentProcess,
  byId: string,
  choice: 'keep' | 'amend' | 'clarify' | 'withdraw',
  text: string,
): Answer => {
  const checked = checkProposer(process, 'amending', byId)
  if (!checked.ok) return checked
  if (choice === 'withdraw') return ok({ ...process, state: 'withdrawn' })
  if (choice !== 'amend') return ok({ ...process, proposerChoice: choice })
  if (text.trim() === '' || text === process.versions.at(-1)?.text)
    return refuse('assemblies.amendment_missing', { field: 'text' })
  const versions = [...process.versions, { text, integratedById: null, objection: null }]
  return ok({ ...process, proposerChoice: 'amend', versions })
}

/** Presents an amended text once more, from the questions on. Refuses: `facilitator_only`, `choice_missing`. */
export const presentAgain = (process: ConsentProcess, byId: string): Answer => {
  const checked = checkFacilitator(process, 'amending', byId)
  if (!checked.ok) return checked
  if (process.proposerChoice !== 'amend') return refuse('assemblies.choice_missing')
  return ok({ ...process, state: 'presented', proposerChoice: null })
}
