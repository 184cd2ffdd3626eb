import { spacedReference } from '@reliance/core/fund/creditor-reference.ts'
import { spacedIban } from '@reliance/core/fund/iban.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import { TRPCClientError } from '@trpc/client'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rowsOf } from '../testing/closing-scene.ts'
import { decide } from '../testing/decision-scene.ts'
import {
  adoptingRule,
  type FundHome,
  fundIban,
  fundScene,
  importing,
  namingCarrier,
  plenaryOf,
  promise,
  statementOf,
  treasuryOf,
} from '../testing/fund-scene.ts'
import { actPathFor, mailReader } from '../testing/mail-pages.ts'
import { foundCoalition, foundOrganisation, requestId } from '../testing/scenes.ts'
import { baseUrl, startTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
let scene: Awaited<ReturnType<typeof fundScene>>
beforeAll(async () => {
  api = await startTestApi()
  scene = await fundScene(api, 'rives', 6)
})
afterAll(() => api.stop())

/** The first thing that is wrong with a call, with its field. */
const refusedAs = async (call: Promise<unknown>): Promise<{ code: string; field?: string }> => {
  const error: unknown = await call.then(
    () => null,
    reason => reason,
  )
  if (!(error instanceof TRPCClientError)) throw error ?? new Error('the call was not refused')
  const { refusal, issues } = error.data ?? {}
  const [issue] = issues ?? []
  return issue ? { code: issue.code, field: issue.path } : refusal
}

const year = new Date().getFullYear()
const fundOf = ({ person }: FundHome) => person.fund.get.query({ spaceId: scene.spaceId })
const home = (at: number): FundHome => {
  const found = scene.homes[at]
  if (!found) throw new Error('no such organisation')
  return found
}
const treasury = () => treasuryOf(scene.host.person, scene.spaceId)
const paying = (rows: readonly (readonly [string, string, string])[]) =>
  importing(scene.host.person, scene.spaceId, statementOf(rows))
const lineOf = async (organisationId: string) =>
  (await treasury()).organisations.find(one => one.organisationId === organisationId)

describe('R81: what an organisation declares and promises', () => {
  it('is one per cent of what it says, floor and all, and shows where it stands', async () => {
    await promise(home(1), scene, '86 000,00 €')
    expect((await fundOf(home(1))).mine[0]).toMatchObject({
      state: 'scheduled',
      promise: { kind: 'full', due: '860.00', amount: '860.00' },
      left: '860.00',
      next: { dueOn: `${year}-12-31`, amount: '860.00' },
    })
    await promise(home(2), scene, '12')
    expect((await fundOf(home(2))).mine[0]?.promise?.amount).toBe('10.00')
  })

  it('may be less with a reason, or nothing; the reason is for the treasury', async () => {
    const less = { amount: '120', reason: 'Année difficile' }
    expect(await refusedAs(promise(home(3), scene, '24000', { amount: '120' }))).toMatchObject({
      code: 'fund.reason_missing',
      field: 'reason',
    })
    expect(await promise(home(3), scene, '24000', less)).toMatchObject({ kind: 'partial', amount: '120.00' })
    expect(JSON.stringify(await fundOf(home(4)))).not.toContain('difficile')
    expect((await lineOf(home(3).spaceId))?.promise?.reason).toBe('Année difficile')
    const nothing = { amount: '0', reason: 'En sommeil' }
    expect(await promise(home(4), scene, '500', nothing)).toMatchObject({ kind: 'waived' })
  })

  it('takes the place of the one before, under the same reference', async () => {
    const { reference } = await promise(home(5), scene, '10000')
    const again = await promise(home(5), scene, '20000', { instalments: 4 })
    expect(again.reference).toBe(reference)
    expect((await fundOf(home(5))).mine[0]).toMatchObject({ left: '200.00', next: { amount: '50.00' } })
  })

  it('keeps the base in the space of the organisation alone', async () => {
    await promise(home(2), scene, '4321,09')
    await expect
      .poll(() => home(2).person.fund.readBases.mutate({ spaceId: home(2).spaceId, requestId: requestId() }))
      .toEqual(expect.arrayContaining([expect.objectContaining({ base: '4321.09', year })]))
    const acts = await rowsOf(api, 'act', home(2).spaceId)
    expect(acts.some(one => one.kind === 'fund.bases_read')).toBe(true)
    // Neither here nor on its way, in whatever form it is written.
    const kept = await rowsOf(api, 'pledge', scene.spaceId)
    const sent = await rowsOf(api, 'outbox', scene.spaceId)
    const told = [await fundOf(home(1)), await treasury()]
    for (const rows of [kept, sent, told]) {
      const text = JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? String(value) : value))
      for (const base of ['432109', '4321.09', '4321,09']) expect(text).not.toContain(base)
    }
  })

  it('says what is wrong with an amount beside its field', async () => {
    for (const [base, code] of [
      ['1.000', 'fund.amount_ambiguous'],
      ['-5', 'fund.amount_negative'],
      ['10 000 001', 'fund.amount_too_large'],
      ['beaucoup', 'fund.amount_unreadable'],
      ['', 'fund.base_missing'],
    ] as const)
      expect(await refusedAs(promise(home(1), scene, base))).toMatchObject({ code, field: 'base' })
    expect(await refusedAs(promise(home(1), { ...scene, ruleId: crypto.randomUUID() }, '5'))).toMatchObject({
      code: 'fund.rule_changed',
    })
    expect(await refusedAs(promise(home(1), scene, '5', { year: year + 2 }))).toMatchObject({
      code: 'fund.year_not_open',
    })
  })
})

describe('a statement of the bank', () => {
  it('finds for whom a payment is by its reference and amount, and adds nothing twice', async () => {
    const { reference } = (await fundOf(home(1))).mine[0]?.promise ?? { reference: '' }
    const rows = [
      [`03/11/${year}`, `VIR SEPA ${reference}`, '860,00'],
      [`04/11/${year}`, 'FRAIS DE TENUE DE COMPTE', '-4,50'],
      [`05/11/${year}`, 'VIR DE QUELQU’UN', '10,00'],
    ] as const
    const imported = await paying(rows)
    expect(imported).toMatchObject({ lineCount: 3, newCount: 3, matchedCount: 1, matchedAmount: '860.00' })
    expect(await lineOf(home(1).spaceId)).toMatchObject({ state: 'paid', paid: '860.00', left: '0.00' })
    expect(await paying(rows)).toMatchObject({ newCount: 0, matchedCount: 0 })
    expect((await treasury()).totals.received).toBe('860.00')
  })

  it('waits for somebody where it cannot tell, who may be wrong and undo it', async () => {
    const waiting = (await treasury()).waiting.find(one => one.amount === '10.00')
    const { spaceId, host } = scene
    const named = { spaceId, lineId: waiting?.lineId ?? '' }
    const match = { ...named, organisationId: home(2).spaceId, year }
    await host.person.fund.matchPayment.mutate({ ...match, requestId: requestId() })
    expect((await lineOf(home(2).spaceId))?.paid).toBe('10.00')
    expect(
      await refusedAs(host.person.fund.matchPayment.mutate({ ...match, requestId: requestId() })),
    ).toMatchObject({ code: 'fund.line_matched' })
    await host.person.fund.undoMatch.mutate({ ...named, requestId: requestId() })
    expect((await lineOf(home(2).spaceId))?.paid).toBe('0.00')
    await host.person.fund.matchPayment.mutate({
      ...match,
      organisationId: home(5).spaceId,
      requestId: requestId(),
    })
    expect(await lineOf(home(5).spaceId)).toMatchObject({ paid: '10.00', state: 'part_paid' })
    const charge = (await treasury()).waiting.find(one => one.amount === '-4.50')
    const lineId = charge?.lineId ?? ''
    await host.person.fund.ignoreLine.mutate({
      spaceId,
      lineId,
      as: 'bank_charge',
      reason: 'Frais',
      requestId: requestId(),
    })
    expect(
      await refusedAs(host.person.fund.matchPayment.mutate({ ...match, lineId, requestId: requestId() })),
    ).toMatchObject({ code: 'fund.line_set_aside' })
    expect((await treasury()).waiting).toEqual([])
  })

  it('is taken back whole, with what it was matched to', async () => {
    const { host, spaceId } = scene
    const { reference } = (await fundOf(home(3))).mine[0]?.promise ?? { reference: '' }
    const { importId } = await paying([[`10/11/${year}`, reference, '120,00']])
    expect((await lineOf(home(3).spaceId))?.state).toBe('paid')
    await host.person.fund.undoImport.mutate({ spaceId, importId, requestId: requestId() })
    expect(await lineOf(home(3).spaceId)).toMatchObject({ paid: '0.00', state: 'scheduled' })
    expect(await paying([[`10/11/${year}`, reference, '120,00']])).toMatchObject({
      newCount: 1,
      matchedCount: 1,
    })
  })

  it('of another account, or none at all, is refused in words', async () => {
    const ofx = `OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\n\n<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>EUR
<BANKACCTFROM><BANKID>30003<ACCTID>DE89370400440532013000<ACCTTYPE>CHECKING</BANKACCTFROM>
<BANKTRANLIST><DTSTART>${year}1101<DTEND>${year}1130<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>${year}1110<TRNAMT>5.00<FITID>1<NAME>X</STMTTRN>
</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>`
    expect(await refusedAs(importing(scene.host.person, scene.spaceId, ofx, 'x.ofx'))).toMatchObject({
      code: 'fund.other_account',
      field: 'fileName',
    })
    expect(await refusedAs(importing(scene.host.person, scene.spaceId, 'Bonjour', 'x.txt'))).toMatchObject({
      field: 'fileName',
    })
  })
})

describe('R42: what others than the treasury read', () => {
  it('is nothing of what one organisation gave, until a batch of five hides each', async () => {
    const before = await fundOf(home(4))
    expect(before).toMatchObject({ received: '0.00', batches: [], promised: null })
    expect(JSON.stringify(before)).not.toContain('860.00')
    expect(before.organisations.find(one => one.organisationId === home(1).spaceId)).toMatchObject({
      state: 'paid',
      band: 'under1000',
    })
    const rows = []
    await promise(home(0), scene, '70000')
    await promise(home(2), scene, '50000')
    await promise(home(4), scene, '40000', { amount: '400' })
    for (const at of [0, 2, 4]) {
      const { promise: made, next } = (await fundOf(home(at))).mine[0] ?? {}
      rows.push([`20/11/${year}`, made?.reference ?? '', (next?.amount ?? '').replace('.', ',')] as const)
    }
    await paying(rows)
    const after = await fundOf(home(5))
    // 860 + 10 + 120 + 700 + 500 + 400, of six organisations, and who gave what is nowhere.
    expect(after).toMatchObject({ received: '2590.00', batches: [{ contributors: 6, amount: '2590.00' }] })
  })

  it('is who gave, in words, never the amounts of others', async () => {
    const text = JSON.stringify(await fundOf(home(5)))
    for (const amount of ['860.00', '700.00', '500.00', '400.00', '120.00'])
      expect(text).not.toContain(amount)
  })
})

describe('the first screen', () => {
  it('asks for the promise that is missing, tells what is due, and the treasury of lines to sort', async () => {
    const scene2 = await fundScene(api, 'matin', 2, { dueMonth: 12 })
    const [host, guest] = scene2.homes
    if (!host || !guest) throw new Error('no organisation')
    const today = ({ person }: FundHome) => person.notifications.today.query({ spaceId: scene2.spaceId })
    expect((await today(guest)).waiting).toContainEqual({
      kind: 'promise',
      organisationId: guest.spaceId,
      organisation: 'matin 2',
      year,
    })
    const past = new Date(Date.now() - 40 * 86_400_000).toISOString().slice(0, 10)
    await promise(guest, scene2, '5000', { firstDueOn: past })
    expect((await today(guest)).late).toContainEqual(
      expect.objectContaining({ kind: 'pay', isLate: true, amount: '50.00', dueOn: past }),
    )
    expect((await today(host)).late).toContainEqual({ kind: 'latePledges', count: 1, isKeeper: true })
    expect((await today(guest)).late).not.toContainEqual(expect.objectContaining({ kind: 'latePledges' }))
    const near = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10)
    await promise(guest, scene2, '5000', { firstDueOn: near })
    expect((await today(guest)).soon).toContainEqual(
      expect.objectContaining({ kind: 'pay', isLate: false, dueOn: near }),
    )
    await importing(host.person, scene2.spaceId, statementOf([[`01/11/${year}`, 'DON', '9,00']]))
    expect((await today(host)).waiting).toContainEqual({ kind: 'sortLines', count: 1 })
  })
})

describe('a rule that shows more', () => {
  it('shows nothing of what was promised and paid before it', async () => {
    const shy = await fundScene(api, 'pudeur', 2, { disclosure: 'totals' })
    const [host, guest] = shy.homes
    if (!host || !guest) throw new Error('no organisation')
    const fundFor = ({ person }: FundHome) => person.fund.get.query({ spaceId: shy.spaceId })
    const { reference } = await promise(guest, shy, '30000')
    await importing(host.person, shy.spaceId, statementOf([[`02/11/${year}`, reference, '300,00']]))
    expect((await fundFor(host)).organisations).toEqual([])
    const open = adoptingRule({ disclosure: 'open' })
    const where = { spaceId: shy.spaceId, bodyId: shy.bodyId }
    expect((await decide(host.person, [guest.person], where, [open.effect])).state).toBe('in_force')
    const after = await fundFor(host)
    expect(after.rule?.disclosure).toBe('open')
    expect(after).toMatchObject({ disclosure: 'totals', organisations: [], told: [], received: '0.00' })
    expect(JSON.stringify(after)).not.toContain('300.00')
  })
})

describe('what decisions do', () => {
  it('a political group holds no fund, nor who is no member (L9)', async () => {
    const { host, spaceId, bodyId } = scene
    const naming = (organisationId: string) =>
      decide(host.person, [], { spaceId, bodyId }, [namingCarrier({ spaceId: organisationId })])
    expect(await refusedAs(naming(crypto.randomUUID()))).toMatchObject({ code: 'fund.carrier_not_member' })
    const say = (organisationId: string, isPolitical: boolean, person = host.person) =>
      person.fund.namePolitical.mutate({
        spaceId,
        requestId: requestId(),
        organisationId,
        isPolitical,
        reason: 'Elle présente des listes.',
      })
    expect(await refusedAs(say(home(1).spaceId, true, home(2).person))).toMatchObject({
      code: 'mandates.power_missing',
    })
    expect(await refusedAs(say(crypto.randomUUID(), true))).toMatchObject({ code: 'shared.not_found' })
    expect(await refusedAs(say(host.spaceId, true))).toMatchObject({ code: 'fund.carrier_political' })
    await say(home(1).spaceId, true)
    expect(await refusedAs(naming(home(1).spaceId))).toMatchObject({ code: 'fund.carrier_political' })
    await say(home(1).spaceId, false)
  })

  it('an amount that one cannot read, or steps that overlap, are refused beside the field', async () => {
    const { host, spaceId, bodyId } = scene
    const adopting = (scheme: object) =>
      decide(host.person, [], { spaceId, bodyId }, [adoptingRule({ scheme }).effect])
    const bands = [
      { upTo: '500', due: '5' },
      { upTo: '400', due: '9' },
      { upTo: '', due: '20' },
    ]
    expect(await refusedAs(adopting({ kind: 'band', bands }))).toMatchObject({ code: 'fund.bands_unordered' })
    expect(await refusedAs(adopting({ kind: 'fixed', due: 'peu' }))).toMatchObject({
      code: 'fund.amount_unreadable',
    })
  })

  it('asks each member organisation by mail, where two fields are enough and no session is needed', async () => {
    const { homes, spaceId } = await fundScene(api, 'courriel', 1)
    const [host] = homes
    const reader = mailReader(api)
    const path = await actPathFor(api, 'courriel-1@exemple.test', 'caisse')
    const page = await reader.get(path)
    for (const words of [
      'La part de « courriel 1 »',
      'La règle fixe ce que chaque organisation verse',
      '1 % de ses dépenses de l’année passée, au moins 10,00 €',
    ])
      expect(page.body).toContain(words)
    const wrong = await reader.post(path, { base: '12 mille', amount: '', reason: '' })
    expect(wrong.body).toContain('Ce montant n’est pas lisible')
    expect(wrong.body).toContain('value="12 mille"')
    const done = await reader.post(path, { base: '12 000', amount: '', reason: '' })
    expect(done.body).toContain('courriel 1 promet 120,00 €')
    const fund = await host?.person.fund.get.query({ spaceId })
    expect(fund?.mine[0]).toMatchObject({ promise: { amount: '120.00' }, next: { dueOn: `${year}-12-31` } })
    const slip = () =>
      api.running.mailbox?.mails.find(
        one => one.subject.includes('promet') && one.to === 'courriel-1@exemple.test',
      )
    await expect.poll(() => slip()?.text).toContain(spacedReference(fund?.mine[0]?.promise?.reference ?? ''))
    expect(slip()?.text).toContain(spacedIban(fundIban))
  })
})

describe('R42: for everybody', () => {
  it('a page without a script shows the total of a coalition that decided so, and of no other', async () => {
    const reader = mailReader(api)
    const hidden = await reader.get('/p/f/coalition-rives')
    expect(hidden.status).toBe(404)
    expect((await reader.get('/p/c/coalition-rives')).body).not.toContain('/p/f/')
    const { slug } = await fundScene(api, 'vitrine', 5, { isPublic: true }).then(async shown => {
      const rows = []
      for (const home of shown.homes) {
        const { reference } = await promise(home, shown, '20000')
        rows.push([`02/11/${year}`, reference, '200,00'] as const)
      }
      await importing(shown.host.person, shown.spaceId, statementOf(rows))
      return shown
    })
    expect((await reader.get(`/p/c/${slug}`)).body).toContain(`/p/f/${slug}`)
    const page = await reader.get(`/p/f/${slug}`)
    expect(page.status).toBe(200)
    for (const words of ['1 000,00 € sont entrés', '5 organisations sur 5 ont versé', 'La règle fixe ce que'])
      expect(page.body).toContain(words)
    expect(page.body).not.toContain('vitrine 2')
    expect(page.body).not.toContain('<script')
    expect(Buffer.byteLength(page.body)).toBeLessThan(40_000)
    expect((await reader.get(`/p/f/${slug}?lang=en`)).body).toContain('€1,000.00 came in')
  })
})

describe('the archive of a coalition with books', () => {
  it('needs the treasury beside the right to take one', async () => {
    const { host, spaceId, bodyId } = await fundScene(api, 'archive', 1)
    const taking = async () =>
      (
        await fetch(`${api.origin}/archive`, {
          method: 'POST',
          headers: { cookie: api.cookieOf(host.person), 'sec-fetch-site': 'same-origin', origin: baseUrl },
          body: new URLSearchParams({ spaceId, people: 'no', purpose: '' }),
        })
      ).status
    expect(await taking()).toBe(200)
    const { roles } = await host.person.mandates.organigram.query({ spaceId })
    const [role] = roles
    const effect = {
      kind: 'define_role',
      payload: {
        roleId: role?.roleId,
        bodyId,
        name: role?.name,
        purpose: role?.purpose,
        domain: role?.domain,
        accountabilities: [],
        powers: role?.powers.filter(power => power !== 'fund.treasury'),
        revision: role?.revision,
      },
    }
    expect((await decide(host.person, [], { spaceId, bodyId }, [effect])).state).toBe('in_force')
    expect(await taking()).toBe(403)
  })
})

describe('a reminder', () => {
  it('is read first, goes to who is late alone, and once a week', async () => {
    const late = await fundScene(api, 'retard', 2)
    const [host, guest] = late.homes
    if (!host || !guest) throw new Error('no organisation')
    const { fund } = host.person
    const named = <Rest extends object>(rest: Rest) => ({
      spaceId: late.spaceId,
      requestId: requestId(),
      ...rest,
    })
    const reminding = (home: FundHome) => fund.remind.mutate(named({ organisationIds: [home.spaceId] }))
    await promise(host, late, '5000')
    await promise(guest, late, '5000', {
      firstDueOn: new Date(Date.now() - 40 * 86_400_000).toISOString().slice(0, 10),
    })
    expect(await refusedAs(reminding(host))).toMatchObject({ code: 'fund.nothing_late' })
    const asked = { organisationIds: [guest.spaceId], lang: 'fr' as const }
    const [letter] = await fund.previewReminder.mutate(named(asked))
    const { subject, body } = letter ?? { subject: '', body: '' }
    expect(subject).toContain('«\u00a0retard 2\u00a0»')
    const read = body.replaceAll('\u00a0', ' ')
    expect(read).toContain('a promis 50,00 €')
    expect(read).toContain('Déjà versé : 0,00 €')
    expect(await reminding(guest)).toEqual({ sent: 1 })
    const mailed = () =>
      api.running.mailbox?.mails.filter(one => one.to === 'retard-2@exemple.test' && one.subject === subject)
    await expect.poll(() => mailed()?.length).toBe(1)
    expect(await refusedAs(reminding(guest))).toMatchObject({
      code: 'fund.reminded_lately',
      params: { organisation: 'retard 2' },
    })
  })
})

describe('the ledger takes every fact in', () => {
  const accountsOf = async (spaceId: string) => {
    const admin = postgres(api.database.superuserUrl, { max: 1, onnotice: () => {} })
    const rows =
      await admin`select distinct on (account_set, code) account_set as set, code, balance_cents as cents
      from fund_posting where space_id = ${spaceId} order by account_set, code, position desc`
    await admin.end()
    return Object.fromEntries(rows.map(row => [`${row.set} ${row.code.slice(0, 11)}`, Number(row.cents)]))
  }

  it('of the bank and of the cash box, whatever they are said to be, and every change of mind', async () => {
    const books = await fundScene(api, 'livre', 1)
    const { host, spaceId } = books
    const { fund } = host.person
    const named = <Rest extends object>(rest: Rest) => ({ spaceId, requestId: requestId(), ...rest })
    const { reference } = await promise(host, books, '10000')
    const rows = [
      [`02/03/${year}`, reference, '100,00'],
      [`03/03/${year}`, 'FRAIS', '-2,50'],
      [`04/03/${year}`, 'VERSEMENT ESPECES', '30,00'],
      [`05/03/${year}`, 'DON', '7,00'],
    ] as const
    const { importId } = await importing(host.person, spaceId, statementOf(rows))
    const cash = {
      organisationId: host.spaceId,
      year,
      amount: '30',
      receivedOn: `${year}-03-01` as CivilDate,
    }
    await fund.recordCash.mutate(named(cash))
    const lineOf = async (amount: string) =>
      (await treasuryOf(host.person, spaceId)).waiting.find(one => one.amount === amount)?.lineId ?? ''
    const aside = async (amount: string, as: 'bank_charge' | 'deposit' | 'other') =>
      fund.ignoreLine.mutate(named({ lineId: await lineOf(amount), as, reason: '' }))
    expect(await accountsOf(spaceId)).toMatchObject({
      'books unexplained': -3_450,
      'fund unallocated': -13_000,
    })
    const [charge, deposit] = [await lineOf('-2.50'), await lineOf('30.00')]
    await aside('-2.50', 'bank_charge')
    await aside('30.00', 'deposit')
    const settled = {
      'books bank': 13_450,
      'books cash': 0,
      'books fees': 250,
      'books unexplained': -700,
      'fund pool': 13_450,
      'fund unallocated': -12_750,
      'fund unexplained': -700,
    }
    expect(await accountsOf(spaceId)).toMatchObject(settled)
    for (const lineId of [charge, deposit]) await fund.undoMatch.mutate(named({ lineId }))
    await aside('-2.50', 'bank_charge')
    await aside('30.00', 'deposit')
    expect(await accountsOf(spaceId)).toMatchObject(settled)
    await fund.undoImport.mutate(named({ importId }))
    expect(await accountsOf(spaceId)).toMatchObject({
      'books bank': 0,
      'books cash': 3_000,
      'books fees': 0,
      'books unexplained': 0,
      'fund unallocated': -3_000,
    })
  })

  it('before somebody holds the fund there is nothing to post to', async () => {
    const home = await foundOrganisation(api, 'sans', 'sans')
    const { spaceId } = await foundCoalition(home, 'Sans caisse', 'sans-caisse')
    const bodyId = await plenaryOf(home.person, spaceId)
    const rule = adoptingRule()
    await decide(home.person, [], { spaceId, bodyId }, [rule.effect])
    await promise(home, { spaceId, ruleId: rule.ruleId }, '10000')
    const cash = {
      organisationId: home.spaceId,
      year,
      amount: '30',
      receivedOn: `${year}-03-01` as CivilDate,
    }
    const call = home.person.fund.recordCash.mutate({ spaceId, requestId: requestId(), ...cash })
    expect(await refusedAs(call)).toMatchObject({ code: 'fund.ledger_missing' })
    expect(await refusedAs(importing(home.person, spaceId, statementOf([])))).toMatchObject({
      code: 'fund.no_account',
    })
  })
})
