import {
  type ProcessSheet,
  sheetOf,
  withoutLeavers,
} from '@reliance/core/assemblies/processes/process-sheet.ts'
import { electorsOf } from '@reliance/core/mandates/electors.ts'
import { findBody, type TreeBody } from '@reliance/core/mandates/space-tree.ts'
import { findProcess, lockProcess, type ProcessRow } from '@reliance/db/assemblies/processes.ts'
import type { ReadDb, Tx } from '@reliance/db/connection/database.ts'
import type { Entered, Scope } from '@reliance/db/shared/doors.ts'
import { notFound } from '../../boundary/rule-error.ts'
import type { DecisionWiring, VoiceName } from '../../mandates/effect-handlers.ts'
import { type Register, readRegister } from '../../mandates/register.ts'
import { nameOfVoice } from '../../mandates/voice-names.ts'
import { voicesIn, voicesOf } from '../../mandates/voices.ts'

/** A process with the body that decides, and everything that its rules and mails look at. */
export type ProcessFacts<Sheet extends ProcessSheet = ProcessSheet> = {
  readonly wiring: DecisionWiring
  readonly register: Register
  readonly body: TreeBody
  readonly row: ProcessRow
  readonly sheet: Sheet
}

/** The voices of a body, in the order of ids. */
export const circleOf = (register: Register, body: TreeBody, now: Date): string[] =>
  electorsOf(register.tree, body, register.electors, now)
    .map(one => one.electorId)
    .toSorted()

/** The voices with which whoever entered says yes in that body. */
export const voicesThere = (
  { wiring, register, body }: Pick<ProcessFacts, 'wiring' | 'register' | 'body'>,
  entered: Entered,
): string[] =>
  voicesIn(
    register,
    body,
    voicesOf(register, entered, wiring.signingPower),
    entered.personId ?? '',
    entered.now,
  )
    .filter(one => one.maySayYes)
    .map(one => one.electorId)

/**
 * As whom whoever entered takes part: themselves where one person decides, else a voice of the body, one of those that take
 * part where they carry several.
 */
export const meIn = (facts: ProcessFacts, entered: Entered): string | null => {
  if (facts.sheet.kind === 'advice') return entered.personId
  const voices = voicesThere(facts, entered)
  const participantIds = facts.sheet.kind === 'election' ? facts.sheet.presentIds : facts.sheet.participantIds
  return voices.find(id => participantIds.includes(id)) ?? voices[0] ?? null
}

const factsOf = (
  wiring: DecisionWiring,
  register: Register,
  row: ProcessRow | undefined,
  now: Date,
): ProcessFacts => {
  const body = row && findBody(register.tree, row.bodyId)
  if (!row || !body) throw notFound()
  const here = new Set(circleOf(register, body, now))
  const sheet = withoutLeavers(sheetOf({ open: row.process, sealed: row.sealed }), here)
  return { wiring, register, body, row, sheet }
}

/** A process as it stands, without those who left its body. @throws not found where this space has none. */
export const readFacts = async (
  { db, scope }: { db: ReadDb; scope: Scope },
  wiring: DecisionWiring,
  processId: string,
  entering: Promise<Entered>,
): Promise<ProcessFacts> => {
  const [register, row, { now }] = await Promise.all([
    readRegister(db, scope),
    findProcess(db, scope, processId),
    entering,
  ])
  return factsOf(wiring, register, row, now)
}

/** The same, locked until the transaction ends. */
export const lockFacts = async (
  { db, scope, now }: { db: Tx; scope: Scope; now: Date },
  wiring: DecisionWiring,
  processId: string,
): Promise<ProcessFacts> => {
  const row = await lockProcess(db, scope, processId)
  return factsOf(wiring, await readRegister(db, scope), row, now)
}

/** How each voice of a process is called; empty for somebody who is not shown. */
export const namesIn =
  (register: Register, organisations: readonly VoiceName[]) =>
  (id: string): string =>
    nameOfVoice(register, organisations, id) ?? ''
