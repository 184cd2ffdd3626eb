import { describe, expect, it } from 'vitest'
import { addDays } from '../shared/time.ts'
import type { DecisionEffect } from './decision-effect.ts'
import {
  assembly,
  bodyEffect,
  daysAfter,
  decidingIn,
  idOf,
  mandateEffect,
  now,
  personId,
  roleEffect,
  spaceOf,
  today,
} from './decisions.fixture.ts'
import { findBody, type SpaceTree } from './space-tree.ts'
import { tryEffects, weighDecision, weighsMore } from './weigh-decision.ts'

const [pole, inner, seat, role] = [idOf(10), idOf(11), idOf(12), idOf(13)]
const grant = (bodyId: string, revision = 1): DecisionEffect => ({
  kind: 'grant',
  payload: { bodyId, kinds: ['give_mandate', 'define_role', 'grant'], powers: [], revision },
})
const space = spaceOf(5)
const bodyIn = (tree: SpaceTree, bodyId: string) => {
  const body = findBody(tree, bodyId)
  if (!body) throw new Error(bodyId)
  return body
}
/** The tree after what a body decides; throws with the rule where it may not. */
const decided = (tree: SpaceTree, by: string, effects: DecisionEffect[], at = now, isAlone = false) => {
  const tried = tryEffects(decidingIn({ ...space, tree }, at), bodyIn(tree, by), effects, isAlone)
  if (!tried.ok) throw new Error(tried.error.code)
  return tried.value
}
const accepted = (tree: SpaceTree): SpaceTree => ({
  ...tree,
  mandates: tree.mandates.map(one => ({ ...one, acceptedAt: one.acceptedAt ?? now })),
})
/** A pole that may give mandates, where two sit for eighty days, and which made a role of its own. */
const seated = accepted(
  decided(
    decided(space.tree, assembly, [
      bodyEffect(pole),
      roleEffect(seat, [], pole),
      mandateEffect(idOf(20), seat, personId(1)),
      mandateEffect(idOf(21), seat, personId(2)),
    ]),
    assembly,
    [grant(pole), roleEffect(role, [], pole)],
  ),
)
const giving = (holder: string, endsOn = addDays(today, 80)) => [
  mandateEffect(idOf(30), role, holder, endsOn),
]

describe('who sits in a body, and until when, is decided above it', () => {
  it('to those who sit there it gives its own roles, within their term', () => {
    expect(decided(seated, pole, giving(personId(1))).mandates).toHaveLength(3)
  })

  it.each([
    ['longer than the seat lasts', seated, giving(personId(1), addDays(today, 81)), now],
    ['to somebody who was given no seat', seated, giving(personId(3)), now],
    [
      'to somebody who declined theirs',
      { ...seated, mandates: seated.mandates.map(one => ({ ...one, acceptedAt: null, declinedAt: now })) },
      giving(personId(1)),
      now,
    ],
    ['to somebody whose seat is over', seated, giving(personId(1), addDays(today, 100)), daysAfter(90)],
    [
      'to somebody who holds only what the body itself gave',
      { ...seated, mandates: seated.mandates.map(one => ({ ...one, decidedByBodyId: pole })) },
      giving(personId(1)),
      now,
    ],
  ])('not %s', (_what, tree, effects, at) => {
    expect(() => decided(tree, pole, effects, at)).toThrow('mandates.not_granted')
  })

  it('what is granted until a day is granted on for no longer', () => {
    const made = decided(seated, pole, []).bodies.length
    const alone = decided(seated, assembly, [bodyEffect(inner, 'pole', pole), grant(pole, 2)], now, true)
    expect(alone.bodies.length).toBe(made + 1)
    const until = findBody(alone, pole)?.grant.untilOn
    expect(until).toBe(addDays(today, 90))
    const granted = decided(alone, pole, [grant(inner)])
    expect(findBody(granted, inner)?.grant.untilOn).toBe(until)
  })
})

describe('what is small when it is proposed, and touches power when it is settled', () => {
  const board = decided(space.tree, assembly, [bodyEffect(pole), roleEffect(seat, [], pole)])
  const weigh = (tree: SpaceTree) =>
    weighDecision(decidingIn({ ...space, tree }), bodyIn(tree, assembly), [
      mandateEffect(idOf(20), seat, personId(4)),
    ])

  it('a seat in a body that was granted powers meanwhile weighs more', () => {
    const [was, is] = [weigh(board), weigh(decided(board, assembly, [grant(pole)]))]
    expect([was.big, is.big]).toEqual([false, true])
    expect([weighsMore(was, is), weighsMore(was, was), weighsMore(is, is)]).toEqual([true, false, false])
  })
})
