import { type ArchiveHead, importSpace, linkPerson } from '@reliance/db/personal-data/import-space.ts'
import type { ArchiveSum } from '@reliance/db/personal-data/space-archive.ts'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mandateFor } from '../testing/decision-scene.ts'
import { sovereignIn } from '../testing/mandate-scene.ts'
import { foundOrganisation, requestId } from '../testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi, type TestPerson } from '../testing/test-api.ts'
import { wholeLife } from '../testing/whole-life.ts'

const [word, common] = ['canariarchive', 'merlearchive']

let here: TestApi
let there: TestApi
let admin: postgres.Sql
let life: Awaited<ReturnType<typeof wholeLife>>
beforeAll(async () => {
  ;[here, there] = await Promise.all([startTestApi(), startTestApi()])
  admin = postgres(here.database.superuserUrl, { max: 1, onnotice: () => {} })
  life = await wholeLife(here, { prefix: 'depart', word, common })
}, 60_000)
afterAll(async () => {
  await admin.end()
  await Promise.all([here.stop(), there.stop()])
})

const ask = (api: TestApi, person: object | null, form: Record<string, string>) =>
  fetch(`${api.origin}/archive`, {
    method: 'POST',
    headers: {
      'sec-fetch-site': 'same-origin',
      origin: api.servedAt,
      ...(person && { cookie: api.cookieOf(person) }),
    },
    body: new URLSearchParams(form),
  })

const archiveOf = async (api: TestApi, person: TestPerson, spaceId: string, people = true) => {
  const answer = await ask(api, person, {
    spaceId,
    people: people ? 'yes' : 'no',
    purpose: 'Changer de site',
  })
  expect(answer.status).toBe(200)
  const lines = (await answer.text()).trimEnd().split('\n')
  return { lines, head: JSON.parse(lines[0] ?? '') as ArchiveHead & Record<string, unknown> }
}

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines
}

const sumsOf = (lines: readonly string[]): ArchiveSum[] =>
  lines.flatMap(line => {
    const read = JSON.parse(line)
    return 'sha256' in read ? [read] : []
  })

describe('L16, R69: the archive of a space', () => {
  it('is refused without a session, to a stranger as where there is none, and without the power', async () => {
    const form = { spaceId: life.host.spaceId, people: 'no', purpose: '' }
    const stranger = await foundOrganisation(here, 'Étrangère', 'etrangere-archive')
    const none = await ask(here, stranger.person, { ...form, spaceId: crypto.randomUUID() })
    const foreign = await ask(here, stranger.person, form)
    expect([foreign.status, await foreign.text()]).toEqual([404, await none.text()])
    expect((await ask(here, null, form)).status).toBe(401)
    expect((await ask(here, life.third.person, form)).status).toBe(403)
    expect((await ask(here, life.host.person, { ...form, spaceId: 'x' })).status).toBe(404)
  })

  it('R123: holds no person unless a purpose is typed, which the register of acts keeps', async () => {
    const { spaceId } = life.host
    const refused = await ask(here, life.host.person, { spaceId, people: 'yes', purpose: ' ' })
    expect([refused.status, refused.headers.get('x-refusal')]).toEqual([400, 'shared.purpose_missing'])
    const { lines, head } = await archiveOf(here, life.host.person, spaceId, false)
    expect(lines.join('\n')).not.toContain(word)
    expect(lines.join('\n')).toContain(common)
    expect(head.deleteBefore).toBeUndefined()
    const full = await archiveOf(here, life.host.person, spaceId)
    expect(full.lines.join('\n')).toContain(word)
    expect(full.head).toMatchObject({ purpose: 'Changer de site', people: true })
    expect(full.head.deleteBefore).toMatch(/^20/)
    const acts = await admin`select kind, wording from act where kind like 'shared.exported%' order by at`
    expect(acts.map(row => [row.kind, row.wording])).toEqual([
      ['shared.exported', null],
      ['shared.exported_with_people', 'Changer de site'],
    ])
  })

  it('is taken in by another instance: the same counts, the same sums, the same files', async () => {
    for (const [person, spaceId] of [
      [life.host.person, life.host.spaceId],
      [life.host.person, life.coalitionId],
    ] as const) {
      const { lines } = await archiveOf(here, person, spaceId)
      const { sums } = await importSpace(there.database.appUrl, each(lines))
      expect(sums).toEqual(sumsOf(lines))
      expect(sums.reduce((rows, sum) => rows + sum.rows, 0)).toBeGreaterThan(20)
      // Once more: the space is there.
      await expect(importSpace(there.database.appUrl, each(lines))).rejects.toThrow('taken')
    }
  })

  it('is refused whole when it is cut short, changed, of another version, or its address is taken', async () => {
    const { lines } = await archiveOf(here, life.asked.person, life.asked.spaceId)
    const head = JSON.parse(lines[0] ?? '')
    const tries = [
      lines.slice(0, -1),
      lines.map(line => line.replace('Demandée', 'Détournée')),
      lines.map((line, at) => (at === 0 ? JSON.stringify({ ...head, shape: 'other' }) : line)),
      lines.map((line, at) => (at === 0 ? JSON.stringify({ ...head, slug: life.host.slug }) : line)),
      ['{"table":"person","row":{}}', ...lines],
    ]
    for (const changed of tries)
      await expect(importSpace(there.database.appUrl, each(changed))).rejects.toThrow()
    // None of them left anything.
    expect((await importSpace(there.database.appUrl, each(lines))).head.spaceId).toBe(life.asked.spaceId)
  })

  it('gives its people no login, but whom the operator links', async () => {
    const address = `${life.host.slug}@exemple.test`
    const person = { personId: life.host.personId, address, lang: 'fr' }
    const uninvited = await there.signIn(life.address, 'Zoé')
    expect((await uninvited.identity.whoAmI.query())?.places).toEqual([])
    expect(await linkPerson(there.database.workerUrl, person)).toBe(true)
    expect(await linkPerson(there.database.workerUrl, person)).toBe(false)
    const again = await there.signIn(address, 'Personne')
    const places = (await again.identity.whoAmI.query())?.places.map(place => place.spaceId)
    expect(places).toContain(life.host.spaceId)
    // What was decided elsewhere gives no right here, until they decide it: they are the only voice so far.
    const in_ = { spaceId: life.host.spaceId }
    const edit = { ...in_, requestId: requestId(), slug: 'ailleurs-maintenant' }
    expect(await refusalOf(again.organisations.changeAddress.mutate(edit))).toBe('mandates.power_missing')
    const where = { ...in_, bodyId: await sovereignIn(again, in_.spaceId) }
    const { people } = await again.mandates.organigram.query(in_)
    const displayName = people.find(one => one.personId === life.host.personId)?.displayName ?? ''
    const given = await mandateFor(
      again,
      [],
      where,
      { person: again, personId: life.host.personId, displayName },
      { powers: ['organisations.edit'] },
    )
    expect(given.state).toBe('in_force')
    const { lines } = await archiveOf(there, again, life.host.spaceId)
    const before = await archiveOf(here, life.host.person, life.host.spaceId)
    const decidedAnew = [
      'act',
      'space_counter',
      'role',
      'mandate',
      'decision',
      'decision_answer',
      'decision_effect',
    ]
    const others = ({ table }: ArchiveSum) => ![...decidedAnew, 'decision_asked'].includes(table)
    expect(sumsOf(lines).filter(others)).toEqual(sumsOf(before.lines).filter(others))
    const file = await fetch(`${there.origin}/files/${life.host.spaceId}/${life.proof}`, {
      headers: { cookie: there.cookieOf(again) },
    })
    expect([file.status, (await file.arrayBuffer()).byteLength]).toEqual([200, 400])
  })
})
