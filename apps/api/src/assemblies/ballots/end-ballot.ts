import { randomInt, randomUUID } from 'node:crypto'
import type { CountedBallot } from '@reliance/core/assemblies/ballots/ballot.ts'
import {
  closeBallot,
  closingInstant,
  presentAtClosing,
} from '@reliance/core/assemblies/ballots/close-ballot.ts'
import { assembliesFr } from '@reliance/core/assemblies/messages.fr.ts'
import { type Steps, turnWork } from '@reliance/core/shared/steps.ts'
import { type BallotRow, stepBallot } from '@reliance/db/assemblies/ballots.ts'
import { deleteEnvelopes, insertOpenedVotes, listEnvelopes } from '@reliance/db/assemblies/envelopes.ts'
import { lastCastAt, listVoterIds } from '@reliance/db/assemblies/votes.ts'
import type { Collecting } from '../../boundary/collecting.ts'
import type { Services } from '../../boundary/context.ts'
import { unwrap } from '../../boundary/rule-error.ts'
import { inTurns } from '../../in-turns.ts'
import type { Attendance } from '../attendance.ts'
import { openVote } from './envelope.ts'
import { readKey } from './key-files.ts'

/** What a ballot is ended with: by a person or by the clock. */
type Ending = Pick<Collecting, 'db' | 'scope' | 'now' | 'emit' | 'act'> & { services: Services }

/** In an order that says nothing (Fisher and Yates), under ids that say nothing. */
const shuffled = (opened: readonly CountedBallot[]): (CountedBallot & { id: string })[] => {
  const left = opened.map(one => Object.assign({ id: randomUUID() }, one))
  return opened.flatMap(() => left.splice(randomInt(left.length), 1))
}

/** Envelopes opened without a pause: about five milliseconds. */
const openedAtOnce = 25

function* openingSteps(key: string, ballotId: string, envelopes: readonly string[]): Steps<CountedBallot[]> {
  const opened: CountedBallot[] = []
  for (const envelope of envelopes) {
    opened.push(openVote(key, { ballotId }, envelope))
    yield turnWork / openedAtOnce
  }
  return opened
}

/** What was in the envelopes; null where the key is lost, or is not the one that they were sealed for. */
const openAll = async (
  ballot: BallotRow,
  envelopes: readonly string[],
  folder: string | undefined,
): Promise<CountedBallot[] | null> => {
  const key = folder === undefined ? null : await readKey(folder, ballot.id)
  if (key === null) return null
  try {
    return await inTurns(openingSteps(key, ballot.id, envelopes))
  } catch {
    return null
  }
}

/** The key goes once what it opened is committed: a process that is killed before leaves the event, which does it then. */
export const forgetKey = ({ emit }: Pick<Ending, 'emit'>, { id, secrecy }: BallotRow): void => {
  if (secrecy === 'secret') emit({ kind: 'assemblies.destroy_key', payload: { ballotId: id } })
}

/** Declares a ballot void; envelopes that nobody opens any more go with it. */
export const voidRow = async (ending: Ending, ballot: BallotRow, reason: string): Promise<'void'> => {
  const { db, scope, now, act } = ending
  await stepBallot(db, scope, ballot.id, { state: 'void', voidReason: reason, voidedAt: now })
  if (ballot.secrecy === 'secret') await deleteEnvelopes(db, scope, ballot.id)
  forgetKey(ending, ballot)
  act('assemblies.ballot_voided', ballot.id, { wording: reason })
  return 'void'
}

/**
 * Closes an open ballot that is locked: who could vote is fixed, and what a secret one holds is laid open in one
 * transaction, of nobody and in no order; then its envelopes are gone (L5). Where its key is lost it is void.
 */
export const endBallot = async (
  ending: Ending,
  { possible }: Pick<Attendance, 'possible'>,
  ballot: BallotRow,
): Promise<'closed' | 'void'> => {
  const { db, scope, now, services, act } = ending
  const state = unwrap(closeBallot(ballot.state), 'conflict')
  const isSecret = ballot.secrecy === 'secret'
  const envelopes = isSecret ? await listEnvelopes(db, scope, ballot.id) : []
  const opened = isSecret ? await openAll(ballot, envelopes, services.keyFolder) : []
  if (opened === null) return voidRow(ending, ballot, assembliesFr.ballots.keyLost)
  const [votedIds, lastAt] = await Promise.all([
    listVoterIds(db, scope, ballot.id),
    lastCastAt(db, scope, ballot.id),
  ])
  await stepBallot(db, scope, ballot.id, {
    state,
    closedAt: closingInstant(ballot.closesAt, now, lastAt),
    presentCount: presentAtClosing(possible, votedIds),
  })
  if (isSecret) {
    await deleteEnvelopes(db, scope, ballot.id)
    await insertOpenedVotes(db, scope, ballot.id, shuffled(opened))
  }
  forgetKey(ending, ballot)
  act('assemblies.ballot_closed', ballot.id, { wording: ballot.wording })
  return state
}
