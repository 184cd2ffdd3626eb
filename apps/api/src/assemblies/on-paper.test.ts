import type { WallTime } from '@reliance/core/shared/time.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ballotsOf, hands } from '../testing/ballot-scene.ts'
import { passDays } from '../testing/decision-scene.ts'
import { meetingScene, passToAssembly } from '../testing/meeting-scene.ts'
import { readPdf } from '../testing/read-pdf.ts'
import { requestId } from '../testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

const at = (time: string) => time as WallTime
const noVideo = { isVideoOn: false, noVideoReason: 'Tenue sur papier' }

it('what was held on paper is entered the day after by two people, with its hours, and published', async () => {
  const s = await meetingScene(api, 'papier')
  const { spaceId, assemblyId } = s
  const [first = '', second = '', third = ''] = s.itemIds
  const in_ = () => ({ spaceId, requestId: requestId(), assemblyId })
  const start = (heldFrom: WallTime | null) =>
    s.keeper.assemblies.start.mutate({ ...in_(), ...noVideo, heldFrom })
  const close = (heldUntil: WallTime | null) => s.keeper.assemblies.close.mutate({ ...in_(), heldUntil })
  // The day after: 23 hours after its beginning.
  await passToAssembly(api, spaceId, assemblyId, 23 * 60)
  expect((await s.getAssembly(s.member, assemblyId)).can).toMatchObject({ answer: false, hold: false })
  expect((await s.getAssembly(s.keeper, assemblyId)).can.hold).toBe(true)
  expect(await refusalOf(s.answer(s.third, assemblyId, 'excused'))).toBe('assemblies.answer_too_late')
  const [listed] = (await s.listAssemblies(s.member, 'past')).items
  expect(listed).toMatchObject({ id: assemblyId, state: 'agenda_frozen', isOver: true })
  await s.holdRoles(s.keeper, assemblyId, s.ids)
  for (const id of s.ids) await s.arrive(s.keeper, assemblyId, id)
  expect(await refusalOf(start(null))).toBe('assemblies.paper_time_missing')
  await start(at('18:32'))
  // No clock of a meeting that is behind: all its points are treated.
  const running = await s.getMeeting(s.member, assemblyId)
  expect([running.isOnPaper, running.clock.phase, running.clock.overAt]).toEqual([true, 'within', null])
  await s.startItem(s.keeper, first)
  await s.endItem(s.keeper, first, 'information')
  await s.startItem(s.keeper, second)
  const ballots = ballotsOf(spaceId)
  const ballotId = await ballots.put(s.keeper, second, { secrecy: 'show_of_hands' })
  await ballots.close(s.keeper, ballotId)
  const counted = hands({ for: 2, abstain: 1 })
  await ballots.countHands(s.keeper, ballotId, counted)
  // The second of the two who enter it: only the same numbers confirm.
  expect(await refusalOf(ballots.confirmHands(s.keeper, ballotId, counted))).not.toBe('')
  await ballots.confirmHands(s.member, ballotId, counted)
  await ballots.proclaim(s.keeper, ballotId)
  await s.endItem(s.keeper, second, 'decision')
  await s.startItem(s.keeper, third)
  await s.endItem(s.keeper, third, 'nothing_further')
  expect(await refusalOf(close(null))).toBe('assemblies.paper_time_missing')
  await close(at('20:10'))
  for (const id of s.itemIds) await s.write(s.member, id, 'Comme noté sur papier.')
  await s.publish(s.member, assemblyId)
  const minutes = await s.getMinutes(s.third, assemblyId)
  expect(minutes.isOnPaper).toBe(true)
  const hour = (instant: string) =>
    new Date(instant).toLocaleTimeString('fr-FR', { timeZone: minutes.zone, timeStyle: 'short' })
  expect([hour(minutes.startedAt), hour(minutes.closedAt)]).toEqual(['18:32', '20:10'])
  expect(minutes.present.names.length).toBe(3)
  const certificate = (who: typeof s.member) =>
    who.assemblies.paper.query({ spaceId, assemblyId, which: 'certificate', lang: 'fr' })
  const { text } = await readPdf((await certificate(s.third)).content)
  expect(text).toContain('Sur place, de 18 h 32 à 20 h 10.')
})

it('whoever was there has a certificate of it, by name and with its hours, and nobody else has one', async () => {
  const s = await meetingScene(api, 'attestation')
  const { spaceId, assemblyId } = s
  const certificate = (who: typeof s.member) =>
    who.assemblies.paper.query({ spaceId, assemblyId, which: 'certificate', lang: 'fr' })
  await passToAssembly(api, spaceId, assemblyId, 0)
  await s.holdRoles(s.keeper, assemblyId, s.ids)
  for (const id of s.ids.slice(0, 2)) await s.arrive(s.keeper, assemblyId, id)
  await s.keeper.assemblies.start.mutate({
    spaceId,
    requestId: requestId(),
    assemblyId,
    ...noVideo,
    heldFrom: null,
  })
  // Nothing is certified of what is not over.
  expect(await refusalOf(certificate(s.keeper))).toBe('assemblies.certificate_not_there')
  expect((await s.getAssembly(s.keeper, assemblyId)).wasThere).toBe(false)
  await s.keeper.assemblies.close.mutate({ spaceId, requestId: requestId(), assemblyId, heldUntil: null })
  const readers = [s.keeper, s.member, s.third]
  const there = await Promise.all(readers.map(async one => (await s.getAssembly(one, assemblyId)).wasThere))
  expect(there.filter(Boolean)).toHaveLength(2)
  for (const [at, who] of readers.entries())
    if (there[at]) {
      const { text } = await readPdf((await certificate(who)).content)
      expect(text).toMatch(/a pris part à l’assemblée/)
      expect(text).toMatch(/Sur place, de \d{2} h \d{2} à \d{2} h \d{2}\./)
    } else expect(await refusalOf(certificate(who))).toBe('assemblies.certificate_not_there')
})

it('a fortnight after its time it is too late, and nothing was held', async () => {
  const s = await meetingScene(api, 'papier-tard')
  await passToAssembly(api, s.spaceId, s.assemblyId)
  await passDays(api, s.spaceId, 15)
  expect((await s.getAssembly(s.keeper, s.assemblyId)).can.hold).toBe(false)
  expect(await refusalOf(s.holdRoles(s.keeper, s.assemblyId, s.ids))).toBe('assemblies.step_not_now')
})
