import { expect, it } from 'vitest'
import {
  assembly as bodyId,
  bodyOf,
  idOf,
  knownPowers,
  now,
  spaceOf,
  today,
} from '../mandates/decisions.fixture.ts'
import { adoptAssemblyPolicy, adoptAssemblyPolicyInput, mayAdoptPolicy } from './adopt-assembly-policy.ts'
import { type AssemblyPolicy, defaultPolicy } from './assembly-policy.ts'

const { tree } = spaceOf(3)
const scene = { by: bodyOf(bodyId, { parentId: null }), knownPowers, now, today, isAlone: false }
const payloadOf = (change: Partial<AssemblyPolicy>, before = defaultPolicy) =>
  adoptAssemblyPolicyInput.parse({ bodyId, ...before, ...change, before })
const refusal = (change: Partial<AssemblyPolicy>, current = defaultPolicy) => {
  const may = mayAdoptPolicy(current, payloadOf(change))
  return may.ok ? null : [may.error.code, may.error.field]
}

it('R29: takes the place of the policy that it was written against, and of no other', () => {
  const article = { remoteVotingArticle: 'règlement intérieur, article 6' }
  expect(mayAdoptPolicy(defaultPolicy, payloadOf(article))).toEqual({
    ok: true,
    value: { ...defaultPolicy, ...article },
  })
  expect(refusal(article, { ...defaultPolicy, maxMinutes: 90 })).toEqual([
    'assemblies.policy_changed',
    undefined,
  ])
  expect(refusal({})).toEqual(['assemblies.policy_unchanged', undefined])
  expect(refusal({ maxMinutes: 5 })).toEqual(['assemblies.policy_out_of_range', 'maxMinutes'])
  expect(refusal({ remoteVotingArticle: ' ' })?.[0]).toBe('assemblies.remote_without_article')
})

it('is decided by the whole alone, about a body that there is', () => {
  expect(adoptAssemblyPolicy.isBig(tree, payloadOf({ maxMinutes: 90 }), today)).toBe(true)
  const granted = bodyOf(idOf(2), {
    grant: { kinds: ['adopt_assembly_policy'], powers: [], untilOn: null },
  })
  expect(adoptAssemblyPolicy.mayDecide(tree, payloadOf({ maxMinutes: 90 }), granted, now)).toBe(false)
  const nextFor = (about: string, within = tree) =>
    adoptAssemblyPolicy.next(within, { ...payloadOf({ maxMinutes: 90 }), bodyId: about }, scene)
  expect(nextFor(bodyId)).toEqual({ ok: true, value: tree })
  expect(nextFor(idOf(999))).toMatchObject({ error: { code: 'mandates.body_missing' } })
  const dissolved = { ...tree, bodies: [bodyOf(idOf(7), { dissolvedAt: now })] }
  expect(nextFor(idOf(7), dissolved)).toMatchObject({ error: { code: 'mandates.body_dissolved' } })
})

it('says what changes, and nothing of what stays', () => {
  const words = adoptAssemblyPolicy.describe(tree, payloadOf({ agendaFreezeDays: 7 }))
  const { agendaFreezeDays, ...others } = words
  expect(agendaFreezeDays).toBe('7')
  expect(others).toEqual({
    body: 'Assemblée',
    quorumParts: '0',
    quorumOf: '0',
    article: '',
    minutesDueDays: 'same',
    maxMinutes: 'same',
    method: 'same',
    entitlement: 'same',
    proxiesPerHolder: 'same',
    quorum: 'same',
    majorityBase: 'same',
    remoteVotingArticle: 'same',
  })
  const all = adoptAssemblyPolicy.describe(
    tree,
    payloadOf({ proxiesPerHolder: null, quorum: { parts: 1, of: 3 }, remoteVotingArticle: 'article 6' }),
  )
  expect(all).toMatchObject({
    proxiesPerHolder: 'unsaid',
    quorum: 'part',
    quorumParts: '1',
    quorumOf: '3',
    remoteVotingArticle: 'article',
    article: 'article 6',
  })
  const back = adoptAssemblyPolicy.describe(
    tree,
    payloadOf(
      { quorum: null, remoteVotingArticle: null },
      { ...defaultPolicy, quorum: { parts: 1, of: 3 }, remoteVotingArticle: 'article 6' },
    ),
  )
  expect(back).toMatchObject({ quorum: 'none', remoteVotingArticle: 'none' })
})
