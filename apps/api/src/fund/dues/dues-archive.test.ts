import { civilDateAt } from '@reliance/core/shared/time.ts'
import { importSpace } from '@reliance/db/personal-data/import-space.ts'
import type { ArchiveSum } from '@reliance/db/personal-data/space-archive.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { passDays } from '../../testing/decision-scene.ts'
import { duesIn } from '../../testing/dues-scene.ts'
import { mandateScene } from '../../testing/mandate-scene.ts'
import { startTestApi, type TestApi } from '../../testing/test-api.ts'

let here: TestApi
let there: TestApi
beforeAll(async () => {
  ;[here, there] = await Promise.all([startTestApi(), startTestApi()])
})
afterAll(() => Promise.all([here.stop(), there.stop()]))

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines
}

it('R137: dues arrive whole in another installation: payments, also taken back, exemptions, days and reminders', async () => {
  const { home, bilal, clara } = await mandateScene(here, 'cotis-voyage')
  const { ask, bank, choose, named, open, record } = duesIn(home.spaceId)
  const { dues } = home.person.fund
  const { campaignId } = await ask(home.person)
  const { reference } = await choose(bilal.person, campaignId)
  const day = civilDateAt(new Date())
  const { importId } = await bank(home.person, [
    [day, reference, '20,00'],
    [day, `${reference} reste`, '7,00'],
  ])
  const wrong = await record(home.person, campaignId, clara.personId, '20')
  await dues.takeBack.mutate(named({ paymentId: wrong.paymentId, reason: 'Erreur' }))
  await dues.exempt.mutate(named({ campaignId, personId: clara.personId, reason: 'Bénévole' }))
  await dues.endExemption.mutate(named({ campaignId, personId: clara.personId }))
  await passDays(here, home.spaceId, 14)
  await dues.remind.mutate(named({ campaignId, personIds: [clara.personId] }))
  const taken = async () => {
    const answer = await fetch(`${here.origin}/archive`, {
      method: 'POST',
      headers: {
        'sec-fetch-site': 'same-origin',
        origin: here.servedAt,
        cookie: here.cookieOf(home.person),
      },
      body: new URLSearchParams({ spaceId: home.spaceId, people: 'yes', purpose: 'Changer de site' }),
    })
    return (await answer.text()).trimEnd().split('\n')
  }
  const sumsOf = (lines: readonly string[]): ArchiveSum[] =>
    lines.flatMap(line => {
      const read = JSON.parse(line)
      return 'sha256' in read ? [read] : []
    })
  // What was imported by mistake and taken back travels as well.
  await dues.undoImport.mutate(named({ importId, reason: 'Mauvais relevé' }))
  await record(home.person, campaignId, bilal.personId, '20')
  const lines = await taken()
  const { sums } = await importSpace(there.database.appUrl, each(lines))
  expect(sums).toEqual(sumsOf(lines))
  const rows = Object.fromEntries(sums.map(one => [one.table, one.rows]))
  expect(rows).toMatchObject({
    dues_campaign: 1,
    member_dues: 2,
    dues_payment: 3,
    dues_proposal: 1,
    dues_exemption: 1,
    dues_reminder: 1,
    membership_validity: 4,
  })
  expect((await open(home.person)).now?.current).toBe(1)
}, 60_000)
