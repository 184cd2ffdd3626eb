import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { agree, applying, givingRules, openingCall, richFund, submitted } from '../testing/call-scene.ts'
import { passDays, propose, today } from '../testing/decision-scene.ts'
import type { FundHome } from '../testing/fund-scene.ts'
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
    const news = async ({ person }: typeof b) =>
      (await person.notifications.today.query({ spaceId })).waiting.filter(one => one.kind === 'agreeShare')
    expect(await news(b)).toEqual([{ kind: 'agreeShare', applicationId, title: 'Radio des assemblées' }])
    expect(await news(c)).toEqual([])
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
    expect(await news(b)).toEqual([])
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
    const left = both('300', '100')
    await a.person.fund.applyToCall.mutate({ ...inSpace(), ...left })
    const waits = async () =>
      (await b.person.notifications.today.query({ spaceId })).waiting.some(one => one.kind === 'agreeShare')
    expect(await waits()).toBe(true)
    await passDays(api, spaceId, 12)
    expect(await waits()).toBe(false)
    expect(await apply(a, both('300', '100'))).toBe('fund.call_closed')
  })
})

describe('R73, R131: a committee assesses, and a decision gives each project its part', () => {
  const scene = async (prefix: string, change: object = {}) => {
    const rich = await richFund(api, prefix, 5)
    const [, a, b, c, d] = rich.homes
    if (!a || !b || !c || !d) throw new Error('five organisations')
    const { callId, effect } = openingCall([b, c, d], change)
    await rich.decideAll([effect])
    const application = applying(callId, [
      [a, '600'],
      [b, '200'],
    ])
    const { applicationId } = application
    await submitted(rich.homes, rich.spaceId, application)
    return { ...rich, a, b, c, d, callId, applicationId, application }
  }
  const flag = ({ host, spaceId }: { host: FundHome; spaceId: string }, organisationId: string) =>
    host.person.fund.namePolitical.mutate({
      spaceId,
      requestId: requestId(),
      organisationId,
      isPolitical: true,
      reason: 'Elle présente des listes.',
    })

  it('leaves out who has an interest, asks a reason for each yes, freezes, allocates and returns the rest', async () => {
    const s = await scene('examen')
    const { host, a, b, c, d, spaceId, callId, applicationId } = s
    await flag(s, b.spaceId)
    const on = (organisationId: string) => ({
      spaceId,
      requestId: requestId(),
      applicationId,
      organisationId,
    })
    const assess = (home: typeof a, stance: 'consents' | 'objects', reason = '') =>
      home.person.fund.assess.mutate({ ...on(home.spaceId), stance, reason, points: [] })
    expect(await refusalOf(assess(c, 'consents'))).toBe('fund.assessing_not_open')
    await passDays(api, spaceId, 12)
    expect(await refusalOf(assess(b, 'consents'))).toBe('fund.interested')
    expect(await refusalOf(assess(a, 'consents'))).toBe('fund.not_assessor')
    expect(await refusalOf(assess(c, 'objects'))).toBe('fund.objection_without_reason')
    await assess(c, 'objects', 'Et l’accessibilité ?')
    const give = (home: typeof a, amounts: readonly [string, string]) =>
      home.person.fund.giveVerdict.mutate({
        ...on(home.spaceId),
        shares: [
          { organisationId: a.spaceId, amount: amounts[0] },
          { organisationId: b.spaceId, amount: amounts[1] },
        ],
        reason: 'Un projet attendu dans quatre quartiers.',
      })
    expect(await refusalOf(give(c, ['500', '0']))).toBe('fund.verdict_against_assessment')
    const lifted = { ...on(c.spaceId), liftedBy: 'Une rampe est au budget.' }
    await c.person.fund.liftObjection.mutate(lifted)
    await d.person.fund.declareInterest.mutate({ ...on(d.spaceId), reason: 'Nous louons la salle.' })
    expect(await refusalOf(assess(d, 'consents'))).toBe('fund.interested')
    const { committee } = await host.person.fund.application.query({ spaceId, applicationId })
    expect(committee.left.map(one => one.displayName)).toEqual(['examen 4'])
    expect(committee.excluded.map(one => `${one.displayName} ${one.why}`).toSorted()).toEqual([
      'examen 3 partner',
      'examen 5 declared',
    ])
    const freeze = (home: typeof a) =>
      home.person.fund.freezeResult.mutate({ spaceId, requestId: requestId(), callId })
    expect(await refusalOf(freeze(a))).toBe('mandates.power_missing')
    expect(await refusalOf(freeze(host))).toBe('fund.verdict_missing')
    expect(await refusalOf(give(c, ['500', '200']))).toBe('fund.political_gets_nothing')
    await give(c, ['500', '0'])
    await assess(c, 'objects', 'Et le bruit ?')
    expect(await refusalOf(freeze(host))).toBe('fund.verdict_missing')
    await c.person.fund.liftObjection.mutate({ ...lifted, requestId: requestId() })
    const { sha256 } = await freeze(host)
    expect(await host.person.fund.get.query({ spaceId })).toMatchObject({
      setAside: '500.00',
      free: '4500.00',
    })
    expect(await refusalOf(give(c, ['400', '0']))).toBe('fund.result_frozen')

    const { result } = await host.person.fund.application.query({ spaceId, applicationId })
    expect(result).toMatchObject({ sha256, reason: 'Un projet attendu dans quatre quartiers.' })
    const payload = {
      callId,
      applicationId,
      title: s.application.title,
      leadId: a.spaceId,
      hostIds: [],
      shares: result?.shares ?? [],
      reason: result?.reason ?? '',
      resultSha256: sha256,
    }
    const more = payload.shares.map(one => ({ ...one, amount: one.asked }))
    const proposing = (change: object) =>
      refusalOf(propose(host.person, s.where, [{ kind: 'allocate', payload: { ...payload, ...change } }]))
    expect(await proposing({ shares: more })).toBe('fund.political_gets_nothing')
    for (const change of [{ resultSha256: 'a'.repeat(64) }, { reason: 'Une autre.' }])
      expect(await proposing(change)).toBe('fund.result_changed')
    const renamed = payload.shares.map(one => ({ ...one, name: 'Une autre' }))
    for (const change of [{ title: 'Un autre' }, { shares: renamed }])
      expect(await proposing(change)).toBe('fund.gainers_changed')
    const decided = await s.decideAll([{ kind: 'allocate', payload }])
    expect(decided).toMatchObject({ state: 'in_force' })
    const projects = async () => (await a.person.fund.oneCall.query({ spaceId, callId })).projects
    expect(await projects()).toMatchObject([{ decided: { verdict: 'partial', amount: '500.00' } }])
    expect(await proposing({})).toBe('fund.allocated_twice')
    const books = await host.person.fund.openBooks.mutate({ spaceId, before: null, requestId: requestId() })
    const balance = (code: string) => books.accounts.find(one => one.code === code)?.balance
    expect(['call', 'project', 'unallocated'].map(balance)).toEqual(['0.00', '-500.00', '-4500.00'])
    expect(await host.person.fund.prove.query({ spaceId })).toEqual({ isEmpty: false, wrong: [] })
    const open = (code: string, home = host) =>
      home.person.fund.openAccount.mutate({
        spaceId,
        requestId: requestId(),
        set: 'fund',
        account: code,
        before: null,
      })
    expect(await open(`project:${applicationId}:committed`)).toMatchObject({
      owner: s.application.title,
      balance: '-500.00',
      lines: [{ amount: '-500.00', balance: '-500.00' }],
    })
    const ofCall = await open(`call:${callId}`)
    expect(ofCall.lines.map(one => one.balance)).toEqual(['0.00', '-500.00', '-1000.00'])
    expect(await refusalOf(open(`call:${applicationId}`))).toBe('shared.not_found')
    expect(await refusalOf(open('pool', a))).toBe('mandates.power_missing')
  })

  it('asks each criterion its points where the committee scores', async () => {
    const { a, c, spaceId, callId, applicationId } = await scene('notes', { method: 'score' })
    await passDays(api, spaceId, 12)
    const score = (points: number[]) =>
      c.person.fund.assess.mutate({
        spaceId,
        requestId: requestId(),
        applicationId,
        organisationId: c.spaceId,
        stance: 'scores',
        reason: '',
        points,
      })
    expect(await refusalOf(score([5]))).toBe('fund.scores_incomplete')
    await score([5, 3])
    const { committee } = await c.person.fund.application.query({ spaceId, applicationId })
    expect(committee.score).toBe('4.50')
    const scoredFor = async (home: typeof c) =>
      (await home.person.fund.oneCall.query({ spaceId, callId })).projects.map(one => one.scored)
    expect(await scoredFor(c)).toEqual([{ rank: 1, score: '4.50' }])
    // Whoever applies reads it with the result.
    expect(await scoredFor(a)).toEqual([null])
  })

  it('settles a call after its last day without those that the committee said nothing of', async () => {
    const { host, c, d, spaceId, callId, applicationId } = await scene('muet')
    const freeze = () => host.person.fund.freezeResult.mutate({ spaceId, requestId: requestId(), callId })
    await passDays(api, spaceId, 12)
    expect(await refusalOf(freeze())).toBe('fund.verdict_missing')
    await passDays(api, spaceId, 12)
    await freeze()
    const silent = await c.person.fund.application.query({ spaceId, applicationId })
    expect(silent.result?.shares.map(one => one.amount)).toEqual(['0.00', '0.00'])
    expect(silent.result?.reason).toBe('Le comité ne s’est pas prononcé avant le dernier jour.')
    expect(await d.person.fund.get.query({ spaceId })).toMatchObject({ setAside: '0.00', free: '5000.00' })
  })

  it('waits for nobody where all of the committee have an interest (R73)', async () => {
    const { host, c, d, spaceId, callId, applicationId } = await scene('toustes')
    await passDays(api, spaceId, 12)
    for (const home of [c, d])
      await home.person.fund.declareInterest.mutate({
        spaceId,
        requestId: requestId(),
        applicationId,
        organisationId: home.spaceId,
        reason: 'Nous louons la salle.',
      })
    await host.person.fund.freezeResult.mutate({ spaceId, requestId: requestId(), callId })
    const { result } = await c.person.fund.application.query({ spaceId, applicationId })
    expect(result?.reason).toMatch(/^Toutes les organisations du comité ont un intérêt/)
  })

  it('lets each organisation give from an equal part, change it, and fund the rest; the end is to the cent', async () => {
    const { host, a, c, d, spaceId, callId, applicationId } = await scene('parts', givingRules)
    await passDays(api, spaceId, 12)
    const on = (home: typeof a) => ({
      spaceId,
      requestId: requestId(),
      applicationId,
      organisationId: home.spaceId,
    })
    const give = (home: typeof a, amount: string) => home.person.fund.give.mutate({ ...on(home), amount })
    expect(await refusalOf(give(a, '10'))).toBe('fund.own_project_forbidden')
    expect(await refusalOf(give(c, '200,01'))).toBe('fund.beyond_own_envelope')
    await give(c, '200')
    await give(c, '150')
    expect(await d.person.fund.fundRest.mutate(on(d))).toEqual({ amount: '200.00' })
    const { giving } = await c.person.fund.application.query({ spaceId, applicationId })
    expect(giving).toMatchObject({
      given: '350.00',
      mine: [{ envelope: '200.00', left: '50.00', gift: '150.00' }],
    })
    const whole = () => c.person.fund.oneCall.query({ spaceId, callId })
    expect(await whole()).toMatchObject({
      projects: [{ gathered: '350.00' }],
      parts: [{ organisationId: c.spaceId, envelope: '200.00', left: '50.00' }],
    })
    const freeze = () => host.person.fund.freezeResult.mutate({ spaceId, requestId: requestId(), callId })
    expect(await refusalOf(freeze())).toBe('fund.assessing_not_over')
    await passDays(api, spaceId, 12)
    expect(await refusalOf(give(c, '100'))).toBe('fund.giving_over')
    expect((await whole()).parts).toEqual([])
    await freeze()
    const { result } = await c.person.fund.application.query({ spaceId, applicationId })
    expect(result?.shares.map(one => one.amount).toSorted()).toEqual(['262.50', '87.50'])
    expect(await host.person.fund.get.query({ spaceId })).toMatchObject({
      setAside: '350.00',
      free: '4650.00',
    })
  })

  it('counts what a project has from elsewhere: less is left to give, and two who take the rest share it', async () => {
    const { host, a, c, d, spaceId, applicationId } = await scene('ailleurs', givingRules)
    await passDays(api, spaceId, 12)
    const on = (home: typeof a) => ({
      spaceId,
      requestId: requestId(),
      applicationId,
      organisationId: home.spaceId,
    })
    const confirm = (home: typeof a, change: object = {}) => {
      const moneyId = crypto.randomUUID() as string
      const said = {
        moneyId,
        applicationId,
        source: 'La commune',
        amount: '25',
        confirmedOn: today(),
        ...change,
      }
      return home.person.fund.confirmMoney.mutate({ spaceId, requestId: requestId(), ...said })
    }
    const read = () => c.person.fund.application.query({ spaceId, applicationId })
    const { maximum } = await read()
    // All but fifty is there from elsewhere, then another twenty-five.
    await confirm(a, { source: 'La région', amount: String(Number(maximum) - 50) })
    expect(await refusalOf(confirm(c))).toBe('mandates.power_missing')
    expect(await refusalOf(confirm(a, { amount: '0' }))).toBe('fund.confirmed_nothing')
    expect(await refusalOf(confirm(a, { confirmedOn: '2099-12-31' }))).toBe('fund.confirmed_in_future')
    await confirm(a)
    expect((await read()).outside.map(one => one.amount).toSorted()).toContain('25.00')
    const give = (home: typeof a, amount: string) => home.person.fund.give.mutate({ ...on(home), amount })
    await give(c, '20')
    expect(await refusalOf(give(d, '20'))).toBe('fund.beyond_room')
    const rest = await Promise.allSettled([c, d].map(home => home.person.fund.fundRest.mutate(on(home))))
    expect(rest.some(one => one.status === 'fulfilled')).toBe(true)
    expect((await read()).giving?.given).toBe('25.00')
    expect(await host.person.fund.prove.query({ spaceId })).toMatchObject({ wrong: [] })
  })
})
