import { eurosOf } from '@reliance/core/fund/euros.ts'
import { addDays, type CivilDate } from '@reliance/core/shared/time.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { takeYear } from '../../testing/books-scene.ts'
import { today } from '../../testing/decision-scene.ts'
import { type FundHome, fundScene, promise, treasuryOf } from '../../testing/fund-scene.ts'
import { countersign, declareGift, representedBy } from '../../testing/in-kind-scene.ts'
import { foundOrganisation, inviteInto, requestId } from '../../testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi } from '../../testing/test-api.ts'

/** Gifts in kind over HTTP: the first organisation keeps the treasury, the second gives, the third signs. */
let api: TestApi
let s: Awaited<ReturnType<typeof fundScene>>
let homes: { host: FundHome; giver: FundHome; signer: FundHome; other: FundHome }
const year = Number(today().slice(0, 4))
const startsOn = `${year}-01-01` as CivilDate
const named = <Rest extends object>(rest: Rest) => ({ spaceId: s.spaceId, requestId: requestId(), ...rest })

beforeAll(async () => {
  api = await startTestApi()
  s = await fundScene(api, 'nature', 4)
  const [host, giver, signer, other] = s.homes
  if (!host || !giver || !signer || !other) throw new Error('four organisations')
  homes = { host, giver, signer, other }
  for (const home of s.homes) await promise(home, s, '10000')
}, 60_000)
afterAll(() => api.stop())

const gifts = (home: FundHome) => home.person.fund.inKind.get.query({ spaceId: s.spaceId, year: null })
const register = (home: FundHome = homes.host) => home.person.fund.inKind.open.mutate(named({ year: null }))
const mineOf = async (home: FundHome) => (await gifts(home)).mine[0]?.gifts ?? []
const refuse = (home: FundHome, giftId: string, reason = 'Pas eu lieu', change: object = {}) =>
  home.person.fund.inKind.refuse.mutate(named({ giftId, organisationId: home.spaceId, reason, ...change }))
const withdraw = (home: FundHome, giftId: string) =>
  home.person.fund.inKind.withdraw.mutate(named({ giftId }))
const undo = (home: FundHome, giftId: string, reason = 'Compté deux fois') =>
  home.person.fund.inKind.undo.mutate(named({ giftId, reason }))
const booksOf = () => homes.host.person.fund.openBooks.mutate(named({ before: null }))
const balances = async () =>
  Object.fromEntries((await booksOf()).accounts.map(one => [`${one.set} ${one.fullCode}`, one.balance]))
const mailsTo = (at: number) =>
  (api.running.mailbox?.mails ?? [])
    .filter(one => one.to === `nature-${at}@exemple.test`)
    .map(one => `${one.subject}\n${one.text}`.replaceAll(/[\u00a0\u202f]/g, ' '))
/** The field of a form that is wrong, and why. */
const issueOf = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => '',
    error => {
      const [issue] = error.data.issues
      return `${issue?.path} ${issue?.code}`
    },
  )
const newsOf = async (home: FundHome) =>
  (await home.person.notifications.today.query({ spaceId: s.spaceId })).waiting.filter(
    one => one.kind === 'signGifts',
  )

it('is declared, told to whoever can sign, countersigned by another, and stands beside the money', async () => {
  const { host, giver, signer, other } = homes
  const before = await host.person.fund.get.query({ spaceId: s.spaceId })
  const treasury = await treasuryOf(host.person, s.spaceId)
  const giftId = await declareGift(s, giver, { nature: '<b>Accueil</b> & **repas**' })
  expect(await mineOf(giver)).toMatchObject([{ state: 'declared', value: '9259.28', quantity: '7.5' }])
  // Once each, to whoever may sign; never to the giver, and without what it is worth.
  for (const at of [1, 3, 4])
    await expect.poll(() => mailsTo(at).filter(one => one.includes('à contresigner')).length).toBe(1)
  const [told] = mailsTo(3).filter(one => one.includes('à contresigner'))
  expect(told).toContain(`/c/${s.slug}/caisse/en-nature`)
  expect(told).toContain('« <b>Accueil</b> & **repas** »')
  expect(told).not.toContain('259')
  expect(mailsTo(2).filter(one => one.includes('à contresigner'))).toEqual([])
  expect(await newsOf(signer)).toEqual([{ kind: 'signGifts', count: 1 }])
  expect(await newsOf(giver)).toEqual([])
  expect(await gifts(signer)).toMatchObject({ count: 0, toSign: [{ giftId, value: '9259.28' }] })
  expect((await gifts(giver)).toSign).toEqual([])
  await countersign(s, signer, giftId)
  await expect.poll(() => mailsTo(2).join('\n')).toContain('9 259,28 €')
  expect(await mineOf(giver)).toMatchObject([{ state: 'countersigned', signer: 'nature 3' }])
  expect(await newsOf(other)).toEqual([])
  expect(await balances()).toMatchObject({ 'books used_time': '9259.28', 'books given_time': '-9259.28' })
  const [entry] = (await booksOf()).entries
  expect(entry?.lines.map(one => one.code)).toEqual(['given_time', 'used_time'])
  // What came in, what is outstanding, what is free: nothing moved.
  expect(await host.person.fund.get.query({ spaceId: s.spaceId })).toEqual(before)
  const { organisations } = await treasuryOf(host.person, s.spaceId)
  expect(organisations).toEqual(treasury.organisations)
  expect(await host.person.fund.prove.query({ spaceId: s.spaceId })).toMatchObject({ wrong: [] })
})

it('stands in the files of the accountant on accounts 864 and 875, of one value', async () => {
  const { person } = homes.host
  const content = await (await takeYear(api, person, { spaceId: s.spaceId, startsOn, format: 'fec' })).text()
  const rows = content.split('\r\n').map(row => row.split('\t'))
  const of = (account: string) =>
    rows.filter(row => row[4] === account).map(row => [row[0], row[11], row[12]])
  expect(of('864')).toEqual([['OD', '9259,28', '0,00']])
  expect(of('875')).toEqual([['OD', '0,00', '9259,28']])
  const paheko = await (
    await takeYear(api, person, { spaceId: s.spaceId, startsOn, format: 'paheko' })
  ).text()
  expect(paheko).toContain(';864;')
  expect(paheko).toContain(';875;')
})

it('is countersigned by nobody on the side of the giver, nor by whoever has no mandate', async () => {
  const { host, giver, signer, other } = homes
  const giftId = await declareGift(s, giver, { nature: 'Camion', kind: 'loan' })
  expect(await refusalOf(countersign(s, giver, giftId))).toBe('fund.gift_of_own')
  expect(await refusalOf(refuse(giver, giftId))).toBe('fund.gift_of_own')
  // For an organisation that one does not commit.
  expect(await refusalOf(countersign(s, signer, giftId, { organisationId: other.spaceId }))).toBe(
    'mandates.power_missing',
  )
  const member = await inviteInto(api, other, 'sans-mandat@exemple.test', 'Sans mandat')
  const without = { ...other, ...member }
  for (const call of [
    () => countersign(s, without, giftId),
    () => refuse(without, giftId),
    () => declareGift(s, without),
    () => withdraw(without, giftId),
    () => undo(without, giftId),
    () => register(without),
  ])
    expect(await refusalOf(call())).toBe('mandates.power_missing')
  expect(await gifts(without)).toMatchObject({ toSign: [], told: null, can: { represents: [] } })
  // The treasury undoes what counts, and nothing else.
  expect(await refusalOf(undo(host, giftId))).toBe('fund.gift_not_signed')
  const stranger = await foundOrganisation(api, 'Ailleurs', 'ailleurs')
  expect(await refusalOf(countersign(s, stranger, giftId))).toBe('shared.not_found')
  expect(await refusalOf(gifts(stranger))).toBe('shared.not_found')
  expect(await refusalOf(declareGift(s, stranger))).toBe('shared.not_found')
  const { inKind } = api.visitor().fund
  const signing = named({ giftId, organisationId: signer.spaceId })
  for (const call of [
    () => inKind.get.query({ spaceId: s.spaceId, year: null }),
    () => inKind.countersign.mutate(signing),
    () => inKind.refuse.mutate({ ...signing, reason: 'Non' }),
    () => inKind.withdraw.mutate(signing),
    () => inKind.undo.mutate({ ...signing, reason: 'Non' }),
    () => inKind.open.mutate(named({ year: null })),
  ])
    await expect(call()).rejects.toMatchObject({ data: { code: 'UNAUTHORIZED' } })
  expect(await refusalOf(countersign(s, signer, crypto.randomUUID()))).toBe('shared.not_found')
  await withdraw(giver, giftId)
})

it('is refused with a reason that the giver reads, or withdrawn by the giver, once', async () => {
  const { giver, signer, other } = homes
  const refused = await declareGift(s, giver, { nature: 'Deux fois la salle' })
  expect(await issueOf(refuse(signer, refused, ' '))).toBe('reason shared.required')
  await refuse(signer, refused, 'La salle était louée.')
  await expect.poll(() => mailsTo(2).join('\n')).toContain('La salle était louée.')
  expect((await mineOf(giver)).find(one => one.giftId === refused)).toMatchObject({
    state: 'refused',
    signer: 'nature 3',
    reason: 'La salle était louée.',
  })
  for (const call of [
    () => countersign(s, other, refused),
    () => refuse(other, refused),
    () => withdraw(giver, refused),
  ])
    expect(await refusalOf(call())).toBe('fund.gift_settled')
  const withdrawn = await declareGift(s, giver, { nature: 'Erreur' })
  expect(await refusalOf(withdraw(signer, withdrawn))).toBe('mandates.power_missing')
  await withdraw(giver, withdrawn)
  expect(await refusalOf(countersign(s, signer, withdrawn))).toBe('fund.gift_settled')
  expect((await gifts(signer)).toSign).toEqual([])
})

it('says what is wrong with a declaration, and takes one of nobody else’s organisation', async () => {
  const { giver, signer } = homes
  const wrong = async (change: object) => refusalOf(declareGift(s, giver, change))
  const unread = async (change: object) => issueOf(declareGift(s, giver, change))
  expect(await wrong({ givenOn: addDays(today() as CivilDate, 1) })).toBe('fund.gift_in_future')
  expect(await wrong({ givenOn: `${year - 1}-12-31` })).toBe('fund.year_missing')
  expect(await unread({ quantity: 'sept' })).toBe('quantity fund.quantity_unreadable')
  expect(await unread({ quantity: '0' })).toBe('quantity fund.quantity_out_of_range')
  expect(await wrong({ quantity: '1000000', unitValue: '10,01' })).toBe('fund.gift_value_out_of_range')
  expect(await unread({ unitValue: '-3' })).toBe('unitValue fund.amount_negative')
  expect(await unread({ method: '' })).toBe('method shared.required')
  expect(await wrong({ organisationId: signer.spaceId })).toBe('mandates.power_missing')
  const giftId = await declareGift(s, giver, { nature: 'Une fois' })
  expect(await wrong({ giftId })).toBe('fund.gift_taken')
  await withdraw(giver, giftId)
})

it('is not countersigned by a person who commits the giver as well', async () => {
  const { giver, signer } = homes
  // Somebody else of the giving organisation declares; whoever founded it commits the signing one too.
  const declarer = await representedBy(api, giver, 'declare@exemple.test')
  const twice = await representedBy(api, signer, 'nature-2@exemple.test')
  const giftId = await declareGift(s, declarer, { nature: 'Des deux côtés' })
  expect(await refusalOf(countersign(s, twice, giftId))).toBe('fund.gift_of_own')
  expect(await refusalOf(refuse(twice, giftId))).toBe('fund.gift_of_own')
  expect((await gifts(twice)).toSign).toEqual([])
  await countersign(s, signer, giftId)
})

it('is taken back by the treasury alone, once, by an exact mirror, and its giver reads why', async () => {
  const { host, giver, signer } = homes
  const found = (await register()).gifts.find(one => one.nature === 'Des deux côtés')
  const giftId = found?.giftId ?? ''
  const before = await register()
  expect(before.totals).toMatchObject({ inKind: '18518.56', kinds: [{ kind: 'time', value: '18518.56' }] })
  expect(before.organisations).toEqual([
    { organisationId: giver.spaceId, organisation: 'nature 2', count: 2, value: '18518.56' },
  ])
  for (const home of [giver, signer])
    expect(await refusalOf(undo(home, giftId))).toBe('mandates.power_missing')
  expect(await issueOf(undo(host, giftId, ''))).toBe('reason shared.required')
  await undo(host, giftId)
  expect(await refusalOf(undo(host, giftId))).toBe('fund.gift_not_signed')
  expect(await refusalOf(countersign(s, signer, giftId))).toBe('fund.gift_settled')
  await expect.poll(() => mailsTo(2).join('\n')).toContain('Compté deux fois')
  const after = await register()
  expect(after.totals.inKind).toBe('9259.28')
  expect(after.gifts.find(one => one.giftId === giftId)).toMatchObject({ state: 'undone' })
  expect(await balances()).toMatchObject({ 'books used_time': eurosOf(925_928n) })
  expect((await gifts(giver)).count).toBe(1)
  expect(await host.person.fund.prove.query({ spaceId: s.spaceId })).toMatchObject({ wrong: [] })
})
