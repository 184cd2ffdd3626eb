import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inDays } from '../testing/calendar-scene.ts'
import { passDays } from '../testing/decision-scene.ts'
import { meetingScene, passToAssembly } from '../testing/meeting-scene.ts'
import { readPdf } from '../testing/read-pdf.ts'
import { refusalOf, startTestApi, type TestApi } from '../testing/test-api.ts'

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
const mailsTo = (address: string, about: RegExp) =>
  (api.running.mailbox?.mails ?? []).filter(one => one.to === address && about.test(plain(one.subject)))
const noVideo = 'La salle n’a pas de réseau.'

describe('opening an assembly', () => {
  it('R101: on its day, once three people hold the three roles, or fewer with a reason', async () => {
    const s = await meetingScene(api, 'roles')
    const [a = '', b = ''] = s.ids
    expect(await refusalOf(s.holdRoles(s.keeper, s.assemblyId, s.ids))).toBe('assemblies.step_not_now')
    await passToAssembly(api, s.spaceId, s.assemblyId, -2 * 24 * 60)
    expect(await refusalOf(s.holdRoles(s.keeper, s.assemblyId, s.ids))).toBe('assemblies.check_in_too_early')
    await passToAssembly(api, s.spaceId, s.assemblyId)
    expect(await refusalOf(s.arrive(s.keeper, s.assemblyId, a))).toBe('assemblies.check_in_not_open')
    expect(await refusalOf(s.holdRoles(s.member, s.assemblyId, s.ids))).toBe('assemblies.not_your_step')
    expect(await refusalOf(s.holdRoles(s.keeper, s.assemblyId, [a, b, a]))).toBe(
      'assemblies.same_holder_reason_missing',
    )
    const { state } = await s.holdRoles(s.keeper, s.assemblyId, [a, b, a], 'Nous sommes trois.')
    expect(state).toBe('checked_in')
    // Whoever facilitates hands a role over; nobody else does.
    expect((await s.holdRoles(s.keeper, s.assemblyId, s.ids)).state).toBe('checked_in')
    expect(await refusalOf(s.holdRoles(s.third, s.assemblyId, s.ids))).toBe('assemblies.not_your_step')
    const seen = await s.getMeeting(s.third, s.assemblyId)
    expect(seen.roles.facilitation?.personId).toBe(a)
    expect([seen.people, seen.counts.roll]).toEqual([[], 3])
  })

  it('R93: the roll says who votes; who supports does not, and the roll of that moment is kept', async () => {
    const s = await meetingScene(api, 'liste')
    await passToAssembly(api, s.spaceId, s.assemblyId)
    await s.holdRoles(s.keeper, s.assemblyId, s.ids)
    const { people } = await s.getMeeting(s.keeper, s.assemblyId)
    expect(people.map(one => one.status).toSorted()).toEqual([
      'entitled',
      'entitled',
      'entitled',
      'supporter',
    ])
    const rows =
      await admin`select status from assembly_roll where assembly_id = ${s.assemblyId} order by status`
    expect(rows.map(row => row.status)).toEqual(['entitled', 'entitled', 'entitled', 'supporter'])
  })

  it('checks people in once, each for themselves or by whoever holds it, and counts nobody as new at the first one that is held', async () => {
    const s = await meetingScene(api, 'porte-ag')
    await passToAssembly(api, s.spaceId, s.assemblyId)
    await s.holdRoles(s.keeper, s.assemblyId, s.ids)
    expect((await s.arrive(s.keeper, s.assemblyId, s.memberId)).isFirst).toBe(false)
    expect(await refusalOf(s.arrive(s.keeper, s.assemblyId, s.memberId))).toBe(
      'assemblies.checked_in_already',
    )
    expect(await refusalOf(s.arrive(s.third, s.assemblyId, s.keeperId))).toBe('assemblies.not_your_step')
    await s.arrive(s.third, s.assemblyId, s.thirdId, 'online')
    const { counts, beginsWithRound, mine } = await s.getMeeting(s.third, s.assemblyId)
    expect(counts).toEqual({ roll: 3, present: 2, possible: 2, represented: 0, online: 1, firstTimers: 0 })
    expect([beginsWithRound, mine.mode, mine.facilitates]).toEqual(['first_assembly', 'online', false])
    await s.leave(s.keeper, s.assemblyId, s.thirdId)
    expect(await refusalOf(s.leave(s.keeper, s.assemblyId, s.thirdId))).toBe('assemblies.not_there')
    expect((await s.getMeeting(s.third, s.assemblyId)).counts.possible).toBe(1)
  })

  it('starts once the video is on or it is said why not', async () => {
    const s = await meetingScene(api, 'visio')
    await passToAssembly(api, s.spaceId, s.assemblyId)
    await s.holdRoles(s.keeper, s.assemblyId, s.ids)
    expect(await refusalOf(s.start(s.member, s.assemblyId, noVideo))).toBe('assemblies.not_your_step')
    const start = { spaceId: s.spaceId, assemblyId: s.assemblyId, isVideoOn: false, noVideoReason: '' }
    const asked = s.keeper.assemblies.start.mutate(Object.assign(start, { requestId: crypto.randomUUID() }))
    expect(await refusalOf(asked)).toBe('assemblies.video_unsaid')
    expect((await s.start(s.keeper, s.assemblyId, noVideo)).state).toBe('running')
    expect(await refusalOf(s.start(s.keeper, s.assemblyId))).toBe('assemblies.step_not_now')
  })
})

describe('treating points', () => {
  it('one at a time, in order, and out of order with a reason', async () => {
    const s = await meetingScene(api, 'points')
    await s.run()
    const [first = '', second = '', last = ''] = s.itemIds
    expect(await refusalOf(s.startItem(s.member, first))).toBe('assemblies.not_your_step')
    expect(await refusalOf(s.startItem(s.keeper, last))).toBe('assemblies.skip_reason_missing')
    await s.startItem(s.keeper, last, 'La personne doit partir.')
    expect(await refusalOf(s.startItem(s.keeper, first))).toBe('assemblies.item_open')
    expect(await refusalOf(s.endItem(s.keeper, first, 'information'))).toBe('assemblies.item_not_open')
    expect(await refusalOf(s.endItem(s.keeper, last, 'decision'))).toBe('assemblies.decision_without_vote')
    expect(await refusalOf(s.endItem(s.keeper, last, 'referred'))).toBe('assemblies.referred_to_nobody')
    expect(await refusalOf(s.endItem(s.keeper, last, 'referred', crypto.randomUUID()))).toBe(
      'shared.not_found',
    )
    await s.endItem(s.keeper, last, 'nothing_further')
    expect(await refusalOf(s.startItem(s.keeper, last))).toBe('assemblies.item_done')
    await s.startItem(s.keeper, first)
    expect(await refusalOf(s.close(s.keeper, s.assemblyId))).toBe('assemblies.item_open')
    await s.endItem(s.keeper, first, 'information')
    const { points } = await s.getMeeting(s.third, s.assemblyId)
    expect(points.map(one => one.outcome)).toEqual(['information', null, 'nothing_further'])
    expect(points[1]?.itemId).toBe(second)
  })

  it('R100: over its time it begins no point; a recorded vote extends it, or what is left is adjourned once more', async () => {
    const s = await meetingScene(api, 'deux-heures')
    const next = await s.plan(s.keeper, { startsOn: inDays(34) })
    await s.run()
    const [first = '', second = '', last = ''] = s.itemIds
    await s.startItem(s.keeper, first)
    await s.endItem(s.keeper, first, 'information')
    await passToAssembly(api, s.spaceId, s.assemblyId, 111)
    const ending = await s.getMeeting(s.keeper, s.assemblyId)
    expect([ending.clock.phase, ending.offeredIds]).toEqual(['ending', [last, second]])
    await passToAssembly(api, s.spaceId, s.assemblyId, 121)
    expect(await refusalOf(s.startItem(s.keeper, second))).toBe('assemblies.time_is_up')
    expect(await refusalOf(s.extend(s.keeper, s.assemblyId, 15, 1, 2))).toBe(
      'assemblies.extension_not_carried',
    )
    expect(await refusalOf(s.extend(s.third, s.assemblyId, 15))).toBe('assemblies.not_your_step')
    await s.extend(s.keeper, s.assemblyId, 15)
    await s.startItem(s.keeper, second)
    await s.endItem(s.keeper, second, 'information')
    expect(await refusalOf(s.adjourn(s.keeper, s.assemblyId, [second]))).toBe('assemblies.points_changed')
    await s.adjourn(s.keeper, s.assemblyId, [last])
    const carried = (await s.getAssembly(s.member, next)).points
    expect(carried.map(one => [one.title, one.carriedCount])).toEqual([['La marche', 1]])
  })

  it('closing adjourns what was not treated, in its order; with no assembly planned it waits for the next one', async () => {
    const s = await meetingScene(api, 'reste')
    await s.run()
    const [first = ''] = s.itemIds
    await s.startItem(s.keeper, first)
    await s.endItem(s.keeper, first, 'information')
    expect(await refusalOf(s.close(s.member, s.assemblyId))).toBe('assemblies.not_your_step')
    expect(await s.close(s.keeper, s.assemblyId)).toEqual({ state: 'closed', adjourned: 2 })
    const [ahead, past] = await Promise.all([s.listAssemblies(s.keeper), s.listAssemblies(s.keeper, 'past')])
    expect(ahead.items.map(one => one.id)).not.toContain(s.assemblyId)
    expect(past.items.map(one => one.id)).toContain(s.assemblyId)
    const next = await s.plan(s.keeper, { startsOn: inDays(34) })
    const titles = (await s.getAssembly(s.member, next)).points.map(one => one.title)
    expect(titles).toEqual(['Double des clés', 'La marche'])
    const other = await s.plan(s.keeper, { startsOn: inDays(48) })
    expect((await s.getAssembly(s.member, other)).points).toEqual([])
    // The role ends with the assembly.
    expect(await refusalOf(s.startItem(s.keeper, first))).toBe('assemblies.not_your_step')
  })
})

describe('minutes', () => {
  it('are written point by point over the revision that was read, and published with what is missing said', async () => {
    const s = await meetingScene(api, 'compte-rendu')
    await s.run()
    const [first = ''] = s.itemIds
    await s.startItem(s.keeper, first)
    await s.endItem(s.keeper, first, 'information')
    expect(await refusalOf(s.write(s.third, first, 'Moi aussi.'))).toBe('assemblies.not_your_step')
    expect(await s.write(s.member, first, 'Un premier jet.')).toEqual({ revision: 1 })
    expect(await refusalOf(s.write(s.keeper, first, 'Autre chose.'))).toBe('assemblies.minutes_changed')
    await s.write(s.member, first, '', 1)
    expect(await refusalOf(s.publish(s.member, s.assemblyId))).toBe('assemblies.step_not_now')
    await s.close(s.keeper, s.assemblyId)
    expect(await refusalOf(s.publish(s.member, s.assemblyId))).toBe('assemblies.items_without_text')
    expect((await s.getMinutes(s.member, s.assemblyId)).missing).toBe(1)
    await s.write(s.member, first, 'Chacune et chacun s’est présenté.', 2)
    expect(await refusalOf(s.publish(s.keeper, s.assemblyId))).toBe('assemblies.not_your_step')
    await s.publish(s.member, s.assemblyId)
    expect(await refusalOf(s.write(s.member, first, 'Après coup.', 3))).toBe('assemblies.not_your_step')
    const read = await s.getMinutes(s.third, s.assemblyId)
    expect(read).toMatchObject({
      state: 'published',
      present: { gone: 0 },
      record: [],
      published: { version: 1 },
    })
    expect(read.present.names).toEqual(expect.arrayContaining(['Membre', 'Tiers']))
    expect(read.present.names).toHaveLength(3)
    await expect.poll(() => mailsTo('tiers@compte-rendu.test', /a décidé/).length).toBe(1)
    expect(plain(mailsTo('tiers@compte-rendu.test', /a décidé/)[0]?.text ?? '')).toContain(
      '1. Accueil (information donnée)\nChacune et chacun s’est présenté.',
    )
  })

  it('R107: are corrected by another version with its reason, until they are approved; both texts are read', async () => {
    const s = await meetingScene(api, 'corriger')
    const [first = ''] = s.itemIds
    await s.run()
    await s.startItem(s.keeper, first)
    await s.endItem(s.keeper, first, 'information')
    await s.close(s.keeper, s.assemblyId)
    await s.write(s.member, first, 'Tour de table.')
    const code = (person = s.member, version = 1) =>
      refusalOf(s.correct(person, s.assemblyId, first, 'Tour de table à trois.', version))
    expect(await code()).toBe('assemblies.step_not_now')
    await s.publish(s.member, s.assemblyId)
    expect(await code(s.third)).toBe('assemblies.not_your_step')
    expect(await code(s.member, 2)).toBe('assemblies.minutes_changed')
    await s.correct(s.member, s.assemblyId, first, 'Tour de table à trois.')
    const read = await s.getMinutes(s.third, s.assemblyId)
    expect(read.points.find(one => one.itemId === first)?.minutes).toBe('Tour de table à trois.')
    expect(read.corrections).toMatchObject([
      { version: 2, title: 'Accueil', before: 'Tour de table.', reason: 'Il manquait un nombre.' },
    ])
    expect([read.can.correct, (await s.getMinutes(s.member, s.assemblyId)).can.correct]).toEqual([
      false,
      true,
    ])
  })

  it('R43: keep what a minority holds beside the text, in the page, the mail, the published version and its correction', async () => {
    const s = await meetingScene(api, 'minorite')
    const [first = '', second = ''] = s.itemIds
    await s.run()
    for (const itemId of [first, second]) {
      await s.startItem(s.keeper, itemId)
      await s.endItem(s.keeper, itemId, 'information')
    }
    expect(await refusalOf(s.writeMinority(s.third, second, 'Moi aussi.'))).toBe('assemblies.not_your_step')
    await s.write(s.member, first, 'Tour de table.')
    await s.writeMinority(s.member, second, 'Le secrétariat : un coffre serait plus sûr.')
    // Who writes over what they did not read is refused, and a page that knows of none takes nothing away.
    expect(await refusalOf(s.writeMinority(s.keeper, second, ''))).toBe('assemblies.minutes_changed')
    await s.write(s.keeper, second, 'Les clés restent à l’accueil, à l’essai.', 1)
    const point = async (person = s.third) =>
      (await s.getMinutes(person, s.assemblyId)).points.find(one => one.itemId === second)
    expect(await point()).toMatchObject({ minorityPositions: 'Le secrétariat : un coffre serait plus sûr.' })
    await s.close(s.keeper, s.assemblyId)
    await s.publish(s.member, s.assemblyId)
    await expect.poll(() => mailsTo('tiers@minorite.test', /a décidé/).length).toBe(1)
    const mail = plain(mailsTo('tiers@minorite.test', /a décidé/)[0]?.text ?? '')
    expect(mail).toContain(
      'Les clés restent à l’accueil, à l’essai.\nPositions minoritaires :\nLe secrétariat : un coffre serait plus sûr.',
    )
    expect(mail.match(/Positions minoritaires/g)).toHaveLength(1)
    const [row] =
      await admin`select content->'points'->1->>'minorityPositions' as kept from minutes_version where assembly_id = ${s.assemblyId}`
    expect(row?.kept).toBe('Le secrétariat : un coffre serait plus sûr.')
    await s.member.assemblies.correctMinutes.mutate({
      spaceId: s.spaceId,
      requestId: crypto.randomUUID(),
      assemblyId: s.assemblyId,
      itemId: second,
      minutes: 'Les clés restent à l’accueil, à l’essai.',
      minorityPositions: 'Le secrétariat et deux membres : un coffre serait plus sûr.',
      reason: 'Il manquait deux personnes.',
      version: 1,
    })
    expect((await point())?.minorityPositions).toContain('deux membres')
    expect((await s.getMinutes(s.third, s.assemblyId)).corrections).toMatchObject([
      { title: 'Double des clés', beforeMinority: 'Le secrétariat : un coffre serait plus sûr.' },
    ])
    await expect.poll(() => mailsTo('tiers@minorite.test', /est corrigé/).length).toBe(1)
    expect(plain(mailsTo('tiers@minorite.test', /est corrigé/)[0]?.text ?? '')).toMatch(
      /Le secrétariat et deux membres[\s\S]*Celui d’avant[\s\S]*Le secrétariat : un coffre/,
    )
  })

  it('R107: are due the day after; whoever takes them is reminded, then every member sees that they are late', async () => {
    const s = await meetingScene(api, 'retard')
    await s.run()
    await s.close(s.keeper, s.assemblyId)
    expect((await s.getMinutes(s.third, s.assemblyId)).due.isLate).toBe(false)
    await passDays(api, s.spaceId, 1)
    await expect.poll(() => mailsTo('membre@retard.test', /compte rendu à publier/).length).toBe(1)
    await passDays(api, s.spaceId, 1)
    expect((await s.getMinutes(s.third, s.assemblyId)).due.isLate).toBe(true)
  })

  it('R106: cannot be published without a ballot that was opened, whatever the code says', async () => {
    const s = await meetingScene(api, 'releve')
    await s.run()
    await s.close(s.keeper, s.assemblyId)
    await s.publish(s.member, s.assemblyId)
    const draft = {
      space_id: s.spaceId,
      id: crypto.randomUUID(),
      assembly_id: s.assemblyId,
      item_id: s.itemIds[0] ?? '',
    }
    await admin`
      insert into ballot (space_id, id, assembly_id, item_id, wording, rule, secrecy, drafted_by, drafted_at)
      values (${draft.space_id}, ${draft.id}, ${draft.assembly_id}, ${draft.item_id}, 'Texte', '{}', 'named', ${s.keeperId}, now())`
    await admin`update ballot set state = 'open', opened_at = now(), roll_count = 3 where id = ${draft.id}`
    const [row] = await admin`select content from minutes_version where assembly_id = ${s.assemblyId}`
    const again = admin`
      insert into minutes_version (space_id, assembly_id, version, content, content_hash, reason, published_by, published_at)
      values (${s.spaceId}, ${s.assemblyId}, 2, ${row?.content}, 'x', 'Une correction', ${s.keeperId}, now())`
    await expect(again).rejects.toThrow('leaves out a ballot')
  })

  it('are approved at a later assembly that runs, by nobody objecting or by a vote', async () => {
    const s = await meetingScene(api, 'approuve')
    const next = await s.plan(s.keeper, { startsOn: inDays(34) })
    await s.convene(s.keeper, next)
    await s.run()
    await s.close(s.keeper, s.assemblyId)
    await s.publish(s.member, s.assemblyId)
    expect(await refusalOf(s.approve(s.keeper, s.assemblyId, next))).toBe('assemblies.step_not_now')
    await passToAssembly(api, s.spaceId, next)
    await s.holdRoles(s.keeper, next, s.ids)
    await s.start(s.keeper, next, noVideo)
    expect(await refusalOf(s.approve(s.third, s.assemblyId, next))).toBe('assemblies.not_your_step')
    expect(await refusalOf(s.approve(s.keeper, s.assemblyId, next, 1, 2))).toBe(
      'assemblies.approval_not_carried',
    )
    expect((await s.approve(s.keeper, s.assemblyId, next)).state).toBe('approved')
  })
})

it('shows and does nothing in another organisation, by whatever id', async () => {
  const [here, there] = [await meetingScene(api, 'seance-ici'), await meetingScene(api, 'seance-ailleurs')]
  const [itemId = ''] = there.itemIds
  const theirs = there.assemblyId
  for (const act of [
    () => here.getMeeting(here.keeper, theirs),
    () => here.getMinutes(here.keeper, theirs),
    () => here.holdRoles(here.keeper, theirs, here.ids),
    () => here.arrive(here.keeper, theirs, here.memberId),
    () => here.leave(here.keeper, theirs, here.memberId),
    () => here.start(here.keeper, theirs),
    () => here.startItem(here.keeper, itemId),
    () => here.endItem(here.keeper, itemId, 'information'),
    () => here.adjourn(here.keeper, theirs, [itemId]),
    () => here.extend(here.keeper, theirs, 10),
    () => here.close(here.keeper, theirs),
    () => here.write(here.keeper, itemId, 'Texte'),
    () => here.publish(here.keeper, theirs),
    () => here.approve(here.keeper, theirs, here.assemblyId),
  ])
    expect(await refusalOf(act())).toBe('shared.not_found')
  for (const act of [
    () => here.getMeeting(here.supporter, here.assemblyId),
    () => here.holdRoles(here.supporter, here.assemblyId, here.ids),
    () => here.write(here.supporter, itemId, 'Texte'),
  ])
    expect(await refusalOf(act())).toBe('mandates.rank_missing')
})

it('is held on paper: agenda, attendance with who may vote for whoever holds it, speaking list and ballots', async () => {
  const s = await meetingScene(api, 'papier')
  const paper = (person: typeof s.keeper, which: 'agenda' | 'attendance' | 'speaking' | 'ballots') =>
    person.assemblies.paper.query({ spaceId: s.spaceId, assemblyId: s.assemblyId, which, lang: 'fr' })
  const read = async (which: 'agenda' | 'attendance' | 'speaking' | 'ballots') =>
    (await readPdf((await paper(s.keeper, which)).content)).text
  expect(await read('agenda')).toContain('2. Double des clés')
  expect(await read('attendance')).toMatch(/Membre\s+vote/)
  expect(await read('speaking')).toContain('ont le moins parlé')
  expect(await read('ballots')).toContain('Double des clés')
  expect(await refusalOf(paper(s.member, 'attendance'))).toBe('assemblies.not_your_step')
  const there = await meetingScene(api, 'papier-ailleurs')
  expect(await refusalOf(paper(there.keeper, 'agenda'))).toBe('shared.not_found')
})
