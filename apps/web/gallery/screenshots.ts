import { mkdir, writeFile } from 'node:fs/promises'
import { startChromium } from './chromium.ts'
import { startGallery } from './gallery-server.ts'
import { firstScreens } from './screen-names.ts'

/** Draws the first screens at both widths, in both languages and themes: `node gallery/screenshots.ts`. */
const folder = new URL('../../../docs/screens/', import.meta.url)
const quality = 55
/** The long pages go on after this; the folder stays small. */
const highest = 2600

await mkdir(folder, { recursive: true })
const gallery = await startGallery()
const browser = await startChromium()
for (const width of [360, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const fold = width === 360 ? 740 : 800
    const page = await browser.newPage({
      viewport: { width, height: fold },
      colorScheme,
      reducedMotion: 'reduce',
    })
    const devtools = await page.context().newCDPSession(page)
    for (const screen of firstScreens) {
      for (const language of ['fr', 'en']) {
        await page.setViewportSize({ width, height: fold })
        await page.goto(`${gallery.address}?language=${language}#${screen}`)
        await page.locator(`[data-screen="${screen}"]`).waitFor()
        await page.evaluate(() => document.fonts.ready.then(() => undefined))
        // As high as the page, so that what is fixed to the bottom of a screen stands at its bottom.
        const height = await page.evaluate(() => document.documentElement.scrollHeight)
        await page.setViewportSize({ width, height: Math.min(height, highest) })
        const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality })
        const name = `${screen}-${width}-${language}-${colorScheme}.webp`
        await writeFile(new URL(name, folder), Buffer.from(data, 'base64'))
      }
    }
    await page.close()
  }
}

// The narrowest phone with letters half as large again: what is left of the navigation there.
const narrow = await browser.newPage({ viewport: { width: 320, height: 740 }, reducedMotion: 'reduce' })
const devtools = await narrow.context().newCDPSession(narrow)
for (const screen of ['ten-areas', 'everything']) {
  await narrow.goto(`${gallery.address}?language=fr#${screen}`)
  await narrow.locator(`[data-screen="${screen}"]`).waitFor()
  await narrow.addStyleTag({ content: 'html { font-size: 150% }' })
  await narrow.evaluate(() => document.fonts.ready.then(() => undefined))
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality })
  await writeFile(new URL(`${screen}-320-fr-150.webp`, folder), Buffer.from(data, 'base64'))
}
await browser.close()
await gallery.close()
