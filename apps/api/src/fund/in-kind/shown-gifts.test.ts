import type { CivilDate } from '@reliance/core/shared/time.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { closeYear, takeYear } from '../../testing/books-scene.ts'
import { decide, endingMandate, mandateFor, passDays, today } from '../../testing/decision-scene.ts'
import { adoptingRule, type FundHome, fundScene, plenaryOf, promise } from '../../testing/fund-scene.ts'
import { countersign, declareGift, representedBy } from '../../testing/in-kind-scene.ts'
import { inviteInto, requestId } from '../../testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi } from '../../testing/test-api.ts'

/** Who reads what a gift in kind is worth: in `bands` its giver, whoever signs it, the treasury; in `open` everybody. */
let api: TestApi
const year = Number(today().slice(0, 4))
const startsOn = `${year}-01-01` as CivilDate

beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

const sceneOf = async (prefix: string, change: object = {}) => {
  const s = await fundScene(api, prefix, 4, change)
  const [host, giver, signer, other] = s.homes
  if (!host || !giver || !signer || !other) throw new Error('four organisations')
  const named = <Rest extends object>(rest: Rest) => ({ spaceId: s.spaceId, requestId: requestId(), ...rest })
  const gifts = (home: Pick<FundHome, 'person'>) =>
    home.person.fund.inKind.get.query({ spaceId: s.spaceId, year: null })
  return { ...s, host, giver, signer, other, named, gifts }
}
const mailsTo = (address: string): string =>
  (api.running.mailbox?.mails ?? [])
    .filter(one => one.to === address)
    .map(one => `${one.subject}\n${one.text}`)
    .join('\n')
/** However it is written: 9 259,28 €, 9259.28, €9,259.28, in cents; and the value of an hour. */
const tellsValue = (text: string): boolean =>
  /9[\s.,]?259|925928|1[\s.,]?234[.,]57|123457/u.test(text.replaceAll(/[\u00a0\u202f]/g, ' '))

it('no value of a gift is read by a member of another organisation in bands, wherever they look', async () => {
  const s = await sceneOf('valeur', { isPublic: true })
  const { spaceId, slug, host, giver, signer, other, named, gifts } = s
  await host.person.coalitions.edit.mutate(
    named({
      name: 'Coalition valeur',
      purpose: '',
      isPublic: true,
      revision: (await host.person.coalitions.get.query({ spaceId })).revision,
    }),
  )
  for (const home of s.homes) await promise(home, s, '10000')
  const reader = await inviteInto(api, other, 'lit@exemple.test', 'Qui lit')
  const giftId = await declareGift(s, giver)
  // While it waits: those who can sign read it, and nobody else of their organisation.
  expect(tellsValue(JSON.stringify(await gifts(signer)))).toBe(true)
  expect(tellsValue(JSON.stringify(await gifts(reader)))).toBe(false)
  await countersign(s, signer, giftId)
  expect((await gifts(signer)).signed).toMatchObject([{ giftId, value: '9259.28' }])
  await expect.poll(() => mailsTo('valeur-2@exemple.test')).toContain('contresigné')
  for (const person of [reader.person, other.person]) {
    const { fund, notifications, mandates } = person
    const shown = await fund.inKind.get.query({ spaceId, year: null })
    expect(shown).toMatchObject({ disclosure: 'bands', count: 1, told: null, toSign: [], signed: [] })
    const read = await Promise.all([
      Promise.resolve(shown),
      fund.get.query({ spaceId }),
      fund.budget.query({ spaceId, year: null }),
      fund.expenses.query({ spaceId, before: null }),
      fund.calls.query({ spaceId, before: null }),
      fund.prove.query({ spaceId }),
      fund.paper.query({ spaceId, organisationId: other.spaceId, year, kind: 'statement', lang: 'fr' }),
      notifications.today.query({ spaceId }),
      mandates.decisions.query({ spaceId, before: null }),
    ])
    expect(tellsValue(JSON.stringify(read))).toBe(false)
    for (const call of [
      () => fund.inKind.open.mutate(named({ year: null })),
      () => fund.openBooks.mutate(named({ before: null })),
      () => fund.openAccount.mutate(named({ set: 'books' as const, account: 'given_time', before: null })),
      () => fund.openYear.mutate(named({ startsOn })),
      () => fund.exportTreasury.mutate(named({ year, lang: 'fr' as const })),
    ])
      expect(await refusalOf(call())).toBe('mandates.power_missing')
    for (const format of ['fec', 'paheko'])
      expect((await takeYear(api, person, { spaceId, startsOn, format })).status).toBe(403)
  }
  const page = await (await fetch(`${api.origin}/p/f/${slug}`)).text()
  expect(page).toContain('Coalition valeur')
  expect(tellsValue(page)).toBe(false)
  for (const address of ['lit', 'valeur-1', 'valeur-3', 'valeur-4'])
    expect(tellsValue(mailsTo(`${address}@exemple.test`))).toBe(false)
  expect(tellsValue(mailsTo('valeur-2@exemple.test'))).toBe(true)
  // The treasury reads it, and that is recorded.
  expect(await host.person.fund.inKind.open.mutate(named({ year: null }))).toMatchObject({
    totals: { inKind: '9259.28', money: '0.00' },
  })
})

it('each value is read by all where the rule shows each amount, and not of a year that began otherwise', async () => {
  const s = await sceneOf('ouvert', { disclosure: 'open' })
  const giftId = await declareGift(s, s.giver)
  expect((await s.gifts(s.other)).told).toMatchObject({ gifts: [], totals: { inKind: '0.00' } })
  await countersign(s, s.signer, giftId)
  expect((await s.gifts(s.other)).told).toMatchObject({
    gifts: [{ organisation: 'ouvert 2', value: '9259.28' }],
    totals: { inKind: '9259.28', kinds: [{ kind: 'time', value: '9259.28' }], money: '0.00' },
  })
  const before = await sceneOf('ferme')
  const hidden = await declareGift(before, before.giver)
  await countersign(before, before.signer, hidden)
  const people = before.homes.slice(1).map(one => one.person)
  const opening = adoptingRule({ disclosure: 'open' })
  await decide(before.host.person, people, { spaceId: before.spaceId, bodyId: before.bodyId }, [
    opening.effect,
  ])
  expect(await before.gifts(before.other)).toMatchObject({ disclosure: 'bands', told: null, count: 1 })
})

it('is refused to whoever has no mandate any more, and in a year that is closed', async () => {
  const s = await sceneOf('clos')
  const { spaceId, bodyId, host, giver, signer, other, named } = s
  const [gives, signs, ended] = [
    await representedBy(api, giver, 'donne@exemple.test', 700),
    await representedBy(api, signer, 'signe@exemple.test', 700),
    await representedBy(api, other, 'fini@exemple.test'),
  ]
  const keeping = { ...host, displayName: 'Coordination' }
  const people = s.homes.slice(1).map(one => one.person)
  await mandateFor(host.person, people, { spaceId, bodyId }, keeping, {
    powers: ['fund.treasury'],
    days: 700,
  })
  const approving = { ...other, displayName: 'Personne de l’autre' }
  await other.person.coalitions.participate.mutate(
    named({ organisationId: other.spaceId, displayName: approving.displayName }),
  )
  await mandateFor(host.person, people, { spaceId, bodyId }, approving, {
    powers: ['fund.approve'],
    days: 700,
  })
  const [signed, waiting] = [await declareGift(s, gives), await declareGift(s, gives, { nature: 'Attend' })]
  await countersign(s, signs, signed)
  expect((await s.gifts(ended)).toSign).toHaveLength(1)
  const assembly = { spaceId: other.spaceId, bodyId: await plenaryOf(other.person, other.spaceId) }
  await decide(other.person, [], assembly, [endingMandate(ended.mandateId)])
  // From the next request on.
  expect(await refusalOf(countersign(s, ended, waiting))).toBe('mandates.power_missing')
  expect(await refusalOf(declareGift(s, ended))).toBe('mandates.power_missing')
  expect((await s.gifts(ended)).toSign).toEqual([])
  await passDays(api, spaceId, 400)
  await closeYear(s, other, startsOn)
  expect(await refusalOf(countersign(s, signs, waiting))).toBe('fund.year_closed')
  expect(await refusalOf(declareGift(s, gives))).toBe('fund.year_closed')
  const undoing = { giftId: signed, reason: 'Trop tard' }
  expect(await refusalOf(host.person.fund.inKind.undo.mutate(named(undoing)))).toBe('fund.year_closed')
  // It can still be answered with a no, or withdrawn: nothing is posted.
  const refusing = { giftId: waiting, organisationId: signer.spaceId, reason: 'Exercice clos' }
  await signs.person.fund.inKind.refuse.mutate(named(refusing))
  expect(await host.person.fund.prove.query({ spaceId })).toMatchObject({ wrong: [] })
})
