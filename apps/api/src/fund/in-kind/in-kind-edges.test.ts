import type { CivilDate } from '@reliance/core/shared/time.ts'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { answerClosing, prepareClosing } from '../../testing/books-scene.ts'
import { mandateFor, passDays, today } from '../../testing/decision-scene.ts'
import { fundScene, promise } from '../../testing/fund-scene.ts'
import { countersign, declareGift, representedBy } from '../../testing/in-kind-scene.ts'
import { requestId } from '../../testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi } from '../../testing/test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
}, 90_000)
afterAll(() => api.stop())
const year = Number(today().slice(0, 4))
const startsOn = `${year}-01-01` as CivilDate

const sceneOf = async (prefix: string, change: object = {}) => {
  const s = await fundScene(api, prefix, 4, change)
  const [host, giver, signer, other] = s.homes
  if (!host || !giver || !signer || !other) throw new Error('four organisations')
  const named = <Rest extends object>(rest: Rest) => ({ spaceId: s.spaceId, requestId: requestId(), ...rest })
  return { ...s, host, giver, signer, other, named }
}

it('the gifts of one organisation do not push those of another out of its own list, nor out of the register', async () => {
  const s = await sceneOf('foule')
  const giftId = await declareGift(s, s.giver)
  await countersign(s, s.signer, giftId)
  const admin = postgres(api.database.superuserUrl, { max: 1, onnotice: () => {} })
  await admin`
    insert into in_kind_gift (space_id, id, organisation_id, year, kind, nature, given_on, quantity_thousandths, unit,
      unit_cents, value_cents, method, person_id, mandate_id, declared_at, state)
    select ${s.spaceId}, gen_random_uuid(), ${s.other.spaceId}, ${year}, 'time', 'x', ${today()}, 1000, 'h', 1, 1, 'm',
      ${s.other.personId}, gen_random_uuid(), now() + interval '1 minute', 'declared' from generate_series(1, 500)`
  await admin.end()
  const [mine] = (await s.giver.person.fund.inKind.get.query({ spaceId: s.spaceId, year: null })).mine
  const { gifts } = await s.host.person.fund.inKind.open.mutate(s.named({ year: null }))
  expect([mine?.gifts.some(one => one.giftId === giftId), gifts.some(one => one.giftId === giftId)]).toEqual([
    true,
    true,
  ])
})

it('no more than twenty gifts of one organisation wait: none of another is hidden, and nobody is flooded', async () => {
  const s = await sceneOf('file')
  const giftId = await declareGift(s, s.giver)
  for (let at = 0; at < 20; at++) await declareGift(s, s.other, { nature: `Rien ${at}` })
  expect(await refusalOf(declareGift(s, s.other, { nature: 'De trop' }))).toBe('fund.gifts_waiting')
  const { toSign } = await s.signer.person.fund.inKind.get.query({ spaceId: s.spaceId, year: null })
  expect(toSign.some(one => one.giftId === giftId)).toBe(true)
}, 120_000)

it('a gift is not countersigned by whoever commits the giver too, once the giver has left', async () => {
  const s = await sceneOf('parti')
  const declarer = await representedBy(api, s.giver, 'parti-declare@exemple.test')
  const twice = await representedBy(api, s.signer, 'parti-2@exemple.test')
  const giftId = await declareGift(s, declarer)
  expect(await refusalOf(countersign(s, twice, giftId))).toBe('fund.gift_of_own')
  await s.giver.person.coalitions.leave.mutate(s.named({ organisationId: s.giver.spaceId }))
  const said = await countersign(s, twice, giftId).then(
    () => 'countersigned',
    error => error.message,
  )
  expect(said).not.toBe('countersigned')
}, 60_000)

it('a gift is booked on its own day or not at all, also where its year closes meanwhile', async () => {
  const s = await sceneOf('minuit')
  const { spaceId, bodyId, host, other } = s
  const [gives, signs] = [
    await representedBy(api, s.giver, 'minuit-donne@exemple.test', 700),
    await representedBy(api, s.signer, 'minuit-signe@exemple.test', 700),
  ]
  const people = s.homes.slice(1).map(one => one.person)
  await mandateFor(
    host.person,
    people,
    { spaceId, bodyId },
    { ...host, displayName: 'Coordination' },
    {
      powers: ['fund.treasury'],
      days: 700,
    },
  )
  const approving = { ...other, displayName: 'Autre' }
  await other.person.coalitions.participate.mutate(
    s.named({ organisationId: other.spaceId, displayName: approving.displayName }),
  )
  await mandateFor(host.person, people, { spaceId, bodyId }, approving, {
    powers: ['fund.approve'],
    days: 700,
  })
  const giftId = await declareGift(s, gives)
  await passDays(api, spaceId, 400)
  const { closingId } = await prepareClosing(s, startsOn, { bank: '0', cash: '0' })
  const admin = postgres(api.database.superuserUrl, { max: 2, onnotice: () => {} })
  let signing: Promise<string> = Promise.resolve('')
  let closing: Promise<string> = Promise.resolve('')
  await admin.begin(async tx => {
    // Holds whoever writes the gift, after they looked at the years.
    await tx`lock table in_kind_gift in share mode`
    signing = countersign(s, signs, giftId).then(
      () => 'countersigned',
      error => error.message,
    )
    await new Promise(resolve => setTimeout(resolve, 500))
    closing = answerClosing(s, other, closingId).then(
      () => 'closed',
      error => error.message,
    )
    await Promise.race([closing, new Promise(resolve => setTimeout(resolve, 1200))])
  })
  const said = [await signing, await closing]
  const rows = await admin`
    select e.booked_on::text as on from fund_entry e where e.space_id = ${spaceId} and e.cause_kind = 'in_kind'`
  await admin.end()
  expect([said, rows.map(one => one.on)]).not.toEqual([['countersigned', 'closed'], [`${year + 1}-01-01`]])
}, 60_000)

it('a share in kind alone is neither late nor reminded, and tells others nothing', async () => {
  const s = await sceneOf('tout', { scheme: { kind: 'fixed', due: '100' }, inKindPercent: 100 })
  await promise(s.giver, s, '', { inKind: '100', inKindReason: 'La salle', firstDueOn: today() })
  await passDays(api, s.spaceId, 5)
  const read = await s.signer.person.fund.get.query({ spaceId: s.spaceId })
  const line = read.organisations.find(one => one.organisationId === s.giver.spaceId)
  expect(line).toMatchObject({ state: 'paid', band: 'none' })
  const mails = () =>
    (api.running.mailbox?.mails ?? [])
      .filter(one => one.to === 'tout-2@exemple.test' && one.subject.includes('promet'))
      .map(one => one.text)
  await expect.poll(() => mails().length).toBe(1)
  // What was promised in kind is said, and not that nothing was.
  expect(mails()[0]?.replaceAll(/[\u00a0\u202f]/g, ' ')).toContain('100,00 €')
})

it('the name of the organisation that signs stands between quotes in the mail, as every name', async () => {
  const s = await sceneOf('guill')
  const giftId = await declareGift(s, s.giver)
  await countersign(s, s.signer, giftId)
  const mails = () =>
    (api.running.mailbox?.mails ?? [])
      .filter(one => one.to === 'guill-2@exemple.test' && one.subject.includes('contresigné'))
      .map(one => one.text)
  await expect.poll(() => mails().length).toBe(1)
  expect(mails()[0]).toContain('«\u00a0guill 3\u00a0»')
})

it('the entry that takes a gift back is the mirror of its own entry', async () => {
  const s = await sceneOf('miroir')
  const [first, second] = [await declareGift(s, s.giver), await declareGift(s, s.giver)]
  await countersign(s, s.signer, first)
  await countersign(s, s.signer, second)
  const admin = postgres(api.database.superuserUrl, { max: 1, onnotice: () => {} })
  const [found] = await admin`select id from fund_entry where key = ${`in_kind:${second}`}`
  const lines = (
    await admin`select p.code, p.guard, (-p.cents)::text as cents from fund_posting p where p.entry_id = ${found?.id}`
  ).map(one => ['books', one.code, one.guard, one.cents])
  const entry = {
    id: crypto.randomUUID(),
    key: `in_kind_undone:${first}`,
    bookedOn: today(),
    journal: 'transfers',
    purpose: 'x',
    mandateId: null,
    causeKind: 'in_kind',
    causeId: first,
    reversesId: found?.id,
    lines,
  }
  const said = await admin
    .begin(async tx => {
      await tx`update in_kind_gift set undone_by = ${s.host.personId}, undone_mandate_id = gen_random_uuid(),
        undone_at = now(), undone_reason = 'x' where id = ${first}`
      const [answer] =
        await tx`select * from house.post_entry(${s.spaceId}, ${JSON.stringify(entry)}::text::jsonb)`
      if (answer?.refusal) throw new Error(answer.refusal)
    })
    .then(
      () => 'taken',
      error => error.message,
    )
  await admin.end()
  expect(said).not.toBe('taken')
})
