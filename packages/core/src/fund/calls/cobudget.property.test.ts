import fc from 'fast-check'
import { expect, it } from 'vitest'
import { leftoverRules } from './call-rules.ts'
import { org } from './calls.fixture.ts'
import { capOf, envelopesOf, fundRest, type GiftFacts, give } from './cobudget.ts'
import { finishCobudget, type Gift } from './finish-cobudget.ts'

const giverCount = 5
const giverIds = Array.from({ length: giverCount }, (_, n) => org(n + 1))

const project = fc.record({
  payableCents: fc.bigInt(0n, 5000n),
  minimumCents: fc.bigInt(0n, 4000n),
  maximumCents: fc.bigInt(0n, 6000n),
  confirmedCents: fc.bigInt(0n, 2000n),
})
const move = fc.record({
  giver: fc.nat(giverCount - 1),
  project: fc.nat(5),
  /** Null funds the rest. */
  cents: fc.option(fc.bigInt(0n, 3000n)),
})
const scene = fc.record({
  envelope: fc.bigInt(1n, 12_000n),
  projects: fc.array(project, { minLength: 1, maxLength: 6 }),
  moves: fc.array(move, { maxLength: 60 }),
  ownProject: fc.constantFrom('forbidden', 'capped'),
  leftovers: fc.constantFrom(...leftoverRules),
  lateOutside: fc.bigInt(0n, 3000n),
})
type Scene = typeof scene extends fc.Arbitrary<infer T> ? T : never

const least = (a: bigint, b: bigint) => (a < b ? a : b)
const sum = (all: readonly bigint[]) => all.reduce((total, one) => total + one, 0n)

const projectsOf = ({ projects }: Scene) =>
  projects.map((one, at) => ({ ...one, applicationId: org(500 + at), ownerId: giverIds[at % giverCount] }))

/** The same when giving ends. Money from outside may come after the gifts: what is too much then goes back. */
const endingProjects = (scene: Scene) =>
  projectsOf(scene).map(to => ({ ...to, confirmedCents: to.confirmedCents + scene.lateOutside }))

/** What one gives to another, as the facts under the lock say. */
const factsOf = (scene: Scene, gifts: readonly Gift[], giverId: string, at: number): GiftFacts | null => {
  const target = projectsOf(scene)[at]
  if (!target) return null
  const given = (keep: (gift: Gift) => boolean) => sum(gifts.filter(keep).map(one => one.cents))
  const isHere = (gift: Gift) => gift.applicationId === target.applicationId
  const isOwn = (gift: Gift) => gift.organisationId === giverId
  const envelope = envelopesOf(scene.envelope, giverIds).find(one => one.organisationId === giverId)
  return {
    phase: 'assessing',
    isFrozen: false,
    rules: {
      leftovers: scene.leftovers,
      minimumGift: '',
      ownProject: scene.ownProject,
      ownProjectBps: 3000,
    },
    giver: {
      envelopeCents: envelope?.cents ?? null,
      elsewhereCents: given(gift => isOwn(gift) && !isHere(gift)),
      hereCents: given(gift => isOwn(gift) && isHere(gift)),
      takesPart: target.ownerId === giverId,
    },
    project: {
      isSubmitted: true,
      payableCents: target.payableCents,
      maximumCents: target.maximumCents,
      confirmedCents: target.confirmedCents,
      byOthersCents: given(gift => isHere(gift) && !isOwn(gift)),
    },
  }
}

/** Plays the moves; a refused one changes nothing. */
const play = (scene: Scene): Gift[] => {
  let gifts: Gift[] = []
  for (const { giver, project: at, cents } of scene.moves) {
    const organisationId = giverIds[giver] ?? ''
    const facts = factsOf(scene, gifts, organisationId, at)
    const applicationId = projectsOf(scene)[at]?.applicationId
    if (!facts || !applicationId) continue
    const done = cents === null ? fundRest(facts) : give(facts, cents)
    if (!done.ok) continue
    gifts = [
      ...gifts.filter(one => one.organisationId !== organisationId || one.applicationId !== applicationId),
      { organisationId, applicationId, cents: done.value },
    ]
  }
  return gifts
}

it('lets nobody give beyond an envelope, a room or a cap on own projects, whatever is tried in whatever order', () => {
  fc.assert(
    fc.property(scene, one => {
      const gifts = play(one)
      for (const { organisationId, cents } of envelopesOf(one.envelope, giverIds)) {
        const own = gifts.filter(gift => gift.organisationId === organisationId)
        expect(sum(own.map(gift => gift.cents)) <= cents).toBe(true)
        for (const gift of own) {
          expect(gift.cents >= 0n).toBe(true)
          const target = projectsOf(one).find(to => to.applicationId === gift.applicationId)
          const most = one.ownProject === 'forbidden' ? 0n : (cents * 3000n) / 10_000n
          if (target?.ownerId === organisationId) expect(gift.cents <= most).toBe(true)
        }
      }
      for (const target of projectsOf(one)) {
        const got = gifts.filter(gift => gift.applicationId === target.applicationId)
        expect(sum(got.map(gift => gift.cents)) <= capOf(target)).toBe(true)
      }
    }),
  )
})

it('ends with every cent somewhere, no project above its maximum or funded below its minimum, and nothing negative', () => {
  fc.assert(
    fc.property(scene, one => {
      const envelopes = envelopesOf(one.envelope, giverIds)
      const projects = endingProjects(one)
      const end = finishCobudget(envelopes, projects, play(one), one.leftovers)
      const placed = sum(end.projects.map(to => to.givenCents + to.leftoverCents))
      expect(placed + end.commonsCents + end.carriedCents).toBe(one.envelope)
      expect(sum(end.givers.map(by => by.givenCents))).toBe(sum(end.projects.map(to => to.givenCents)))
      for (const [at, { cents }] of envelopes.entries()) {
        const by = end.givers[at]
        expect(by && by.givenCents + by.backCents + by.ungivenCents).toBe(cents)
        expect(by && by.givenCents >= 0n && by.backCents >= 0n && by.ungivenCents >= 0n).toBe(true)
      }
      for (const [at, to] of end.projects.entries()) {
        const target = projects[at]
        if (!target) throw new Error('projects come back in the order of their ids')
        const got = to.givenCents + to.leftoverCents
        expect(got <= capOf(target) && to.givenCents >= 0n && to.leftoverCents >= 0n).toBe(true)
        if (got > 0n) expect(got + target.confirmedCents >= target.minimumCents).toBe(true)
        if (to.isBelowMinimum) expect(got).toBe(0n)
      }
      if (one.leftovers !== 'carry_over') expect(end.carriedCents).toBe(0n)
      if (one.leftovers === 'carry_over') expect(end.commonsCents).toBe(0n)
    }),
  )
})

it('ends the same in whatever order envelopes, projects and gifts are read', () => {
  fc.assert(
    fc.property(scene, one => {
      const [envelopes, gifts] = [envelopesOf(one.envelope, giverIds), play(one)]
      const projects = endingProjects(one)
      expect(
        finishCobudget(envelopes.toReversed(), projects.toReversed(), gifts.toReversed(), one.leftovers),
      ).toEqual(finishCobudget(envelopes, projects, gifts, one.leftovers))
    }),
  )
})

it('ends at exactly the room when several fund the rest, whoever comes first under the lock', () => {
  const order = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: giverCount })
  fc.assert(
    fc.property(project, fc.bigInt(1n, 12_000n), order, (target, envelope, giving) => {
      const one: Scene = {
        envelope,
        projects: [target],
        moves: giving.map(giver => ({ giver, project: 0, cents: null })),
        ownProject: 'forbidden',
        leftovers: 'commons',
        lateOutside: 0n,
      }
      const others = envelopesOf(envelope, giverIds).slice(1)
      const could = sum(others.map(by => by.cents))
      const room = capOf(target)
      expect(sum(play(one).map(gift => gift.cents))).toBe(least(could, room))
    }),
  )
})

it('shares what is left over among funded projects in proportion, up to their room, the rest to the fund', () => {
  const whole = (n: number, payableCents: bigint, minimumCents: bigint) => ({
    applicationId: org(n),
    payableCents,
    minimumCents,
    maximumCents: payableCents,
    confirmedCents: 0n,
  })
  const envelopes = envelopesOf(10_000n, [org(1), org(2)])
  const gifts: Gift[] = [
    { organisationId: org(1), applicationId: org(501), cents: 3000n },
    { organisationId: org(2), applicationId: org(502), cents: 1000n },
    { organisationId: org(2), applicationId: org(503), cents: 500n },
  ]
  const projects = [whole(501, 3500n, 0n), whole(502, 2000n, 0n), whole(503, 9000n, 600n)]
  expect(finishCobudget(envelopes, projects, gifts, 'split')).toEqual({
    projects: [
      { applicationId: org(501), givenCents: 3000n, leftoverCents: 500n, isBelowMinimum: false },
      { applicationId: org(502), givenCents: 1000n, leftoverCents: 1000n, isBelowMinimum: false },
      { applicationId: org(503), givenCents: 0n, leftoverCents: 0n, isBelowMinimum: true },
    ],
    givers: [
      { organisationId: org(1), givenCents: 3000n, backCents: 0n, ungivenCents: 2000n },
      { organisationId: org(2), givenCents: 1000n, backCents: 500n, ungivenCents: 3500n },
    ],
    commonsCents: 4500n,
    carriedCents: 0n,
  })
})

it('gives back what is too much in proportion, a cent that does not divide by the order of ids', () => {
  const project = {
    applicationId: org(501),
    payableCents: 5000n,
    minimumCents: 0n,
    maximumCents: 5000n,
    confirmedCents: 4001n,
  }
  const gifts = [1, 2].map(n => ({ organisationId: org(n), applicationId: org(501), cents: 500n }))
  for (const read of [gifts, gifts.toReversed()])
    expect(finishCobudget(envelopesOf(2000n, [org(1), org(2)]), [project], read, 'carry_over')).toMatchObject(
      {
        givers: [
          { givenCents: 500n, backCents: 0n, ungivenCents: 500n },
          { givenCents: 499n, backCents: 1n, ungivenCents: 500n },
        ],
        carriedCents: 1001n,
      },
    )
})
