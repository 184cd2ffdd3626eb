import { foundOrganisation, inviteInto } from '@reliance/api/testing/scenes.ts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from '../gallery/chromium.ts'
import { choose, unfold } from './selecting.ts'
import { type Site, startSite } from './site.ts'
import { type Visitor, visitAs } from './visitor.ts'

let site: Site
let browser: Browser
let ana: Visitor
let bilal: Visitor
let clara: Visitor
const home = '/o/l-etincelle'

beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), startChromium()])
  const founded = await foundOrganisation(site.api, 'L’Étincelle communaliste', 'l-etincelle')
  const second = await inviteInto(site.api, founded, 'bilal@exemple.test', 'Bilal Ansari')
  const third = await inviteInto(site.api, founded, 'clara@exemple.test', 'Clara Moulin')
  ana = await visitAs(browser, site, founded.person)
  bilal = await visitAs(browser, site, second.person)
  clara = await visitAs(browser, site, third.person)
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

const type = (visitor: Visitor, label: string, text: string) =>
  visitor.page.getByLabel(label, { exact: true }).locator('visible=true').first().fill(text)

/** Ana records what the assembly decided; Clara, of the same body, says that it did. */
const decide = async (wording: string, subject?: string): Promise<void> => {
  await ana.go(`${home}/mandats`)
  await unfold(ana, 'Inscrire une décision')
  await type(ana, 'Texte de la décision', wording)
  await type(ana, 'Où le papier est gardé', 'releve-2026-11-05.pdf')
  if (subject) await choose(ana, 'Cette décision met fin au mandat de', subject)
  await ana.press('Inscrire la décision')
  await ana.sees('attend la signature d’une deuxième personne de l’organe')
  await clara.go(`${home}/mandats`)
  await clara.sees(wording)
  await clara.press(/^Oui, /)
  await clara.sees('contresignée par Clara Moulin')
}

test('a right comes from a role, a decision of two signatures, a mandate, and its acceptance', async () => {
  await ana.go(`${home}/mandats`)
  await ana.title('Mandats et décisions')
  await ana.check('mandates-founding')
  await unfold(ana, 'Définir un rôle')
  await ana.press('Enregistrer ce rôle')
  await ana.sees('Le rôle n’a pas de nom')
  await type(ana, 'Nom du rôle', 'Accueil')
  await type(ana, 'Raison d’être', 'Recevoir les nouvelles personnes')
  await type(ana, 'Ce qu’il décide seul', 'Les invitations')
  await ana.page.getByLabel('inviter et accueillir', { exact: true }).check()
  await ana.check('mandates-define-role')
  await ana.press('Enregistrer ce rôle')
  await expect.poll(() => ana.page.getByLabel('Nom du rôle', { exact: true }).inputValue()).toBe('')
  await decide('L’assemblée confie l’accueil à Bilal.')

  await ana.go(`${home}/mandats`)
  await unfold(ana, 'Donner un mandat')
  await ana.press('Donner ce mandat')
  await ana.page.locator('[aria-invalid="true"]').first().waitFor()
  await ana.check('mandates-give-refused')
  await choose(ana, 'Rôle', 'Accueil')
  await choose(ana, 'Personne', 'Bilal Ansari')
  await type(ana, 'Mission', 'Accueillir chaque personne')
  await type(ana, 'Jusqu’au', '2027-11-01')
  await choose(ana, 'Par la décision', 'confie l’accueil')
  await ana.press('Donner ce mandat')
  await ana.sees('donné, attend l’acceptation')

  await bilal.go(`${home}/inviter`)
  await bilal.title('Cette page n’existe pas')
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

test('R111: a recalled mandate stops at the next click', async () => {
  await decide('L’assemblée met fin au mandat d’accueil.', 'Bilal Ansari')
  // Bilal is at the form, and has typed.
  await bilal.fill('Adresses électroniques', 'farid@exemple.test')
  await ana.go(`${home}/mandats`)
  await unfold(ana, 'Mettre fin à un mandat')
  await choose(ana, 'Mandat', 'Bilal Ansari')
  await choose(ana, 'Par la décision', 'Bilal Ansari')
  await ana.press('Mettre fin à ce mandat')
  await ana.sees('révoqué')
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
