import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { agendaOf, inDays } from '../../testing/calendar-scene.ts'
import { commissionScene, meetingsOf } from '../../testing/commission-scene.ts'
import { passDays } from '../../testing/decision-scene.ts'
import { inviteInto } from '../../testing/scenes.ts'
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

const scene = async (slug: string) => {
  const s = await commissionScene(api, slug, inDays(90))
  return {
    ...s,
    meetings: meetingsOf(api, s),
    agenda: agendaOf(s.in_.spaceId),
    invite: (address: string, name: string) => inviteInto(api, s.home, address, name),
  }
}
const gathered = async (address: string): Promise<string[]> =>
  (
    await admin`select g.subject || E'\n' || g.body as said from gathered_mail g
      join email_address e on e.person_id = g.person_id where e.address = ${address} order by g.gathered_at`
  ).map(row => String(row.said).replaceAll(/[\u00a0\u202f]/g, ' '))

describe('minutes of the meetings of a body (R110)', () => {
  it('are published by somebody of it, read by all members, and told in their mail of the day', async () => {
    const s = await scene('reunions')
    const eventId = await s.meetings.hold(s.commissionId, { title: 'Parcours' })
    expect((await s.meetings.list(s.clara.person, s.commissionId)).items).toMatchObject([
      { eventId, title: 'Parcours', publishedOn: null, isLate: false },
    ])
    expect(await refusalOf(s.meetings.write(s.clara.person, eventId))).toBe('assemblies.minutes_not_of_it')
    expect(await refusalOf(s.meetings.write(s.bilal.person, eventId, { text: '' }))).toBe(
      'assemblies.minutes_text_missing',
    )
    await s.meetings.write(s.bilal.person, eventId)
    expect(await s.meetings.get(s.clara.person, eventId)).toMatchObject({
      versions: [{ version: 1, text: 'Nous avons choisi le parcours.' }],
      can: { write: false },
    })
    await expect
      .poll(async () =>
        (await gathered('clara@reunions.test')).find(one => /compte rendu de l’organe/.test(one)),
      )
      .toContain('Nous avons choisi le parcours.')
  })

  it('are corrected with a reason, over the version that was read; each stays', async () => {
    const s = await scene('versions-reunion')
    const eventId = await s.meetings.hold(s.commissionId)
    await s.meetings.write(s.bilal.person, eventId)
    // A second press that read nothing yet changes nothing.
    expect(await refusalOf(s.meetings.write(s.bilal.person, eventId, { text: 'Autre' }))).toBe(
      'assemblies.minutes_changed_meanwhile',
    )
    expect(await refusalOf(s.meetings.write(s.bilal.person, eventId, { version: 1 }))).toBe(
      'assemblies.minutes_reason_missing',
    )
    const reason = 'Le parcours passe par le quai.'
    await s.meetings.write(s.bilal.person, eventId, { version: 1, reason, text: 'Par le quai.' })
    const { versions } = await s.meetings.get(s.clara.person, eventId)
    expect(versions.map(one => [one.version, one.text, one.reason])).toEqual([
      [2, 'Par le quai.', reason],
      [1, 'Nous avons choisi le parcours.', ''],
    ])
  })

  it('come before the next assembly once they are late, and stand on the first screen of that body', async () => {
    const s = await scene('retard-reunion')
    const eventId = await s.meetings.hold(s.commissionId, { title: 'Parcours' })
    const owed = async () => (await s.home.person.assemblies.owed.query(s.in_)).meetings
    expect(await owed()).toEqual([])
    await passDays(api, s.in_.spaceId, 2)
    expect(await owed()).toMatchObject([{ eventId, body: 'Marche', title: 'Parcours', isLate: true }])
    const late = async (who: typeof s.bilal.person) =>
      (await who.notifications.today.query(s.in_)).late.map(one => ('page' in one ? one.page : ''))
    expect(await late(s.bilal.person)).toContain(`reunion-${eventId}`)
    // Somebody who joins it can write as well, and is told; others are not.
    expect(await late(s.clara.person)).not.toContain(`reunion-${eventId}`)
    await s.join(s.clara.person, s.commissionId)
    expect(await late(s.clara.person)).toContain(`reunion-${eventId}`)
    await s.meetings.write(s.clara.person, eventId)
    expect([await owed(), await late(s.bilal.person)]).toEqual([[], []])
  })

  it('R119: of a date for people who hold a mandate are read by them alone', async () => {
    const s = await scene('reserve-reunion')
    const eventId = await s.meetings.hold(s.secretariatId, { audience: 'mandated' })
    await s.meetings.write(s.clara.person, eventId)
    const { person: newcomer } = await s.invite('nouvelle@reserve-reunion.test', 'Nour')
    expect(await refusalOf(s.meetings.get(newcomer, eventId))).toBe('shared.not_found')
    expect((await s.meetings.list(newcomer, s.secretariatId)).items).toEqual([])
    expect((await s.meetings.list(s.bilal.person, s.secretariatId)).items).toHaveLength(1)
  })

  it('are of a meeting of a body, that has begun', async () => {
    const s = await scene('quelle-reunion')
    const { add } = s.agenda
    const ahead = await add(s.home.person, { kind: 'meeting', bodyId: s.commissionId })
    expect(await refusalOf(s.meetings.write(s.bilal.person, ahead))).toBe('assemblies.meeting_ahead')
    const ofNone = await add(s.home.person, { kind: 'meeting' })
    expect(await refusalOf(s.meetings.write(s.bilal.person, ofNone))).toBe('assemblies.minutes_of_no_meeting')
    expect(await refusalOf(s.meetings.get(s.bilal.person, ofNone))).toBe('shared.not_found')
  })
})
