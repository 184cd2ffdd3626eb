import { fundScene } from '@reliance/api/testing/fund-scene.ts'
import { requestId } from '@reliance/api/testing/scenes.ts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from '../gallery/chromium.ts'
import { type Site, startSite } from './site.ts'
import { type Visitor, visitAs } from './visitor.ts'

let site: Site
let browser: Browser
let scene: Awaited<ReturnType<typeof fundScene>>
let ana: Visitor
const isBack = 'Ce que vous aviez saisi a été repris.'

beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), startChromium()])
  scene = await fundScene(site.api, 'bassin', 3)
  const [, guest] = scene.homes
  if (!guest) throw new Error('no organisation')
  ana = await visitAs(browser, site, guest.person)
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

const typedIn = ({ page }: Visitor, label: string): Promise<string> =>
  page.getByLabel(label).first().inputValue()
const focused = ({ page }: Visitor): Promise<string> =>
  page.evaluate(() => `${document.activeElement?.localName} ${document.activeElement?.textContent?.trim()}`)
const kept = ({ page }: Visitor): Promise<number> =>
  page.evaluate(() => Object.keys(localStorage).filter(key => key.startsWith('typed ')).length)
/** No line says that something came back. */
const isNew = async ({ page }: Visitor): Promise<void> => {
  await page.getByRole('button', { name: 'Effacer' }).waitFor({ state: 'detached' })
}

test('what is typed to found an organisation survives a reload, another page and the way back, until it is cleared', async () => {
  const { page } = ana
  await ana.go('/creer/organisation')
  await ana.title('Créer une organisation')
  await isNew(ana)
  await ana.fill('Nom de l’organisation', 'Les Jardins du Passage')
  await page.getByLabel('Domaine principal').selectOption('mobility')
  await page.getByRole('combobox', { name: 'Commune' }).pressSequentially('Crest')
  await page.getByRole('option').filter({ hasText: 'Drôme' }).first().click()

  await page.reload()
  await ana.sees(isBack)
  expect(await typedIn(ana, 'Nom de l’organisation')).toBe('Les Jardins du Passage')
  expect(await typedIn(ana, 'Domaine principal')).toBe('mobility')
  expect(await page.getByRole('combobox', { name: 'Commune' }).inputValue()).toBe('Crest')
  // The address follows the name, as it did.
  expect(await typedIn(ana, 'Adresse')).toBe('les-jardins-du-passage')
  await ana.check('typing-organisation')

  await page
    .getByRole('link', { name: /^Mon compte/ })
    .first()
    .click()
  await ana.title('Mon compte')
  await expect.poll(() => focused(ana)).toBe('h1 Mon compte')
  await page.goBack()
  await ana.title('Créer une organisation')
  await expect.poll(() => focused(ana)).toBe('h1 Créer une organisation')
  await ana.sees(isBack)
  expect(await typedIn(ana, 'Nom de l’organisation')).toBe('Les Jardins du Passage')

  await ana.press('Effacer')
  await isNew(ana)
  expect(await typedIn(ana, 'Nom de l’organisation')).toBe('')
  expect(await page.getByRole('combobox', { name: 'Commune' }).inputValue()).toBe('')
  await expect.poll(() => focused(ana)).toBe('input ')
  await page.reload()
  await ana.title('Créer une organisation')
  await isNew(ana)
  expect(await kept(ana)).toBe(0)
})

test('two tabs write side by side: each finds its own again, and a new one the newest', async () => {
  const { page } = ana
  const address = '/creer/organisation'
  const label = 'Nom de l’organisation'
  await ana.go(address)
  await ana.fill(label, 'Première')
  const other = await page.context().newPage()
  await other.goto(address)
  await other.getByText(isBack).waitFor()
  await other.getByLabel(label).first().fill('Seconde')
  await page.reload()
  await ana.sees(isBack)
  expect(await typedIn(ana, label)).toBe('Première')
  await other.reload()
  await other.getByText(isBack).waitFor()
  expect(await other.getByLabel(label).first().inputValue()).toBe('Seconde')
  await other.close()
  await ana.press('Effacer')
  await page.reload()
  await ana.sees(isBack)
  expect(await typedIn(ana, label)).toBe('Seconde')
  await ana.press('Effacer')
  await expect.poll(() => kept(ana)).toBe(0)
})

test('a base declared on a phone survives a reload and a lost network, and is gone once it is sent', async () => {
  const { page } = ana
  await page.setViewportSize({ width: 360, height: 740 })
  await ana.go('/')
  await ana.sees('Déclarer et promettre')
  // What the page reads comes late, after the title of a page on its way.
  await page.route('**/trpc/**', route => setTimeout(() => void route.continue(), 500))
  await ana.follow('Déclarer et promettre')
  await expect.poll(() => focused(ana)).toMatch(/^h1 Promettre pour bassin 2/)
  await page.unroute('**/trpc/**')
  await ana.fill('Ce sur quoi on calcule votre part', '86 123,45')
  await page.reload()
  await ana.sees(isBack)
  expect(await typedIn(ana, 'Ce sur quoi on calcule votre part')).toBe('86 123,45')
  await ana.sees('La règle dit 861,23 €')
  await ana.check('typing-pledge')
  await page.setViewportSize({ width: 360, height: 740 })
  await page.context().setOffline(true)
  await ana.press('Promettre')
  await ana.sees('Le serveur ne répond pas.')
  await page.context().setOffline(false)
  await page.reload()
  await ana.sees(isBack)
  const pledging = page.url()
  await ana.press('Promettre')
  await ana.title('Verser pour bassin 2')
  expect(await kept(ana)).toBe(0)
  await ana.go(pledging)
  await ana.title(/bassin 2/)
  await isNew(ana)
  await page.setViewportSize({ width: 1280, height: 800 })
})

test('a proposal refused shows all that is wrong, each a way to its field; signing out leaves nothing', async () => {
  const { page } = ana
  await ana.go('/o/bassin-2/mandats/role')
  await ana.fill('Raison d’être', 'Tenir la caisse et la montrer à qui le demande')
  await page.reload()
  await ana.sees(isBack)
  expect(await typedIn(ana, 'Raison d’être')).toBe('Tenir la caisse et la montrer à qui le demande')
  await ana.press('Proposer')
  const summary = page.getByRole('region', { name: 'Ce qui reste à corriger' })
  await summary.waitFor()
  await expect.poll(() => summary.evaluate(node => node === document.activeElement)).toBe(true)
  await ana.check('typing-refused')
  const lines = summary.getByRole('link')
  const before = await lines.count()
  expect(before).toBe(await page.locator('form [aria-invalid="true"]').count())
  await lines.first().click()
  const first = page.locator('form [aria-invalid="true"]').first()
  await expect.poll(() => first.evaluate(node => node === document.activeElement)).toBe(true)
  // Required fields say so to whoever listens, and in a word beside them.
  expect(
    await page
      .getByLabel('Raison d’être')
      .first()
      .evaluate(node => (node as HTMLTextAreaElement).required),
  ).toBe(true)
  await ana.sees('obligatoire')

  expect(await kept(ana)).toBe(1)
  await page.getByRole('button', { name: 'Me déconnecter' }).first().click()
  await ana.title('Entrer')
  expect(await kept(ana)).toBe(0)
  // But for the network that was taken away.
  expect(ana.complaints.filter(one => !one.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
})

test('what is typed on a version that somebody else changed since comes back beside theirs', async () => {
  const [host] = scene.homes
  if (!host) throw new Error('no organisation')
  const editor = await visitAs(browser, site, host.person)
  const { page } = editor
  await editor.go('/o/bassin-1/modifier')
  await editor.fill('Raison d’être', 'Ce que j’écris')
  await editor.fill('Téléphone', '01 02 03 04 05')
  const saved = await host.person.organisations.get.query({ spaceId: host.spaceId })
  await host.person.organisations.edit.mutate({
    ...saved,
    spaceId: host.spaceId,
    requestId: requestId(),
    purpose: 'Ce que l’autre a gardé',
    culture: 'Une autre phrase',
    isAnother: false,
    legalForm: 'association_1901',
    sector: 'mobility',
  })
  await page.reload()
  await editor.sees(isBack)
  expect(await typedIn(editor, 'Raison d’être')).toBe('Ce que j’écris')
  expect(await typedIn(editor, 'Téléphone')).toBe('01 02 03 04 05')
  await editor.sees('Ce que l’autre a gardé')
  await editor.check('typing-meanwhile')
  await editor.press('Enregistrer')
  await editor.title('bassin 1')
  const after = await host.person.organisations.get.query({ spaceId: host.spaceId })
  expect([after.purpose, after.culture, after.telephone]).toEqual([
    'Ce que j’écris',
    'Une autre phrase',
    '01 02 03 04 05',
  ])
  expect(editor.complaints).toEqual([])
})

test('what one person left is never another’s, and goes when they type', async () => {
  const [host, , other] = scene.homes
  if (!host || !other) throw new Error('no organisation')
  const first = await visitAs(browser, site, host.person)
  await first.go('/creer/organisation')
  await first.fill('Nom de l’organisation', 'À personne d’autre')
  expect(await kept(first)).toBe(1)
  const [name = '', value = ''] = site.api.cookieOf(other.person).split('=')
  await first.page.context().addCookies([{ name, value, url: site.origin }])
  await first.go('/creer/organisation')
  await first.title('Créer une organisation')
  await isNew(first)
  expect(await typedIn(first, 'Nom de l’organisation')).toBe('')
  await expect.poll(() => kept(first)).toBe(0)
  expect(first.complaints).toEqual([])
})
