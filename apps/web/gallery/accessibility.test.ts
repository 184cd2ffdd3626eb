import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeViolations } from './axe-violations.ts'
import { startChromium } from './chromium.ts'
import { startGallery } from './gallery-server.ts'
import { tooWideWithLongNames } from './long-names.ts'
import { firstScreens, otherScreens } from './screen-names.ts'

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

const states = [
  { width: 360, colorScheme: 'light', language: 'fr' },
  { width: 1280, colorScheme: 'dark', language: 'en' },
] as const

describe.each(states)('$width px, $colorScheme, $language', ({ width, colorScheme, language }) => {
  const errors: string[] = []
  let page: Page
  beforeAll(async () => {
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      colorScheme,
      reducedMotion: 'reduce',
    })
    page = await context.newPage()
    page.on('pageerror', error => errors.push(error.message))
    await page.goto(`${gallery.address}?language=${language}`)
  }, 30_000)
  afterAll(() => page?.context().close())

  test.each([...firstScreens, ...otherScreens])(
    '%s has no violation and fits its width',
    async screen => {
      await page.evaluate(name => {
        location.hash = name
      }, screen)
      await page.locator(`[data-screen="${screen}"]`).waitFor()
      const found = await axeViolations(page)
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      const longNames = width === 360 ? await tooWideWithLongNames(page) : []
      expect({ found, errors: errors.splice(0), overflow: Math.max(0, overflow), longNames }).toEqual({
        found: [],
        errors: [],
        overflow: 0,
        longNames: [],
      })
    },
    30_000,
  )
})

// The narrowest phone, with the letters that somebody of 74 reads: nothing stands beside the screen.
test('320 px with letters half as large again: every screen fits its width', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 740 }, reducedMotion: 'reduce' })
  await page.goto(`${gallery.address}?language=fr`)
  await page.addStyleTag({ content: 'html { font-size: 150% }' })
  const tooWide: string[] = []
  for (const screen of [...firstScreens, ...otherScreens]) {
    await page.evaluate(name => {
      location.hash = name
    }, screen)
    await page.locator(`[data-screen="${screen}"]`).waitFor()
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    if (overflow > 0) tooWide.push(`${screen}: ${overflow} px`)
  }
  await page.close()
  expect(tooWide).toEqual([])
}, 60_000)
