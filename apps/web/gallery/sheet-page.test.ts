import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from './chromium.ts'
import { startGallery } from './gallery-server.ts'

/** Fourteen statements that are answered: so high may the whole page be at most, in CSS pixels. */
const mostHigh = { 1280: 1800, 360: 3600 } as const

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

const openSheet = async (width: number, screen = 'sheet'): Promise<Page> => {
  const page = await browser.newPage({
    viewport: { width, height: width === 360 ? 740 : 800 },
    reducedMotion: 'reduce',
  })
  await page.goto(`${gallery.address}?language=fr#${screen}`)
  await page.locator(`[data-screen="${screen}"]`).waitFor()
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  return page
}
const row = (page: Page, number: number) => page.locator(`#statement-${number}`)
const choice = (page: Page, number: number, stance: string) =>
  row(page, number).locator(`input[value="${stance}"]`)
const isFolded = (page: Page, number: number) => row(page, number).getByRole('button', { name: /^Modifier/ })
/** The number of the row that holds the focus. */
const focused = (page: Page) => page.evaluate(() => document.activeElement?.closest('li')?.id)
const topOf = async (page: Page, number: number) =>
  Math.round((await row(page, number).boundingBox())?.y ?? 0)

test.each([1280, 360] as const)('a sheet that is answered is one short page at %i px', async width => {
  const page = await openSheet(width, 'sheet-answered')
  expect(await page.locator('ol').getByRole('radio').count()).toBe(0)
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(
    mostHigh[width],
  )
  await page.close()
})

test.each([1280, 360] as const)('publishing stays within reach, and off the paper, at %i px', async width => {
  const page = await openSheet(width)
  const publish = page.getByRole('button', { name: 'Publier ces 9 positions' })
  const isOnScreen = async () => {
    const box = await publish.boundingBox()
    return box !== null && box.y > 0 && box.y + box.height <= (page.viewportSize()?.height ?? 0)
  }
  for (const part of [0, 0.4, 0.8]) {
    await page.evaluate(at => window.scrollTo(0, document.documentElement.scrollHeight * at), part)
    await expect.poll(isOnScreen).toBe(true)
  }
  await page.getByText('9 sur 14, enregistré').waitFor()
  // A field that takes the focus comes to stand above the bar.
  await page.evaluate(() => window.scrollTo(0, 0))
  for (const number of [10, 12, 14]) {
    await choice(page, number, 'undebated').focus()
    const [field, bar] = [await choice(page, number, 'undebated').boundingBox(), await publish.boundingBox()]
    expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0)
  }
  await page.emulateMedia({ media: 'print' })
  expect(await publish.isVisible()).toBe(false)
  await page.close()
})

/** A place on the screen once it is the same twice. */
const settled = async (place: () => Promise<number>): Promise<number> => {
  let last = Number.NaN
  const isSame = async () => {
    const [before, now] = [last, await place()]
    last = now
    return before === now
  }
  await expect.poll(isSame, { interval: 400 }).toBe(true)
  return last
}

test('an answered row folds once one has gone on, and the next keeps its place', async () => {
  const page = await openSheet(1280)
  await choice(page, 10, 'disagree').check()
  const reason = row(page, 10).getByLabel(/^Pourquoi/)
  await reason.pressSequentially('Nos statuts ne le disent pas encore.')
  // Whoever writes a reason is left alone.
  expect(await focused(page)).toBe('statement-10')
  expect(await isFolded(page, 10).count()).toBe(0)
  await choice(page, 11, 'agree').scrollIntoViewIfNeeded()
  // The row above says that it is being saved, and then that it is: neither is what is looked at here.
  const before = await settled(() => topOf(page, 11))
  await choice(page, 11, 'agree').check()
  await isFolded(page, 10).waitFor()
  expect(Math.abs((await settled(() => topOf(page, 11))) - before)).toBeLessThanOrEqual(2)
  await row(page, 10).getByText('Pas d’accord').waitFor()
  await row(page, 10).getByText('Nos statuts ne le disent pas encore.').waitFor()
  await page.close()
})

test('by the keyboard: a key answers, Enter goes on to the next without an answer, and one opens again', async () => {
  const page = await openSheet(360)
  await choice(page, 10, 'agree').focus()
  await page.keyboard.press('1')
  expect(await focused(page)).toBe('statement-10')
  await page.keyboard.press('Enter')
  expect(await focused(page)).toBe('statement-11')
  await isFolded(page, 10).waitFor()
  for (const _ of [11, 12, 13]) {
    await page.keyboard.press('3')
    await page.keyboard.press('Enter')
  }
  expect(await focused(page)).toBe('statement-14')
  await page.keyboard.press('4')
  // Nothing is left: the focus stays where one is, and a further Enter publishes nothing.
  await page.keyboard.press('Enter')
  expect(await focused(page)).toBe('statement-14')
  expect(await page.locator('ol').getByRole('radio').count()).toBe(0)
  // Passing by opens nothing; asking does, on the answer that stands.
  await isFolded(page, 3).focus()
  expect(await page.locator('ol').getByRole('radio').count()).toBe(0)
  await page.keyboard.press('Enter')
  expect(await choice(page, 3, 'agree').evaluate(one => one === document.activeElement)).toBe(true)
  await row(page, 3).getByRole('button', { name: 'Continuer' }).click()
  await isFolded(page, 3).waitFor()
  expect(await focused(page)).toBe('statement-3')
  await page.close()
})

test('a nuance without its sentence waits, open', async () => {
  const page = await openSheet(1280)
  await choice(page, 12, 'nuance').check()
  await choice(page, 13, 'agree').check()
  await row(page, 12)
    .getByLabel(/^Quelle nuance/)
    .waitFor()
  expect(await isFolded(page, 12).count()).toBe(0)
  await page.close()
})

test.each([1280, 1024, 360] as const)(
  'saving moves nothing that somebody is about to press, at %i px',
  async width => {
    const page = await openSheet(width)
    for (const stance of ['agree', 'disagree']) {
      const [saving, saved] = await choice(page, 10, stance).evaluate(async (radio: HTMLElement) => {
        const below = document.querySelector('#statement-12')
        const bar = document.querySelector('[role="status"]')
        const place = () => [below?.getBoundingClientRect().top, bar?.textContent.includes('enregistrement…')]
        radio.click()
        await Promise.resolve()
        const first = place()
        await new Promise(resolve => setTimeout(resolve, 300))
        return [first, place()]
      })
      expect(saving?.[1]).toBe(true)
      expect(saved).toEqual([saving?.[0], false])
    }
    await page.close()
  },
)
