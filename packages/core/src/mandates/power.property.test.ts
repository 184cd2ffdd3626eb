import fc from 'fast-check'
import { describe, expect, inject, it } from 'vitest'
import { addDays } from '../shared/time.ts'
import type { DecisionEffect } from './decision-effect.ts'
import { SpaceModel } from './decision-model.fixture.ts'
import {
  assembly,
  bodyEffect,
  daysAfter,
  idOf,
  knownPowers,
  mandateEffect,
  now,
  personId,
  roleEffect,
  spaceOf,
} from './decisions.fixture.ts'
import { powersOf } from './rights.ts'

/** How many times as long as usual; `pnpm proof` says more. */
const runs = 8_000 * inject('scale')
const attacker = personId(0)

/** Ids that the acts of a run make and name: few, so that they meet. */
const [ids, mandateIds] = [[20, 21, 22].map(idOf), [30, 31, 32, 33].map(idOf)]
// Mostly where power comes from.
const anyBody = fc.constantFrom(assembly, assembly, assembly, ...ids)
const powers = fc.subarray([...knownPowers.organisation])

const effect = (people: readonly string[]): fc.Arbitrary<DecisionEffect> =>
  fc.oneof(
    fc
      .tuple(
        fc.constantFrom(...ids),
        fc.constantFrom('pole', 'committee', 'commission', 'secretariat'),
        anyBody,
      )
      .map(([id, kind, parent]) => bodyEffect(id, kind, parent)),
    fc.tuple(fc.constantFrom(...ids), powers, anyBody, fc.nat(2)).map(([id, held, body, revision]) => {
      const { kind, payload } = roleEffect(id, held, body)
      return { kind, payload: { ...(payload as object), revision } }
    }),
    fc
      .tuple(
        fc.constantFrom(...mandateIds),
        fc.constantFrom(...ids),
        fc.constantFrom(...people),
        fc.integer({ min: 1, max: 2 }),
      )
      .map(([id, roleId, holder, roleRevision]) => {
        const { kind, payload } = mandateEffect(id, roleId, holder, addDays('2026-11-19' as never, 60))
        return { kind, payload: { ...(payload as object), roleRevision } }
      }),
    fc.constantFrom(...mandateIds).map(mandateId => ({ kind: 'end_mandate', payload: { mandateId } })),
    fc.tuple(fc.constantFrom(...ids), powers, fc.nat(3)).map(([bodyId, held, revision]) => ({
      kind: 'grant',
      payload: {
        bodyId,
        kinds: ['create_body', 'define_role', 'give_mandate', 'grant'],
        powers: held,
        revision,
      },
    })),
    fc.tuple(fc.constantFrom(...ids), anyBody, fc.nat(3)).map(([bodyId, parentId, revision]) => ({
      kind: 'move_body',
      payload: { bodyId, parentId, revision },
    })),
    fc.tuple(fc.constantFrom(...ids), fc.nat(3)).map(([bodyId, revision]) => ({
      kind: 'dissolve_body',
      payload: { bodyId, mandateIds, revision },
    })),
    fc.constant({ kind: 'close_space', payload: {} }),
  )

type Act =
  | { do: 'propose'; by: number; together: boolean; body: string; effects: DecisionEffect[] }
  | { do: 'answer'; by: number; decision: number; yes: boolean }
  | { do: 'invite'; named: boolean }
  | { do: 'stand'; by: number; for: number }
  | { do: 'wait'; days: number }

const acts = (people: readonly string[], maxDays: number): fc.Arbitrary<Act[]> =>
  fc.array(
    fc.oneof<fc.Arbitrary<Act>[]>(
      {
        weight: 4,
        arbitrary: fc.record({
          do: fc.constant('propose' as const),
          by: fc.nat(9),
          together: fc.boolean(),
          body: anyBody,
          effects: fc.array(effect(people), { minLength: 1, maxLength: 3 }),
        }),
      } as never,
      {
        weight: 4,
        arbitrary: fc.record({
          do: fc.constant('answer' as const),
          by: fc.nat(9),
          decision: fc.nat(9),
          yes: fc.boolean(),
        }),
      } as never,
      fc.record({ do: fc.constant('invite' as const), named: fc.boolean() }) as never,
      fc.record({ do: fc.constant('stand' as const), by: fc.nat(9), for: fc.nat(9) }) as never,
      fc.record({ do: fc.constant('wait' as const), days: fc.nat(maxDays) }) as never,
    ),
    { minLength: 3, maxLength: 25 },
  )

/** Plays the acts of one person, with every mailbox that is theirs; the honest do as they are told. */
const play = (
  model: SpaceModel,
  mine: { personId: string; electorId: string }[],
  honest: { electorIds: readonly string[]; sayNo: boolean },
  list: readonly Act[],
  daysLeft: number,
) => {
  let days = daysLeft
  const one = <T>(all: readonly T[], n: number): T | undefined => all[n % Math.max(1, all.length)]
  for (const act of list) {
    if (act.do === 'propose') {
      const by = one(mine, act.by)
      const proposed = by ? model.propose(by.personId, act.body, act.effects) : ''
      if (typeof proposed !== 'string' && honest.sayNo)
        for (const electorId of honest.electorIds) model.answer(electorId, proposed, false)
      if (typeof proposed !== 'string' && act.together)
        for (const { electorId } of mine) model.answer(electorId, proposed, true)
    } else if (act.do === 'answer') {
      const [decision, by] = [one(model.decisions, act.decision), one(mine, act.by)]
      if (decision && by) model.answer(by.electorId, decision, act.yes)
    } else if (act.do === 'invite') {
      const id = idOf(500 + mine.length)
      model.admit({ personId: id, electorId: id }, act.named ? (one(mine, 0)?.electorId ?? null) : null)
      mine.push({ personId: id, electorId: id })
    } else if (act.do === 'stand') {
      const [by, who] = [one(mine, act.by), one(mine, act.for)]
      if (by && who) model.standFor(by.electorId, who.electorId)
    } else if (act.days <= days) {
      days -= act.days
      model.pass(act.days, [...honest.electorIds, ...mine.map(({ electorId }) => electorId)])
    }
  }
}

/** A space whose assembly decided a role and gave it to its first person, as founding does, or to another one. */
const founded = (space: ReturnType<typeof spaceOf>, held: readonly string[], holder = attacker) => {
  const model = new SpaceModel({ ...space, electors: space.electors.slice(0, 1) }, now)
  const give = [roleEffect(ids[0] ?? '', [...held]), mandateEffect(mandateIds[0] ?? '', ids[0] ?? '', holder)]
  const decision = model.propose(attacker, assembly, held.length > 0 ? give : [])
  expect(decision).toMatchObject({ state: 'in_force' })
  model.electors = [...space.electors]
  return model
}

const powersOfAll = (model: SpaceModel, people: readonly { personId: string }[]) =>
  new Set(people.flatMap(one => [...powersOf(model.tree, one.personId, model.now)]))

describe('S9: nobody takes a space alone', () => {
  it('one person with any number of fresh mailboxes, while two seasoned electors stay silent', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 6 }),
        powers,
        acts([attacker, idOf(501), personId(1)], 12),
        (seasoned, held, list) => {
          const space = spaceOf(1 + seasoned)
          const model = founded(space, held)
          const mine = [{ personId: attacker, electorId: attacker }]
          const silent = space.electors.slice(1).map(one => one.electorId)
          const before = powersOfAll(model, mine)
          // Fresh: less than thirty days. The seasoned look in, and say nothing.
          play(model, mine, { electorIds: silent, sayNo: false }, list, 29)
          const gained = [...powersOfAll(model, mine)].filter(power => !before.has(power))
          expect(gained).toEqual([])
          expect(model.decisions.filter(one => one.big && one.id > 0 && one.state === 'in_force')).toEqual([])
        },
      ),
      { numRuns: runs, seed: 20261128 },
    )
  })

  it('with aged false members, but no more of them than honest electors who say no', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.nat(3),
        powers,
        acts([attacker, personId(1), personId(5)], 40),
        (friends, more, held, list) => {
          const space = spaceOf(2 * friends + more)
          // Somebody honest coordinates.
          const model = founded(space, held, space.electors.at(-1)?.electorId)
          const all = space.electors.map(({ electorId }) => ({ personId: electorId, electorId }))
          const mine = all.slice(0, friends)
          const honest = all.slice(friends).map(one => one.electorId)
          const before = powersOfAll(model, mine)
          play(
            model,
            [...mine],
            { electorIds: honest, sayNo: true },
            list.filter(act => act.do !== 'invite'),
            80,
          )
          const gained = [...powersOfAll(model, mine)].filter(power => !before.has(power))
          expect(gained).toEqual([])
        },
      ),
      { numRuns: runs, seed: 20261128 },
    )
  })

  it('the same in a coalition, where voices are organisations', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 5 }),
        acts([attacker, idOf(501), personId(1)], 12),
        (others, list) => {
          const space = spaceOf(1 + others)
          // The attacker’s organisation has several people here, and so has the next one.
          const tree = {
            ...space.tree,
            people: [
              ...space.tree.people,
              { personId: idOf(700), electorId: attacker, displayName: 'Collègue' },
              { personId: idOf(701), electorId: personId(1), displayName: 'Autre' },
            ],
          }
          const model = new SpaceModel({ ...space, tree }, now)
          const mine = [
            { personId: attacker, electorId: attacker },
            { personId: idOf(700), electorId: attacker },
          ]
          const silent = space.electors.slice(1).map(one => one.electorId)
          play(model, mine, { electorIds: silent, sayNo: false }, list, 29)
          expect([...powersOfAll(model, mine)]).toEqual([])
        },
      ),
      { numRuns: runs, seed: 20261128 },
    )
  })

  it('and the attack is one: with a second voice that agrees, the same acts do gain', () => {
    const model = new SpaceModel(spaceOf(3), now)
    const effects = [
      roleEffect(ids[0] ?? '', [...knownPowers.organisation]),
      mandateEffect(mandateIds[0] ?? '', ids[0] ?? '', attacker),
    ]
    const decision = model.propose(attacker, assembly, effects)
    if (typeof decision === 'string') throw new Error(decision)
    expect(powersOf(model.tree, attacker, model.now).size).toBe(0)
    model.answer(personId(1), decision, true)
    expect(powersOf(model.tree, attacker, model.now).size).toBe(knownPowers.organisation.length)
  })
})

describe('nobody is locked out', () => {
  const both = (a: string, b: string) => [
    roleEffect(ids[0] ?? '', ['organisations.edit']),
    mandateEffect(mandateIds[0] ?? '', ids[0] ?? '', a),
    mandateEffect(mandateIds[1] ?? '', ids[0] ?? '', b),
  ]
  const proposed = (model: SpaceModel, by: string, effects: DecisionEffect[]) => {
    const decision = model.propose(by, assembly, effects)
    if (typeof decision === 'string') throw new Error(decision)
    return decision
  }

  it('a dead coordinator: the others decide without any power', () => {
    const model = founded(spaceOf(3), ['organisations.edit'])
    model.pass(100, [personId(1), personId(2)])
    const decision = proposed(
      model,
      personId(1),
      [
        roleEffect(ids[1] ?? '', ['organisations.edit']),
        { kind: 'end_mandate', payload: { mandateId: mandateIds[0] } },
      ].slice(0, 1),
    )
    model.answer(personId(2), decision, true)
    expect(decision.state).toBe('in_force')
  })

  it('a silent plenary of twelve: who is left decides after seven mailed days', () => {
    const model = new SpaceModel(spaceOf(12), now)
    model.pass(91, [personId(0)])
    const decision = proposed(model, personId(0), [roleEffect(ids[0] ?? '', ['organisations.edit'])])
    expect(decision).toMatchObject({ state: 'open', isAlone: true, needed: 1 })
    model.pass(9, [personId(0)])
    expect(decision.state).toBe('in_force')
  })

  it('two who both gain, and a space where everybody is concerned', () => {
    for (const count of [2, 4]) {
      const model = new SpaceModel(spaceOf(count), now)
      const decision = proposed(model, personId(0), both(personId(0), personId(1)))
      for (let n = 1; n < count; n++) model.answer(personId(n), decision, true)
      expect(decision.state).toBe('in_force')
    }
  })

  it('a recall among two holds back at once, and ends after seven days unless the others say no', () => {
    const model = founded(spaceOf(2), ['organisations.edit'])
    const recall = { kind: 'end_mandate', payload: { mandateId: mandateIds[0] } }
    const decision = proposed(model, personId(1), [recall as DecisionEffect])
    expect(decision).toMatchObject({ state: 'open', loses: [attacker], electorCount: 1 })
    // The reply of whoever loses is shown, and not counted.
    model.answer(attacker, decision, false)
    model.pass(8, [attacker, personId(1)])
    expect(decision.state).toBe('in_force')
    expect(powersOf(model.tree, attacker, model.now).size).toBe(0)
  })

  it('newcomers alone wait thirty days, and then decide', () => {
    const space = spaceOf(2)
    const electors = space.electors.map(one => ({ ...one, countsFrom: daysAfter(30) }))
    const model = new SpaceModel({ ...space, electors }, now)
    const early = proposed(model, personId(0), [roleEffect(ids[0] ?? '', ['organisations.edit'])])
    expect(early.answers).toMatchObject([{ isCounted: false }])
    model.pass(31, [personId(0), personId(1)])
    const late = proposed(model, personId(0), [roleEffect(ids[0] ?? '', ['organisations.edit'])])
    model.answer(personId(1), late, true)
    expect([early.state, late.state]).toEqual(['lapsed', 'in_force'])
  })
})
