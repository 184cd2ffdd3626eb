import { describe, expect, it } from 'vitest'
import { type AssemblyPolicy, checkPolicy, defaultPolicy, policyDifferences } from './assembly-policy.ts'

const refusal = (change: Partial<AssemblyPolicy>) => {
  const checked = checkPolicy({ ...defaultPolicy, ...change })
  return checked.ok ? null : [checked.error.code, checked.error.field]
}

describe('the policy of assemblies (protocols §1)', () => {
  it('holds as it is where nobody decided otherwise', () => {
    expect(checkPolicy(defaultPolicy)).toEqual({ ok: true, value: defaultPolicy })
    expect(defaultPolicy).toMatchObject({ agendaFreezeDays: 4, minutesDueDays: 1, maxMinutes: 120 })
  })

  it('L6: allows to vote from elsewhere with an article of the statutes only', () => {
    expect(refusal({ remoteVotingArticle: ' ' })).toEqual([
      'assemblies.remote_without_article',
      'remoteVotingArticle',
    ])
    expect(refusal({ remoteVotingArticle: 'règlement intérieur, article 6' })).toBeNull()
  })

  it('L7: may be silent on proxies, or say how many', () => {
    expect([null, 0, 1].map(proxiesPerHolder => refusal({ proxiesPerHolder }))).toEqual([null, null, null])
  })

  it.each([
    ['agendaFreezeDays', { agendaFreezeDays: 0 }],
    ['minutesDueDays', { minutesDueDays: 1.5 }],
    ['maxMinutes', { maxMinutes: 0 }],
    ['proxiesPerHolder', { proxiesPerHolder: 11 }],
    ['quorum', { quorum: { parts: 3, of: 2 } }],
    ['quorum', { quorum: { parts: 1, of: 0 } }],
  ])('names %s where its number is none', (field, change) => {
    expect(refusal(change)).toEqual(['assemblies.policy_out_of_range', field])
  })

  it('takes the least and the most of each', () => {
    const least = { agendaFreezeDays: 1, minutesDueDays: 0, maxMinutes: 15, quorum: { parts: 1, of: 1000 } }
    const most = { agendaFreezeDays: 60, minutesDueDays: 60, maxMinutes: 720, proxiesPerHolder: 10 }
    expect([refusal(least), refusal(most), refusal({ quorum: { parts: 1, of: 1 } })]).toEqual([
      null,
      null,
      null,
    ])
  })

  it('R117: says what differs from the template it was made from', () => {
    const own = { ...defaultPolicy, quorum: { parts: 1, of: 3 }, agendaFreezeDays: 7 }
    expect(policyDifferences(own, defaultPolicy)).toEqual(['agendaFreezeDays', 'quorum'])
    expect(policyDifferences(own, { ...own, quorum: { of: 3, parts: 1 } })).toEqual([])
  })
})
