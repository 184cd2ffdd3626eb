import {
  type AdviceSheet,
  readyAt,
  remindsAfterHours,
} from '@reliance/core/assemblies/processes/advice-sheet.ts'
import type { ConsentSheet } from '@reliance/core/assemblies/processes/consent-sheet.ts'
import { consentClosesAt } from '@reliance/core/assemblies/processes/consent-view.ts'
import type { ElectionSheet } from '@reliance/core/assemblies/processes/election/election-sheet.ts'
import { type ProcessSheet, storedSheet } from '@reliance/core/assemblies/processes/process-sheet.ts'
import { stepProcess } from '@reliance/db/assemblies/processes.ts'
import type { MutationContext } from '../../boundary/use-case.ts'
import { decideTogether } from '../../mandates/decide-together.ts'
import type { Settling } from '../../mandates/effect-handlers.ts'
import { adviceMails } from './advice-mails.ts'
import { consentMails } from './consent-mails.ts'
import { electionMails } from './election/election-mails.ts'
import { namesIn, type ProcessFacts } from './process-facts.ts'
import { type ProcessMail, tellVoices } from './tell-voices.ts'

/**
 * What falls due of one round: those who are silent are reminded, then its window is over; of an election that is over, its
 * ballots are destroyed.
 */
export type RoundDue = { processId: string; roundAt: string; what: 'remind' | 'close' | 'destroy' }

/** Half of the window is left for whoever is reminded. */
const remindsAfter = 0.5

/** Until when those who are awaited answer; null where nobody waits for the clock. */
export const closesAtOf = (sheet: ProcessSheet): Date | null => {
  if (sheet.kind === 'consent') return consentClosesAt(sheet)
  return sheet.kind === 'advice' && sheet.state === 'consulting' ? readyAt(sheet) : null
}

/** What tells the round that goes on from another one: the instant at which it began. */
export const roundBegan = (sheet: ProcessSheet): Date | null => {
  if (sheet.kind === 'election') return null
  return sheet.kind === 'consent' ? sheet.roundAt : sheet.consultedAt
}

const hourMs = 3_600_000

/** When those who are silent are reminded, from the beginning of the round. */
const remindsAfterMs = (sheet: ProcessSheet, leftMs: number): number =>
  sheet.kind === 'advice' ? remindsAfterHours * hourMs : leftMs * remindsAfter

/** The clock of a round that has begun. */
const windLater = (
  { emit, now }: Settling,
  processId: string,
  before: ProcessSheet | null,
  after: ProcessSheet,
): void => {
  const [closesAt, began] = [closesAtOf(after), roundBegan(after)]
  if (closesAt === null || began === null) return
  if (before?.state === after.state && roundBegan(before)?.getTime() === began.getTime()) return
  const leftMs = Math.max(0, closesAt.getTime() - now.getTime())
  const roundAt = began.toISOString()
  const due = (what: RoundDue['what'], runAfterMs: number) =>
    emit({ kind: 'assemblies.process_round', payload: { processId, roundAt, what }, runAfterMs })
  due('remind', remindsAfterMs(after, leftMs))
  due('close', leftMs)
}

/** Days for which the signed ballots of an election are kept (protocols §3). */
const ballotDays = 30

/** The ballots of an election that is over are destroyed, with what was said of them. */
const destroyLater = (
  { emit, now }: Settling,
  processId: string,
  before: ProcessSheet | null,
  { state }: ElectionSheet,
): void => {
  if ((state !== 'elected' && state !== 'no_one_found') || before?.state === state) return
  const payload = { processId, roundAt: now.toISOString(), what: 'destroy' as const }
  emit({ kind: 'assemblies.process_round', payload, runAfterMs: ballotDays * 24 * hourMs })
}

/** What one change tells, by the kind of the process. */
const mailsOf = (
  before: ProcessSheet | null,
  after: ProcessSheet,
  name: (id: string) => string,
  now: Date,
): ProcessMail[] => {
  if (after.kind === 'consent') return consentMails(before as ConsentSheet | null, after, name, now)
  return after.kind === 'election'
    ? electionMails(before as ElectionSheet | null, after, name)
    : adviceMails(before as AdviceSheet | null, after, name)
}

/** Tells whoever is awaited from now on, and winds the clock of a round that begins. */
export const tellFollowing = async (
  ctx: Settling,
  facts: ProcessFacts,
  before: ProcessSheet | null,
  after: ProcessSheet,
  but?: string,
): Promise<void> => {
  const organisations = await facts.wiring.namesOfVoices(ctx)
  const name = namesIn(facts.register, organisations)
  const mails = mailsOf(before, after, name, ctx.now)
  const until = closesAtOf(after)
  await tellVoices(ctx, facts, mails, Object.assign({ until }, but !== undefined && { but }))
  windLater(ctx, facts.row.id, before, after)
  if (after.kind === 'election') destroyLater(ctx, facts.row.id, before, after)
}

const over: readonly string[] = [
  ...['adopted', 'celebrated', 'withdrawn', 'sent_to_group', 'elected', 'no_one_found'],
  ...['decided', 'communicated', 'reviewed', 'abandoned', 'escalated'],
]

/** The sheet as its row has it, with the instant at which it was over. */
export const storedIn = ({ row }: ProcessFacts, after: ProcessSheet, now: Date) => {
  const { open, sealed } = storedSheet(after)
  const endedAt = over.includes(after.state) ? (row.endedAt ?? now) : null
  return { state: after.state, process: open, sealed, endedAt }
}

/** Stores where a process stands, and what follows: mails, the clock. */
export const saveMoved = async (ctx: Settling, facts: ProcessFacts, after: ProcessSheet, but?: string) => {
  await stepProcess(ctx.db, ctx.scope, facts.row.id, storedIn(facts, after, ctx.now))
  await tellFollowing(ctx, facts, facts.sheet, after, but)
}

/** Stores what is adopted with the decision that it is, which comes into force in the same transaction. */
export const saveAdopted = async (
  ctx: MutationContext,
  facts: ProcessFacts,
  after: ConsentSheet,
): Promise<string> => {
  const { wiring, body, row } = facts
  const text = after.versions.at(-1)?.text ?? ''
  const name = (decisionId: string) =>
    stepProcess(ctx.db, ctx.scope, row.id, { ...storedIn(facts, after, ctx.now), decisionId })
  const { decisionId } = await decideTogether(
    wiring,
    ctx,
    {
      proof: 'consent',
      bodyId: body.bodyId,
      text,
      effects: [],
      meeting: null,
      electors: after.participantIds.length,
    },
    name,
  )
  await tellFollowing(ctx, facts, facts.sheet, after, ctx.actor.personId)
  return decisionId
}
