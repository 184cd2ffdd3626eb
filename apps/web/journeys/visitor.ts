import { mkdirSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { axeViolations } from '../gallery/axe-violations.ts'
import { tooWideWithLongNames } from '../gallery/long-names.ts'
import { picturesFolder } from '../gallery/pictures-folder.ts'
import type { Site } from './site.ts'

const widths = [1280, 360] as const

export type Visitor = {
  page: Page
  go: (path: string) => Promise<void>
  press: (name: string | RegExp) => Promise<void>
  follow: (name: string | RegExp) => Promise<void>
  fill: (label: string | RegExp, text: string) => Promise<void>
  /** Opens a part of the page behind its title; one that is open stays open. */
  unfold: (title: string | RegExp) => Promise<void>
  title: (name: string | RegExp) => Promise<void>
  sees: (text: string | RegExp) => Promise<void>
  /** Looks for overflow at both widths, and for violations; what is found joins the complaints. */
  check: (name: string) => Promise<void>
  /** What the browser and axe complained of, and whom else the page called. */
  complaints: string[]
  close: () => Promise<void>
}

const isExpected = (text: string): boolean => /status of (400|401|403|404|409)/.test(text)

function listen(page: Page, origin: string): string[] {
  const complaints: string[] = []
  page.on('pageerror', error => complaints.push(`error: ${error.message}`))
  page.on('console', message => {
    if (message.type() !== 'error' && message.type() !== 'warning') return
    if (!isExpected(message.text())) complaints.push(`console: ${message.text()}`)
  })
  page.on('request', request => {
    const url = request.url()
    if (!url.startsWith(origin) && !url.startsWith('data:')) complaints.push(`third party: ${url}`)
  })
  return complaints
}

/** @param isAxed whether axe looks, besides the width of the page. */
async function checkAt(page: Page, width: number, name: string, isAxed: boolean): Promise<string[]> {
  await page.setViewportSize({ width, height: width === 360 ? 740 : 800 })
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  if (picturesFolder !== undefined) {
    mkdirSync(picturesFolder, { recursive: true })
    // As high as the page, so that what is fixed to the bottom of a screen stands at its bottom.
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    await page.setViewportSize({ width, height })
    await page.screenshot({ path: `${picturesFolder}/${name}-${width}.png` })
  }
  const violations = isAxed ? await axeViolations(page) : []
  const found = violations.map(violation => `${name} at ${width}: ${violation}`)
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  if (overflow > 0) found.push(`${name} at ${width}: ${overflow} px too wide`)
  if (width === 360) found.push(...(await tooWideWithLongNames(page)).map(one => `${name}: ${one}`))
  return found
}

/** Somebody at a browser of their own, without a session until they come in. */
export const visit = async (browser: Browser, site: Site, locale = 'fr-FR'): Promise<Visitor> => {
  const context = await browser.newContext({
    baseURL: site.origin,
    locale,
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  const complaints = listen(page, site.origin)
  const title = (name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()
  return {
    page,
    complaints,
    title,
    go: async path => {
      await page.goto(path)
    },
    press: name => page.getByRole('button', { name }).first().click(),
    follow: name => page.getByRole('link', { name }).first().click(),
    fill: (label, text) => page.getByLabel(label).first().fill(text),
    unfold: async title => {
      const part = page.locator('details', { has: page.locator('summary', { hasText: title }) }).first()
      await part.waitFor()
      if ((await part.getAttribute('open')) === null) await part.locator('summary').first().click()
    },
    sees: text => page.getByText(text).first().waitFor(),
    check: async name => {
      // A page that was just asked for has nothing to look at before its first answer.
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      const { pathname } = new URL(page.url())
      // What differs on a wide screen is the frame of a page: axe looks at it once an address.
      const isNew = !site.seenWide.has(pathname)
      site.seenWide.add(pathname)
      for (const width of widths)
        complaints.push(...(await checkAt(page, width, name, width === 360 || isNew)))
      await page.setViewportSize({ width: 1280, height: 800 })
    },
    close: () => context.close(),
  }
}

/** Somebody who has come in before, by the API: their browser holds the session. */
export const visitAs = async (
  browser: Browser,
  site: Site,
  person: object,
  locale?: string,
): Promise<Visitor> => {
  const visitor = await visit(browser, site, locale)
  const [name = '', value = ''] = site.api.cookieOf(person).split('=')
  await visitor.page.context().addCookies([{ name, value, url: site.origin }])
  return visitor
}

const followLink = async (visitor: Visitor, link: string): Promise<void> => {
  await visitor.go(link)
  await visitor.press('Entrer sur cet appareil')
  await visitor.page.waitForURL(url => url.pathname !== '/entrer')
}

/** Comes in from `/entrer` without the mail, by a link that leads on to where this page would; no name is said yet. */
export const comeIn = async (visitor: Visitor, site: Site, address: string): Promise<void> => {
  await visitor.title('Entrer')
  const next = new URL(visitor.page.url()).searchParams.get('next') ?? '/'
  await followLink(visitor, await site.api.linkFor(address, next))
}

/** The same by asking for the link there and opening it from the mail. */
export const comeInByMail = async (visitor: Visitor, site: Site, address: string): Promise<void> => {
  await visitor.title('Entrer')
  await visitor.fill('Adresse électronique', address)
  await visitor.press('Recevoir le lien')
  await visitor.title('Regardez vos messages')
  await followLink(visitor, await site.linkTo(address))
}
