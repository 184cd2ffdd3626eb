import { afterAll, beforeAll, expect, it } from 'vitest'
import { inDays } from '../testing/calendar-scene.ts'
import { commissionScene } from '../testing/commission-scene.ts'
import { requestId } from '../testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi, type TestPerson } from '../testing/test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

const mailsTo = (address: string) =>
  (api.running.mailbox?.mails ?? []).filter(one => one.to === address && /un message pour/.test(one.subject))

it('R16: a message to a body reaches whoever holds a mandate there, whose answer goes to its writer', async () => {
  const s = await commissionScene(api, 'ecrire', inDays(90))
  const write = (who: TestPerson, bodyId: string, message = 'Où se garent les vélos ?') =>
    who.mandates.writeToBody.mutate({ ...s.in_, requestId: requestId(), bodyId, message })
  expect((await s.read(s.clara.person, s.commissionId)).can.write).toBe(true)
  await write(s.clara.person, s.commissionId, 'Où se garent les vélos ?\nhttps://hameçon.example/ici')
  await expect.poll(() => mailsTo('bilal@ecrire.test').length).toBe(1)
  const [mail] = mailsTo('bilal@ecrire.test')
  expect(mail?.replyTo).toBe('clara@ecrire.test')
  expect(mail?.text).toContain('> Où se garent les vélos')
  // What somebody wrote is no link in a mail of ours.
  expect(mail?.text).not.toContain('https://hameçon')
  expect(mailsTo('clara@ecrire.test')).toEqual([])
  // Nobody is written to where nobody but oneself holds a mandate, or who is not there.
  expect((await s.read(s.bilal.person, s.commissionId)).can.write).toBe(false)
  expect(await refusalOf(write(s.bilal.person, s.commissionId))).toBe('mandates.nobody_to_write_to')
  expect(await refusalOf(write(s.bilal.person, s.in_.spaceId))).toBe('shared.not_found')
  expect(await refusalOf(write(s.clara.person, s.commissionId, ''))).not.toBe('')
})
