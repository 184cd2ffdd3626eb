import { mkdirSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeViolations } from '../gallery/axe-violations.ts'
import { startChromium } from '../gallery/chromium.ts'
import { tooWideWithLongNames } from '../gallery/long-names.ts'
import { picturesFolder } from '../gallery/pictures-folder.ts'
import { mailScene } from './mail-scene.ts'
import { requestId } from './members.ts'
import { type Site, startSite } from './site.ts'

/** L15: a page that a mail opens, and a public one, with all that it loads. */
const ceiling = 40_000

let site: Site
let browser: Browser
let scene: Awaited<ReturnType<typeof mailScene>>
beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), startChromium()])
  scene = await mailScene(site)
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

type Look = { width: 1280 | 360; scheme: 'light' | 'dark' }
const looks: readonly [Look, Look] = [
  { width: 1280, scheme: 'light' },
  { width: 360, scheme: 'dark' },
]

/** A browser that runs no script of any page; only axe, which is one, needs another. */
const openPage = async ({ width, scheme }: Look, javaScriptEnabled = false) => {
  const context = await browser.newContext({
    baseURL: site.origin,
    javaScriptEnabled,
    colorScheme: scheme,
    locale: 'fr-FR',
    viewport: { width, height: width === 360 ? 740 : 800 },
  })
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  return { page, close: () => context.close() }
}

/** Bytes that came over the network for one page, headers included. */
const weigh = async (page: Page, path: string): Promise<number> => {
  const network = await page.context().newCDPSession(page)
  await network.send('Network.enable')
  await network.send('Network.setCacheDisabled', { cacheDisabled: true })
  let bytes = 0
  network.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await page.goto(path, { waitUntil: 'load' })
  // The typeface of the product is a part of what such a page loads, and of what it weighs.
  const faces = await page.evaluate(() =>
    document.fonts.ready.then(all => [...all].filter(one => one.status === 'loaded').map(one => one.family)),
  )
  if (!faces.some(one => one.includes('Atkinson Hyperlegible Next')))
    throw new Error(`${path} has no typeface`)
  await network.detach()
  return bytes
}

const faultsOf = async (page: Page, name: string, { width, scheme }: Look): Promise<string[]> => {
  if (picturesFolder !== undefined) {
    mkdirSync(picturesFolder, { recursive: true })
    await page.screenshot({ path: `${picturesFolder}/${name}-${width}-${scheme}.png`, fullPage: true })
  }
  const violations = await axeViolations(page)
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  const found = violations.map(violation => `${name} ${width}: ${violation}`)
  if (overflow > 0) found.push(`${name} ${width}: ${overflow} px too wide`)
  if (width === 360) found.push(...(await tooWideWithLongNames(page)).map(one => `${name}: ${one}`))
  return found
}

describe('L15: pages without a script', () => {
  test('weigh at most 40 kB with all they load, and have nothing for axe to complain of', async () => {
    const { paths } = scene
    const pages: [string, string][] = [
      ...Object.entries(paths),
      ['unknown', `/acte/${'A'.repeat(43)}`],
      ['public-organisation', '/p/o/velo'],
      ['public-coalition', '/p/c/rives'],
      ['public-none', '/p/c/rien-ici'],
      ['accessibility', '/accessibilite'],
      ['legal', '/mentions-legales'],
      ['welcome', '/'],
      ['help', '/aide'],
    ]
    await scene.home.api.organisations.edit.mutate({
      spaceId: scene.home.spaceId,
      requestId: requestId(),
      name: scene.home.name,
      legalForm: 'association_1901',
      sector: 'mobility',
      communeCode: null,
      purpose: 'Réparer, prêter et partager des vélos.',
      history: '',
      culture: '',
      methods: '',
      isPublic: true,
      revision: 1,
    })
    const heavy: string[] = []
    const faults: string[] = []
    const scale = await openPage(looks[0])
    // Each language in one of the looks: what axe finds wrong is wrong in both.
    const readings = [
      { lang: 'en', look: looks[0], ...(await openPage(looks[0], true)) },
      { lang: 'fr', look: looks[1], ...(await openPage(looks[1], true)) },
    ]
    for (const [name, path] of pages)
      for (const { lang, look, page } of readings) {
        const there = `${path}?lang=${lang}`
        const bytes = await weigh(scale.page, there)
        if (bytes > ceiling || bytes < 2_000) heavy.push(`${name} ${lang}: ${bytes} bytes`)
        await page.goto(there)
        faults.push(...(await faultsOf(page, `mail-${name}-${lang}`, look)))
      }
    for (const { close } of [scale, ...readings]) await close()
    expect([faults, heavy]).toEqual([[], []])
  })

  test('an address of no page is 404, and still shows the application in the reader’s language', async () => {
    const statuses = [
      '/',
      '/entrer',
      '/c/rives/charte',
      '/o/velo/',
      '/accessibilite',
      '/rien',
      '/o/velo/rien',
    ]
    expect(await Promise.all(statuses.map(async path => (await fetch(site.origin + path)).status))).toEqual([
      ...[200, 200, 200, 200, 200, 404, 404],
    ])
    const { page, close } = await openPage(looks[0], true)
    const answer = await page.goto('/rien')
    expect(answer?.status()).toBe(404)
    await page.getByRole('heading', { level: 1, name: 'Cette page n’existe pas' }).waitFor()
    await page.getByRole('link', { name: 'Accessibilité et mentions' }).click()
    await page.getByRole('heading', { level: 1, name: 'Accessibilité' }).waitFor()
    await page.getByRole('link', { name: 'Mentions légales' }).click()
    await page.getByRole('heading', { level: 1, name: 'Mentions légales' }).waitFor()
    await close()
  })

  test('are walked through with the keyboard, and do what they say', async () => {
    const { page, close } = await openPage({ width: 360, scheme: 'light' })
    await page.goto(scene.paths.invitation)
    await page.keyboard.press('Tab')
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Aller au contenu')
    await page.getByLabel(/J’accepte/).focus()
    await page.keyboard.press('Space')
    await page.getByRole('textbox', { name: 'Votre nom' }).fill('Josiane Carpentras')
    await page.getByRole('textbox', { name: 'Votre nom' }).press('Enter')
    await page
      .getByRole('heading', { level: 1, name: /Vous faites partie de «.Atelier du Vélo têtu.»/ })
      .waitFor()
    await page.goto(scene.paths.charter)
    await page.getByLabel(/Nous acceptons la charte 3.0/).check()
    await page.getByRole('textbox', { name: 'Votre nom' }).fill('Voix du Levain')
    await page.getByRole('button', { name: 'Envoyer cette réponse' }).click()
    await page.getByRole('heading', { level: 1, name: /a signé la charte 3.0/ }).waitFor()
    await page.goto(scene.paths.charter)
    await page.getByRole('heading', { level: 1, name: 'C’est déjà fait' }).waitFor()
    await page.getByRole('button', { name: 'Recevoir un lien pour entrer' }).click()
    await page.getByRole('heading', { level: 1, name: 'Le lien est parti' }).waitFor()
    await close()
  })

  test('keep what they look like at 200 % and on paper', async () => {
    const { page, close } = await openPage({ width: 360, scheme: 'light' })
    await page.setViewportSize({ width: 640, height: 400 })
    await page.goto('/p/c/rives')
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('link', { name: 'Demander à rejoindre' }).isVisible()).toBe(false)
    await close()
  })
})
