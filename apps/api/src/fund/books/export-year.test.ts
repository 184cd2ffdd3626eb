import { readCsv } from '@reliance/core/shared/csv.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { takeYear } from '../../testing/books-scene.ts'
import { rowsOf } from '../../testing/closing-scene.ts'
import { fundScene, importing, statementOf } from '../../testing/fund-scene.ts'
import { foundOrganisation } from '../../testing/scenes.ts'
import { startTestApi, type TestApi } from '../../testing/test-api.ts'

const year = new Date().getFullYear()
/** More entries than are read at a time. */
const count = 1_005

let api: TestApi
let scene: Awaited<ReturnType<typeof fundScene>>
beforeAll(async () => {
  api = await startTestApi()
  scene = await fundScene(api, 'annee', 2)
  const rows = Array.from(
    { length: count },
    (_, at) => [`03/02/${year}`, `VIR NUMERO ${at}`, `${at + 1},00`] as const,
  )
  await importing(scene.host.person, scene.spaceId, statementOf(rows))
}, 90_000)
afterAll(() => api.stop())

const form = (change: Record<string, string> = {}) => ({
  spaceId: scene.spaceId,
  startsOn: `${year}-01-01`,
  format: 'fec',
  ...change,
})

it('is refused without a session, to a stranger as where there is none, without the power, and for no year', async () => {
  const stranger = await foundOrganisation(api, 'Étrangère', 'etrangere-annee')
  const none = await takeYear(api, stranger.person, form({ spaceId: crypto.randomUUID() }))
  const foreign = await takeYear(api, stranger.person, form())
  expect([foreign.status, await foreign.text()]).toEqual([404, await none.text()])
  expect((await takeYear(api, null, form())).status).toBe(401)
  expect((await takeYear(api, scene.homes[1]?.person ?? null, form())).status).toBe(403)
  for (const wrong of [{ startsOn: `${year - 5}-01-01` }, { startsOn: 'x' }, { format: 'xls' }])
    expect((await takeYear(api, scene.host.person, form(wrong))).status).toBe(404)
  const kinds = (await rowsOf(api, 'act', scene.spaceId)).map(one => one.kind)
  expect(kinds).not.toContain('fund.fec_exported')
})

it('has every entry of the year in both files, each with its lines, and the reading is recorded', async () => {
  const fec = await takeYear(api, scene.host.person, form())
  expect(fec.headers.get('content-disposition')).toBe(`attachment; filename="extrait-FEC-${year}.txt"`)
  const rows = (await fec.text()).split('\r\n').slice(1, -1)
  expect(rows.length).toBe(2 * count)
  const numbers = rows.map(row => row.split('\t')[2])
  expect(new Set(numbers).size).toBe(count)
  const debit = rows.reduce((sum, row) => sum + Number(row.split('\t')[11]?.replace(',', '.')), 0)
  expect(debit).toBe((count * (count + 1)) / 2)
  const paheko = await takeYear(api, scene.host.person, form({ format: 'paheko' }))
  const lines = [...readCsv(await paheko.text(), ';')].map(row => row.cells)
  expect(lines.length).toBe(1 + 2 * count)
  expect(lines[1]?.slice(0, 7)).toEqual([
    ...['', 'Avancé', '', 'À expliquer\u00a0: VIR NUMERO 0', `03/02/${year}`, '', 'BQ1'],
  ])
  expect(lines[2]?.slice(0, 7)).toEqual(['', '', '', '', '', '', ''])
  const kinds = (await rowsOf(api, 'act', scene.spaceId)).map(one => one.kind)
  expect(kinds).toEqual(expect.arrayContaining(['fund.fec_exported', 'fund.paheko_exported']))
})
