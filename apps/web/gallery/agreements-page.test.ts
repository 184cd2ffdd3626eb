import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startChromium } from './chromium.ts'
import { startGallery } from './gallery-server.ts'

/** The demo has fourteen statements and twelve organisations: so high may the whole page be at most, in CSS pixels. */
const mostHigh = { 1280: 1100, 360: 2200 } as const
/** A statement that is closed, its hairline with it: at most three lines of text, and who stands where. */
const stripHigh = { from: 44, to: 74 }

let browser: Browser
let gallery: Awaited<ReturnType<typeof startGallery>>
beforeAll(async () => {
  gallery = await startGallery()
  browser = await startChromium()
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await gallery?.close()
})

const openPage = async (width: number, language: string): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width, height: 740 }, reducedMotion: 'reduce' })
  await page.goto(`${gallery.address}?language=${language}#banks`)
  await page.locator('[data-screen="banks"]').waitFor()
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  return page
}
const strip = (page: Page, number: number) => page.locator(`#statement-${number}`)
/** Whether a line of its text or more is cut. */
const isCut = (line: Locator) =>
  line.locator('summary > span:has([lang])').evaluate(one => one.scrollHeight - one.clientHeight > 8)

describe.each(['fr', 'en'])('in %s', language => {
  test.each([1280, 360] as const)('R87: the demo stands on one screen at %i px', async width => {
    const page = await openPage(width, language)
    const { height, strips } = await page.evaluate(() => ({
      height: document.documentElement.scrollHeight,
      strips: [...document.querySelectorAll('li[id^="statement-"]')].map(
        one => one.getBoundingClientRect().height,
      ),
    }))
    expect(height).toBeLessThanOrEqual(mostHigh[width])
    expect(strips).toHaveLength(14)
    expect(Math.min(...strips)).toBeGreaterThanOrEqual(stripHigh.from)
    expect(Math.max(...strips)).toBeLessThanOrEqual(stripHigh.to)
    await page.close()
  })
})

test('R87: the two banks have the same place, the strait between them', async () => {
  const page = await openPage(1280, 'fr')
  const boxOf = (name: string) =>
    page
      .locator('section')
      .filter({ has: page.getByRole('heading', { level: 2, name }) })
      .last()
      .boundingBox()
  const [unites, strait, separates] = await Promise.all([
    boxOf('Réunit'),
    boxOf('Entre les rives'),
    boxOf('Sépare'),
  ])
  if (!unites || !strait || !separates) throw new Error('three parts')
  expect(separates.y).toBe(unites.y)
  expect(separates.height).toBe(unites.height)
  expect(Math.abs(separates.width - unites.width)).toBeLessThan(1)
  expect(unites.x).toBeLessThan(strait.x)
  expect(strait.x).toBeLessThan(separates.x)
  await page.close()
})

test.each([1280, 1024, 768, 360])(
  'no statement of 200 signs has to be opened to be read, at %i px',
  async width => {
    for (const language of ['fr', 'en']) {
      const page = await openPage(width, language)
      for (let number = 1; number <= 14; number++) expect(await isCut(strip(page, number))).toBe(false)
      await page.close()
    }
  },
)

test('a line opens by the keyboard: the names, the acts', async () => {
  const page = await openPage(1280, 'fr')
  const line = strip(page, 14)
  const act = line.getByRole('link', { name: 'Poser une question' })
  await expect.poll(() => act.isVisible()).toBe(false)
  await line.locator('summary').focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => act.isVisible()).toBe(true)
  await line.getByText('Réseau Passerelles').waitFor()
  await page.keyboard.press('Enter')
  await expect.poll(() => act.isVisible()).toBe(false)
  await page.close()
})

test('by organisation is another look at the same positions, and one switch leads back', async () => {
  const page = await openPage(360, 'fr')
  await page.getByRole('button', { name: 'Où nous en sommes, et la suite' }).click()
  await page.getByRole('checkbox', { name: 'Par organisation' }).check()
  const table = page.getByRole('table')
  expect(await table.getByRole('rowheader').count()).toBe(12)
  expect(await table.getByRole('cell', { name: 'En attente' }).count()).toBe(2)
  await expect.poll(() => strip(page, 10).isVisible()).toBe(false)
  await page.getByRole('checkbox', { name: 'Par organisation' }).uncheck()
  await expect.poll(() => strip(page, 10).isVisible()).toBe(true)
  await page.close()
})

test('no organisation is named beside a superlative, or as what is missing', async () => {
  const page = await openPage(360, 'fr')
  const answers = (await page.locator('dl').first().textContent()) ?? ''
  expect(answers).toMatch(/Énoncés les plus nuancés\s*n° 8 et n° 12/)
  expect(answers).toMatch(/En attente\s*2 positions sur 168/)
  for (const name of ['Institut des Communs vivants', 'Collectif Brique et Accueil'])
    expect(answers).not.toContain(name)
  await page.close()
})

test('on paper nothing is folded, nothing lies over a text, and no statement is split', async () => {
  const page = await openPage(1280, 'fr')
  await page.emulateMedia({ media: 'print' })
  // A4 between its margins.
  await page.setViewportSize({ width: 688, height: 1000 })
  expect(await strip(page, 10).getByText('Réseau Semences d’Amont').isVisible()).toBe(true)
  expect(await isCut(strip(page, 14))).toBe(false)
  expect(await page.getByText('au moins trois quarts de « d’accord », aucun').isVisible()).toBe(true)
  expect(await page.getByRole('link', { name: 'Poser une question' }).first().isVisible()).toBe(false)
  const found = await page.evaluate(() => {
    const shores = [
      ...document.querySelectorAll('main svg[viewBox="0 0 24 1000"], main svg[viewBox="0 0 1000 24"]'),
    ]
    const lines = [...document.querySelectorAll('li[id^="statement-"]')]
    return {
      shores: shores.filter(one => one.getBoundingClientRect().height > 0).length,
      splits: lines.filter(one => getComputedStyle(one).breakInside !== 'avoid').length,
    }
  })
  expect(found).toEqual({ shores: 0, splits: 0 })
  await page.close()
})
