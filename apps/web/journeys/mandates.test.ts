import { foundOrganisation, inviteInto, requestId } from '@reliance/api/testing/scenes.ts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from '../gallery/chromium.ts'
import { choose } from './selecting.ts'
import { type Site, startSite } from './site.ts'
import { type Visitor, visitAs } from './visitor.ts'

let site: Site
let browser: Browser
let ana: Visitor
let bilal: Visitor
let clara: Visitor
let founded: Awaited<ReturnType<typeof foundOrganisation>>
const home = '/o/l-etincelle'

beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), startChromium()])
  founded = await foundOrganisation(site.api, 'L’Étincelle communaliste', 'l-etincelle')
  const second = await inviteInto(site.api, founded, 'bilal@exemple.test', 'Bilal Ansari')
  const third = await inviteInto(site.api, founded, 'clara@exemple.test', 'Clara Moulin')
  await confirm(second.person, founded.spaceId, third.personId)
  ana = await visitAs(browser, site, founded.person)
  bilal = await visitAs(browser, site, second.person)
  clara = await visitAs(browser, site, third.person)
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

/** A member says that they know a newcomer, whose answers then count. */
const confirm = (by: typeof founded.person, spaceId: string, electorId: string) =>
  by.mandates.standFor.mutate({ spaceId, requestId: requestId(), electorId })

const type = (visitor: Visitor, label: string, text: string) =>
  visitor.page.getByLabel(label, { exact: true }).locator('visible=true').first().fill(text)

/** Clara reads the newest decision that waits for her, and says yes. */
const claraSaysYes = async (title: string): Promise<void> => {
  await clara.go('/')
  await clara.follow(/^Lire et répondre/)
  await clara.title(title)
  await clara.page.getByRole('radio', { name: 'Oui' }).check()
  await clara.press('Répondre')
  await clara.sees('En vigueur depuis le')
}

test('a right comes from a role, a decision of two who say yes, and its acceptance', async () => {
  await ana.go(`${home}/mandats`)
  await ana.title('Mandats et décisions')
  await ana.check('mandates-founding')
  await ana.follow('Définir un rôle')
  await ana.press('Proposer')
  await ana.sees('Le rôle n’a pas de nom')
  await type(ana, 'Nom du rôle', 'Accueil')
  await type(ana, 'Raison d’être', 'Recevoir les nouvelles personnes')
  await type(ana, 'Ce qu’il décide seul', 'Les invitations')
  await ana.page.getByLabel('inviter et accueillir', { exact: true }).check()
  await ana.sees('Il faut 2 oui sur 3')
  await ana.check('mandates-define-role')
  await ana.press('Proposer')
  await ana.title('Rôle Accueil')
  await ana.sees('Il manque un oui.')
  await ana.check('decision-asking')
  await claraSaysYes('Rôle Accueil')
  await clara.check('decision-in-force')

  await ana.go(`${home}/proposer/mandat`)
  await ana.press('Proposer')
  // All that is missing is said at once, above the fields, and takes the focus.
  const wrong = ana.page.locator('[aria-invalid="true"]')
  await wrong.first().waitFor()
  expect(await wrong.count()).toBe(4)
  const summary = ana.page.getByRole('region', { name: 'Ce qui reste à corriger' })
  await expect.poll(() => summary.evaluate(list => list === document.activeElement)).toBe(true)
  await ana.sees('Il manque le rôle.')
  await ana.sees('Il manque la date de fin.')
  await ana.check('mandates-give-refused')
  await choose(ana, 'Personne', 'Bilal Ansari')
  await choose(ana, 'Rôle', 'Accueil')
  await type(ana, 'Mission', 'Accueillir chaque personne')
  await type(ana, 'Jusqu’au', '2027-11-01')
  await type(ana, 'Pourquoi, en vos mots', 'Bilal accueille déjà.')
  await ana.sees('Confie à Bilal Ansari le rôle « Accueil »')
  await ana.press('Proposer')
  await ana.title('Accueil : Bilal Ansari')

  await bilal.go(`${home}/inviter`)
  await bilal.title('Cette page n’existe pas')
  await claraSaysYes('Accueil : Bilal Ansari')
  await bilal.go(`${home}/mandats`)
  await type(bilal, 'Votre nom, pour signer l’engagement', 'Quelqu’un d’autre')
  await bilal.press('J’accepte ce mandat')
  await bilal.sees('Le nom écrit n’est pas celui du mandat')
  await bilal.check('mandates-accept')
  await type(bilal, 'Votre nom, pour signer l’engagement', 'bilal ansari')
  await bilal.press('J’accepte ce mandat')
  await bilal.sees('Vos mandats')
  await bilal.go(`${home}/inviter`)
  await bilal.fill('Adresses électroniques', 'emma@exemple.test')
  await bilal.press('Envoyer les invitations')
  await bilal.sees('Une invitation part')
}, 90_000)

test('R4, R79: on paper, each role says what it is for, what it decides and until when; roles come first', async () => {
  await ana.go(`${home}/qui-decide`)
  await ana.title('Qui décide de quoi')
  const line = ana.page.getByRole('listitem').filter({ hasText: 'Recevoir les nouvelles personnes' }).last()
  await ana.page.emulateMedia({ media: 'print' })
  await line.getByText('Raison d’être').waitFor()
  expect(await line.locator('a span:visible, p:visible').allTextContents()).toEqual([
    'Accueil',
    'Bilal Ansari, jusqu’au 1er novembre 2027',
    'Raison d’être\u00a0: Recevoir les nouvelles personnes',
    'Décide sans demander\u00a0: Les invitations',
  ])
  await ana.page.getByRole('button', { name: 'Imprimer' }).waitFor({ state: 'hidden' })
  await ana.page.emulateMedia({ media: null })
  await line.getByText('Raison d’être').waitFor({ state: 'hidden' })
  await ana.go(`${home}/mandats`)
  await ana.title('Mandats et décisions')
  const listed = await ana.page.getByRole('listitem').filter({ hasText: 'Bilal Ansari' }).allInnerTexts()
  expect(listed.length).toBeGreaterThan(0)
  for (const text of listed) expect(text.indexOf('Accueil')).toBeLessThan(text.indexOf('Bilal Ansari'))
}, 60_000)

test('a no says why, a newcomer is told when their answers count, and a proposal is taken back', async () => {
  await ana.go(`${home}/proposer/texte`)
  await ana.press('Proposer')
  await ana.sees('Il manque le texte de la décision')
  await type(ana, 'Pourquoi, en vos mots', 'Nous achetons une cafetière.')
  await ana.press('Proposer')
  await ana.title('Nous achetons une cafetière')
  const address = new URL(ana.page.url()).pathname
  await clara.go(address)
  await clara.page.getByRole('radio', { name: 'Non' }).check()
  await clara.press('Répondre')
  await clara.sees('Un non dit pourquoi')
  await clara.check('decision-no')
  await type(clara, 'Ce qui ne va pas', 'La caisse est vide.')
  await clara.press('Répondre')
  await clara.sees('Changer votre réponse')
  await ana.go(address)
  await ana.sees('La caisse est vide.')
  await ana.press('Retirer la proposition')
  await ana.page.getByRole('dialog').getByRole('button', { name: 'Retirer la proposition' }).click()
  await ana.sees('La personne qui l’avait proposée l’a retirée.')
  await ana.check('decision-withdrawn')

  await ana.go(`${home}/inviter`)
  const newcomer = await inviteInto(site.api, founded, 'dina@exemple.test', 'Dina Roux')
  const dina = await visitAs(browser, site, newcomer.person)
  await dina.go(`${home}/proposer/texte`)
  await type(dina, 'Pourquoi, en vos mots', 'Une fête en juin.')
  await dina.press('Proposer')
  await dina.sees('0 oui, 0 non')
  await dina.check('decision-newcomer')
  await clara.go(home)
  await clara.press('Confirmer Dina Roux')
  // Two of three by now: the invitation stood for her already.
  await clara.page
    .getByText('Les réponses de Dina Roux comptent désormais.')
    .first()
    .waitFor({ state: 'attached' })
  expect(dina.complaints).toEqual([])
  await dina.close()
}, 60_000)

test('R111: a mandate that is recalled stops at the next click', async () => {
  // Bilal is at the form, and has typed.
  await bilal.go(`${home}/inviter`)
  await bilal.fill('Adresses électroniques', 'farid@exemple.test')
  await ana.go(`${home}/proposer/fin-de-mandat`)
  await choose(ana, 'Mandat', 'Accueil, Bilal Ansari')
  await ana.press('Proposer')
  await ana.title('Fin du mandat Accueil de Bilal Ansari')
  await clara.go(new URL(ana.page.url()).pathname)
  await clara.page.getByRole('radio', { name: 'Oui' }).check()
  await clara.press('Répondre')
  await clara.sees('En vigueur depuis le')
  await bilal.press('Envoyer les invitations')
  await bilal.sees('Aucun de vos mandats ne permet cet acte')
  expect(await bilal.page.getByLabel('Adresses électroniques').inputValue()).toBe('farid@exemple.test')
  await bilal.go(`${home}/qui-decide`)
  await bilal.title('Qui décide de quoi')
  await bilal.fill('De quoi s’agit-il ?', 'inviter')
  await bilal.sees(/vacant/)
  await bilal.check('decides-vacant')
}, 60_000)

test('nothing in the browser complained, and nobody else was called', () => {
  expect([ana, bilal, clara].flatMap(one => one.complaints)).toEqual([])
})
