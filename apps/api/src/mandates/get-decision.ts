import { counts } from '@reliance/core/mandates/electors.ts'
import { findBody } from '@reliance/core/mandates/space-tree.ts'
import { withRank } from '@reliance/core/shared/permission.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import type { Reader } from '@reliance/db/client.ts'
import type { AnswerRow, DecisionRow, EffectRow } from '@reliance/db/mandates/decisions.ts'
import { answersOf, askedFor, effectsOf, findDecision } from '@reliance/db/mandates/read-decisions.ts'
import type { Entered, Scope } from '@reliance/db/shared/doors.ts'
import { filesOf } from '../files/attach.ts'
import { notFound } from '../trpc/rule-error.ts'
import { actorOf, query } from '../trpc/use-case.ts'
import type { DecisionHouse } from './effect-handlers.ts'
import { isSigned, mandateFor } from './mandate-for.ts'
import { type Register, readRegister } from './register.ts'
import { viewDecision } from './view-decision.ts'
import { decidesThere, voicesIn, voicesOf } from './voices.ts'
import { weighStored } from './weigh-stored.ts'

export type DecisionRead = {
  row: DecisionRow
  effects: EffectRow[]
  answers: AnswerRow[]
  asked: string[]
  register: Register
}

/** Everything that the page and the mail page of a decision show. */
export const readDecision = async (
  { db, scope }: { db: Reader; scope: Scope },
  decisionId: string,
): Promise<DecisionRead> => {
  const [row, effects, answers, asked, register] = await Promise.all([
    findDecision(db, scope, decisionId),
    effectsOf(db, scope, decisionId),
    answersOf(db, scope, decisionId),
    askedFor(db, scope, decisionId),
    readRegister(db, scope),
  ])
  if (!row) throw notFound()
  return { row, effects, answers, asked, register }
}

/** The texts that its effects bring into force, by the kind of each. */
export const readingsOf = async (
  { db, scope }: { db: Reader; scope: Scope },
  { handlers }: DecisionHouse,
  effects: readonly Pick<EffectRow, 'kind' | 'payload'>[],
) => {
  const found = await Promise.all(
    effects.map(async ({ kind, payload }) => {
      const reading = await handlers[kind]?.reading?.({ db, scope }, payload)
      return reading ? [{ kind, ...reading }] : []
    }),
  )
  return found.flat()
}

/** How this person stands to the decision: with which voices they answer, and what that weighs. */
export const ownPart = (
  house: DecisionHouse,
  { row, effects, answers, register }: DecisionRead,
  entered: Entered,
) => {
  const personId = entered.personId ?? ''
  const body = findBody(register.tree, row.bodyId)
  if (!body || (row.state !== 'asking' && row.state !== 'open')) return []
  const told = { house, register, body, effects }
  const { gains, loses } = weighStored(told, entered.now)
  const all = voicesOf(register, entered, house.signingPower)
  const there = voicesIn(register, body, all, personId, entered.now)
  const own = register.people.find(one => one.personId === personId)?.electorId
  const isReplying = own !== undefined && loses.includes(own) && !there.some(one => one.electorId === own)
  const voices = isReplying ? [...there, { electorId: own, maySayYes: true, mandateId: null }] : there
  return voices.map(({ electorId, maySayYes }) => {
    const elector = register.electors.find(one => one.electorId === electorId)
    const answer = answers.find(one => one.electorId === electorId)
    return {
      electorId,
      maySayYes,
      answer: answer?.answer ?? null,
      reason: answer?.reason ?? '',
      gains: gains.includes(electorId),
      loses: loses.includes(electorId),
      isCounted:
        decidesThere(register, body, electorId, { proposedAt: row.proposedAt, now: entered.now }) &&
        !loses.includes(electorId) &&
        (row.gainersCount || !gains.includes(electorId)),
      isNewcomer: elector !== undefined && !counts(elector, row.proposedAt),
      countsFrom: elector?.countsFrom ? civilDateAt(elector.countsFrom) : null,
      isSigned: isSigned(house, effects),
      mandateName: mandateFor(told, personId),
    }
  })
}

/** One decision: what it does, who answered what, what is missing and until when, and this person's answer. */
export const getDecision = (house: DecisionHouse) =>
  query({
    may: actor => withRank(actor, 'supporter'),
    run: async ({ db, scope, entered: entering }, input: { spaceId: string; decisionId: string }) => {
      const [read, files] = await Promise.all([
        readDecision({ db, scope }, input.decisionId),
        filesOf({ db, scope }, 'decision'),
      ])
      const entered = await entering
      const { row, effects, answers, asked, register } = read
      // Who answered what, and whom a proposal names, is for those who decide here; a supporter reads what was decided.
      const isInside = withRank(actorOf(entered), 'reader').allowed
      if (!isInside && row.state !== 'in_force') throw notFound()
      const voiceName = (electorId: string) =>
        register.people.find(one => one.personId === electorId)?.displayName ?? null
      const personName = (personId: string) =>
        register.people.find(one => one.personId === personId)?.displayName ?? null
      const body = findBody(register.tree, row.bodyId)
      const weight = body && weighStored({ house, register, body, effects }, entered.now)
      const [gains, loses] = [weight?.gains ?? [], weight?.loses ?? []]
      return {
        ...viewDecision(house, register, row, effects, entered.now),
        contentHash: row.contentHash,
        readings: await readingsOf({ db, scope }, house, effects),
        proposedBy: isInside ? personName(row.proposedBy) : null,
        files: files(row.id),
        yes: answers.filter(one => one.isCounted && one.answer === 'yes').length,
        no: answers.filter(one => one.isCounted && one.answer === 'no').length,
        answered: answers.filter(one => one.isElector).length,
        asked: isInside ? asked.map(id => ({ electorId: id, name: voiceName(id) })) : [],
        answers: isInside
          ? answers.map(one => ({
              electorId: one.electorId,
              name: personName(one.personId),
              isPerson: one.electorId === one.personId,
              answer: one.answer,
              reason: one.reason,
              isCounted: one.isCounted,
              gains: gains.includes(one.electorId),
              loses: loses.includes(one.electorId),
              on: civilDateAt(one.answeredAt),
            }))
          : [],
        mine: ownPart(house, read, entered),
        can: { withdraw: row.state === 'asking' && row.proposedBy === entered.personId },
      }
    },
  })
