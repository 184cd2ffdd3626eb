import { electorsOf } from '@reliance/core/mandates/electors.ts'
import { acceptanceDueOn, mandateState } from '@reliance/core/mandates/mandate-state.ts'
import { findBody, findRole, type TreeBody } from '@reliance/core/mandates/space-tree.ts'
import type { Weight } from '@reliance/core/mandates/weigh-decision.ts'
import { whyUncounted } from '@reliance/core/mandates/why-uncounted.ts'
import { withRank } from '@reliance/core/shared/permission.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import type { AnswerRow, DecisionRow, EffectRow } from '@reliance/db/mandates/decisions.ts'
import { answersOf, askedFor, effectsOf, findDecision } from '@reliance/db/mandates/read-decisions.ts'
import type { Entered, Scope } from '@reliance/db/shared/doors.ts'
import { notFound } from '../boundary/rule-error.ts'
import { actorOf, query } from '../boundary/use-case.ts'
import { filesOf } from '../files/attach.ts'
import type { DecisionWiring } from './effect-handlers.ts'
import { readFollowUp } from './follow-ups.ts'
import { isSigned, mandateFor } from './mandate-for.ts'
import { type Register, readRegister } from './register.ts'
import { decisionIn, registerIn } from './said-at-founding.ts'
import { viewDecision } from './view-decision.ts'
import { nameOfVoice } from './voice-names.ts'
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
  { db, scope }: { db: ReadDb; scope: Scope },
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
  { db, scope }: { db: ReadDb; scope: Scope },
  { handlers }: DecisionWiring,
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

/** Who gains by it and who loses; nobody where its body is no longer known. */
export const weightOf = (
  wiring: DecisionWiring,
  { row, register, effects }: Pick<DecisionRead, 'row' | 'register' | 'effects'>,
  now: Date,
): Pick<Weight, 'gains' | 'loses'> => {
  const body = findBody(register.tree, row.bodyId)
  return body ? weighStored({ wiring, register, body, effects }, now) : { gains: [], loses: [] }
}

/** Why an answer of that voice is shown and not counted, and from which day its answers count. */
export const uncountedOf = (
  { row, register }: Pick<DecisionRead, 'row' | 'register'>,
  body: TreeBody,
  weight: Pick<Weight, 'gains' | 'loses'>,
  { electorId, answer, now }: { electorId: string; answer: 'yes' | 'no'; now: Date },
) => {
  const { proposedAt, gainersCount } = row
  const elector = register.electors.find(one => one.electorId === electorId)
  const there = decidesThere(register, body, electorId, { proposedAt, now })
  const voice = { electorId, answer, elector, body, decidesThere: there }
  return {
    uncounted: whyUncounted({ ...voice, ...weight, proposedAt, gainersCount }),
    countsFrom: elector?.countsFrom ? civilDateAt(elector.countsFrom) : null,
  }
}

/** How this person stands to the decision: with which voices they answer, and what that weighs. */
export const ownPart = (
  wiring: DecisionWiring,
  { row, effects, answers, register }: DecisionRead,
  entered: Entered,
) => {
  const personId = entered.personId ?? ''
  const body = findBody(register.tree, row.bodyId)
  if (!body || (row.state !== 'asking' && row.state !== 'open')) return []
  const told = { wiring, register, body, effects }
  const { gains, loses } = weighStored(told, entered.now)
  const { now } = entered
  const all = voicesOf(register, entered, wiring.signingPower)
  const there = voicesIn(register, body, all, personId, entered.now)
  const own = register.people.find(one => one.personId === personId)?.electorId
  const isReplying = own !== undefined && loses.includes(own) && !there.some(one => one.electorId === own)
  const voices = isReplying ? [...there, { electorId: own, maySayYes: true, mandateId: null }] : there
  return voices.map(({ electorId, maySayYes }) => {
    const why = uncountedOf({ row, register }, body, { gains, loses }, { electorId, answer: 'yes', now })
    const answer = answers.find(one => one.electorId === electorId)
    return {
      electorId,
      maySayYes,
      answer: answer?.answer ?? null,
      reason: answer?.reason ?? '',
      gains: gains.includes(electorId),
      loses: loses.includes(electorId),
      isCounted: why.uncounted === null,
      isNewcomer: why.uncounted === 'newcomer',
      countsFrom: why.countsFrom,
      isSigned: isSigned(wiring, effects),
      mandateName: mandateFor(told, personId),
    }
  })
}

/** Voices whose answer is still awaited: of those asked, or of all who decide there once it is put to everybody. */
const silentIn = ({ row, register, answers, asked }: DecisionRead, now: Date): string[] => {
  const body = findBody(register.tree, row.bodyId)
  if (!body || (row.state !== 'asking' && row.state !== 'open')) return []
  const { proposedAt } = row
  return electorsOf(register.tree, body, register.electors, proposedAt)
    .map(one => one.electorId)
    .filter(id => row.state === 'open' || asked.includes(id))
    .filter(id => decidesThere(register, body, id, { proposedAt, now }))
    .filter(id => !answers.some(one => one.electorId === id))
}

/** The mandates that the decision gave, and whether their person has accepted. */
const madeBy = ({ effects, register }: DecisionRead, now: Date) =>
  register.mandates
    .filter(mandate => effects.some(one => one.id === mandate.effectId))
    .map(mandate => ({
      mandateId: mandate.mandateId,
      holder: mandate.displayName,
      roleName: findRole(register.tree, mandate.roleId)?.name ?? '',
      state: mandateState(mandate, now),
      dueOn: acceptanceDueOn(mandate),
    }))

/** One decision: what it does, who answered what, what is missing and until when, and this person's answer. */
export const getDecision = (wiring: DecisionWiring) =>
  query({
    may: actor => withRank(actor, 'supporter'),
    run: async ({ db, scope, entered: entering, lang }, input: { spaceId: string; decisionId: string }) => {
      const [read, files, organisations] = await Promise.all([
        readDecision({ db, scope }, input.decisionId),
        filesOf({ db, scope }, 'decision'),
        wiring.namesOfVoices({ db, scope }),
      ])
      const entered = await entering
      const { row, effects, answers, asked, register } = read
      // Who answered what, and whom a proposal names, is for those who decide here; a supporter reads what was decided.
      const isInside = withRank(actorOf(entered), 'reader').allowed
      if (!isInside && row.state !== 'in_force') throw notFound()
      const voiceName = (electorId: string) => nameOfVoice(register, organisations, electorId)
      const personName = (personId: string) =>
        register.people.find(one => one.personId === personId)?.displayName ?? null
      const body = findBody(register.tree, row.bodyId)
      const { gains, loses } = weightOf(wiring, read, entered.now)
      const said = decisionIn(read, lang)
      return {
        ...viewDecision(wiring, registerIn(register, lang), said.row, said.effects, entered.now),
        contentHash: row.contentHash,
        readings: await readingsOf({ db, scope }, wiring, effects),
        proposedBy: isInside ? personName(row.proposedBy) : null,
        files: files(row.id),
        yes: answers.filter(one => one.isCounted && one.answer === 'yes').length,
        no: answers.filter(one => one.isCounted && one.answer === 'no').length,
        answered: answers.filter(one => one.isElector).length,
        asked: isInside ? asked.map(id => ({ electorId: id, name: voiceName(id) })) : [],
        mandates: isInside ? madeBy(read, entered.now) : [],
        missing: isInside
          ? silentIn(read, entered.now).map(id => ({ electorId: id, name: voiceName(id) }))
          : [],
        answers: isInside
          ? answers.map(one => ({
              electorId: one.electorId,
              name: personName(one.personId),
              isPerson: one.electorId === one.personId,
              answer: one.answer,
              reason: one.reason,
              isCounted: one.isCounted,
              loses: loses.includes(one.electorId),
              ...(body && !one.isCounted
                ? uncountedOf({ row, register }, body, { gains, loses }, { ...one, now: entered.now })
                : { uncounted: null, countsFrom: null }),
              on: civilDateAt(one.answeredAt),
            }))
          : [],
        followUp:
          body && row.state === 'in_force'
            ? await readFollowUp({ db, scope, entered }, wiring, {
                register,
                body,
                decisionId: row.id,
                doesItself: effects.length > 0,
              })
            : null,
        mine: ownPart(wiring, read, entered),
        can: { withdraw: row.state === 'asking' && row.proposedBy === entered.personId },
      }
    },
  })
