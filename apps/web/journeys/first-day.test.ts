import type { Browser, Request } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from '../gallery/chromium.ts'
import { foundCoalition, openPublicPage } from './founding.ts'
import { type Site, startSite } from './site.ts'
import { comeInByMail, type Visitor, visit } from './visitor.ts'

let site: Site
let browser: Browser
beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), startChromium()])
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

/** Notes when a page has its title: what arrives later kept nobody waiting for it. */
const markTitle = () =>
  new MutationObserver((_, observer) => {
    if (document.querySelector('h1') === null) return
    performance.mark('title')
    observer.disconnect()
  }).observe(document, { childList: true, subtree: true })

/** The scripts that were there before the title without having been named with the page: each was one more wait (P8). */
async function unannounced({ page, title }: Visitor, path: string): Promise<string[]> {
  const answer = await page.goto(path)
  await title(/./)
  const named = `${answer?.headers().link} ${await answer?.text()}`
  const files = await page.evaluate(() => {
    const titleAt = performance.getEntriesByName('title')[0]?.startTime ?? 0
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
    return entries.filter(({ responseEnd }) => responseEnd <= titleAt).map(({ name }) => name)
  })
  const scripts = files.map(file => new URL(file).pathname).filter(file => file.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(3)
  return scripts.filter(file => !named.includes(file))
}

/** The procedures that a page asks for while it opens. */
async function askedBy({ page, title }: Visitor, path: string): Promise<string[]> {
  const asked: string[] = []
  const note = (request: Request) => {
    const [, names] = /\/trpc\/([^?]+)/.exec(request.url()) ?? []
    asked.push(...(names?.split(',') ?? []))
  }
  page.on('request', note)
  await page.goto(path)
  await title(/./)
  // A loaded machine thinks for longer than the network seems idle.
  await page.getByRole('heading', { level: 2 }).first().waitFor()
  await page.waitForLoadState('networkidle')
  page.off('request', note)
  return asked.toSorted()
}

test('a first day: a link, a name, an organisation with its commune, a coalition, a public page', async () => {
  const ana = await visit(browser, site)
  const { page } = ana
  await ana.go('/')
  await ana.title('Agir ensemble sans se confondre')
  await ana.check('welcome')
  await ana.follow('Entrer, ou créer un compte')
  await ana.title('Entrer')
  await ana.check('sign-in')
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('type'))
  await expect.poll(focused).toBe('email')
  await ana.fill('Adresse électronique', 'ana@')
  await ana.press('Recevoir le lien')
  await ana.sees(/semble incomplète/)
  await ana.press('J’ai un mot de passe')
  await ana.check('sign-in-password')
  await ana.press('Recevoir plutôt un lien')
  await ana.fill('Adresse électronique', 'ana@exemple.test')
  await ana.press('Recevoir le lien')
  await ana.title('Regardez vos messages')
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  await ana.check('mail-sent')
  await ana.go(await site.linkTo('ana@exemple.test'))
  await ana.title('Votre lien est bon')
  await ana.check('link-open')
  await ana.press('Entrer sur cet appareil')

  await ana.title('Bienvenue')
  // The account and the way out are there before any place is.
  await page.getByRole('link', { name: 'Mon compte, ana@exemple.test' }).waitFor()
  await page.getByRole('button', { name: 'Me déconnecter' }).waitFor()
  await ana.check('no-space')
  await ana.fill('Nom de l’organisation', 'Vélo introuvable')
  await ana.sees(/Aucune organisation visible ne porte ce nom/)
  await ana.follow('Créer l’espace de mon organisation')
  await ana.title('Créer une organisation')
  // What was searched for is not typed again.
  expect(await page.getByLabel('Nom de l’organisation').inputValue()).toBe('Vélo introuvable')
  await ana.press('Créer cet espace')
  await ana.sees('Ce champ est à remplir.')
  // Nobody has asked it before: whoever came by a link says their name where it is first shown to others.
  await ana.fill('Votre nom', 'Ana Belkacem')
  await ana.fill('Nom de l’organisation', '')
  await ana.press('Créer cet espace')
  await ana.sees('Ce champ est à remplir.')
  // Too long is said, and all of it is still there.
  await ana.fill('Nom de l’organisation', 'M'.repeat(140))
  await ana.press('Créer cet espace')
  await ana.sees('C’est trop long\u00a0: 120 caractères au plus.')
  expect(await page.getByLabel('Nom de l’organisation').inputValue()).toHaveLength(140)
  await ana.check('found-organisation-refused')
  await ana.fill('Nom de l’organisation', 'Atelier du Vélo têtu')
  expect(await page.getByLabel('Adresse de votre espace').inputValue()).toBe('atelier-du-velo-tetu')
  await page.getByLabel('Forme juridique').selectOption('association_1901')
  await page.getByLabel('Domaine principal').selectOption('mobility')
  const commune = page.getByRole('combobox', { name: 'Commune' })
  await commune.fill('zzzyx')
  await ana.sees(/Aucune commune trouvée/)
  // It stays when the field is left, so that the button stays where it is pressed: one press says what is wrong.
  await ana.press('Créer cet espace')
  await ana.sees(/Cette commune n’est pas dans la liste officielle/)
  await commune.fill('')
  await commune.pressSequentially('st denis')
  await page.getByRole('option', { name: 'Saint-Denis La Réunion' }).waitFor()
  await ana.check('commune')
  await page.getByRole('option').filter({ hasText: 'Seine-Saint-Denis (93), 93200' }).click()
  await ana.press('Créer cet espace')
  await ana.title('Atelier du Vélo têtu')
  await ana.sees(/Saint-Denis/)
  await ana.check('organisation-new')

  await ana.follow('Aujourd’hui')
  await ana.title('Aujourd’hui')
  await ana.sees('Les premiers pas')
  await ana.check('today-first-steps')
  await ana.follow('Dire qui vous êtes')
  await ana.title('Modifier la présentation')
  await ana.fill('Raison d’être', 'Réparer plutôt que jeter.\n\nEt rouler ensemble.')
  await ana.check('organisation-edit')
  await page.getByLabel('Ouvrir une page publique').check()
  await ana.press('Enregistrer')
  await ana.title('Atelier du Vélo têtu')
  await ana.sees('Réparer plutôt que jeter.')
  await ana.check('organisation')

  await ana.follow('Qui décide')
  await ana.title('Qui décide de quoi')
  await ana.fill(/De quoi s’agit-il/, 'inviter')
  await ana.sees(/^Le rôle Coordination décide. Ana Belkacem le tient jusqu’au/)
  await ana.check('decides')

  await ana.go('/creer/coalition')
  await ana.title('Fonder une coalition')
  await ana.check('found-coalition')
  await foundCoalition(ana, 'Archipel des Trois Rives')
  await ana.sees('Vous êtes la première organisation')
  await ana.check('coalition-alone')
  await openPublicPage(ana, '/c/archipel-des-trois-rives', 'Archipel des Trois Rives')
  await ana.go('/creer/coalition')
  await ana.fill('Nom de la coalition', 'Archipel des Trois Rives')
  // A name of another writing has an address too; a taken one is not proposed, and the next one is said.
  const address = page.getByLabel('Adresse de la coalition')
  await expect.poll(() => address.inputValue()).toBe('archipel-des-trois-rives-2')
  await ana.fill('Nom de la coalition', 'Архипелаг')
  await expect.poll(() => address.inputValue()).toBe('arkhipelag')
  await ana.fill('Nom de la coalition', 'Archipel des Trois Rives')
  await address.fill('archipel-des-trois-rives')
  await ana.sees(/«.archipel-des-trois-rives-2.» est libre/)
  await ana.press('Fonder cette coalition')
  await ana.sees(/Cette adresse est déjà prise/)
  expect(await page.getByLabel('La charte, version 1.0').inputValue()).toContain('1. Agir ensemble')
  await ana.check('found-coalition-taken')

  // However much waits there, a place is one call.
  expect(await askedBy(ana, '/')).toEqual([
    'identity.noteVisit',
    'identity.whoAmI',
    'notifications.today',
    'notifications.today',
  ])
  await ana.go('/compte')
  await ana.title('Mon compte')
  await ana.check('account')
  await ana.go('/invitations')
  await ana.check('invitations-none')
  expect(ana.complaints).toEqual([])
  await page.addInitScript(markTitle)
  for (const path of [
    '/',
    '/compte',
    '/creer/organisation',
    '/o/atelier-du-velo-tetu/qui-decide',
    '/c/archipel-des-trois-rives',
    '/c/archipel-des-trois-rives/positions/feuille',
  ])
    expect(await unannounced(ana, path), path).toEqual([])
  await ana.close()
})

test('a stranger reads the public pages, in English, and finds nothing elsewhere', async () => {
  const stranger = await visit(browser, site, 'en-GB')
  await stranger.go('/p/c/archipel-des-trois-rives')
  await stranger.title('Archipel des Trois Rives')
  await stranger.check('public-coalition-en')
  await stranger.go('/p/o/atelier-du-velo-tetu')
  await stranger.title('Atelier du Vélo têtu')
  await stranger.check('public-organisation-en')
  await stranger.go('/p/o/rien-ici')
  await stranger.title('Nothing at this address')
  await stranger.check('public-not-found-en')
  await stranger.go('/entrer')
  await stranger.title('Sign in')
  await stranger.check('sign-in-en')
  expect(stranger.complaints).toEqual([])
  await stranger.close()
})

test('somebody with an account and no place there gets the same page for what exists and what does not', async () => {
  const other = await visit(browser, site)
  await other.go('/o/atelier-du-velo-tetu')
  await comeInByMail(other, site, 'zoe@exemple.test')
  await other.title('Cette page n’existe pas')
  for (const path of [
    '/o/rien-ici',
    '/o/atelier-du-velo-tetu/inviter',
    '/c/archipel-des-trois-rives',
    '/c/archipel-des-trois-rives/organisations',
    '/c/archipel-des-trois-rives/charte',
    '/c/archipel-des-trois-rives/quitter',
  ]) {
    await other.go(path)
    await other.title('Cette page n’existe pas')
  }
  await other.check('not-found')
  expect(other.complaints).toEqual([])
  await other.close()
})
