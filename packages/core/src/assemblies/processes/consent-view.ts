import { shownSignals } from '../methods/consent-objections.ts'
import type { ConsentSheet } from './consent-sheet.ts'
import { openConsentSteps, unheardIds } from './consent-steps.ts'
import { roundOf } from './say-objection.ts'

const hourMs = 3_600_000

/** When the window of the round that goes on is over; null where none runs. */
export const consentClosesAt = ({ pace, roundAt, state }: ConsentSheet): Date | null => {
  const isRound = state === 'clarifying' || state === 'feelings' || state === 'objecting'
  if (!isRound || pace.kind !== 'windows' || roundAt === null) return null
  return new Date(roundAt.getTime() + pace.windowHours * hourMs)
}

/** Who has said in the round that goes on what they are asked for. */
export const answeredIds = (sheet: ConsentSheet): string[] => {
  const { state, spokenIds, signals, participantIds } = sheet
  if (state === 'clarifying' || state === 'feelings') return [...spokenIds]
  if (state !== 'objecting') return []
  return participantIds.filter(id => signals[id] !== undefined)
}

/** Who is waited for now: by the round, or by the step that comes next. */
export const consentAwaits = (sheet: ConsentSheet, now: Date): string[] => {
  const { state, participantIds, proposerId, facilitatorId, proposerChoice, openQuestions } = sheet
  const answered = answeredIds(sheet)
  const silent = participantIds.filter(id => !answered.includes(id))
  const talking = silent.filter(id => id !== proposerId)
  switch (state) {
    case 'clarifying':
      if (talking.length > 0) return openQuestions > 0 ? [...talking, proposerId] : talking
      return [openQuestions > 0 ? proposerId : facilitatorId]
    case 'feelings':
      return talking.length > 0 ? talking : [facilitatorId]
    case 'amending':
      return [proposerChoice === null ? proposerId : facilitatorId]
    case 'objecting':
      return shownSignals(sheet, now) === null ? silent : [facilitatorId]
    case 'testing':
    case 'integrating':
      return [facilitatorId]
    default:
      return []
  }
}

/** What one person said in the round that goes on, which they alone read before it is shown. */
const ownOf = (sheet: ConsentSheet, me: string | null) => {
  const has = me !== null && sheet.participantIds.includes(me)
  return {
    voiceId: me,
    takesPart: has,
    facilitates: me === sheet.facilitatorId,
    proposes: me === sheet.proposerId,
    hasAnswered: has && answeredIds(sheet).includes(me),
    objects: has ? (sheet.signals[me] ?? null) : null,
    reason: has ? (sheet.reasons[me] ?? '') : '',
    doubts: has && sheet.doubtIds.includes(me),
  }
}

/**
 * A consent as one person reads it. Who objects, and why, is in it once everybody has answered or the window is over, and
 * not before; nothing in it is a count of anything.
 * @param me the voice of whoever reads, null without one.
 */
export const consentView = (sheet: ConsentSheet, me: string | null, now: Date) => {
  const shown = shownSignals(sheet, now)
  const isShown = sheet.state === 'objecting' && shown !== null
  const unheard = isShown ? (unheardIds(sheet, now) ?? []) : []
  const answered = answeredIds(sheet)
  return {
    kind: 'consent' as const,
    state: sheet.state,
    heldState: sheet.heldState,
    round: roundOf(sheet),
    purpose: sheet.purpose,
    responsible: sheet.responsible,
    reviewOn: sheet.reviewOn,
    adoptedAt: sheet.adoptedAt,
    closesAt: consentClosesAt(sheet),
    facilitatorId: sheet.facilitatorId,
    proposerId: sheet.proposerId,
    proposerChoice: sheet.proposerChoice,
    versions: sheet.versions.map(({ text, integratedById, objection }) => ({
      text,
      integratedById,
      objection: objection === null ? null : (sheet.objections[objection]?.reason ?? null),
    })),
    questions: sheet.questions,
    feelings: sheet.feelings,
    objections: sheet.objections,
    doubtIds: sheet.doubtIds,
    participants: sheet.participantIds.map(id => ({ id, hasAnswered: answered.includes(id) })),
    /** Objections that are shown and wait to be taken up; null before anything is shown. */
    shown: isShown
      ? {
          silentIds: shown.silentIds,
          unheard: unheard.map(id => ({ id, reason: sheet.reasons[id] ?? '' })),
        }
      : null,
    awaitedIds: consentAwaits(sheet, now),
    mine: ownOf(sheet, me),
    steps: openConsentSteps(sheet, me, now),
  }
}
