import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { meetingScene, speakingOf } from '../../testing/meeting-scene.ts'
import { refusalOf, startTestApi, type TestApi } from '../../testing/test-api.ts'

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

const running = async (slug: string) => {
  const s = await meetingScene(api, slug)
  await s.run()
  const speaking = speakingOf(s.spaceId, s.assemblyId)
  const seen = async (person = s.keeper) => (await s.getMeeting(person, s.assemblyId)).speaking
  const waiting = async () => (await seen()).waiting.map(one => one.personId)
  return Object.assign(s, speaking, { seen, waiting })
}

describe('the speaking list of an assembly', () => {
  it('R103: who has spoken less comes first, then the flag, then who asked first; nobody reads the flag of another', async () => {
    const s = await running('parole')
    await s.ask(s.keeper, s.keeperId)
    await s.give(s.keeper, s.keeperId)
    expect((await s.seen(s.third)).speaking).toMatchObject({ personId: s.keeperId, kind: 'turn' })
    await s.end(s.keeper)
    await s.ask(s.keeper, s.keeperId)
    await s.ask(s.third, s.thirdId)
    await s.ask(s.member, s.memberId)
    expect(await s.waiting()).toEqual([s.thirdId, s.memberId, s.keeperId])
    await s.flag(s.member, true)
    expect(await s.waiting()).toEqual([s.memberId, s.thirdId, s.keeperId])
    expect([(await s.seen(s.member)).hasPriority, (await s.seen(s.third)).hasPriority]).toEqual([true, false])
    expect(JSON.stringify((await s.seen(s.third)).waiting)).not.toContain('riority')
    await s.rule(s.keeper, 'double_list')
    expect((await s.seen()).rule).toBe('double_list')
    expect(await s.waiting()).toEqual([s.thirdId, s.memberId, s.keeperId])
  })

  it('R103: another than the first takes a reason and is counted; one press gives the floor to the next', async () => {
    const s = await running('suivante')
    await s.ask(s.member, s.memberId)
    await s.ask(s.third, s.thirdId)
    expect(await refusalOf(s.give(s.keeper, s.thirdId))).toBe('assemblies.override_reason_missing')
    await s.give(s.keeper, s.thirdId, 'Elle doit partir.')
    await s.give(s.keeper, s.memberId)
    expect(await s.seen()).toMatchObject({
      overrideCount: 1,
      waiting: [],
      speaking: { personId: s.memberId },
    })
    await s.prompt(s.keeper, 'time')
    expect((await s.seen()).prompts).toBe(1)
    await s.end(s.member)
    expect(await refusalOf(s.prompt(s.keeper, 'time'))).toBe('assemblies.nobody_speaks')
    expect(await refusalOf(s.end(s.keeper))).toBe('assemblies.nobody_speaks')
  })

  it('A9: who withdraws stops nobody, and a direct answer is no turn', async () => {
    const s = await running('retrait')
    await s.ask(s.member, s.memberId)
    await s.give(s.keeper, s.memberId)
    await s.ask(s.third, s.thirdId)
    await s.ask(s.keeper, s.keeperId)
    expect(await refusalOf(s.ask(s.third, s.thirdId))).toBe('assemblies.waiting_already')
    await s.leaveList(s.third, s.thirdId)
    expect(await refusalOf(s.leaveList(s.third, s.thirdId))).toBe('assemblies.not_waiting')
    expect((await s.seen()).speaking?.personId).toBe(s.memberId)
    await s.answerDirectly(s.keeper, s.thirdId)
    await s.end(s.keeper)
    await s.ask(s.third, s.thirdId)
    expect((await s.seen()).waiting.find(one => one.personId === s.thirdId)?.isFirst).toBe(true)
  })

  it('is for whoever is there; others moderate nothing, and it is forgotten when the assembly closes', async () => {
    const s = await running('oubli')
    expect(await refusalOf(s.ask(s.third, s.memberId))).toBe('assemblies.not_your_step')
    expect(await refusalOf(s.give(s.third, s.thirdId))).toBe('assemblies.not_your_step')
    expect(await refusalOf(s.rule(s.third, 'zipper'))).toBe('assemblies.not_your_step')
    expect(await refusalOf(s.ask(s.supporter, s.thirdId))).toBe('mandates.rank_missing')
    await s.leave(s.keeper, s.assemblyId, s.thirdId)
    expect(await refusalOf(s.ask(s.third, s.thirdId))).toBe('assemblies.not_there')
    await s.ask(s.member, s.memberId)
    await s.flag(s.member, true)
    await s.give(s.keeper, s.memberId)
    await s.close(s.keeper, s.assemblyId)
    expect(await refusalOf(s.ask(s.member, s.memberId))).toBe('assemblies.step_not_now')
    const [row] = await admin`select queue, speeches from speaking_queue where assembly_id = ${s.assemblyId}`
    expect(row?.queue).toMatchObject({ speakers: {}, requests: [], speaking: null })
    expect(row?.speeches).toMatchObject([{ personId: '', kind: 'turn' }])
  })

  it('begins anew with each point, where turns of the assembly stay counted', async () => {
    const s = await running('point-suivant')
    await s.ask(s.member, s.memberId)
    await s.give(s.keeper, s.memberId)
    await s.ask(s.keeper, s.keeperId)
    const [first = '', second = ''] = s.itemIds
    await s.startItem(s.keeper, first)
    // Whoever asked before the point began waits still; on the next one nobody does.
    expect(await s.seen()).toMatchObject({ speaking: null, waiting: [{ personId: s.keeperId }] })
    await s.endItem(s.keeper, first, 'information')
    await s.startItem(s.keeper, second)
    expect(await s.seen()).toMatchObject({ speaking: null, waiting: [] })
    await s.ask(s.member, s.memberId)
    await s.ask(s.third, s.thirdId)
    expect(await s.waiting()).toEqual([s.thirdId, s.memberId])
  })

  it('is that of one organisation', async () => {
    const [here, there] = [await running('parole-ici'), await running('parole-ailleurs')]
    const theirs = speakingOf(here.spaceId, there.assemblyId)
    for (const act of [
      () => theirs.ask(here.keeper, here.keeperId),
      () => theirs.leaveList(here.keeper, here.keeperId),
      () => theirs.flag(here.keeper, true),
      () => theirs.give(here.keeper, here.keeperId),
      () => theirs.end(here.keeper),
      () => theirs.prompt(here.keeper, 'time'),
      () => theirs.rule(here.keeper, 'zipper'),
    ])
      expect(await refusalOf(act())).toBe('shared.not_found')
  })
})
