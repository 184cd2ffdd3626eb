import { spacedReference } from '@reliance/core/fund/creditor-reference.ts'
import { spacedIban } from '@reliance/core/fund/iban.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import type { TRPCClientError } from '@trpc/client'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mandateFor, passDays } from '../../testing/decision-scene.ts'
import { duesIn } from '../../testing/dues-scene.ts'
import { fundIban } from '../../testing/fund-scene.ts'
import { type MandateScene, mandateScene } from '../../testing/mandate-scene.ts'
import { readPdf } from '../../testing/read-pdf.ts'
import { requestId } from '../../testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi } from '../../testing/test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

const year = new Date().getFullYear()
const until = `${year + 1}-01-31`
const day = civilDateAt(new Date())

/** All mails to an address whose subject has these words. */
const mailsTo = (to: string, words: string) =>
  (api.running.mailbox?.mails ?? []).filter(one => one.to === to && one.subject.includes(words))
const mailTo = async (to: string, words: string) => {
  await expect.poll(() => mailsTo(to, words).length, { timeout: 10_000 }).toBeGreaterThan(0)
  return mailsTo(to, words)[0]?.text ?? ''
}

/** An organisation with dues of twenty euros, kept by its founder. */
const duesScene = async (slug: string, change: object = {}) => {
  const s = await mandateScene(api, slug)
  const dues = duesIn(s.home.spaceId)
  const { campaignId } = await dues.ask(s.home.person, change)
  return { ...s, ...dues, campaignId }
}
const rowOf = async (s: MandateScene & ReturnType<typeof duesIn>, name: string) =>
  (await s.open(s.home.person)).now?.members.find(one => one.displayName === name)

describe('R137: dues from asking to being up to date', () => {
  it('asks all members, shows each the account and a reference, and matches what the bank brings', async () => {
    const s = await duesScene('cotis-vie')
    const asked = await mailTo('bilal@cotis-vie.test', `Cotisation ${year}`)
    expect(asked).toContain('20,00')
    expect(asked).toContain('/o/cotis-vie/cotisations')

    const before = await s.mine(s.bilal.person)
    expect(before).toMatchObject({ keeps: false, throughOn: null, payments: [] })
    expect(before.campaign?.mine).toMatchObject({ state: 'open', reference: null, open: '20.00' })
    const { reference } = await s.choose(s.bilal.person, s.campaignId)
    expect(reference).toMatch(/^RF\d\dCOT\d{4}\d{6}$/)
    // Drawn: it does not tell how many were given before.
    expect(reference).not.toMatch(/00000\d$/)
    expect((await s.mine(s.bilal.person)).campaign).toMatchObject({
      iban: fundIban,
      holder: 'Les Terrils',
      mine: { reference },
    })
    // Choosing again keeps the reference.
    expect((await s.choose(s.bilal.person, s.campaignId)).reference).toBe(reference)

    const rows = [
      [day, `VIR SEPA ${spacedReference(reference)}`, '20,00'],
      [day, `VIR ${reference.slice(0, -1)}${(Number(reference.at(-1)) + 1) % 10}`, '20,00'],
      [day, 'FRAIS', '-2,00'],
    ] as const
    const read = await s.bank(s.home.person, rows)
    expect(read).toMatchObject({ newCount: 3, matchedCount: 1, matchedAmount: '20.00' })
    expect(await s.bank(s.home.person, rows)).toMatchObject({ newCount: 0, matchedCount: 0 })

    const paid = await s.mine(s.bilal.person)
    expect(paid).toMatchObject({ throughOn: new Date() > new Date(until) ? null : until })
    expect(paid.campaign?.mine).toMatchObject({ state: 'paid', open: '0.00', validThroughOn: until })
    expect(await mailTo('bilal@cotis-vie.test', 'merci')).toContain(`31 janvier ${year + 1}`)
    const { now, bank } = await s.open(s.home.person)
    expect(now).toMatchObject({ current: 1, notYet: 2, received: '20.00', before: null })
    expect(now?.payments).toMatchObject([
      { displayName: 'Bilal', means: 'bank', basis: 'reference_and_amount', isTakenBack: false },
    ])
    expect(bank.waiting.map(one => one.proposed)).toEqual([null, null])
  })

  it('proposes what agrees in part, takes what somebody says, and undoes it with its days', async () => {
    const s = await duesScene('cotis-propose')
    const { home, bilal, clara, campaignId } = s
    const { reference } = await s.choose(bilal.person, campaignId)
    await s.bank(home.person, [
      [day, reference, '15,00'],
      [day, 'VIR CLARA', '25,00'],
    ])
    const { bank } = await s.open(home.person)
    const [first, second] = bank.waiting
    expect(first?.proposed).toMatchObject({ displayName: 'Bilal', basis: 'reference_other_amount' })
    expect(second?.proposed).toBeNull()
    const match = (lineId = '', personId = '') =>
      home.person.fund.dues.match.mutate(s.named({ lineId, campaignId, personId }))
    await match(first?.lineId, bilal.personId)
    expect(await mailTo('bilal@cotis-propose.test', 'merci')).toContain('5,00')
    expect((await s.mine(bilal.person)).campaign?.mine).toMatchObject({ state: 'part', open: '5.00' })
    await s.record(home.person, campaignId, bilal.personId, '5')
    expect((await s.mine(bilal.person)).campaign?.mine.validThroughOn).toBe(until)
    expect(await refusalOf(match(first?.lineId, bilal.personId))).toBe('fund.dues_line_paid')
    await match(second?.lineId, clara.personId)
    const settled = (await s.open(home.person)).bank.settled
    expect(settled.map(one => one.paid?.basis).sort()).toEqual(['by_hand', 'reference_other_amount'])

    const paymentId = settled.find(one => one.paid?.displayName === 'Clara')?.paid?.paymentId ?? ''
    const back = (reason: string) => home.person.fund.dues.takeBack.mutate(s.named({ paymentId, reason }))
    expect(await refusalOf(back(''))).toBe('fund.dues_reason_missing')
    expect((await s.mine(clara.person)).throughOn).not.toBeNull()
    await back('C’était le loyer.')
    expect(await refusalOf(back('Encore'))).toBe('fund.dues_payment_gone')
    expect(await s.mine(clara.person)).toMatchObject({ throughOn: null, payments: [{ isTakenBack: true }] })
    expect(await mailTo('clara@cotis-propose.test', 'erreur')).toContain('C’était le loyer.')
    expect((await s.open(home.person)).bank.waiting).toHaveLength(1)

    const aside = { lineId: second?.lineId ?? '', reason: 'Loyer' }
    await home.person.fund.dues.setLineAside.mutate(s.named(aside))
    expect(await refusalOf(match(second?.lineId, clara.personId))).toBe('fund.dues_line_aside')
    await home.person.fund.dues.putLineBack.mutate(s.named({ lineId: aside.lineId }))
    expect(await refusalOf(home.person.fund.dues.putLineBack.mutate(s.named({ lineId: aside.lineId })))).toBe(
      'fund.dues_line_waits',
    )
    const [imported] = (await s.open(home.person)).bank.imports
    const undo = { importId: imported?.importId ?? '', reason: 'Mauvais relevé.' }
    await home.person.fund.dues.undoImport.mutate(s.named(undo))
    expect(await refusalOf(home.person.fund.dues.undoImport.mutate(s.named(undo)))).toBe('fund.import_undone')
    expect(await s.mine(bilal.person)).toMatchObject({ throughOn: null })
    expect((await s.open(home.person)).now).toMatchObject({ received: '5.00', current: 0 })
  })

  it('by a scale and freely: the step that one chooses, an amount from the minimum on', async () => {
    const steps = [
      { name: 'Petit budget', amount: '5' },
      { name: 'Soutien', amount: '50' },
    ]
    const s = await duesScene('cotis-bareme', { kind: 'scale', amount: '', steps })
    const { bilal, home, campaignId } = s
    expect(await mailTo('clara@cotis-bareme.test', 'Cotisation')).toContain('sans justificatif')
    expect(await refusalOf(s.choose(bilal.person, campaignId, { step: 'Autre' }))).toBe(
      'fund.dues_step_missing',
    )
    await s.choose(bilal.person, campaignId, { step: 'Soutien' })
    expect((await s.mine(bilal.person)).campaign?.mine).toMatchObject({ step: 'Soutien', open: '50.00' })
    expect(await refusalOf(s.ask(home.person))).toBe('fund.dues_open_already')
    await home.person.fund.dues.closeCampaign.mutate(s.named({ campaignId }))
    expect(await refusalOf(s.choose(bilal.person, campaignId, { step: 'Soutien' }))).toBe('fund.dues_closed')
    const next = await s.ask(home.person, { kind: 'free', amount: '', suggested: '15', minimum: '3' })
    const low = s.choose(bilal.person, next.campaignId, { amount: '2' })
    expect(await refusalOf(low)).toBe('fund.dues_amount_low')
    await s.choose(bilal.person, next.campaignId, { amount: '7,50' })
    expect((await s.mine(bilal.person)).campaign?.mine.open).toBe('7.50')
    // What came in before is shown against what comes in now.
    await s.record(home.person, campaignId, bilal.personId, '50')
    expect((await s.open(home.person)).now).toMatchObject({ received: '0.00', before: { received: '50.00' } })
  })

  it('exempts with a reason, corrects a wrong day by rows of its own, and gives a certificate', async () => {
    const s = await duesScene('cotis-dispense')
    const { home, bilal, clara, campaignId } = s
    const of = (personId: string, reason = 'Année difficile.') => s.named({ campaignId, personId, reason })
    expect(await refusalOf(home.person.fund.dues.exempt.mutate(of(clara.personId, '')))).toBe(
      'fund.dues_reason_missing',
    )
    await home.person.fund.dues.exempt.mutate(of(clara.personId))
    expect(await mailTo('clara@cotis-dispense.test', 'pas à régler')).not.toContain('difficile')
    expect((await s.mine(clara.person)).campaign?.mine).toMatchObject({
      state: 'exempt',
      validThroughOn: until,
    })
    await s.record(home.person, campaignId, bilal.personId, '20')
    const later = `${year + 1}-03-31`
    const corrected = await home.person.fund.dues.correctCampaign.mutate(
      s.named({ campaignId, validUntilOn: later, reason: 'Faute de frappe.' }),
    )
    expect(corrected).toEqual({ changed: 2 })
    expect((await s.mine(bilal.person)).throughOn).toBe(later)
    expect(await mailTo('bilal@cotis-dispense.test', 'autre date')).toContain(`31 mars ${year + 1}`)

    const paper = await bilal.person.fund.dues.paper.query({
      spaceId: home.spaceId,
      campaignId,
      lang: 'fr',
    })
    const { pages } = await readPdf(paper.content)
    expect(pages.join(' ')).toMatch(/Attestation de paiement.*Bilal.*Espèces.*pas un reçu fiscal/s)
    await home.person.fund.dues.endExemption.mutate(s.named({ campaignId, personId: clara.personId }))
    expect((await s.mine(clara.person)).throughOn).toBeNull()
    expect(
      await refusalOf(
        home.person.fund.dues.endExemption.mutate(s.named({ campaignId, personId: clara.personId })),
      ),
    ).toBe('fund.dues_not_exempt')
  })

  it('exports the payments, taken back ones too, without a formula', async () => {
    const s = await duesScene('cotis-csv', { title: '=2+5' })
    const { home, bilal, campaignId } = s
    await s.record(home.person, campaignId, bilal.personId, '20')
    const file = await home.person.fund.dues.export.mutate(s.named({ campaignId, lang: 'fr' as const }))
    const [, row] = file.content.trim().split('\r\n')
    expect(row).toContain(`'=2+5;Bilal;20,00;${day};Espèces;RF`)
    expect(row).toContain(until)
  })
})

describe('R137: whoever keeps dues makes themselves up to date by no act of their own alone', () => {
  it('exempts nobody but others, and a payment of one’s own is shown as that', async () => {
    const s = await duesScene('cotis-soi')
    const { home, bilal, campaignId } = s
    const of = s.named({ campaignId, personId: home.personId, reason: 'Bénévole' })
    expect(await refusalOf(home.person.fund.dues.exempt.mutate(of))).toBe('fund.dues_exempt_self')
    await s.record(home.person, campaignId, home.personId, '20')
    await s.record(home.person, campaignId, bilal.personId, '20')
    const payments = (await s.open(home.person)).now?.payments ?? []
    const byOneself = payments.map(one => [one.displayName === 'Bilal', one.isByOneself])
    expect(byOneself.toSorted()).toEqual([
      [false, true],
      [true, false],
    ])
  })

  it('counts cash of long ago from thirty days before it was written down', async () => {
    const s = await duesScene('cotis-avant', { fromOn: `${year - 1}-01-01` })
    const { home, bilal, campaignId } = s
    const paid = { campaignId, personId: bilal.personId, amount: '20', means: 'cash' as const }
    const record = (receivedOn: string, amount = '20') =>
      home.person.fund.dues.record.mutate(s.named({ ...paid, receivedOn, amount }))
    expect(await refusalOf(record(`${year - 3}-12-31`))).toBe('fund.dues_received_early')
    expect(await refusalOf(record(day, '400,01'))).toBe('fund.dues_amount_high')
    await record(`${year - 1}-03-01`)
    const file = await home.person.fund.dues.export.mutate(s.named({ campaignId, lang: 'fr' as const }))
    const from = new Date(Date.parse(day) - 30 * 86_400_000).toISOString().slice(0, 10)
    expect(file.content).toContain(`;${from};${until};`)
  })

  it('says what is missing of the least, as the mail does, until a step is chosen', async () => {
    const steps = [
      { name: 'Petit budget', amount: '10' },
      { name: 'Soutien', amount: '30' },
    ]
    const s = await duesScene('cotis-manque', { kind: 'scale', amount: '', steps })
    await s.record(s.home.person, s.campaignId, s.bilal.personId, '1')
    const { campaign } = await s.mine(s.bilal.person)
    expect(campaign?.mine).toMatchObject({ state: 'part', agreed: null, paid: '1.00', open: '9.00' })
    expect(await mailTo('bilal@cotis-manque.test', 'merci')).toContain('9,00')
  })
})

describe('R137: reminders', () => {
  it('go to each alone after a preview, once in fourteen days, with account and reference', async () => {
    const s = await duesScene('cotis-rappel')
    const { home, bilal, clara, campaignId } = s
    await s.record(home.person, campaignId, bilal.personId, '20')
    const to = (...personIds: string[]) => s.named({ campaignId, personIds })
    const { person } = home
    expect(await refusalOf(person.fund.dues.remind.mutate(to(clara.personId)))).toBe('fund.dues_remind_early')
    expect((await s.open(person)).now).toMatchObject({ remindsNow: false })
    await passDays(api, home.spaceId, 14)
    expect(await refusalOf(person.fund.dues.remind.mutate(to(bilal.personId, clara.personId)))).toBe(
      'fund.dues_not_late',
    )
    const [letter] = await person.fund.dues.previewReminder.mutate({ ...to(clara.personId), lang: 'fr' })
    expect(letter?.body).toContain(spacedIban(fundIban))
    expect(mailsTo('clara@cotis-rappel.test', 'rappel,')).toEqual([])
    expect(await person.fund.dues.remind.mutate(to(clara.personId))).toEqual({ sent: 1 })
    const mail = await mailTo('clara@cotis-rappel.test', 'rappel,')
    expect(mail).toContain('RF')
    expect(mail).not.toContain('Bilal')
    expect(mailsTo('bilal@cotis-rappel.test', 'rappel,')).toEqual([])
    expect(await rowOf(s, 'Clara')).toMatchObject({ remindedAt: expect.any(String), isRemindable: false })
    expect(await refusalOf(person.fund.dues.remind.mutate(to(clara.personId)))).toBe(
      'fund.dues_reminded_lately',
    )
    await passDays(api, home.spaceId, 14)
    expect(await person.fund.dues.remind.mutate(to(clara.personId))).toEqual({ sent: 1 })
  })
})

describe('R137: nobody else sees who is late', () => {
  it('no member, coordination without the power or supporter, in no read, export, mail or archive', async () => {
    const s = await duesScene('cotis-secret')
    const { home, bilal, clara, where, campaignId } = s
    const powers = ['organisations.edit', 'organisations.admit', 'fund.represent', 'decision.record']
    await mandateFor(home.person, [bilal.person, clara.person], where, clara, { powers })
    await s.record(home.person, campaignId, bilal.personId, '20')
    const { fund } = clara.person
    const personIds = [bilal.personId]
    const attempts: Record<string, () => Promise<unknown>> = {
      open: () => s.open(clara.person),
      export: () => fund.dues.export.mutate(s.named({ campaignId, lang: 'fr' as const })),
      preview: () =>
        fund.dues.previewReminder.mutate(s.named({ campaignId, personIds, lang: 'fr' as const })),
      remind: () => fund.dues.remind.mutate(s.named({ campaignId, personIds })),
      record: () => s.record(clara.person, campaignId, bilal.personId, '20'),
      exempt: () => fund.dues.exempt.mutate(s.named({ campaignId, personId: bilal.personId, reason: 'x' })),
      bank: () => s.bank(clara.person, [[day, 'x', '1,00']]),
      treasury: () => fund.openTreasury.mutate(s.named({})),
    }
    for (const [name, call] of Object.entries(attempts))
      expect([name, await refusalOf(call())]).toEqual([name, 'mandates.power_missing'])
    // What she reads says nothing of Bilal: her own dues, the members, the first screen.
    const reads = JSON.stringify([
      await s.mine(clara.person),
      await clara.person.notifications.today.query({ spaceId: home.spaceId }),
    ])
    expect(reads).not.toContain(bilal.personId)
    expect(reads).not.toContain('Bilal')
    const members = await clara.person.organisations.members.query({ spaceId: home.spaceId })
    expect(new Set(members.flatMap(one => Object.keys(one)))).toEqual(
      new Set(['personId', 'displayName', 'level', 'joinedAt']),
    )
    // Whoever may write the profile may take the space away, but not who has paid.
    const archive = (person: object) =>
      fetch(`${api.origin}/archive`, {
        method: 'POST',
        headers: {
          'sec-fetch-site': 'same-origin',
          origin: api.servedAt,
          cookie: api.cookieOf(person),
        },
        body: new URLSearchParams({ spaceId: home.spaceId, people: 'no', purpose: '' }),
      })
    expect((await archive(clara.person)).status).toBe(403)
    const taken = await archive(home.person)
    expect([taken.status, await taken.text()]).toEqual([200, expect.stringContaining('dues_payment')])
    // Mails about dues go to the one whose dues they are.
    await mailTo('bilal@cotis-secret.test', 'merci')
    const others = (api.running.mailbox?.mails ?? []).filter(
      one =>
        one.to !== 'bilal@cotis-secret.test' &&
        one.text.includes('/o/cotis-secret/') &&
        one.text.includes('reçu'),
    )
    expect(others).toEqual([])
  })

  it('tells a member of their own dues on the first screen, and whoever keeps them of what waits', async () => {
    const s = await duesScene('cotis-ecran')
    const { home, bilal, campaignId } = s
    const today = (person: typeof home.person) =>
      person.notifications.today.query({ spaceId: home.spaceId }).then(one => one.waiting)
    const mine = { kind: 'payDues', title: `Cotisation ${year}`, amount: '20.00' }
    expect(await today(bilal.person)).toEqual([mine])
    await s.bank(home.person, [[day, 'inconnu', '3,00']])
    expect(await today(home.person)).toEqual([mine, { kind: 'sortDues', count: 1 }])
    await s.record(home.person, campaignId, bilal.personId, '20')
    expect(await today(bilal.person)).toEqual([])
  })

  it('keeps a payment without the name when its person leaves for good', async () => {
    const s = await duesScene('cotis-effacee')
    const { home, bilal, campaignId } = s
    await home.person.fund.dues.exempt.mutate(
      s.named({ campaignId, personId: bilal.personId, reason: 'Une année de maladie.' }),
    )
    await s.record(home.person, campaignId, bilal.personId, '20')
    await bilal.person.organisations.leave.mutate({ spaceId: home.spaceId, requestId: requestId() })
    expect((await s.open(home.person)).now).toMatchObject({
      notYet: 2,
      current: 0,
      received: '20.00',
      payments: [{ displayName: 'Bilal' }],
    })
    await bilal.person.identity.deleteAccount.mutate({ address: 'bilal@cotis-effacee.test' })
    await expect
      .poll(async () => (await s.open(home.person)).now?.payments[0]?.displayName, { timeout: 10_000 })
      .toBe('')
    const admin = postgres(api.database.superuserUrl, { max: 1, onnotice: () => {} })
    const kept = await admin`select reason from dues_exemption where person_id = ${bilal.personId}`
    await admin.end()
    expect(kept).toEqual([{ reason: '' }])
    const file = await home.person.fund.dues.export.mutate(s.named({ campaignId, lang: 'fr' as const }))
    expect(file.content).toContain('Compte effacé;20,00')
  })
})

it('R137: refuses amounts that are none beside their field, and another account than its own', async () => {
  const s = await mandateScene(api, 'cotis-refus')
  const { ask, bank } = duesIn(s.home.spaceId)
  const { person } = s.home
  expect(await refusalOf(bank(person, [[day, 'x', '1,00']]))).toBe('fund.dues_no_campaign')
  const issueOf = async (call: Promise<unknown>) => {
    const error: unknown = await call.catch(reason => reason)
    const { issues, refusal } = (error as TRPCClientError<never>).data as never as {
      issues: { code: string; path: string }[]
      refusal: { code: string; field: string }
    }
    const [issue] = issues
    return issue ? [issue.code, issue.path] : [refusal.code, refusal.field]
  }
  expect(await issueOf(ask(person, { amount: '-5' }))).toEqual(['fund.amount_negative', 'amount'])
  expect(await issueOf(ask(person, { amount: '1.000' }))).toEqual(['fund.amount_ambiguous', 'amount'])
  expect(await issueOf(ask(person, { amount: '' }))).toEqual(['fund.dues_amount_missing', 'amount'])
  expect(await issueOf(ask(person, { validUntilOn: `${year}-06-30` }))).toEqual([
    'fund.dues_until_early',
    'validUntilOn',
  ])
  await ask(person)
  const other = '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"></Document>'
  const wrong = person.fund.dues.importStatement.mutate({
    spaceId: s.home.spaceId,
    requestId: requestId(),
    fileName: 'x.xml',
    content: Buffer.from(other).toString('base64'),
    decimalSign: null,
  })
  expect((await issueOf(wrong))[1]).toBe('fileName')
})
