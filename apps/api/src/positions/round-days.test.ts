import { unanswered } from '@reliance/core/positions/position.ts'
import { addDays, type CivilDate } from '@reliance/core/shared/time.ts'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { today } from '../testing/decision-scene.ts'
import { requestId } from '../testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi } from '../testing/test-api.ts'
import { foundMembers, openedRound, takePositions } from './round-scene.ts'

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

const inDays = (days: number) => addDays(today() as CivilDate, days)
const remindersTo = (slug: string) =>
  (api.running.mailbox?.mails ?? []).filter(
    one => one.to === `${slug}@exemple.test` && /se clôt le/.test(one.subject),
  )
const remindersDue = () =>
  admin`update outbox set run_at = now() where kind = 'positions.remind_round' and done_at is null`
const reminded = () =>
  expect
    .poll(
      async () =>
        (await admin`select 1 from outbox where kind like 'positions.remind%' and done_at is null`).length,
    )
    .toBe(0)

describe('the last day of a round', () => {
  it('is announced, can be moved, and reminds those who left statements open, at home too', async () => {
    const { host, guests, spaceId } = await foundMembers(api, 'echeance', ['Garance', 'Levain', 'Terrils'])
    const [levain, terrils] = guests
    if (!levain || !terrils) throw new Error('two guests')
    const { roundId, statements } = await openedRound(host.person, spaceId, ['Un.', 'Deux.'])
    const ids = statements.map(one => one.statementId)
    const move = (closesOn: string | null, revision: number) =>
      host.person.positions.moveClosing.mutate({
        spaceId,
        requestId: requestId(),
        roundId,
        revision,
        closesOn: closesOn as CivilDate | null,
      })
    expect(await refusalOf(move(today(), 2))).toBe('positions.closing_in_past')
    expect(await refusalOf(move(inDays(400), 2))).toBe('positions.closing_too_far')
    await move(inDays(20), 2)
    expect(await refusalOf(move(inDays(9), 2))).toBe('positions.revision_changed')
    // What was announced before is spoken of no more, also where it was the same day.
    await move(inDays(9), 3)
    await move(inDays(15), 4)
    await move(inDays(9), 5)
    const { rounds } = await levain.person.positions.rounds.query({ spaceId })
    expect(rounds[0]?.closesOn).toBe(inDays(9))

    // Garance has published all, Levain one, Terrils has said at home that it has not debated them.
    const agree = (statementId: string) => ({ statementId, stance: 'agree' as const })
    await takePositions(host, spaceId, roundId, ids.map(agree))
    await takePositions(levain, spaceId, roundId, [agree(ids[0] ?? '')])
    for (const statementId of ids)
      await terrils.person.positions.saveDraft.mutate({
        spaceId: terrils.spaceId,
        requestId: requestId(),
        coalitionId: spaceId,
        ...unanswered,
        statementId,
        stance: 'undebated',
        revision: 0,
      })
    await remindersDue()
    await reminded()
    await expect.poll(() => remindersTo('echeance-2').length).toBe(1)
    const [mail] = remindersTo('echeance-2')
    const text = mail?.text.replaceAll(/[\u00a0\u202f]/g, ' ') ?? ''
    expect(text).toContain('sur la feuille de l’organisation « Levain » : 1.')
    expect(text).toContain('/c/coalition-echeance/positions/feuille\n')
    expect([remindersTo('echeance-1').length, remindersTo('echeance-3').length]).toEqual([0, 0])

    const told = (home: typeof host) => home.person.notifications.today.query({ spaceId })
    expect((await told(levain)).soon).toContainEqual(
      expect.objectContaining({ kind: 'roundCloses', endsOn: inDays(9) }),
    )
    await admin`update round set closes_on = ${inDays(-2)} where space_id = ${spaceId}`
    expect((await told(host)).late).toContainEqual(
      expect.objectContaining({ kind: 'roundOver', endsOn: inDays(-2) }),
    )
    expect((await told(levain)).late).toEqual([])
  })

  it('comes with its opening, and no round that was not opened has one', async () => {
    const { host, spaceId } = await foundMembers(api, 'ouverture', ['Garance', 'Levain'])
    const prepared = { spaceId, requestId: requestId(), title: 'Tour', reveal: 'always' } as const
    const { roundId } = await host.person.positions.prepareRound.mutate(prepared)
    const lines = { spaceId, requestId: requestId(), roundId, lang: 'fr' as const, texts: ['Un.'] }
    await host.person.positions.addStatements.mutate(lines)
    await expect(
      admin`update round set closes_on = ${inDays(3)} where space_id = ${spaceId}`,
    ).rejects.toThrow(/round_closes_open/)
    const closesOn = inDays(30)
    await host.person.positions.openRound.mutate({
      spaceId,
      requestId: requestId(),
      roundId,
      revision: 1,
      closesOn,
    })
    const [row] = await admin`select run_at > now() + interval '26 days' as later from outbox
      where space_id = ${spaceId} and kind = 'positions.remind_round'`
    expect(row?.later).toBe(true)
    const opened = () =>
      (api.running.mailbox?.mails ?? []).find(
        one => one.to === 'ouverture-2@exemple.test' && /un tour s’ouvre/.test(one.subject),
      )?.text
    await expect.poll(opened).toMatch(/Dernier jour pour répondre\u00a0: .*\d{4}/)
  })
})

describe('a statement of a round', () => {
  it('is corrected or withdrawn while nobody has answered it, and keeps its words afterwards', async () => {
    const { host, guests, spaceId } = await foundMembers(api, 'mots', ['Garance', 'Levain'])
    const [levain] = guests
    if (!levain) throw new Error('a guest')
    const { roundId, statements } = await openedRound(host.person, spaceId, ['Un.', 'Deux.', 'Trois.'])
    const [first, second, third] = statements.map(one => one.statementId)
    const about = (statementId = '', revision = 1) => ({
      spaceId,
      requestId: requestId(),
      statementId,
      revision,
    })
    const { positions } = host.person
    expect(await refusalOf(positions.correctStatement.mutate({ ...about(first), text: 'Deux.' }))).toBe(
      'positions.statement_already_there',
    )
    expect(await positions.correctStatement.mutate({ ...about(first), text: 'Un, mieux dit.' })).toEqual({
      text: 'Un, mieux dit.',
      revision: 2,
    })
    await levain.person.positions.recordExposure.mutate({
      spaceId,
      requestId: requestId(),
      organisationId: levain.spaceId,
      statementIds: [second ?? ''],
    })
    await positions.withdrawStatement.mutate(about(second))
    const left = await levain.person.positions.statements.query({ spaceId, roundId })
    expect(left.accepted.map(one => [one.number, one.text])).toEqual([
      [1, 'Un, mieux dit.'],
      [3, 'Trois.'],
    ])

    await takePositions(levain, spaceId, roundId, [{ statementId: third ?? '', stance: 'disagree' }])
    expect(await refusalOf(positions.correctStatement.mutate({ ...about(third), text: 'Autre.' }))).toBe(
      'positions.statement_answered',
    )
    expect(await refusalOf(positions.withdrawStatement.mutate(about(third)))).toBe(
      'positions.statement_answered',
    )
    // The database holds it, whatever the application believes.
    await expect(
      admin`update statement set text = 'Autre.' where space_id = ${spaceId} and id = ${third ?? ''}`,
    ).rejects.toThrow(/keeps its words/)
    await expect(
      admin`delete from statement where space_id = ${spaceId} and id = ${third ?? ''}`,
    ).rejects.toThrow(/foreign key/)
  })
})
