import * as z from 'zod/mini'
import { ok, refuse } from '../../../shared/result.ts'
import type { AssemblyResult } from '../../codes.ts'
import {
  askToAccept,
  beginProposing,
  beginResolving,
  pauseElection,
  shownElectionObjectors,
} from '../../methods/election-consent.ts'
import {
  adoptCriteria,
  beginNominating,
  beginTransferring,
  checkFacilitation,
  revealNominations,
} from '../../methods/election-nominations.ts'
import type { ElectionProcess } from '../../methods/election-process.ts'
import { ofRevision } from '../process-inputs.ts'
import { type ElectionSheet, withElection } from './election-sheet.ts'

/** The steps that whoever facilitates takes, in the order in which a page offers them. */
export const electionSteps = [
  'nominate',
  'reveal',
  'transfer',
  'accept',
  'resolve',
  'propose',
  'celebrate',
  'resume',
  'suspend',
  'find_no_one',
] as const
export type ElectionStep = (typeof electionSteps)[number]

export const takeElectionStepInput = z.object({ ...ofRevision, step: z.enum(electionSteps) })
export type TakeElectionStepInput = z.output<typeof takeElectionStepInput>

type Answer = AssemblyResult<ElectionProcess>

/** Everybody said that what is sought fits: it is adopted, and the ballots are handed out. */
const adopt = (sheet: ElectionSheet, byId: string): Answer => {
  const { draft, draftSays, presentIds } = sheet
  const may = checkFacilitation(sheet, ['role_defining'], byId)
  if (!may.ok) return may
  if (presentIds.some(id => draftSays[id] === undefined)) return refuse('assemblies.round_open')
  const objections = presentIds.filter(id => draftSays[id] !== '').length
  const adopted = adoptCriteria(sheet, byId, draft.role, draft.criteria, objections)
  return adopted.ok ? beginNominating(adopted.value, byId) : adopted
}

/** Takes up the next objection: that of the person proposed before any other, then in the order of ids. */
const resolve = (sheet: ElectionSheet, byId: string): Answer => {
  if (sheet.state !== 'objecting') return refuse('assemblies.process_step_not_now')
  const objectorIds = shownElectionObjectors(sheet)
  if (objectorIds === null) return refuse('assemblies.signals_open')
  const own = objectorIds.find(id => id === sheet.proposedId)
  const objectorId = own ?? objectorIds[0]
  if (objectorId === undefined) return refuse('assemblies.no_objection')
  return beginResolving(sheet, byId, objectorId, sheet.grounds[objectorId] ?? '')
}

const moved = (sheet: ElectionSheet, byId: string, step: ElectionStep): Answer => {
  switch (step) {
    case 'nominate':
      return adopt(sheet, byId)
    case 'reveal':
      return revealNominations(sheet, byId)
    case 'transfer':
      return beginTransferring(sheet, byId)
    case 'propose':
      return beginProposing(sheet, byId)
    case 'resolve':
      return resolve(sheet, byId)
    case 'accept':
      return askToAccept(sheet, byId)
    default:
      return pauseElection(sheet, step, byId)
  }
}

/** Takes one step. Ballots that were never read are gone with the election that found nobody. Refuses: those of the step. */
export const takeElectionStep = (
  sheet: ElectionSheet,
  byId: string,
  { step }: Pick<TakeElectionStepInput, 'step'>,
  now: Date,
): AssemblyResult<ElectionSheet> => {
  const next = moved(sheet, byId, step)
  if (!next.ok) return next
  const after = withElection(sheet, next.value)
  if (step === 'reveal') return ok({ ...after, revealedAt: now })
  if (step === 'propose') return ok({ ...after, grounds: {} })
  if (step !== 'find_no_one') return ok(after)
  const nominations = sheet.revealedAt === null ? [] : after.nominations
  return ok({ ...after, nominations, signals: {}, grounds: {} })
}

/** The steps that somebody may take now. */
export const openElectionSteps = (sheet: ElectionSheet, byId: string | null, now: Date): ElectionStep[] =>
  byId === null ? [] : electionSteps.filter(step => takeElectionStep(sheet, byId, { step }, now).ok)
