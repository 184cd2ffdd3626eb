import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openingCall, richFund } from '../testing/call-scene.ts'
import { propose } from '../testing/decision-scene.ts'
import { requestId } from '../testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
}, 60_000)
afterAll(() => api.stop())

describe('R131: a call opens with its decision', () => {
  it('sets its envelope aside, tells everybody, and shows its rules', async () => {
    const { host, homes, spaceId, decideAll } = await richFund(api, 'ouvre', 3)
    const [, guest, third] = homes
    if (!guest || !third) throw new Error('three organisations')
    const { callId, effect } = openingCall([guest, third])
    expect(await decideAll([effect])).toMatchObject({ state: 'in_force' })
    const fund = await guest.person.fund.get.query({ spaceId })
    expect(fund).toMatchObject({ inside: '5000.00', setAside: '1000.00', free: '4000.00' })
    const listed = await guest.person.fund.calls.query({ spaceId, before: null })
    expect(listed).toMatchObject({
      next: null,
      free: '4000.00',
      calls: [{ number: 1, title: 'Appel des rives', envelope: '1000.00', standing: { state: 'open' } }],
    })
    const call = await guest.person.fund.oneCall.query({ spaceId, callId })
    expect(call).toMatchObject({ minOrganisations: 2, projects: [], can: { apply: true, freeze: false } })
    expect(call.assessors.map(one => one.displayName)).toEqual(['ouvre 2', 'ouvre 3'])
    expect(call.decision?.number).toBeGreaterThan(0)
    const books = await host.person.fund.openBooks.mutate({ spaceId, before: null, requestId: requestId() })
    expect(books.accounts.find(one => one.code === 'call')?.balance).toBe('-1000.00')
    expect(await host.person.fund.prove.query({ spaceId })).toEqual({ isEmpty: false, wrong: [] })
    await expect
      .poll(() => api.running.mailbox?.mails.map(one => `${one.to} ${one.subject}`), { timeout: 5_000 })
      .toContainEqual(expect.stringMatching(/ouvre-3@.*appel.*Appel des rives/))
  })

  it('is refused beyond what is free, with what is free, and with a committee from elsewhere', async () => {
    const { host, homes, where, decideAll } = await richFund(api, 'refuse', 3)
    const assessors = homes.slice(1)
    const tooMuch = openingCall(assessors, { envelope: '5000,01' })
    expect(await refusalOf(propose(host.person, where, [tooMuch.effect]))).toBe(
      'fund.envelope_beyond_balance',
    )
    const stranger = { ...host, spaceId: crypto.randomUUID() }
    expect(await refusalOf(propose(host.person, where, [openingCall([stranger]).effect]))).toBe(
      'fund.assessor_not_member',
    )
    const all = openingCall(assessors, { envelope: '5000' })
    expect(await decideAll([all.effect])).toMatchObject({ state: 'in_force' })
    expect(await refusalOf(propose(host.person, where, [openingCall(assessors).effect]))).toBe(
      'fund.envelope_beyond_balance',
    )
  })
})
