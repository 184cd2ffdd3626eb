import { afterAll, beforeAll, expect, it } from 'vitest'
import { fundScene, importing, treasuryOf } from '../testing/fund-scene.ts'
import { requestId } from '../testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

/** A month of the account as banks write it, with what it held after each movement. */
const month = (rows: readonly string[]) => `Date;Libellé;Montant;Solde\n${rows.join('\n')}\n`
const march = month(['03/03/2026;DON A;100,00;100,00', '20/03/2026;DON B;50,00;150,00'])
const april = month(['02/04/2026;DON C;25,00;175,00', '28/04/2026;FRAIS;-5,00;170,00'])
const may = month(['04/05/2026;DON D;30,00;200,00', '05/05/2026;DON E;1,00;201,00'])

it('names the days that no statement tells of, and what the bank says beside the books', async () => {
  const { host, spaceId } = await fundScene(api, 'check', 2)
  const bank = async () => (await treasuryOf(host.person, spaceId)).bank
  expect(await bank()).toBeNull()
  await importing(host.person, spaceId, march)
  expect(await bank()).toEqual({
    on: '2026-03-20',
    balance: '150.00',
    books: '150.00',
    difference: '0.00',
    opening: '0.00',
    gaps: [],
  })
  const { importId } = await importing(host.person, spaceId, may)
  const gap = { afterOn: '2026-03-20', beforeOn: '2026-05-04', missing: '20.00' }
  expect(await bank()).toMatchObject({ balance: '201.00', difference: '20.00', gaps: [gap] })
  await importing(host.person, spaceId, april)
  expect(await bank()).toMatchObject({ books: '201.00', difference: '0.00', gaps: [] })
  await host.person.fund.undoImport.mutate({ spaceId, importId, requestId: requestId() })
  expect(await bank()).toMatchObject({ on: '2026-04-28', balance: '170.00', difference: '0.00' })
})

it('takes nothing in of a file with a line that no fund can have', async () => {
  const { host, spaceId } = await fundScene(api, 'colonne', 2)
  const next = new Date().getFullYear() + 1
  for (const [row, code] of [
    ['03/03/2026;DON A;99999999999,00;1,00', 'fund.line_too_large'],
    [`31/12/${next};DON A;10,00;10,00`, 'fund.line_in_future'],
  ] as const) {
    const file = month(['02/03/2026;DON;5,00;5,00', row])
    expect(await refusalOf(importing(host.person, spaceId, file))).toBe(code)
  }
  expect((await treasuryOf(host.person, spaceId)).waiting).toEqual([])
})

it('takes in what the account held before the first statement, and corrects it when an earlier one comes', async () => {
  const { host, homes, spaceId } = await fundScene(api, 'before', 2)
  const bank = async () => (await treasuryOf(host.person, spaceId)).bank
  const open = (person = host.person) => person.fund.recordOpening.mutate({ spaceId, requestId: requestId() })
  const none = { data: { refusal: { code: 'fund.no_opening' } } }
  await expect(open()).rejects.toMatchObject(none)
  await importing(host.person, spaceId, april)
  expect(await bank()).toMatchObject({ balance: '170.00', books: '20.00', opening: '150.00' })
  await open()
  expect(await bank()).toMatchObject({ books: '170.00', difference: '0.00', opening: '0.00' })
  const shown = await homes[1]?.person.fund.get.query({ spaceId })
  // The charge that nobody has explained stays with the treasury.
  expect(shown).toMatchObject({ opened: '150.00', inside: '150.00', free: '150.00', received: '0.00' })
  await expect(open()).rejects.toMatchObject(none)
  await importing(host.person, spaceId, march)
  expect(await bank()).toMatchObject({ difference: '-150.00', opening: '-150.00' })
  await open()
  expect(await bank()).toMatchObject({ books: '170.00', difference: '0.00', opening: '0.00' })
  expect(await host.person.fund.prove.query({ spaceId })).toMatchObject({ wrong: [] })
  await expect(open(homes[1]?.person)).rejects.toMatchObject({ data: { code: 'FORBIDDEN' } })
})
