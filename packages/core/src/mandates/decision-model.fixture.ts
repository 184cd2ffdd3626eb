import type {} from 'vitest'
import { civilDateAt } from '../shared/time.ts'
import { answerDecision } from './answer-decision.ts'
import type { DecisionEffect } from './decision-effect.ts'
import { knownPowers } from './decisions.fixture.ts'
import { mandateEffects } from './effect-kinds.ts'
import { counts, countsAfterAdmission, type Elector, electorsOf, isStoodFor, voiceOf } from './electors.ts'
import { asksEverybody, proposeDecision } from './propose-decision.ts'
import { type DecisionState, settleDecision } from './settle-decision.ts'
import { findBody, type SpaceTree } from './space-tree.ts'
import { type Deciding, tryEffects, type Weight } from './weigh-decision.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** How many times the seeded runs are as long as usual. */
    scale: number
  }
}

type Answer = { electorId: string; yes: boolean; isCounted: boolean; isElector: boolean }
export type Decision = Weight & {
  id: number
  bodyId: string
  effects: readonly DecisionEffect[]
  state: DecisionState
  proposedAt: Date
  closesAt: Date | null
  endedAt: Date | null
  answers: Answer[]
}

/**
 * A space as its people live it, without a database: the very rules of core, played in time. What the server and the
 * database hold beyond them is not here.
 */
export class SpaceModel {
  tree: SpaceTree
  electors: Elector[]
  standing: { electorId: string; by: string }[] = []
  decisions: Decision[] = []
  now: Date
  constructor(space: { tree: SpaceTree; electors: readonly Elector[] }, now: Date) {
    this.tree = space.tree
    this.electors = [...space.electors]
    this.now = now
  }

  private deciding(): Deciding {
    return {
      tree: this.tree,
      kinds: mandateEffects,
      knownPowers,
      electors: this.electors,
      now: this.now,
    }
  }

  /** Somebody comes in; `by` invited them by name, or nobody did. */
  admit(person: { personId: string; electorId: string }, by: string | null): void {
    const { personId, electorId } = person
    this.tree = { ...this.tree, people: [...this.tree.people, { ...person, displayName: personId }] }
    if (this.electors.some(one => one.electorId === electorId)) return
    this.electors.push({ electorId, countsFrom: countsAfterAdmission(this.now), seenAt: this.now })
    if (by !== null) this.standFor(by, electorId)
  }

  standFor(by: string, electorId: string): void {
    const voice = this.electors.find(one => one.electorId === by)
    if (!voice || !counts(voice, this.now) || by === electorId) return
    this.standing.push({ electorId, by })
    const support = this.standing.filter(one => one.electorId === electorId).map(one => one.by)
    const others = this.electors.filter(one => one.electorId !== electorId)
    if (!isStoodFor(others, support, this.now)) return
    this.electors = this.electors.map(one =>
      one.electorId === electorId ? { ...one, countsFrom: this.now } : one,
    )
  }

  private voicesIn(personId: string, bodyId: string): string[] {
    const body = findBody(this.tree, bodyId)
    const own = voiceOf(this.tree, personId)
    if (!body || own === undefined) return []
    if (body.parentId === null) return [own]
    const seated = this.tree.mandates.some(
      one => one.bodyId === bodyId && one.personId === personId && one.acceptedAt !== null,
    )
    return seated ? [own] : []
  }

  propose(personId: string, bodyId: string, effects: readonly DecisionEffect[]): Decision | string {
    const parsed = effects.map(({ kind, payload }) => ({
      kind,
      payload: mandateEffects[kind as keyof typeof mandateEffects].input.parse(payload),
    }))
    const voices = this.voicesIn(personId, bodyId)
    const proposed = proposeDecision(
      {
        ...this.deciding(),
        proposer: { personId, voices, mayRecord: false },
        refusedRecalls: [],
        replaced: null,
      },
      { bodyId, text: 'Parce que.', meeting: null, replacesId: null, effects: parsed },
    )
    if (!proposed.ok) return proposed.error.code
    const open = { state: 'asking' as const, closesAt: null, endedAt: null, answers: [] }
    const base = { id: this.decisions.length, bodyId, effects: parsed, proposedAt: this.now }
    const decision: Decision = { ...proposed.value, ...base, ...open }
    this.decisions.push(decision)
    for (const electorId of voices) this.answer(electorId, decision, true)
    return decision
  }

  answer(electorId: string, decision: Decision, yes: boolean): void {
    const body = findBody(this.tree, decision.bodyId)
    if (!body) return
    const there = electorsOf(this.tree, body, this.electors, decision.proposedAt)
    const weight = answerDecision(
      {
        decision: { ...decision, contentHash: '' },
        electorId,
        isElector: there.some(one => one.electorId === electorId),
        maySayYes: true,
        isHeldByAnother: false,
        isSigned: false,
        mandateName: null,
      },
      {
        decisionId: '',
        answer: yes ? 'yes' : 'no',
        reason: 'Non.',
        typedName: '',
        electorId,
        contentHash: '',
      },
    )
    if (!weight.ok) return
    const { isCounted, isElector } = weight.value
    decision.answers = [
      ...decision.answers.filter(one => one.electorId !== electorId),
      { electorId, yes, isCounted, isElector },
    ]
    this.settle(decision)
  }

  private settle(decision: Decision): void {
    const of = (yes: boolean) => decision.answers.filter(one => one.isCounted && one.yes === yes).length
    const answered = decision.answers.filter(one => one.isElector).length
    const outcome = settleDecision(
      { ...decision, asksAll: asksEverybody(decision) },
      { yes: of(true), no: of(false), answered },
      this.now,
    )
    if (outcome.state === 'open') decision.closesAt = outcome.closesAt
    if (outcome.state === 'in_force' && decision.state !== 'in_force') this.apply(decision)
    else decision.state = outcome.state
    if (decision.state !== 'asking' && decision.state !== 'open') decision.endedAt ??= this.now
  }

  private apply(decision: Decision): void {
    const body = findBody(this.tree, decision.bodyId)
    const tried = body && tryEffects(this.deciding(), body, decision.effects, decision.isAlone)
    decision.state = tried?.ok ? 'in_force' : 'lapsed'
    if (!tried?.ok) return
    const before = this.tree.mandates
    // Everybody takes on what they are given: the worst case for those who fear power.
    this.tree = {
      ...tried.value,
      mandates: tried.value.mandates.map(one =>
        before.includes(one) ? one : { ...one, acceptedAt: this.now },
      ),
    }
  }

  /** Days go by; those named were here meanwhile, and what is due is settled. */
  pass(days: number, seen: readonly string[]): void {
    this.now = new Date(this.now.getTime() + days * 86_400_000)
    this.electors = this.electors.map(one =>
      seen.includes(one.electorId) ? { ...one, seenAt: this.now } : one,
    )
    for (const decision of this.decisions) this.settle(decision)
  }

  today() {
    return civilDateAt(this.now)
  }
}
