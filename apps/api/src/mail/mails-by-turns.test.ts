import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foundMembers, openedRound, takePositions } from '../positions/round-scene.ts'
import { applying, openingCall, richFund } from '../testing/call-scene.ts'
import { publishCharter } from '../testing/decision-scene.ts'
import { spendScene } from '../testing/expense-scene.ts'
import { declareGift } from '../testing/in-kind-scene.ts'
import { confirmOrganisation, requestId } from '../testing/scenes.ts'
import { startTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
let admin: postgres.Sql
beforeAll(async () => {
  api = await startTestApi()
  admin = postgres(api.database.superuserUrl, { max: 1, onnotice: () => {} })
})
afterAll(async () => {
  await admin.end()
  await api.stop()
})

const mailsTo = (slug: string, about: RegExp): string[] =>
  (api.running.mailbox?.mails ?? [])
    .filter(one => one.to === `${slug}@exemple.test`)
    .map(one => one.subject.replaceAll(/[\u00a0\u202f]/g, ' '))
    .filter(subject => about.test(subject))

/** No mail waits in the outbox: whatever is written for what was done has left. */
const allSent = () =>
  expect
    .poll(async () => {
      const [row] = await admin`
        select count(*)::int as n from outbox where kind = 'mail.notice' and done_at is null`
      return row?.n
    })
    .toBe(0)

describe('what can be done again and again is not mailed each time', () => {
  it('a refusal of the charter that is said again', async () => {
    const { host, guests, spaceId } = await foundMembers(api, 'redit', ['Somme', 'Oise', 'Aisne'])
    const [guest, third] = guests
    if (!guest || !third) throw new Error('two guests')
    await confirmOrganisation(guest, third, spaceId)
    await publishCharter(host, [third], spaceId, { label: '2.0', text: 'Un autre texte.' })
    const { charter } = await guest.person.coalitions.get.query({ spaceId })
    for (let n = 0; n < 12; n++)
      await guest.person.coalitions.answerCharter.mutate({
        spaceId,
        requestId: requestId(),
        organisationId: guest.spaceId,
        charterVersionId: charter.charterVersionId,
        answer: 'decline',
        signedName: 'Ève',
        reason: `Encore ${n}`,
      })
    await allSent()
    expect(mailsTo('redit-1', /refuse la charte/)).toHaveLength(1)
  })

  it('requests to work on many statements', async () => {
    const { host, guests, spaceId } = await foundMembers(api, 'travail', ['Meuse', 'Moselle'])
    const [guest] = guests
    if (!guest) throw new Error('a guest')
    const texts = Array.from({ length: 8 }, (_, n) => `L’énoncé qui porte le signe ${'abcdefgh'[n]}.`)
    const { roundId, statements } = await openedRound(host.person, spaceId, texts, 'always')
    for (const [home, stance] of [
      [host, 'agree'],
      [guest, 'disagree'],
    ] as const)
      await takePositions(
        home,
        spaceId,
        roundId,
        statements.map(({ statementId }) => ({ statementId, stance })),
      )
    for (const { statementId } of statements)
      await guest.person.positions.askWorkshop.mutate({
        spaceId,
        requestId: requestId(),
        organisationId: guest.spaceId,
        statementId,
        note: '',
      })
    await allSent()
    expect(mailsTo('travail-1', /travailler un désaccord/)).toHaveLength(5)
  })

  it('a part of a project that is written anew', async () => {
    const rich = await richFund(api, 'parts', 4)
    const [, lead, partner, assessor] = rich.homes
    if (!lead || !partner || !assessor) throw new Error('four organisations')
    const { callId, effect } = openingCall([assessor])
    await rich.decideAll([effect])
    const { applicationId } = applying(callId, [[lead, '300']])
    for (let n = 0; n < 12; n++)
      await lead.person.fund.applyToCall.mutate({
        spaceId: rich.spaceId,
        requestId: requestId(),
        ...applying(
          callId,
          [
            [lead, '300'],
            [partner, String(99 + (n % 2))],
          ],
          { applicationId },
        ),
      })
    await allSent()
    expect(mailsTo('parts-3', /Radio des assemblées/)).toHaveLength(5)
  })

  it('an expense that is changed, whose approvers see the last of it all the same', async () => {
    const s = await spendScene(api, 'change')
    const { expenseId, organisationId: _, bankLineId: __, ...said } = await s.submit(s.a, { amount: '10' })
    for (let n = 0; n < 16; n++) {
      const { revision } = await s.expense(expenseId)
      const amount = String(11 + (n % 2))
      await s.a.person.fund.changeExpense.mutate(s.named({ ...said, expenseId, revision, amount }))
    }
    await allSent()
    // One that it is there, and ten that it changed.
    expect(mailsTo('change-4', /dépense/)).toHaveLength(11)
    expect((await s.expense(expenseId, s.c)).amount).toBe('12.00')
  })

  it('a gift that is declared and withdrawn', async () => {
    const rich = await richFund(api, 'dons', 3)
    const [, giver] = rich.homes
    if (!giver) throw new Error('a giver')
    for (let n = 0; n < 14; n++) {
      const giftId = await declareGift(rich, giver)
      const inside = { spaceId: rich.spaceId, requestId: requestId() }
      await giver.person.fund.inKind.withdraw.mutate({ ...inside, giftId })
    }
    await allSent()
    expect(mailsTo('dons-3', /nature|contresign/)).toHaveLength(10)
  })
})
