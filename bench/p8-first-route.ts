import { createServer } from 'node:http'
import { type Browser, chromium, type Page } from 'playwright-core'
import { ensureBrowser } from '../scripts/browser.ts'
import { median } from './measure.ts'
import { openScene } from './scene.ts'

const rounds = 5
type Loaded = { lcp: number; cls: number; bytes: number; fonts: number; requests: number }
type Seen = Loaded & { inp: number; welcome: number }

/** A slow phone on 3G: 1.6 Mbit/s down, 150 ms there and back, a processor four times slower. */
const slowDown = async (page: Page): Promise<void> => {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (750 * 1024) / 8,
  })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
}

/** What the browser says of the page it has just shown. */
const readPage = (page: Page): Promise<Loaded> =>
  page.evaluate(
    () =>
      new Promise<Loaded>(resolve => {
        const found = { lcp: 0, cls: 0 }
        new PerformanceObserver(list => {
          for (const entry of list.getEntries()) found.lcp = entry.startTime
        }).observe({ type: 'largest-contentful-paint', buffered: true })
        new PerformanceObserver(list => {
          for (const entry of list.getEntries()) found.cls += (entry as unknown as { value: number }).value
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => {
          const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
          const sum = (list: PerformanceResourceTiming[]) =>
            list.reduce((total, one) => total + one.transferSize, 0)
          const isFont = (one: PerformanceResourceTiming) => one.name.endsWith('.woff2')
          const isCode = (one: PerformanceResourceTiming) => /\.(js|css)$/.test(one.name)
          resolve({
            ...found,
            bytes: sum(files.filter(isCode)),
            fonts: sum(files.filter(isFont)),
            requests: files.length,
          })
        }, 300)
      }),
  )

/** The slowest answer to a hand: a field touched, an address typed letter by letter, the button pressed. */
const handle = async (page: Page): Promise<number> => {
  await page.evaluate(() => {
    const seen = globalThis as unknown as { slowest: number }
    seen.slowest = 0
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) seen.slowest = Math.max(seen.slowest, entry.duration)
    }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit)
  })
  await page.getByRole('textbox').first().click()
  await page.keyboard.type('ines@bench.test', { delay: 60 })
  await page.getByRole('button', { name: /lien/ }).click()
  await page.waitForTimeout(1_000)
  return page.evaluate(() => (globalThis as unknown as { slowest: number }).slowest)
}

/** The same words as a page that needs no script: what this machine and this network allow at best. */
const staticPage = (title: string, words: readonly string[]): string => {
  const plain = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${plain(title)}</title><h1>${plain(title)}</h1>${words.map(line => `<p>${plain(line)}</p>`).join('')}</html>`
}

/** Serves one page, at an address of its own. */
const serveStatic = async (html: string) => {
  const server = createServer((_request, answer) =>
    answer.setHeader('content-type', 'text/html; charset=utf-8').end(html),
  )
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() }
}

/** An empty browser at the address; its heading is there before anything is read. */
const open = async (browser: Browser, address: string): Promise<{ page: Page; loaded: Loaded }> => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'fr-FR' })
  const page = await context.newPage()
  await slowDown(page)
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.getByRole('heading', { level: 1, name: /\S/ }).first().waitFor()
  const loaded = await readPage(page)
  if (loaded.lcp === 0) throw new Error(`${address}: the browser reports no largest paint`)
  return { page, loaded }
}

/** P8 and L15: the first pages of a visitor, as a slow phone on 3G sees them, each with an empty cache. */
export const run = async (): Promise<void> => {
  const scene = await openScene(12)
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  const seen: Seen[] = []
  const still: Loaded[] = []
  let bare: Awaited<ReturnType<typeof serveStatic>> | undefined
  for (let n = 0; n < rounds; n++) {
    const welcome = await open(browser, `${scene.origin}/`)
    const title = (await welcome.page.getByRole('heading', { level: 1 }).first().textContent()) ?? ''
    const words = await welcome.page.locator('main').getByRole('paragraph').allTextContents()
    bare ??= await serveStatic(staticPage(title, words))
    await welcome.page.context().close()
    const { page, loaded } = await open(browser, `${scene.origin}/entrer`)
    seen.push({ ...loaded, welcome: welcome.loaded.lcp, inp: await handle(page) })
    await page.context().close()
    const reference = await open(browser, bare.origin)
    still.push(reference.loaded)
    await reference.page.context().close()
  }
  bare?.close()
  const of = (name: keyof Seen) => median(seen.map(one => one[name]))
  console.log('\nP8  first route of a visitor at 360 px, 3G, processor four times slower, empty cache')
  const reference = median(still.map(one => one.lcp))
  console.log(
    `  /        LCP ${(of('welcome') / 1000).toFixed(2)} s, ${(of('welcome') / reference).toFixed(2)}× that of a static page of the same words (${(reference / 1000).toFixed(2)} s); goal ≤ 1.3×`,
  )
  console.log('  goal: LCP ≤ 1.5 s, INP ≤ 100 ms, CLS ≤ 0.02, JS and CSS ≤ 150 kB, fonts ≤ 60 kB as sent')
  console.log(
    `  /entrer  LCP ${(of('lcp') / 1000).toFixed(2)} s (${seen.map(one => (one.lcp / 1000).toFixed(2)).join(', ')}), INP ${of('inp')} ms, CLS ${of('cls').toFixed(3)}`,
  )
  console.log(
    `  ${(of('bytes') / 1000).toFixed(1)} kB of JS and CSS, ${(of('fonts') / 1000).toFixed(1)} kB of fonts, ${of('requests')} files`,
  )
  await browser.close()
  await scene.close()
}
