import { civilDateAt } from '@reliance/core/shared/time.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fundScene, promise, treasuryOf } from '../testing/fund-scene.ts'
import { requestId } from '../testing/scenes.ts'
import { startTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

const today = civilDateAt(new Date())
const year = Number(today.slice(0, 4))

it('cash that was recorded by mistake is taken back once, is written about, and leaves no trace in the sums', async () => {
  const scene = await fundScene(api, 'monnaie', 2)
  const [host, guest] = scene.homes
  const { spaceId } = scene
  if (!host || !guest) throw new Error('two organisations')
  const mails = () =>
    (api.running.mailbox?.mails ?? [])
      .filter(one => one.to === 'monnaie-2@exemple.test')
      .map(one => one.text.replaceAll(/[\u00a0\u202f]/g, ' '))
      .join('\n')
  await promise(guest, scene, '5000')
  const { fund } = host.person
  const cash = { organisationId: guest.spaceId, year, amount: '20', receivedOn: today }
  const { contributionId } = await fund.recordCash.mutate({ spaceId, requestId: requestId(), ...cash })
  const lineOf = async () =>
    (await treasuryOf(host.person, spaceId)).organisations.find(one => one.organisationId === guest.spaceId)
  expect((await treasuryOf(host.person, spaceId)).cash).toMatchObject([{ contributionId, amount: '20.00' }])
  await expect.poll(() => mails()).toContain('a bien reçu 20,00 €')
  expect(mails()).toContain('Reste à verser : 30,00 €')
  // Changed meanwhile: what is asked for is what is left.
  await promise(guest, scene, '5000', { amount: '45', reason: 'Moins cette année' })
  await expect.poll(() => mails()).toContain('Prochain versement : 25,00 €')
  await promise(guest, scene, '5000', { amount: '20', reason: 'Moins cette année' })
  await expect.poll(() => mails()).toContain('plus rien à verser')
  const undo = () => fund.undoCash.mutate({ spaceId, requestId: requestId(), contributionId })
  const theirs = guest.person.fund.undoCash.mutate({ spaceId, requestId: requestId(), contributionId })
  await expect(theirs).rejects.toMatchObject({ data: { code: 'FORBIDDEN' } })
  await undo()
  await expect.poll(() => mails()).toContain('e reçu envoyé alors ne vaut plus')
  expect(await lineOf()).toMatchObject({ paid: '0.00', left: '20.00' })
  await expect(undo()).rejects.toMatchObject({ data: { refusal: { code: 'fund.cash_not_there' } } })
  const books = await fund.openBooks.mutate({ spaceId, requestId: requestId(), before: null })
  expect(books.accounts.find(one => one.code === 'cash')?.balance).toBe('0.00')
  expect(await fund.prove.query({ spaceId })).toMatchObject({ wrong: [] })
})
