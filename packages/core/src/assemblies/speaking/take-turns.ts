import { ok, refuse } from '../../shared/result.ts'
import type { AssemblyResult } from '../codes.ts'
import { orderQueue } from './order-queue.ts'
import {
  defaultTurnSeconds,
  directAnswerSeconds,
  type Speaker,
  type SpeakingQueue,
  speakerOf,
} from './speaking-queue.ts'

type Queue = AssemblyResult<SpeakingQueue>

const withSpeaker = (queue: SpeakingQueue, personId: string, speaker: Speaker): SpeakingQueue => ({
  ...queue,
  speakers: { ...queue.speakers, [personId]: speaker },
})

const waits = (queue: SpeakingQueue, personId: string): boolean =>
  queue.requests.some(request => request.personId === personId)

const withoutRequest = (queue: SpeakingQueue, personId: string) =>
  queue.requests.filter(request => request.personId !== personId)

/** Asks to speak, in one tap. Refuses: `speaking_now`, `waiting_already`. */
export const askToSpeak = (queue: SpeakingQueue, personId: string, isOnline: boolean, now: Date): Queue => {
  if (queue.speaking?.personId === personId) return refuse('assemblies.speaking_now')
  if (waits(queue, personId)) return refuse('assemblies.waiting_already')
  const asked = withSpeaker(queue, personId, speakerOf(queue, personId))
  return ok({ ...asked, requests: [...queue.requests, { personId, askedAt: now, isOnline, turnsWaited: 0 }] })
}

/** Sets or takes off one's own priority flag for this assembly. */
export const setPriority = (queue: SpeakingQueue, personId: string, hasPriority: boolean): SpeakingQueue => {
  const { turnsInAssembly, turnsInItem } = speakerOf(queue, personId)
  return withSpeaker(queue, personId, { turnsInAssembly, turnsInItem, hasPriority })
}

/** Takes one's request back; turns stay counted, and whoever speaks goes on (A9). Refuses: `not_waiting`. */
export const withdrawRequest = (queue: SpeakingQueue, personId: string): Queue =>
  waits(queue, personId)
    ? ok({ ...queue, requests: withoutRequest(queue, personId) })
    : refuse('assemblies.not_waiting')

/** Takes the request of another back, which is counted as deciding otherwise (R103). Refuses: `not_waiting`. */
export const removeRequest = (queue: SpeakingQueue, personId: string): Queue => {
  const left = withdrawRequest(queue, personId)
  return left.ok ? ok({ ...left.value, overrideCount: queue.overrideCount + 1 }) : left
}

/**
 * Gives the floor to somebody who waits. Another than the first of the rule takes a reason, and is counted (R103).
 * Refuses: `turn_running`, `not_waiting`, `override_reason_missing`.
 */
export const giveTurn = (
  queue: SpeakingQueue,
  personId: string,
  overrideReason: string,
  now: Date,
): Queue => {
  if (queue.speaking !== null) return refuse('assemblies.turn_running')
  if (!waits(queue, personId)) return refuse('assemblies.not_waiting')
  const isOverride = orderQueue(queue)[0] !== personId
  if (isOverride && overrideReason.trim() === '')
    return refuse('assemblies.override_reason_missing', { field: 'overrideReason' })
  const requests = withoutRequest(queue, personId).map(request => ({
    ...request,
    turnsWaited: request.turnsWaited + 1,
  }))
  return ok({
    ...queue,
    requests,
    speaking: { personId, kind: 'turn', startedAt: now },
    lastHadPriority: speakerOf(queue, personId).hasPriority,
    overrideCount: queue.overrideCount + (isOverride ? 1 : 0),
  })
}

/** Lets somebody who was asked by name answer at once: no turn for them, none waited for by others. Refuses: `turn_running`. */
export const answerDirectly = (queue: SpeakingQueue, personId: string, now: Date): Queue =>
  queue.speaking === null
    ? ok({ ...queue, speaking: { personId, kind: 'direct_answer', startedAt: now } })
    : refuse('assemblies.turn_running')

/** Whole seconds that whoever speaks has spoken: the same on every screen; zero where nobody does. */
export const spokenSeconds = ({ speaking }: Pick<SpeakingQueue, 'speaking'>, now: Date): number =>
  speaking === null ? 0 : Math.max(0, Math.floor((now.getTime() - speaking.startedAt.getTime()) / 1000))

/** Whether whoever speaks had their time: a sign for all to see, and for whoever moderates to act on (R104). */
export const isOverTime = (
  queue: Pick<SpeakingQueue, 'speaking'>,
  now: Date,
  turnSeconds = defaultTurnSeconds,
): boolean => {
  if (queue.speaking === null) return false
  const most = queue.speaking.kind === 'turn' ? turnSeconds : directAnswerSeconds
  return spokenSeconds(queue, now) >= most
}

/** Ends what is being said; only a turn counts as one. Refuses: `nobody_speaks`. */
export const endTurn = (
  queue: SpeakingQueue,
  now: Date,
): AssemblyResult<{ queue: SpeakingQueue; seconds: number }> => {
  const { speaking } = queue
  if (speaking === null) return refuse('assemblies.nobody_speaks')
  const seconds = spokenSeconds(queue, now)
  const silent = { ...queue, speaking: null }
  if (speaking.kind === 'direct_answer') return ok({ queue: silent, seconds })
  const { turnsInAssembly, turnsInItem, hasPriority } = speakerOf(queue, speaking.personId)
  const counted = { turnsInAssembly: turnsInAssembly + 1, turnsInItem: turnsInItem + 1, hasPriority }
  return ok({ queue: withSpeaker(silent, speaking.personId, counted), seconds })
}

const mapSpeakers = (queue: SpeakingQueue, change: (speaker: Speaker) => Speaker) =>
  Object.fromEntries(Object.entries(queue.speakers).map(([id, speaker]) => [id, change(speaker)]))

/**
 * The next point: nobody waits but those who asked since the one before ended, and nobody has spoken on it; turns of the
 * assembly stay. Refuses: `turn_running`.
 * @param since when the point before ended; null where this is the first.
 */
export const beginItem = (queue: SpeakingQueue, since: Date | null): Queue =>
  queue.speaking === null
    ? ok({
        ...queue,
        requests: since === null ? queue.requests : queue.requests.filter(one => one.askedAt >= since),
        speakers: mapSpeakers(queue, ({ turnsInAssembly, hasPriority }) => ({
          turnsInAssembly,
          turnsInItem: 0,
          hasPriority,
        })),
      })
    : refuse('assemblies.turn_running')

/** What is kept of a queue once the assembly is closed: no priority flag of anybody. */
export const closeQueue = (queue: SpeakingQueue): SpeakingQueue => ({
  ...queue,
  requests: [],
  speaking: null,
  lastHadPriority: null,
  speakers: mapSpeakers(queue, ({ turnsInAssembly, turnsInItem }) => ({
    turnsInAssembly,
    turnsInItem,
    hasPriority: false,
  })),
})
