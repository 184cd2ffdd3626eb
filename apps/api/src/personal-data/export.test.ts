import { myDataEn } from '@reliance/core/identity/my-data.en.ts'
import { myDataFr } from '@reliance/core/identity/my-data.fr.ts'
import { toldTables } from '@reliance/db/personal-data/personal-rows.ts'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { residuesOf } from '../testing/residues.ts'
import { refusalOf, startTestApi, type TestApi } from '../testing/test-api.ts'
import { wholeLife } from '../testing/whole-life.ts'

const [word, other, common] = ['canariexport', 'pinsonexport', 'merleexport']

let api: TestApi
let admin: postgres.Sql
let life: Awaited<ReturnType<typeof wholeLife>>
beforeAll(async () => {
  api = await startTestApi()
  admin = postgres(api.database.superuserUrl, { max: 1, onnotice: () => {} })
  life = await wholeLife(api, { prefix: 'sortie', word, common })
  await wholeLife(api, { prefix: 'autre', word: other, common })
}, 60_000)
afterAll(async () => {
  await admin.end()
  await api.stop()
})

it('L4: is refused without a session', async () => {
  for (const call of [api.visitor().personalData.traces.query(), api.visitor().personalData.export.query()])
    expect(await refusalOf(call)).toBe('shared.session_missing')
})

it('L4: tells place by place what is kept, and what would end', async () => {
  const { places } = await life.person.personalData.traces.query()
  expect(places.map(one => [one.kind, one.name])).toEqual([
    ...['Atelier', 'Demandée', 'Ouverte', 'Refusée', 'Seule'].map(name => ['organisation', name]),
    ...['Coalition sortie', 'Rivage sortie'].map(name => ['coalition', name]),
  ])
  const named = (name: string) => places.find(one => one.name === name)
  expect(named('Atelier')).toMatchObject({
    shownAs: `Zoé ${word}`,
    isInside: true,
    isLastMember: false,
    isLastHolder: false,
    mandates: [{ roleName: 'Accueil' }],
  })
  expect(named('Seule')).toMatchObject({ isLastMember: true, isLastHolder: true })
  expect(named('Coalition sortie')).toMatchObject({ shownAs: `Voix ${word}`, isLastHolder: false })
  expect(named('Coalition sortie')?.consentedAt).toMatch(/^20/)
  expect(named('Ouverte')).toMatchObject({ rows: [{ table: 'invitation', rows: 1 }], shownAs: null })
})

it('L4: each kind of line has its name in both languages', () => {
  const told = toldTables.map(table => table.name).sort()
  for (const { myData } of [myDataFr, myDataEn]) expect(Object.keys(myData.rows).sort()).toEqual(told)
})

it('L4: is a file that holds each value of theirs, and nothing of another person', async () => {
  const taken = await life.person.personalData.export.query()
  const text = JSON.stringify(taken)
  for (const value of [
    life.address,
    `Zoé ${word}`,
    `Voix ${word}`,
    `Coordination ${word}`,
    `ZOÉ ${word}`,
    `releve-${word}.pdf`,
    `brouillon-${word}.txt`,
    `Parce que ${word} le pense`,
    `Je m’appelle ${word}, écrivez à ${life.address}.`,
    `Import de ${word}`,
    `Téléphone de ${word}`,
    `Un énoncé ${common}`,
  ])
    expect([value, text.includes(JSON.stringify(value).slice(1, -1))]).toEqual([value, true])
  expect(text).not.toContain(other)
  const people = await admin<{ id: string; name: string }[]>`
    select id, name from person where id <> ${life.personId}`
  const addresses = await admin<{ address: string }[]>`
    select address from email_address where person_id <> ${life.personId}`
  const foreign = [...people.flatMap(one => [one.id, one.name]), ...addresses.map(one => one.address)]
  expect(foreign.filter(value => value !== '' && text.includes(value))).toEqual([])
  const secrets = await admin`select hash as secret from password union select id_hash from session
    union select token_hash from link`
  expect(secrets.filter(row => text.includes(row.secret))).toEqual([])
})

it('L4: says of every row with their word that it is kept', async () => {
  const taken = await life.person.personalData.export.query()
  const told = [...taken.directory, ...taken.spaces.flatMap(space => space.tables)].map(one => one.table)
  const kept = (await residuesOf(admin, word)).map(row => row.split(/[.:]/)[1] ?? '')
  // Messages on their way and pieces of files are told by what they belong to.
  const apart = ['outbox', 'file_chunk']
  expect([...new Set(kept)].filter(table => !told.includes(table) && !apart.includes(table))).toEqual([])
})
