import { ok, refuse } from '../../shared/result.ts'
import type { CivilDate } from '../../shared/time.ts'
import type { AssemblyResult } from '../codes.ts'

export const adviceStates = [
  'intention',
  'consulting',
  'decided',
  'communicated',
  'reviewed',
  'abandoned',
  'escalated',
] as const
export type AdviceState = (typeof adviceStates)[number]

/** Why somebody is asked: they live with the consequences, they know, they have a say over means, they need to know. */
export const advisorKinds = ['affected', 'experienced', 'resources', 'information'] as const
export type AdvisorKind = (typeof advisorKinds)[number]

export type Advice = {
  readonly text: string
  readonly at: Date
  /** Whether its author, or the decider, marked it so that it has to be answered. */
  readonly isImportant: boolean
  /** One line of the decider: followed, or not because; empty until then. */
  readonly answer: string
}

export type Advisor = {
  readonly personId: string
  readonly kind: AdvisorKind
  /** Null until they answer. */
  readonly advice: Advice | null
}

/** A decision that one person takes alone in their domain, once they asked (protocols §4, R13). */
export type AdviceProcess = {
  readonly state: AdviceState
  /** Decides alone, and alone is accountable. */
  readonly deciderId: string
  /** The line of the domain that it rests on (R12); null where none was chosen. */
  readonly domainClauseId: string | null
  readonly reviewOn: CivilDate | null
  readonly advisors: readonly Advisor[]
  readonly consultedAt: Date | null
  readonly remindedAt: Date | null
  /** Decided first, for an emergency: consulting follows. */
  readonly isEmergency: boolean
  readonly decidedAt: Date | null
}

export type AdvicePolicy = {
  /** Hours after which silence no longer holds back, once everybody silent was reminded. */
  readonly delayHours: number
  /** Whether somebody has to be asked who knows. */
  readonly asksExperienced: boolean
}

export const defaultAdvicePolicy: AdvicePolicy = { delayHours: 72, asksExperienced: false }

const hourMs = 3_600_000
/** Hours after an emergency in which one has to have asked. */
const emergencyHours = 48

type Answer = AssemblyResult<AdviceProcess>

const checkDecider = ({ deciderId, state }: AdviceProcess, byId: string): AssemblyResult<null> => {
  if (state === 'escalated') return refuse('assemblies.advice_escalated')
  return byId === deciderId ? ok(null) : refuse('assemblies.decider_only')
}

/** Whether the intention is said: what it rests on, and when it is looked at again. */
const checkIntention = ({ domainClauseId, reviewOn }: AdviceProcess): AssemblyResult<null> => {
  if (domainClauseId === null) return refuse('assemblies.domain_clause_missing', { field: 'domainClauseId' })
  return reviewOn === null ? refuse('assemblies.review_missing', { field: 'reviewOn' }) : ok(null)
}

/**
 * Asks people before one decides; after an emergency too. Refuses: `process_step_not_now`, `decider_only`,
 * `advice_escalated`, `domain_clause_missing`, `review_missing`, `nobody_affected_asked`, `nobody_experienced_asked`.
 */
export const beginConsulting = (
  process: AdviceProcess,
  policy: AdvicePolicy,
  byId: string,
  advisors: readonly Pick<Advisor, 'personId' | 'kind'>[],
  now: Date,
): Answer => {
  const isAfterwards = process.isEmergency && process.consultedAt === null
  if (process.state !== 'intention' && !isAfterwards) return refuse('assemblies.process_step_not_now')
  for (const checked of [checkDecider(process, byId), checkIntention(process)])
    if (!checked.ok) return checked
  const others = advisors.filter(one => one.personId !== process.deciderId)
  const has = (kind: AdvisorKind) => others.some(one => one.kind === kind)
  if (!has('affected')) return refuse('assemblies.nobody_affected_asked', { field: 'advisors' })
  if (policy.asksExperienced && !has('experienced'))
    return refuse('assemblies.nobody_experienced_asked', { field: 'advisors' })
  return ok({
    ...process,
    state: isAfterwards ? process.state : 'consulting',
    advisors: others.map(({ personId, kind }) => ({ personId, kind, advice: null })),
    consultedAt: now,
  })
}

/** Gives advice, or gives it anew, until it is decided. Refuses: `process_step_not_now`, `not_asked`, `advice_missing`. */
export const giveAdvice = (
  process: AdviceProcess,
  byId: string,
  text: string,
  isImportant: boolean,
  now: Date,
): Answer => {
  const { state, isEmergency } = process
  const isOpen = state === 'consulting' || (isEmergency && (state === 'decided' || state === 'communicated'))
  if (!isOpen) return refuse('assemblies.process_step_not_now')
  if (!process.advisors.some(one => one.personId === byId)) return refuse('assemblies.not_asked')
  if (text.trim() === '') return refuse('assemblies.advice_missing', { field: 'text' })
  const advice = { text, at: now, isImportant, answer: '' }
  const advisors = process.advisors.map(one =>
    one.personId === byId ? { personId: one.personId, kind: one.kind, advice } : one,
  )
  return ok({ ...process, advisors })
}

/** One line of answer to an advice: followed, or not because. Refuses: `decider_only`, `advice_missing`. */
export const answerAdvice = (
  process: AdviceProcess,
  byId: string,
  personId: string,
  answer: string,
): Answer => {
  const checked = checkDecider(process, byId)
  if (!checked.ok) return checked
  const asked = process.advisors.find(one => one.personId === personId)
  if (!asked?.advice || answer.trim() === '') return refuse('assemblies.advice_missing', { field: 'answer' })
  const advice = { ...asked.advice, answer }
  const advisors = process.advisors.map(one => (one === asked ? { personId, kind: one.kind, advice } : one))
  return ok({ ...process, advisors })
}

/** Reminds whoever has not answered. Refuses: `process_step_not_now`. */
export const remindAdvisors = (process: AdviceProcess, now: Date): Answer =>
  process.state === 'consulting'
    ? ok({ ...process, remindedAt: process.remindedAt ?? now })
    : refuse('assemblies.process_step_not_now')

/** "1 sans réponse": those who were asked and said nothing. */
export const unanswered = ({ advisors }: Pick<AdviceProcess, 'advisors'>): string[] =>
  advisors.filter(one => one.advice === null).map(one => one.personId)

/** Whether one may decide: all have answered, or the delay is over and they were reminded (R13). */
export const isReady = (process: AdviceProcess, policy: AdvicePolicy, now: Date): boolean => {
  const { state, consultedAt, remindedAt } = process
  if (state !== 'consulting' || consultedAt === null) return false
  if (unanswered(process).length === 0) return true
  return remindedAt !== null && now.getTime() >= consultedAt.getTime() + policy.delayHours * hourMs
}

/**
 * Decides. Refuses: `advice_escalated`, `decider_only`, `process_step_not_now`, `advice_not_ready`,
 * `important_advice_unanswered`.
 */
export const decideAfterAdvice = (
  process: AdviceProcess,
  policy: AdvicePolicy,
  byId: string,
  now: Date,
): Answer => {
  const checked = checkDecider(process, byId)
  if (!checked.ok) return checked
  if (process.state !== 'consulting') return refuse('assemblies.process_step_not_now')
  if (!isReady(process, policy, now)) return refuse('assemblies.advice_not_ready')
  const isLeft = process.advisors.some(({ advice }) => advice?.isImportant && advice.answer === '')
  if (isLeft) return refuse('assemblies.important_advice_unanswered')
  return ok({ ...process, state: 'decided', decidedAt: now })
}

/** Decides before asking, which is flagged. Refuses: those of the intention, `decider_only`, `process_step_not_now`. */
export const decideInEmergency = (process: AdviceProcess, byId: string, now: Date): Answer => {
  for (const checked of [checkDecider(process, byId), checkIntention(process)])
    if (!checked.ok) return checked
  if (process.state !== 'intention') return refuse('assemblies.process_step_not_now')
  return ok({ ...process, state: 'decided', isEmergency: true, decidedAt: now })
}

/** Whether nobody was asked in the 48 hours after an emergency. */
export const isConsultingLate = (
  { isEmergency, decidedAt, consultedAt }: AdviceProcess,
  now: Date,
): boolean => {
  if (!isEmergency || decidedAt === null) return false
  const dueAt = decidedAt.getTime() + emergencyHours * hourMs
  return (consultedAt ?? now).getTime() > dueAt
}

const ends: Record<'communicate' | 'review' | 'abandon' | 'escalate', [AdviceState, AdviceState]> = {
  communicate: ['decided', 'communicated'],
  review: ['communicated', 'reviewed'],
  abandon: ['consulting', 'abandoned'],
  escalate: ['consulting', 'escalated'],
}

/**
 * Communicates what was decided, reviews it, gives it up, or brings it to the body above, which takes it out of the hand
 * of the decider (R14). Anybody who was asked may bring it there. Refuses: `process_step_not_now`, `decider_only`.
 */
export const endAdvice = (process: AdviceProcess, act: keyof typeof ends, byId: string): Answer => {
  const [from, to] = ends[act]
  if (process.state !== from) return refuse('assemblies.process_step_not_now')
  const isAsked = process.advisors.some(one => one.personId === byId)
  if (byId !== process.deciderId && !(act === 'escalate' && isAsked)) return refuse('assemblies.decider_only')
  return ok({ ...process, state: to })
}
