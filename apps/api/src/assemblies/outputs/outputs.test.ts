import { addDays } from '@reliance/core/shared/time.ts'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assembliesOf } from '../../testing/assembly-scene.ts'
import { inDays, supporterOf } from '../../testing/calendar-scene.ts'
import { type CommissionScene, commissionScene, output, outputsOf } from '../../testing/commission-scene.ts'
import { today } from '../../testing/decision-scene.ts'
import { foundOrganisation, requestId } from '../../testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi } from '../../testing/test-api.ts'

let api: TestApi
let s: CommissionScene
let admin: postgres.Sql
let outputs: ReturnType<typeof outputsOf>
let assemblies: ReturnType<typeof assembliesOf>
beforeAll(async () => {
  api = await startTestApi()
  admin = postgres(api.database.superuserUrl, { max: 1, onnotice: () => {} })
  s = await commissionScene(api, 'portees', addDays(today(), 3))
  outputs = outputsOf(s.home.spaceId)
  assemblies = assembliesOf(s.home.spaceId)
  await s.join(s.home.person, s.commissionId)
}, 60_000)
afterAll(async () => {
  await admin.end()
  await api.stop()
})

const mailTo = (address: string, subject: RegExp) =>
  (api.running.mailbox?.mails ?? []).find(one => one.to === address && subject.test(one.subject))

describe('porter en AG (R113)', () => {
  it('waits where no assembly is planned, and stands first on the next one, linked both ways', async () => {
    const founder = s.home.person
    const brought = await outputs.bring(founder, output(s.commissionId))
    expect(brought).toMatchObject({ goesTo: 'assembly', assemblyId: null })
    expect((await outputs.list(s.clara.person, s.commissionId)).items).toMatchObject([
      { outputId: brought.outputId, from: 'Marche', state: 'awaits_assembly', agendas: [] },
    ])
    const assemblyId = await assemblies.plan(founder)
    const { points } = await assemblies.getAssembly(s.clara.person, assemblyId)
    expect(points).toMatchObject([
      {
        title: 'Louer un barnum',
        plannedMinutes: 15,
        output: { outputId: brought.outputId, body: 'Marche' },
      },
    ])
    expect(await outputs.get(s.clara.person, brought.outputId)).toMatchObject({
      state: 'on_agenda',
      text: 'Pour la marche, deux jours.',
      agendas: [{ assemblyId }],
      can: { answer: false },
    })
    // The next one goes there at once.
    const second = await outputs.bring(founder, output(s.commissionId, null, { title: 'Un second' }))
    expect(second.assemblyId).toBe(assemblyId)
    const mine = (await assemblies.getAssembly(founder, assemblyId)).points.find(
      one => one.title === 'Un second',
    )
    await assemblies.withdrawItem(founder, mine?.itemId ?? '')
    expect(await outputs.get(founder, second.outputId)).toMatchObject({ state: 'withdrawn', agendas: [] })
    // What was called off waits for another one; what was taken back does not.
    const { eventId } = await assemblies.getAssembly(founder, assemblyId)
    await founder.calendar.cancelEvent.mutate({
      ...s.in_,
      requestId: requestId(),
      eventId,
      reason: 'Salle prise',
    })
    expect(await outputs.get(founder, brought.outputId)).toMatchObject({ state: 'awaits_assembly' })
    const next = await assemblies.plan(founder, { startsOn: inDays(30) })
    const again = (await assemblies.getAssembly(founder, next)).points.map(one => one.title)
    expect(again).toEqual(['Louer un barnum'])
  })

  it('R109: a secretariat brings what is outside of its mandate', async () => {
    const said = output(s.secretariatId, null, { title: 'Acheter un camion' })
    const brought = await outputs.bring(s.clara.person, said)
    expect(await outputs.get(s.bilal.person, brought.outputId)).toMatchObject({ from: 'Logistique' })
  })

  it('is brought by whoever takes part or is mandated there, with a text, and decided nowhere else', async () => {
    const refused = (who: typeof s.clara.person, said: ReturnType<typeof output>) =>
      refusalOf(outputs.bring(who, said))
    expect(await refused(s.clara.person, output(s.commissionId))).toBe('assemblies.output_not_of_it')
    expect(await refused(s.home.person, output(s.bodyId))).toBe('assemblies.output_from_elsewhere')
    expect(await refused(s.home.person, output(s.commissionId, s.bodyId))).toBe(
      'assemblies.output_to_secretariat',
    )
    expect(await refused(s.home.person, output(s.commissionId, s.endingId))).toBe(
      'assemblies.output_to_secretariat',
    )
    expect(await refused(s.home.person, output(s.commissionId, null, { text: '' }))).toBe(
      'assemblies.output_text_missing',
    )
    expect(await refused(s.home.person, output(crypto.randomUUID()))).toBe('shared.not_found')
    const supporter = await supporterOf(api, s.home, 'suivi@portees.test')
    expect(await refused(supporter, output(s.commissionId))).toBe('mandates.rank_missing')
    expect(await refusalOf(outputs.list(supporter, s.commissionId))).toBe('mandates.rank_missing')
    const { person } = await foundOrganisation(api, 'Autre', 'autre-portee')
    expect(await refused(person, output(s.commissionId))).toBe('shared.not_found')
    expect(await refusalOf(outputs.list(api.visitor() as never, s.commissionId))).toBe(
      'shared.session_missing',
    )
  })
})

describe('handed to a secretariat whose mandate it is (R114)', () => {
  it('writes to its holders, stands on its page until they answer, and tells whoever brought it', async () => {
    const said = output(s.commissionId, s.secretariatId)
    const { outputId, goesTo } = await outputs.bring(s.bilal.person, said)
    expect(goesTo).toBe('secretariat')
    await expect.poll(() => mailTo('clara@portees.test', /remis à/)).toBeDefined()
    expect(mailTo('clara@portees.test', /remis à/)?.text).toContain('Pour la marche, deux jours.')
    expect((await outputs.list(s.home.person, s.secretariatId)).items[0]).toMatchObject({
      outputId,
      state: 'awaits_secretariat',
    })
    expect(await refusalOf(outputs.answer(s.bilal.person, outputId, 'done'))).toBe(
      'assemblies.output_answer_theirs',
    )
    expect(await refusalOf(outputs.answer(s.clara.person, outputId, 'declined'))).toBe(
      'assemblies.output_note_missing',
    )
    await outputs.answer(s.clara.person, outputId, 'taken_on', 'Je m’en occupe lundi.')
    await expect.poll(() => mailTo('bilal@portees.test', /réponse de/)).toBeDefined()
    expect(await outputs.get(s.clara.person, outputId)).toMatchObject({
      state: 'taken_on',
      can: { answer: true },
    })
    await outputs.answer(s.clara.person, outputId, 'done', '')
    expect(await outputs.get(s.clara.person, outputId)).toMatchObject({
      state: 'done',
      can: { answer: false },
    })
    expect(await refusalOf(outputs.answer(s.clara.person, outputId, 'taken_on'))).toBe(
      'assemblies.output_answered',
    )
    const elsewhere = outputsOf(crypto.randomUUID())
    expect(await refusalOf(elsewhere.answer(s.clara.person, outputId, 'done'))).toBe('shared.not_found')
  })
})
