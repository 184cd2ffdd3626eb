import { describe, expect, it } from 'vitest'
import { addDays } from '../shared/time.ts'
import {
  assembly,
  bodyOf,
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
import { powersOf } from './rights.ts'
import { findBody, type SpaceTree } from './space-tree.ts'
import { tryEffects } from './weigh-decision.ts'

const [role, mandate, pole, committee] = [idOf(10), idOf(11), idOf(12), idOf(13)]
const both = ['organisations.admit', 'organisations.edit']

/** A mandate with two powers that `byId` decided, taken on. */
const given = (byId: string, bodies: SpaceTree['bodies'] = []): SpaceTree => {
  const { tree } = spaceOf(3)
  const start = { ...tree, bodies: [...tree.bodies, ...bodies] }
  const by = findBody(start, byId)
  const bodyId = byId === assembly ? assembly : committee
  const effects = [roleEffect(role, both, bodyId), mandateEffect(mandate, role, personId(1))]
  const after = by && tryEffects(decidingIn({ tree: start, electors: [] }), by, effects, false)
  if (!after?.ok) throw new Error('not decided')
  return { ...after.value, mandates: after.value.mandates.map(one => ({ ...one, acceptedAt: now })) }
}
const held = (tree: SpaceTree, at = now) => [...powersOf(tree, personId(1), at)].toSorted()

describe('what a mandate opens', () => {
  it('is the role as decided and the role now: narrowing at once, widening by a new mandate', () => {
    const tree = given(assembly)
    const withPowers = (powers: string[]) => ({ ...tree, roles: tree.roles.map(one => ({ ...one, powers })) })
    expect(held(tree)).toEqual(both)
    expect(held(withPowers(['organisations.edit']))).toEqual(['organisations.edit'])
    expect(held(withPowers([...both, 'coalitions.sign']))).toEqual(both)
  })

  it('is nothing before it is accepted, after its last day, once ended, or held back', () => {
    const tree = given(assembly)
    const change = (one: object) => ({ ...tree, mandates: tree.mandates.map(old => ({ ...old, ...one })) })
    expect(held(change({ acceptedAt: null }))).toEqual([])
    expect(held(tree, daysAfter(82))).toEqual([])
    for (const end of ['recalledAt', 'resignedAt', 'suspendedAt'])
      expect(held(change({ [end]: now }))).toEqual([])
    const dissolved = { ...tree, bodies: tree.bodies.map(one => ({ ...one, dissolvedAt: now })) }
    expect(held(dissolved)).toEqual([])
  })

  it('is what the body that decided it may still give, and ends with its grant', () => {
    const grant = { kinds: ['define_role', 'give_mandate'], powers: both, untilOn: null }
    const bodies = [
      bodyOf(pole, { grant }),
      bodyOf(committee, { parentId: pole, kind: 'committee' as const }),
    ]
    const tree = given(pole, bodies)
    const granted = (change: Partial<typeof grant> | { untilOn: typeof today }) => ({
      ...tree,
      bodies: tree.bodies.map(one =>
        one.bodyId === pole ? { ...one, grant: { ...grant, ...change } } : one,
      ),
    })
    expect(held(tree)).toEqual(both)
    expect(held(granted({ powers: ['organisations.edit'] }))).toEqual(['organisations.edit'])
    expect(held(granted({ kinds: [], powers: [] }))).toEqual([])
    expect(held(granted({ untilOn: today }))).toEqual(both)
    expect(held(granted({ untilOn: addDays(today, -1) }))).toEqual([])
  })

  it('is only what that kind of space gives: no role of an organisation opens what a coalition decides', () => {
    const { tree } = spaceOf(3)
    const coalition: SpaceTree = {
      ...tree,
      bodies: tree.bodies.map(one => (one.bodyId === assembly ? { ...one, kind: 'plenary' as const } : one)),
    }
    const tried = (start: SpaceTree, power: string) => {
      const by = findBody(start, assembly)
      const effects = [roleEffect(role, [power])]
      const after = by && tryEffects(decidingIn({ tree: start, electors: [] }), by, effects, false)
      return after?.ok ? 'given' : after?.error.code
    }
    expect(tried(tree, 'organisations.admit')).toBe('given')
    expect(tried(tree, 'coalitions.admit')).toBe('mandates.unknown_power')
    expect(tried(coalition, 'coalitions.admit')).toBe('given')
    expect(tried(coalition, 'organisations.admit')).toBe('mandates.unknown_power')
    expect(tried(coalition, 'decision.record')).toBe('given')
  })
})
