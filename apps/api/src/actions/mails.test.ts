import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { actionsScene } from '../testing/actions-scene.ts'
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

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ')
const settled = () =>
  expect
    .poll(async () => (await admin`select from outbox where kind = 'mail.notice' and done_at is null`).length)
    .toBe(0)
/** What waits for the mail of the morning, of actions. */
const waitingFor = async (address: string): Promise<string[]> => {
  const rows =
    await admin`select g.subject from gathered_mail g join email_address e on e.person_id = g.person_id
    where e.address = ${address} order by g.gathered_at`
  return rows.map(row => plain(row.subject)).filter(subject => subject.includes('Marche pour le fleuve'))
}
const sentTo = (address: string) =>
  (api.running.mailbox?.mails ?? []).filter(
    one => one.to === address && one.subject.includes('Marche pour le fleuve'),
  )

it('R64: the lead reads who joins, those who take part what is missing, in the morning; nobody else is written to', async () => {
  const s = await actionsScene(api, 'courrier')
  const { actionId } = await s.add(s.host, { needs: ['Une sono'], amplify: ['come'] })
  await s.askNeed(s.host.person, actionId, 'Un camion')
  await s.join(s.guest, actionId)
  // What is said anew is no other arrival.
  await s.join(s.guest, actionId, { contribution: 'Nous tenons la buvette et la caisse.' })
  await s.askNeed(s.host.person, actionId, 'Dix bénévoles')
  await settled()
  expect(await waitingFor('courrier-hote@exemple.test')).toEqual([
    '« courrier ensemble » : « courrier invitée » rejoint « Marche pour le fleuve »',
  ])
  expect(await waitingFor('courrier-invitee@exemple.test')).toEqual([
    '« courrier ensemble » : ce qui manque encore, « Marche pour le fleuve »',
  ])
  // Neither those who did not join nor those who speak for nobody.
  for (const address of ['courrier-troisieme@exemple.test', 'lit@courrier.test']) {
    expect(await waitingFor(address)).toEqual([])
    expect(sentTo(address)).toEqual([])
  }
  await s.leave(s.guest, actionId)
  await s.askNeed(s.host.person, actionId, 'Un mégaphone')
  await settled()
  expect(await waitingFor('courrier-invitee@exemple.test')).toHaveLength(1)
})
