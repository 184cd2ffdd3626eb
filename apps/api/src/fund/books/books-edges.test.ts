import type { CivilDate } from '@reliance/core/shared/time.ts'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sha256 } from '../../identity/tokens.ts'
import { answerClosing, balancesOf, prepareClosing } from '../../testing/books-scene.ts'
import { decide, mandateFor, passDays } from '../../testing/decision-scene.ts'
import { type FundHome, fundScene, importing, promise, statementOf } from '../../testing/fund-scene.ts'
import { foundOrganisation, inviteInto, requestId } from '../../testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi } from '../../testing/test-api.ts'
import { exportYear } from './export-year.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
}, 90_000)
afterAll(() => api.stop())

const year = new Date().getFullYear()
const startsOn = `${year}-01-01` as CivilDate
const balance = `Compte;Débit;Crédit
102;;1000,00
110;;300,50
194;;400,00
512;1500,50;
53;150,00;
5112;50,00;
`
type Scene = Awaited<ReturnType<typeof fundScene>>
const named = (s: { spaceId: string }) => ({ spaceId: s.spaceId, requestId: requestId() })
const take = (s: Scene, text = balance) =>
  s.host.person.fund.books.takeOver.mutate({ ...named(s), ...balancesOf(text) })
const fund = (s: Scene) => s.host.person.fund.get.query({ spaceId: s.spaceId })
const held = async (s: Scene) => {
  const { accounts } = await s.host.person.fund.openBooks.mutate({ ...named(s), before: null })
  return Object.fromEntries(accounts.map(one => [one.fullCode, one.balance]))
}
const hashOf = (person: object) => sha256(api.services.sessions.read(api.cookieOf(person)) ?? '')

it('a stream of a year whose session ends meanwhile says so, and does not look whole', async () => {
  const s = await fundScene(api, 'flux', 2)
  const rows = Array.from(
    { length: 1_005 },
    (_, at) => [`03/02/${year}`, `VIR ${at}`, `${at + 1},00`] as const,
  )
  await importing(s.host.person, s.spaceId, statementOf(rows))
  const session = hashOf(s.host.person)
  const { lines } = await exportYear(api.services, session, { spaceId: s.spaceId, startsOn, format: 'fec' })
  await lines.next()
  expect((await lines.next()).done).toBe(false)
  await s.host.person.identity.signOut.mutate()
  const rest = await lines.next().then(
    one => (one.done ? 'looks whole' : 'goes on'),
    () => 'breaks off',
  )
  expect(rest).toBe('breaks off')
}, 60_000)

it('a stream of a year goes on for nobody whose mandate has ended', async () => {
  const s = await fundScene(api, 'flux2', 3)
  const rows = Array.from(
    { length: 1_005 },
    (_, at) => [`03/02/${year}`, `VIR ${at}`, `${at + 1},00`] as const,
  )
  const [, b, c] = s.homes
  if (!b || !c) throw new Error('three')
  await c.person.coalitions.participate.mutate({ ...named(s), organisationId: c.spaceId, displayName: 'Cé' })
  const where = { spaceId: s.spaceId, bodyId: s.bodyId }
  await mandateFor(
    s.host.person,
    [b.person],
    where,
    { ...c, displayName: 'Cé' },
    {
      powers: ['fund.audit'],
    },
  )
  await importing(s.host.person, s.spaceId, statementOf(rows))
  const { lines } = await exportYear(api.services, hashOf(c.person), {
    spaceId: s.spaceId,
    startsOn,
    format: 'fec',
  })
  await lines.next()
  await lines.next()
  await passDays(api, s.spaceId, 100)
  const rest = await lines.next().then(
    one => (one.done ? 'looks whole' : 'goes on'),
    () => 'breaks off',
  )
  expect(rest).toBe('breaks off')
}, 60_000)

it('a year that no calendar has is refused as input, not by a fault', async () => {
  const s = await fundScene(api, 'an', 2)
  for (const wrong of [3_000_000_000, -3_000_000_000]) {
    const call = s.host.person.fund.inKind.get.query({ spaceId: s.spaceId, year: wrong })
    expect(await refusalOf(call.then(() => Promise.reject(new Error('taken'))))).not.toBe(
      'shared.internal_server_error',
    )
  }
})

it('cash of the year before is not counted twice by the balances', async () => {
  const s = await fundScene(api, 'especes', 2)
  const [, b] = s.homes
  if (!b) throw new Error('two')
  await promise(b, s, '10000')
  await s.host.person.fund.recordCash.mutate({
    ...named(s),
    organisationId: b.spaceId,
    year,
    amount: '100',
    receivedOn: `${year - 1}-12-20`,
  })
  // On 31 December the cash box held 150 euros, these 100 among them.
  await take(s)
  expect(await held(s)).toMatchObject({ cash: '150.00' })
})

it('after balances are undone, what is shown is what the account really began with', async () => {
  const s = await fundScene(api, 'annule', 2)
  const { openingId } = await take(s, 'compte;solde\n512;1500,50\n102;-1500,50\n')
  const january = `Date;Libellé;Montant;Solde\n05/01/${year};DON;10,00;1710,50\n`
  await importing(s.host.person, s.spaceId, january)
  await s.host.person.fund.recordOpening.mutate(named(s))
  expect(await fund(s)).toMatchObject({ opened: '1500.50' })
  await s.host.person.fund.books.undoTakeOver.mutate({ ...named(s), openingId, reason: 'Mauvais fichier' })
  // The correction alone may be one payment.
  const between = (await fund(s)).opened
  await s.host.person.fund.recordOpening.mutate(named(s))
  expect([between, await held(s), (await fund(s)).opened]).toMatchObject([
    '0.00',
    { bank: '1710.50' },
    '1500.50',
  ])
})

it('a decision frees twice no more than there is', async () => {
  const s = await fundScene(api, 'deuxfois', 2)
  await take(s)
  const where = { spaceId: s.spaceId, bodyId: s.bodyId }
  const others = s.homes.slice(1).map(one => one.person)
  const one = { kind: 'free_earlier', payload: { amount: '250', reason: 'Fini.' } }
  const said = await decide(s.host.person, others, where, [one, { ...one }]).then(
    done => done.state,
    error => error.message,
  )
  expect([said, (await held(s)).earlier]).toEqual(['fund.not_covered', '-400.00'])
})

it('the file of balances holds the process for nobody', async () => {
  const stranger = await foundOrganisation(api, 'Passante', 'passante')
  const account = `512${'1'.repeat(380)}`
  const text = `compte;solde\n${Array.from({ length: 500 }, (_, at) => `${account}${String(at).padStart(3, '0')};1`).join('\n')}`
  let longest = 0
  let last = performance.now()
  const timer = setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }, 5)
  const said = await refusalOf(
    stranger.person.fund.books.previewBalances.mutate({
      spaceId: crypto.randomUUID(),
      requestId: requestId(),
      ...balancesOf(text),
    }),
  )
  clearInterval(timer)
  expect(said).toBe('shared.not_found')
  expect(longest).toBeLessThan(600)
})

/** A treasurer, an approver of the same organisation and one of another; the year is over. */
const overScene = async (prefix: string) => {
  const s = await fundScene(api, prefix, 3)
  const [, b, c] = s.homes
  if (!b || !c) throw new Error('three')
  const where = { spaceId: s.spaceId, bodyId: s.bodyId }
  const others = [b.person, c.person]
  const give = (home: FundHome, displayName: string, power: string) =>
    mandateFor(s.host.person, others, where, { ...home, displayName }, { powers: [power], days: 700 })
  await give(s.host, 'Coordination', 'fund.treasury')
  const colleague = { ...b, ...(await inviteInto(api, b, `${prefix}-collegue@exemple.test`, 'Collègue')) }
  await colleague.person.coalitions.participate.mutate({
    ...named(s),
    organisationId: b.spaceId,
    displayName: 'Collègue',
  })
  await give(colleague, 'Collègue', 'fund.approve')
  return { ...s, b, c, where, others, give, colleague }
}
const nothing = { bank: '0', cash: '0' }

it('a closing is not confirmed for no organisation', async () => {
  const s = await overScene('sans')
  // Somebody of the organisation of whoever prepares.
  const same = { ...s.host, ...(await inviteInto(api, s.host, 'sans-meme@exemple.test', 'Même')) }
  await same.person.coalitions.participate.mutate({
    ...named(s),
    organisationId: s.host.spaceId,
    displayName: 'Même',
  })
  await s.give(same, 'Même', 'fund.approve')
  await passDays(api, s.spaceId, 400)
  const { closingId } = await prepareClosing(s, startsOn, nothing)
  expect(await refusalOf(answerClosing(s, same, closingId))).toBe('fund.closing_same_organisation')
  // They found one that asks to join, and leave their own: the coalition hears of it a moment later.
  const shell = await same.person.organisations.found.mutate({
    requestId: requestId(),
    name: 'Coquille',
    slug: 'coquille',
    legalForm: 'association_1901',
    sector: 'other',
    communeCode: null,
    lang: 'fr',
    isAnother: true,
  })
  await same.person.coalitions.askToJoin.mutate({ ...named(s), organisationId: shell.spaceId })
  const admin = postgres(api.database.superuserUrl, { max: 1, onnotice: () => {} })
  let said = ''
  await admin.begin(async tx => {
    await tx`select from participation where space_id = ${s.spaceId} for update`
    await same.person.organisations.leave.mutate({ spaceId: s.host.spaceId, requestId: requestId() })
    said = await answerClosing(s, same, closingId).then(
      () => 'confirmed',
      error => error.message,
    )
  })
  await admin.end()
  expect(said).not.toBe('confirmed')
}, 60_000)

it('an entry of a year that closes meanwhile either voids the closing or is refused', async () => {
  const s = await overScene('course')
  await passDays(api, s.spaceId, 400)
  for (let round = 0; round < 3; round++) {
    const current = await held(s)
    const last = { bank: current.bank ?? '0', cash: current.cash ?? '0' }
    const { closingId } = await prepareClosing(s, startsOn, last).catch(() => ({ closingId: '' }))
    if (closingId === '') break
    const [confirmed, imported] = await Promise.allSettled([
      answerClosing(s, s.colleague, closingId),
      importing(
        s.host.person,
        s.spaceId,
        statementOf([[`0${round + 3}/03/${year}`, `X${round}`, '1,00']]),
        `r${round}.csv`,
      ),
    ])
    const years = await s.host.person.fund.openYear.mutate({ ...named(s), startsOn })
    expect([confirmed.status, imported.status]).toContain('fulfilled')
    if (years.closedOn) {
      expect(years.end.money).toBe('0.00')
      break
    }
  }
  expect(await s.host.person.fund.prove.query({ spaceId: s.spaceId })).toMatchObject({ wrong: [] })
}, 60_000)

it('a year is asked for by our own pages alone, as a form', async () => {
  const s = await fundScene(api, 'origine', 2)
  const ask = (headers: Record<string, string>, body: URLSearchParams | FormData | string) =>
    fetch(`${api.origin}/archive/annee`, {
      method: 'POST',
      headers: { cookie: api.cookieOf(s.host.person), ...headers },
      body,
    })
  const form = () => new URLSearchParams({ spaceId: s.spaceId, startsOn, format: 'fec' })
  const own = { 'sec-fetch-site': 'same-origin', origin: api.servedAt }
  for (const headers of [
    {},
    { origin: 'https://ailleurs.test' },
    { 'sec-fetch-site': 'cross-site', origin: api.servedAt },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'null' },
  ])
    expect((await ask(headers, form())).status).toBe(403)
  expect((await ask(own, form())).status).toBe(200)
  const twice = form()
  twice.append('startsOn', '2020-01-01\r\nx: y')
  const files = new FormData()
  for (const [key, value] of form()) files.append(key, value)
  files.set('startsOn', new Blob(['x']), '"\r\nx.txt')
  expect([(await ask(own, twice)).status, (await ask(own, files)).status]).toEqual([404, 404])
  expect((await ask(own, 'x'.repeat(20_000))).status).toBe(413)
  expect(
    (
      await fetch(`${api.origin}/archive/annee?spaceId=${s.spaceId}&startsOn=${startsOn}&format=fec`, {
        headers: { cookie: api.cookieOf(s.host.person), ...own },
      })
    ).headers.get('content-disposition'),
  ).toBeNull()
})

it('cash beyond what is likely is refused, whatever the year', async () => {
  const s = await fundScene(api, 'plafond', 2)
  const [, b] = s.homes
  if (!b) throw new Error('two')
  const cash = (amount: string, change: object = {}) =>
    s.host.person.fund.recordCash.mutate({
      ...named(s),
      organisationId: b.spaceId,
      year,
      amount,
      receivedOn: startsOn,
      ...change,
    })
  expect(await refusalOf(cash('1'))).toBe('fund.pledge_missing')
  await promise(b, s, '10000')
  expect(await refusalOf(cash('2000,01'))).toBe('fund.cash_amount_high')
  await cash('2000')
  expect(await refusalOf(cash('1', { year: 3_000_000_000 }))).not.toBe('shared.internal_server_error')
})

it('whom to ask is a name by consent alone', async () => {
  const s = await fundScene(api, 'noms', 3)
  const [, b, c] = s.homes
  if (!b || !c) throw new Error('three')
  const where = { spaceId: s.spaceId, bodyId: s.bodyId }
  await c.person.coalitions.participate.mutate({
    ...named(s),
    organisationId: c.spaceId,
    displayName: 'Bérénice',
  })
  await mandateFor(
    s.host.person,
    [b.person],
    where,
    { ...c, displayName: 'Bérénice' },
    { powers: ['fund.treasury'] },
  )
  const asked = async () => (await b.person.fund.get.query({ spaceId: s.spaceId })).keepers
  expect(await asked()).toEqual(['Bérénice', 'Coordination'])
  await c.person.coalitions.withdrawParticipation.mutate(named(s))
  expect(await asked()).toEqual(['Coordination'])
})
