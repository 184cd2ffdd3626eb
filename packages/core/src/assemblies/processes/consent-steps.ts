import { ok, refuse } from '../../shared/result.ts'
import type { AssemblyResult } from '../codes.ts'
import {
  adoptConsent,
  beginObjecting,
  beginTesting,
  qualifyObjection,
  setObjectionAside,
  shownSignals,
} from '../methods/consent-objections.ts'
import { celebrateConsent, resumeConsent, sendToGroup, suspendConsent } from '../methods/consent-pauses.ts'
import type { ConsentProcess } from '../methods/consent-process.ts'
import { beginAmending, beginClarifying, beginFeelings, presentAgain } from '../methods/consent-talk.ts'
import { type ConsentSheet, freshRound, withConsent } from './consent-sheet.ts'

/** The steps that whoever facilitates takes, in the order in which a page offers them. */
export const consentSteps = [
  'feelings',
  'amending',
  'objecting',
  'again',
  'adopt',
  'test',
  'qualify',
  'set_aside',
  'celebrate',
  'resume',
  'send_to_group',
  'suspend',
] as const
export type ConsentStep = (typeof consentSteps)[number]

/** Objectors who have not been heard yet on the present text, in the order of ids; null until the answers are shown. */
export const unheardIds = (sheet: ConsentSheet, now: Date): string[] | null => {
  const shown = shownSignals(sheet, now)
  if (shown === null) return null
  const heard = sheet.objections
    .filter(one => one.version === sheet.versions.length)
    .map(one => one.objectorId)
  return shown.objectorIds.filter(id => !heard.includes(id))
}

/** An amended text is presented once more, from the questions on, to those who take part. */
const beginAgain = (sheet: ConsentSheet, byId: string, now: Date): AssemblyResult<ConsentProcess> => {
  const presented = presentAgain(sheet, byId)
  return presented.ok ? beginClarifying(presented.value, byId, sheet.participantIds, now) : presented
}

/** Takes up the first objection that was not heard, with the sentence that its author wrote. */
const takeUp = (sheet: ConsentSheet, byId: string, now: Date): AssemblyResult<ConsentProcess> => {
  if (sheet.state !== 'objecting') return refuse('assemblies.process_step_not_now')
  const [objectorId] = unheardIds(sheet, now) ?? []
  if (objectorId === undefined) return refuse('assemblies.no_objection')
  return beginTesting(sheet, byId, objectorId, sheet.reasons[objectorId] ?? '', now)
}

/** What the texts of the round before become. */
const wordsAfter = (step: ConsentStep): Partial<ConsentSheet> => {
  if (step === 'again') return freshRound
  if (step === 'objecting') return { reasons: {}, doubtIds: [] }
  return step === 'test' ? { doubtIds: [] } : {}
}

const moved = (
  sheet: ConsentSheet,
  byId: string,
  step: ConsentStep,
  now: Date,
): AssemblyResult<ConsentProcess> => {
  switch (step) {
    case 'feelings':
      return beginFeelings(sheet, byId, now)
    case 'amending':
      return beginAmending(sheet, byId, now)
    case 'objecting':
      return beginObjecting(sheet, byId, now)
    case 'again':
      return beginAgain(sheet, byId, now)
    case 'adopt':
      return adoptConsent(sheet, byId, now)
    case 'test':
      return takeUp(sheet, byId, now)
    case 'qualify':
      return qualifyObjection(sheet, byId)
    case 'set_aside':
      return setObjectionAside(sheet, byId, sheet.doubtIds, true)
    case 'celebrate':
      return celebrateConsent(sheet, byId)
    case 'resume':
      return resumeConsent(sheet, byId, now)
    case 'send_to_group':
      return sendToGroup(sheet, byId)
    case 'suspend':
      return suspendConsent(sheet, byId)
  }
}

/** Takes one step. An objection that is set aside is kept for the review: whoever objects is told so beforehand. */
export const stepConsent = (
  sheet: ConsentSheet,
  byId: string,
  step: ConsentStep,
  now: Date,
): AssemblyResult<ConsentSheet> => {
  const next = moved(sheet, byId, step, now)
  return next.ok ? ok(Object.assign(withConsent(sheet, next.value), wordsAfter(step))) : next
}

/** The steps that somebody may take now. */
export const openConsentSteps = (sheet: ConsentSheet, byId: string | null, now: Date): ConsentStep[] =>
  byId === null ? [] : consentSteps.filter(step => stepConsent(sheet, byId, step, now).ok)

/** What the clock does with a round of talk whose window is over: silence passes. Nothing where people object. */
export const consentByClock = (sheet: ConsentSheet, now: Date): AssemblyResult<ConsentSheet> => {
  const { state, facilitatorId } = sheet
  if (state === 'clarifying') return stepConsent(sheet, facilitatorId, 'feelings', now)
  if (state === 'feelings') return stepConsent(sheet, facilitatorId, 'amending', now)
  return refuse('assemblies.process_step_not_now')
}
