import { expect, it } from 'vitest'
import { readPdf } from '../testing/read-pdf.ts'
import { drawPaper } from './draw-paper.ts'
import type { Paper, PaperPart } from './paper.ts'

const paperOf = (parts: readonly PaperPart[]): Paper => ({
  lang: 'fr',
  title: 'Un papier',
  foot: 'Bas de page',
  madeAt: '2026-11-19T09:30:00.000Z',
  parts,
})
const drawn = async (parts: readonly PaperPart[]) =>
  readPdf((await drawPaper(paperOf(parts))).toString('base64'))

it('draws accents, quotes, narrow and wide blanks and letters of the rest of Europe in our own typeface alone', async () => {
  const said = 'Ça\u202f! «\u00a0Œuvre\u00a0» d’Été\u00a0: 24\u202f250,00\u00a0€, Łódź, Žižkov'
  const { text, title, lang, roles, fonts } = await drawn([{ kind: 'text', text: said }])
  expect(text).toContain(said.replaceAll(/\s/g, ' '))
  expect({ title, lang, roles }).toEqual({
    title: 'Un papier',
    lang: 'fr-FR',
    roles: ['Document', 'H1', 'P', 'Root'],
  })
  expect(fonts.length).toBeGreaterThan(1)
  expect(fonts.filter(name => !name.includes('AtkinsonHyperlegibleNext'))).toEqual([])
})

it('draws a text as it is, and says where the typeface has no sign', async () => {
  const { text } = await drawn([{ kind: 'text', text: '<b>*gras*</b> {name} \\n (a) \u202eЖ ﬁn\u2011là' }])
  expect(text).toContain('<b>*gras*</b> {name} \\n (a)')
  expect(text).toContain('fin-là')
})

it('keeps rows whole, and numbers the pages that a long table takes', async () => {
  const rows = Array.from({ length: 90 }, (_, at) => [`jour ${at}`, 'Virement reçu', `${at},00 €`])
  const { pages } = await drawn([{ kind: 'table', heads: ['Jour', 'Quoi', 'Montant'], rows }])
  expect(pages.length).toBe(3)
  for (const [at, page] of pages.entries()) expect(page).toContain(`Bas de page ${at + 1} / 3`)
  expect(pages.join(' ')).toContain('jour 89')
})

it('cuts a word that is wider than the page', async () => {
  const word = 'é'.repeat(300)
  const { text } = await drawn([{ kind: 'facts', rows: [['Nom', word]] }])
  expect(text.replaceAll(' ', '')).toContain(word)
})
