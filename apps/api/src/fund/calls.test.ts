import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { agree, applying, openingCall, richFund, submitted } from '../testing/call-scene.ts'
import { passDays, propose } from '../testing/decision-scene.ts'
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

describe('R131: organisations apply together', () => {
  const scene = async (prefix: string, change: object = {}) => {
    const rich = await richFund(api, prefix, 4)
    const [, a, b, c] = rich.homes
    if (!a || !b || !c) throw new Error('four organisations')
    const { callId, effect } = openingCall([c], change)
    await rich.decideAll([effect])
    return { ...rich, a, b, c, callId }
  }

  it('keeps a draft among its partners, asks each, and hands it in when all agreed (L10)', async () => {
    const { spaceId, a, b, c, callId } = await scene('partage')
    const application = applying(callId, [
      [a, '300'],
      [b, '100'],
    ])
    const { applicationId } = application
    const inSpace = () => ({ spaceId, requestId: requestId() })
    await a.person.fund.applyToCall.mutate({ ...inSpace(), ...application })
    await expect
      .poll(() => api.running.mailbox?.mails.map(one => `${one.to} ${one.text}`), { timeout: 5_000 })
      .toContainEqual(
        expect.stringMatching(
          new RegExp(`^partage-3@[\\s\\S]*100,00[\\s\\S]*caisse/projet-${applicationId}`),
        ),
      )
    const read = { spaceId, applicationId }
    expect(await refusalOf(c.person.fund.application.query(read))).toBe('shared.not_found')
    expect((await c.person.fund.oneCall.query({ spaceId, callId })).drafts).toEqual([])
    expect((await b.person.fund.oneCall.query({ spaceId, callId })).drafts).toMatchObject([{ applicationId }])
    expect(await b.person.fund.application.query(read)).toMatchObject({
      agree: [{ as: 'partner', by: 'partage 3', asked: '100.00' }],
      can: { edit: false },
    })
    const submit = () => a.person.fund.submitApplication.mutate({ ...inSpace(), applicationId })
    expect(await refusalOf(submit())).toBe('fund.consent_missing')
    const agreeing = { applicationId, organisationId: b.spaceId, as: 'partner' as const }
    const say = (asked: string, hasPurpose: boolean) =>
      b.person.fund.agreeToShare.mutate({ ...inSpace(), ...agreeing, asked, hasPurpose })
    expect(await refusalOf(say('90', true))).toBe('fund.share_changed')
    expect(await refusalOf(say('100', false))).toBe('fund.purpose_missing')
    expect(
      await refusalOf(
        c.person.fund.agreeToShare.mutate({ ...inSpace(), ...agreeing, asked: '100', hasPurpose: true }),
      ),
    ).toBe('mandates.power_missing')
    await say('100', true)
    await agree(a, spaceId, application)
    await submit()
    expect(await c.person.fund.application.query(read)).toMatchObject({ state: 'submitted', asked: '400.00' })
    const call = await c.person.fund.oneCall.query({ spaceId, callId })
    expect(call).toMatchObject({
      asked: '400.00',
      submitted: 1,
      projects: [
        { title: 'Radio des assemblées', lead: 'partage 2', partners: ['partage 3'], asked: '400.00' },
      ],
    })
    expect(
      await refusalOf(a.person.fund.applyToCall.mutate({ ...inSpace(), ...application, title: 'Autre' })),
    ).toBe('fund.application_not_drafted')
  })

  it('asks a partner again when its line changes, and not when another does', async () => {
    const { spaceId, a, b, c, callId } = await scene('rechange')
    const application = applying(callId, [
      [a, '300'],
      [b, '100'],
    ])
    const save = (change: object) =>
      a.person.fund.applyToCall.mutate({ spaceId, requestId: requestId(), ...application, ...change })
    await save({})
    await agree(b, spaceId, application)
    const share = (home: { spaceId: string }, asked: string) => ({
      organisationId: home.spaceId,
      asked,
      hostId: null,
    })
    await save({ shares: [share(a, '200'), share(b, '100'), share(c, '100')] })
    const read = () => a.person.fund.application.query({ spaceId, applicationId: application.applicationId })
    const agreed = async () => (await read()).shares.filter(one => one.isAgreed).map(one => one.displayName)
    expect(await agreed()).toEqual(['rechange 3'])
    await save({ shares: [share(a, '200'), share(b, '110'), share(c, '90')] })
    expect(await agreed()).toEqual([])
  })

  it('is refused by the rules of the call, to strangers and once it is over; its lead takes it back', async () => {
    const { spaceId, a, b, c, callId } = await scene('regles')
    const inSpace = () => ({ spaceId, requestId: requestId() })
    const apply = (home: typeof a, application: object) =>
      refusalOf(
        home.person.fund.applyToCall.mutate({
          ...inSpace(),
          ...(application as ReturnType<typeof applying>),
        }),
      )
    expect(await apply(a, applying(callId, [[a, '300']]))).toBe('fund.too_few_partners')
    const both = (x: string, y: string, change: object = {}) =>
      applying(
        callId,
        [
          [a, x],
          [b, y],
        ],
        change,
      )
    expect(await apply(a, both('900', '200'))).toBe('fund.beyond_envelope')
    expect(await apply(b, both('300', '100'))).toBe('mandates.power_missing')
    expect(await apply(a, both('300', '100', { callId: crypto.randomUUID() }))).toBe('fund.call_missing')
    const application = both('300', '100')
    await submitted([a, b], spaceId, application)
    const withdraw = (home: typeof a) =>
      home.person.fund.withdrawApplication.mutate({
        ...inSpace(),
        applicationId: application.applicationId,
        reason: 'Plus tard',
      })
    expect(await refusalOf(withdraw(b))).toBe('mandates.power_missing')
    await withdraw(a)
    expect((await c.person.fund.oneCall.query({ spaceId, callId })).projects).toEqual([])
    await passDays(api, spaceId, 12)
    expect(await apply(a, both('300', '100'))).toBe('fund.call_closed')
  })
})
