import type { CivilDate } from '../../shared/time.ts'
import { granted } from '../granted.fixture.ts'
import { beginObjecting, signalObjection } from './consent-objections.ts'
import { type ConsentPace, type ConsentProcess, draftConsent, livePace } from './consent-process.ts'
import {
  beginAmending,
  beginClarifying,
  beginFeelings,
  chooseAfterFeelings,
  presentProposal,
  speakInRound,
} from './consent-talk.ts'

export const at = (minute: number): Date => new Date(Date.UTC(2026, 10, 19, 18, minute))
export const hours = (n: number): Date => at(60 * n)

/** Eight people: the first facilitates, the second carries the proposal. */
export const eight = ['awa', 'bilal', 'clara', 'dora', 'elio', 'farah', 'gil', 'nour']

export const draft = {
  text: 'La permanence ouvre le mardi soir.',
  purpose: 'Accueillir après le travail',
  responsible: { kind: 'role', id: 'role-1' } as const,
  reviewOn: '2027-02-18' as CivilDate,
}

export const presented = (pace: ConsentPace = livePace): ConsentProcess =>
  granted(presentProposal(draftConsent('awa', 'bilal', pace), 'bilal', draft))

export const clarifying = (people = eight, pace: ConsentPace = livePace): ConsentProcess =>
  granted(beginClarifying(presented(pace), 'awa', people, at(0)))

/** Everybody but the proposer passes. */
export const allPass = (process: ConsentProcess): ConsentProcess =>
  process.participantIds
    .filter(id => id !== process.proposerId)
    .reduce((done, id) => granted(speakInRound(done, id)), process)

/** A proposal that its proposer keeps as it is, put to everybody at the same time. */
export const objecting = (people = eight): ConsentProcess => {
  const feelings = granted(beginFeelings(allPass(clarifying(people)), 'awa', at(5)))
  const amending = granted(beginAmending(allPass(feelings), 'awa', at(10)))
  const chosen = granted(chooseAfterFeelings(amending, 'bilal', 'keep', ''))
  return granted(beginObjecting(chosen, 'awa', at(12)))
}

/** Everybody says whether they object. */
export const allSignal = (process: ConsentProcess, ...objectors: string[]): ConsentProcess =>
  process.participantIds.reduce(
    (done, id) => granted(signalObjection(done, id, objectors.includes(id), at(15))),
    process,
  )
