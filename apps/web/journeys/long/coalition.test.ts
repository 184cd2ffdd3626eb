import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from '../../gallery/chromium.ts'
import { foundCoalition, foundOrganisation, openPublicPage } from '../founding.ts'
import { tabTo } from '../keyboard.ts'
import { type Site, startSite } from '../site.ts'
import { comeIn, type Visitor, visit } from '../visitor.ts'

let site: Site
let browser: Browser
let ana: Visitor
let bilal: Visitor
let chloe: Visitor
beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), startChromium()])
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

const coalition = '/c/archipel-des-trois-rives'

/** Somebody reads the public page, comes in from it, founds an organisation and asks for it. */
const askFromPublicPage = async (address: string, person: string, name: string): Promise<Visitor> => {
  const visitor = await visit(browser, site)
  await visitor.go('/p/c/archipel-des-trois-rives')
  await visitor.follow('Demander à rejoindre')
  await visitor.follow('Entrer pour demander à rejoindre')
  await comeIn(visitor, site, address)
  await visitor.title('Archipel des Trois Rives')
  await visitor.follow('Créer mon organisation')
  await foundOrganisation(visitor, { name, person }, { typed: 'crest', chosen: 'Drôme' })
  await visitor.go('/rejoindre/c/archipel-des-trois-rives')
  await visitor.press('Demander à rejoindre')
  await visitor.sees('La demande est partie')
  return visitor
}

test('a second and a third organisation ask from the public page, are welcomed, and sign', async () => {
  ana = await visit(browser, site)
  await ana.go('/entrer')
  await comeIn(ana, site, 'ana@exemple.test')
  await ana.title('Bienvenue')
  const named = { name: 'Atelier du Vélo têtu', person: 'Ana Belkacem' }
  await foundOrganisation(ana, named, { typed: 'saint-denis', chosen: 'La Réunion' })
  await foundCoalition(ana, 'Archipel des Trois Rives')
  await openPublicPage(ana, coalition, 'Archipel des Trois Rives')

  ;[bilal, chloe] = await Promise.all([
    askFromPublicPage('bilal@exemple.test', 'Bilal', 'Radio Micocoulier'),
    askFromPublicPage('chloe@exemple.test', 'Chloé', 'La Garance commune'),
  ])
  await bilal.check('public-coalition-asked')
  await bilal.follow('Suivre la demande')
  await bilal.sees(/La coordination doit d’abord répondre/)
  await bilal.check('coalition-applied')

  await ana.go('/')
  await ana.sees('Radio Micocoulier demande à rejoindre Archipel des Trois Rives')
  await ana.check('today-waiting')
  await ana.follow(/^Radio Micocoulier demande/)
  await ana.title('Les organisations')
  await ana.check('organisations-asking')
  for (const name of ['Radio Micocoulier', 'La Garance commune']) {
    await ana.press(`Accueillir ${name}`)
    await ana.sees(`«\u00a0${name}\u00a0» est accueillie`)
  }

  for (const [visitor, name] of [
    [bilal, 'Radio Micocoulier'],
    [chloe, 'La Garance commune'],
  ] as const) {
    await visitor.go('/')
    await visitor.follow('Lire la charte et répondre')
    await visitor.title('Signer la charte 1.0')
    if (visitor === bilal) {
      await visitor.press('Envoyer cette réponse')
      await visitor.sees('Choisissez d’accepter ou de refuser.')
      await visitor.check('charter')
    }
    await visitor.page.getByRole('radio', { name: /Nous acceptons/ }).check()
    await visitor.press('Envoyer cette réponse')
    await visitor.title('Archipel des Trois Rives')
    await visitor.sees(`${name} est membre de «\u00a0Archipel des Trois Rives\u00a0»`)
  }
  // All three, at once, without a new visit to the page.
  const afloat = chloe.page.getByRole('figure').getByRole('listitem')
  await afloat.nth(2).waitFor()
  expect(await afloat.allInnerTexts()).toEqual(
    ['Atelier du Vélo têtu', 'La Garance commune', 'Radio Micocoulier'].map(name =>
      expect.stringContaining(name),
    ),
  )
  await chloe.check('coalition-joined')
  await chloe.press('Apparaître')
  await chloe.fill('Sous quel nom', 'Chloé de La Garance')
  await chloe.press('Apparaître')
  await chloe.sees(/vous voient sous le nom/)
  await chloe.follow('Membres')
  await chloe.title('Les organisations')
  await chloe.sees('Personnes visibles : Chloé de La Garance')
  const names = await chloe.page.getByRole('listitem').locator('strong').allTextContents()
  // Once among the members, and once among those whose answers do not count yet.
  expect([...new Set(names)]).toEqual(['Atelier du Vélo têtu', 'La Garance commune', 'Radio Micocoulier'])
  await chloe.check('organisations')
  await chloe.go(`${coalition}/charte`)
  await chloe.sees('La Garance commune a signé cette version.')
  await chloe.check('charter-signed')
})

test('R3, R88: a new version shows what changed since the one that was signed, and who is awaited', async () => {
  await ana.go(`${coalition}/nouvelle-charte`)
  await ana.title('Proposer une nouvelle version de la charte')
  await ana.fill('Numéro de la version', '2.0')
  const text = await ana.page.getByLabel('Texte de la charte').inputValue()
  await ana.fill(
    'Texte de la charte',
    `${text.trim()}\n\n9. Nos désaccords\n\nIls ont la même place que nos accords.`,
  )
  await ana.press('Proposer')
  await ana.sees('Ce oui se signe')
  await ana.fill('Votre nom, en signature', 'Ana Roux')
  await ana.press('Proposer')
  await ana.title('Charte 2.0')
  await ana.check('charter-proposed')
  // The organisation that came first counts; its yes is its signature, and brings the version into force.
  await bilal.go(new URL(ana.page.url()).pathname)
  // What would be signed is read before: what changes, then the whole text.
  await bilal.sees(/changé depuis la version/)
  await bilal.sees('Le texte entier')
  await bilal.page.getByRole('radio', { name: 'Oui' }).check()
  await bilal.fill('Votre nom, en signature', 'Bilal')
  await bilal.press('Répondre')
  await bilal.sees('En vigueur depuis le')
  await bilal.go(`${coalition}/charte`)
  await bilal.sees(/Une organisation n’a pas encore répondu à cette version/)

  await chloe.go(`${coalition}/charte`)
  await chloe.title('Signer la charte 2.0')
  await chloe.sees('Ce qui a changé depuis la version 1.0')
  await chloe.sees('Ils ont la même place que nos accords.')
  await chloe.check('charter-changed')
  await chloe.page.getByRole('radio', { name: /Nous acceptons/ }).check()
  await chloe.press('Envoyer cette réponse')
  await chloe.title('Archipel des Trois Rives')
  await chloe.go(`${coalition}/charte`)
  await chloe.follow(/^version 1.0/)
  await chloe.title('La charte 1.0')
  await chloe.sees('Cette version n’est plus en vigueur.')
  await chloe.check('charter-earlier')
  await chloe.follow('Lire la charte 2.0')
  await chloe.title('La charte 2.0')
})

test('a coordination that writes while another saves takes what it left alone, and chooses what both changed', async () => {
  const purpose = 'Ce que nous voulons faire ensemble'
  const page = `${coalition}/modifier`
  const saveElsewhere = async (text: string) => {
    const other = await ana.page.context().newPage()
    await other.goto(page)
    await other.getByLabel(purpose).fill(text)
    await other.getByRole('button', { name: 'Enregistrer' }).click()
    await other.getByRole('heading', { level: 1, name: 'Archipel des Trois Rives' }).waitFor()
    await other.close()
  }
  const field = ana.page.getByLabel(purpose)
  const openPage = ana.page.getByLabel('Ouvrir une page publique')
  await ana.go(page)
  await ana.title('Modifier la présentation')
  const wasOpen = await openPage.isChecked()
  await saveElsewhere('Tenir une fête commune.')
  await openPage.setChecked(!wasOpen)
  await ana.press('Enregistrer')
  await ana.sees(
    `Vous n’aviez pas touché à ce champ, qui montre maintenant ce qui est enregistré : ${purpose}.`,
  )
  await ana.sees('Rien de ce que vous avez changé n’est encore enregistré.')
  expect(await field.inputValue()).toBe('Tenir une fête commune.')
  expect(await openPage.isChecked()).toBe(!wasOpen)
  expect(await ana.page.getByText('Enregistré entre-temps').count()).toBe(0)

  await openPage.setChecked(wasOpen)
  await saveElsewhere('Tenir une fête et un marché.')
  await ana.fill(purpose, 'Ouvrir un local commun.')
  await ana.press('Enregistrer')
  await ana.sees(`Ce champ a changé des deux côtés : ${purpose}.`)
  await ana.sees('Enregistré entre-temps : Tenir une fête et un marché.')
  expect(await field.inputValue()).toBe('Ouvrir un local commun.')
  await ana.check('coalition-edit-changed')
  await ana.press('Prendre la version enregistrée')
  await ana.sees('Ce champ dit la même chose que la version enregistrée.')
  expect(await field.inputValue()).toBe('Tenir une fête et un marché.')
  await ana.fill(purpose, 'Ouvrir un local commun.')
  await ana.press('Enregistrer')
  await ana.title('Archipel des Trois Rives')
  await ana.sees('Ouvrir un local commun.')
})

test('an address that was changed still leads to its place', async () => {
  const change = async (slug: string) => {
    await ana.unfold('L’adresse de cet espace')
    await ana.page.getByLabel('Adresse', { exact: true }).fill(slug)
    await ana.press('Changer l’adresse')
  }
  await ana.go(`${coalition}/modifier`)
  await change('Pas une adresse')
  await ana.sees(/L’adresse se compose de 3 à 60 lettres/)
  await ana.check('address-refused')
  await change('archipel')
  await ana.page.waitForURL('**/c/archipel/modifier')
  await ana.sees(/archipel-des-trois-rives, jusqu’au/)
  await ana.check('address-changed')
  await bilal.go(`${coalition}/organisations`)
  await bilal.title('Les organisations')
  expect(new URL(bilal.page.url()).pathname).toBe('/c/archipel/organisations')
  await change('archipel-des-trois-rives')
  await ana.page.waitForURL(`**${coalition}/modifier`)
})

test('R55: who a member organisation is comes before any figure, in its own words, or stays its own', async () => {
  await bilal.go('/o/radio-micocoulier/modifier')
  await bilal.fill(/^Raison d’être/, 'Donner la parole à la vallée.')
  await bilal.fill(/^Histoire/, 'Née d’une cabine téléphonique.')
  await bilal.page.getByLabel('Ouvrir une page publique').check()
  await bilal.press('Enregistrer')
  await bilal.title('Radio Micocoulier')
  await ana.go(`${coalition}/organisations`)
  await ana.sees('Donner la parole à la vallée.')
  // Of one that opened no page nothing is claimed.
  expect(await ana.page.getByText(/pour elle|page publique/).count()).toBe(0)
  const text = await ana.page.getByRole('main').textContent()
  expect(text?.search(/(?:Une|\d) organisations? membres?/)).toBeGreaterThan(text?.indexOf('la vallée') ?? 0)
  await ana.page.getByText('Qui elle est').first().click()
  await ana.sees('Née d’une cabine téléphonique.')
  await ana.check('organisations-identity')
})

test('a name that was changed stays readable beside the present one', async () => {
  const rename = async (name: string) => {
    await ana.go(`${coalition}/modifier`)
    await ana.fill('Nom de la coalition', name)
    await ana.press('Enregistrer')
    await ana.title(name)
  }
  await rename('Archipel des Quatre Rives')
  await ana.sees(/le nom était «.Archipel des Trois Rives.»/)
  await ana.check('name-changed')
  await rename('Archipel des Trois Rives')
  await ana.sees(/le nom était «.Archipel des Quatre Rives.»/)
})

test('without a network what is typed stays, and the same press works once it is back', async () => {
  await ana.go(`${coalition}/modifier`)
  const purpose = ana.page.getByLabel('Ce que nous voulons faire ensemble')
  await purpose.fill('Ouvrir un local et une fête.')
  await ana.page.context().setOffline(true)
  await ana.sees('Pas de réseau')
  await ana.press('Enregistrer')
  await ana.sees(/Le serveur ne répond pas/)
  await ana.check('offline')
  expect(await purpose.inputValue()).toBe('Ouvrir un local et une fête.')
  await ana.page.context().setOffline(false)
  await ana.press('Enregistrer')
  await ana.sees('Ouvrir un local et une fête.')
  // Its own complaint: the browser says that the network was gone.
  ana.complaints.splice(
    0,
    ana.complaints.length,
    ...ana.complaints.filter(one => !one.includes('ERR_INTERNET')),
  )
})

test('a session that ends keeps the page and what is typed in it', async () => {
  await bilal.go('/o/radio-micocoulier/modifier')
  const purpose = bilal.page.getByLabel('Raison d’être')
  await purpose.fill('Donner à entendre.')
  await bilal.page.context().clearCookies()
  await bilal.press('Enregistrer')
  await bilal.sees('Votre connexion a pris fin')
  await bilal.check('session-expired')
  expect(await purpose.inputValue()).toBe('Donner à entendre.')
  expect(bilal.complaints).toEqual([])
  await bilal.close()
})

test('an organisation leaves by the keyboard alone, and its people no longer find the coalition', async () => {
  const { page } = chloe
  await chloe.go(coalition)
  await chloe.title('Archipel des Trois Rives')
  await tabTo(page, 'Réglages')
  await page.keyboard.press('Enter')
  await chloe.title('Réglages')
  await chloe.check('coalition-settings')
  await tabTo(page, 'Lire ce qui se passe, puis décider')
  await page.keyboard.press('Enter')
  await chloe.title('Quitter Archipel des Trois Rives')
  await chloe.check('coalition-leave')
  await tabTo(page, 'Enregistrer l’archive')
  const [taken] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  expect(taken.suggestedFilename()).toBe('archipel-des-trois-rives.zip')
  await tabTo(page, 'Quitter Archipel des Trois Rives maintenant')
  await page.keyboard.press('Enter')
  await chloe.title('La Garance commune a quitté Archipel des Trois Rives')
  await chloe.check('coalition-left')
  await tabTo(page, 'Enregistrer l’archive')
  const [kept] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  expect(kept.suggestedFilename()).toBe('archipel-des-trois-rives.zip')
  await tabTo(page, 'Aller à Aujourd’hui')
  await page.keyboard.press('Enter')
  await chloe.title('Aujourd’hui')
  await chloe.go(coalition)
  await chloe.title('Cette page n’existe pas')
  await ana.go(`${coalition}/organisations`)
  await ana.title('Les organisations')
  expect(await ana.page.getByText('La Garance commune').count()).toBe(0)
  for (const visitor of [ana, chloe]) {
    expect(visitor.complaints).toEqual([])
    await visitor.close()
  }
})
