import { readCsv } from '@reliance/core/shared/csv.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rowsOf } from '../testing/closing-scene.ts'
import { type FundHome, fundScene, importing, promise, statementOf } from '../testing/fund-scene.ts'
import { readPdf } from '../testing/read-pdf.ts'
import { foundOrganisation, requestId } from '../testing/scenes.ts'
import { startTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
let scene: Awaited<ReturnType<typeof fundScene>>
const year = new Date().getFullYear()

beforeAll(async () => {
  api = await startTestApi()
  scene = await fundScene(api, 'papier', 4)
})
afterAll(() => api.stop())

const home = (at: number): FundHome => {
  const found = scene.homes[at]
  if (!found) throw new Error('no such organisation')
  return found
}
type Kind = 'promise' | 'statement'
const ask = (who: FundHome, kind: Kind, lang: 'fr' | 'en', organisationId: string = who.spaceId) =>
  who.person.fund.paper.query({ spaceId: scene.spaceId, organisationId, year, kind, lang })
const read = async (who: FundHome, kind: Kind, lang: 'fr' | 'en') =>
  readPdf((await ask(who, kind, lang)).content)
const asTreasury = (organisationId: string, who = scene.host) =>
  who.person.fund.treasuryPaper.mutate({
    spaceId: scene.spaceId,
    requestId: requestId(),
    organisationId,
    year,
    lang: 'fr',
  })
const coalition = 'Coalition papier'

describe('the sheet for the board', () => {
  it('has lines to fill in before anything is promised, on one page, in both languages', async () => {
    const fr = await read(home(1), 'promise', 'fr')
    expect(fr.pages.length).toBe(1)
    expect(fr.title).toBe(`Notre part à la caisse commune, ${year}`)
    for (const said of [
      ...[
        coalition,
        'papier 2',
        '1 % de ses dépenses de l’année passée, au moins 10,00 €',
        'Ce sur quoi on calcule, en euros',
      ],
      ...['Montant promis, en euros', 'Clé de Voûte', 'FR76 3000 1007 9412 3456 7890 185'],
      ...['Les autres organisations liront que la vôtre a versé', 'Nom, fonction et signature', '1 / 1'],
    ])
      expect(fr.text).toContain(said)
    expect(fr.text).not.toContain('RF')
    const en = await read(home(1), 'promise', 'en')
    expect([en.pages.length, en.lang]).toEqual([1, 'en-GB'])
    for (const said of [
      '1% of last year’s expenses, at least €10.00',
      'What it is worked out from, in euros',
      'Decision of the board',
    ])
      expect(en.text).toContain(said)
  })

  it('says what is promised, when, to whom and under which reference, on one page with twelve parts', async () => {
    const less = { amount: '600', reason: 'Année difficile. '.repeat(28).trim(), instalments: 12 }
    const firstDueOn = `${year}-12-31`
    const { reference } = await promise(home(2), scene, '86000', { ...less, firstDueOn })
    const fr = await read(home(2), 'promise', 'fr')
    expect(fr.pages.length).toBe(1)
    for (const said of [
      ...['860,00 €', '600,00 €', 'Année difficile', `31 décembre ${year}`, `30 novembre ${year + 1}`],
      ...['Prochain versement', '50,00 €', reference.replaceAll(/(.{4})(?=.)/g, '$1 ')],
    ])
      expect(fr.text).toContain(said)
    expect(fr.text).not.toContain('Ce sur quoi on calcule, en euros')
    const en = await read(home(2), 'promise', 'en')
    for (const said of ['€600.00', `31 December ${year}`, 'Pay by transfer']) expect(en.text).toContain(said)
  })

  it('is of one’s own organisation: another, one that is not there, and a stranger find nothing', async () => {
    for (const kind of ['promise', 'statement'] as const) {
      const other = await ask(home(1), kind, 'fr', home(2).spaceId).catch(String)
      const none = await ask(home(1), kind, 'fr', crypto.randomUUID()).catch(String)
      expect([other, none]).toEqual([none, none])
      expect(other).toContain('TRPCClientError')
      // The treasury has an act of its own, which is recorded.
      await expect(ask(scene.host, kind, 'fr', home(2).spaceId)).rejects.toMatchObject({
        data: { code: 'NOT_FOUND' },
      })
      const stranger = await foundOrganisation(api, `loin ${kind}`, `loin-${kind}`)
      await expect(ask(stranger, kind, 'fr')).rejects.toMatchObject({ data: { code: 'NOT_FOUND' } })
      const nobody = await fetch(`${api.origin}/trpc/fund.paper`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
        body: JSON.stringify({
          spaceId: scene.spaceId,
          organisationId: home(1).spaceId,
          year,
          kind,
          lang: 'fr',
        }),
      })
      expect(nobody.status).toBe(401)
    }
    await expect(
      home(1).person.fund.paper.query({
        spaceId: scene.spaceId,
        organisationId: home(1).spaceId,
        year: 2001,
        kind: 'promise',
        lang: 'fr',
      }),
    ).rejects.toMatchObject({ data: { refusal: { code: 'fund.year_not_open' } } })
  })
})

describe('the statement of a year', () => {
  it('lists what came and what was taken back, and says that it is no tax receipt', async () => {
    const { reference } = await promise(home(3), scene, '86000')
    const paying = (rows: readonly (readonly [string, string, string])[]) =>
      importing(scene.host.person, scene.spaceId, statementOf(rows))
    await paying([[`03/02/${year}`, reference, '860,00']])
    const { importId } = await paying([[`04/02/${year}`, reference, '60,00']])
    const { waiting } = await scene.host.person.fund.openTreasury.mutate({
      spaceId: scene.spaceId,
      requestId: requestId(),
    })
    const line = { spaceId: scene.spaceId, lineId: waiting[0]?.lineId ?? '' }
    const match = { ...line, organisationId: home(3).spaceId, year }
    await scene.host.person.fund.matchPayment.mutate({ ...match, requestId: requestId() })
    expect((await read(home(3), 'statement', 'fr')).text).toContain('Versé en plus 60,00 €')
    await scene.host.person.fund.undoImport.mutate({
      spaceId: scene.spaceId,
      importId,
      requestId: requestId(),
    })
    const fr = await read(home(3), 'statement', 'fr')
    for (const said of [
      ...[coalition, 'papier 4', `3 février ${year}`, 'Virement reçu', `il était daté du 4 février ${year}`],
      ...['-60,00 €', 'Versé en tout 860,00 €', 'Reste à verser 0,00 €', 'ce n’est pas un reçu fiscal'],
    ])
      expect(fr.text).toContain(said)
    const en = await read(home(3), 'statement', 'en')
    for (const said of ['Transfer received', 'Paid in all €860.00', 'it is not a tax receipt'])
      expect(en.text).toContain(said)
    expect((await read(home(1), 'statement', 'fr')).text).toContain('Rien n’a été reçu')
  })

  it('is made for the treasury of any organisation, which is recorded, and for nobody else', async () => {
    const { fileName, content } = await asTreasury(home(3).spaceId)
    expect(fileName).toBe(`releve-papier-4-${year}.pdf`)
    expect((await readPdf(content)).text).toContain('860,00 €')
    const acts = await rowsOf(api, 'act', scene.spaceId)
    expect(acts.filter(one => one.kind === 'fund.statement_read')).toMatchObject([
      { subject_id: home(3).spaceId },
    ])
    await expect(asTreasury(crypto.randomUUID())).rejects.toMatchObject({ data: { code: 'NOT_FOUND' } })
    await expect(asTreasury(home(1).spaceId, home(1))).rejects.toMatchObject({
      data: { code: 'FORBIDDEN' },
    })
  })
})

describe('tables for the treasury', () => {
  const cells = (text: string, separator: ';' | ',') => [...readCsv(text, separator)].map(row => row.cells)

  it('say who promised and paid with amounts that a spreadsheet computes with', async () => {
    const table = (lang: 'fr' | 'en') =>
      scene.host.person.fund.exportTreasury.mutate({
        spaceId: scene.spaceId,
        requestId: requestId(),
        year,
        lang,
      })
    const fr = await table('fr')
    expect(fr.fileName).toBe(`tresorerie-${year}.csv`)
    const rows = cells(fr.content, ';')
    expect(rows.map(row => row[0])).toEqual(['Organisation', 'papier 1', 'papier 2', 'papier 3', 'papier 4'])
    expect(rows[4]?.slice(1, 7)).toEqual([String(year), 'a tout versé', '860,00', '860,00', '860,00', '0,00'])
    const en = cells((await table('en')).content, ',')
    expect(en[4]?.slice(2, 6)).toEqual(['all paid', '860.00', '860.00', '860.00'])
    await expect(
      home(1).person.fund.exportTreasury.mutate({
        spaceId: scene.spaceId,
        requestId: requestId(),
        year,
        lang: 'fr',
      }),
    ).rejects.toMatchObject({ data: { code: 'FORBIDDEN' } })
  })
})
