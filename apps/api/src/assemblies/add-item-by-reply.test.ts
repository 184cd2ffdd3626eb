import { afterAll, beforeAll, expect, it } from 'vitest'
import { assemblyScene } from '../testing/assembly-scene.ts'
import { inDays } from '../testing/calendar-scene.ts'
import { passDays } from '../testing/decision-scene.ts'
import { addressIn, belowInOutlook, type ReplyApi, startReplyApi } from '../testing/reply-scene.ts'

let mails: ReplyApi
let s: Awaited<ReturnType<typeof assemblyScene>>
const member = 'membre@par-courriel.test'
beforeAll(async () => {
  mails = await startReplyApi()
  s = await assemblyScene(mails.api, 'par-courriel')
}, 60_000)
afterAll(() => mails.stop())

it('R97: a member adds a point by answering the convocation, and reads what was understood', async () => {
  const assemblyId = await s.plan(s.keeper)
  await s.convene(s.keeper, assemblyId)
  const convoked = await mails.mailTo(member, 'Pour ajouter un point, répondez à ce courriel')
  const at = mails.sink.mails.length
  const text = `Double des clés\n20 min, pour décision.${belowInOutlook(convoked, member)}`
  await mails.send({ from: member, to: addressIn(convoked), text })
  const answer = await mails.mailTo(member, 'votre point est à l’ordre du jour', at)
  expect(answer.text.replaceAll(/\s+/g, ' ')).toContain('pour décision, pour 20 min')
  const { points } = await s.getAssembly(s.member, assemblyId)
  expect(points).toMatchObject([
    { title: 'Double des clés', plannedMinutes: 20, wantedOutcome: 'decision', isOwn: true },
  ])
})

it('R98: after the freeze the point goes to the next assembly, and the answer says which', async () => {
  let at = mails.sink.mails.length
  const assemblyId = await s.plan(s.keeper, { startsOn: inDays(10), title: 'AG gelée' })
  await s.convene(s.keeper, assemblyId)
  const convoked = await mails.mailTo(member, 'AG gelée', at)
  await passDays(mails.api, s.spaceId, 7)
  at = mails.sink.mails.length
  await mails.send({ from: member, to: addressIn(convoked), text: 'Trop tard ?' })
  await mails.mailTo(member, 'votre point est à l’ordre du jour', at)
  expect((await s.getAssembly(s.member, assemblyId)).points).toEqual([])
  const { items } = await s.listAssemblies(s.member)
  const next = items.find(one => one.title === 'Assemblée générale')
  const { points } = await s.getAssembly(s.member, next?.id ?? '')
  expect(points.map(one => one.title)).toContain('Trop tard ?')
})
