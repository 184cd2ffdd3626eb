import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from '../../gallery/chromium.ts'
import { foundHome, inviteInto } from '../members.ts'
import { choose } from '../selecting.ts'
import { type Site, startSite } from '../site.ts'
import type { Visitor } from '../visitor.ts'

let site: Site
let browser: Browser
let proposer: Visitor
let member: Visitor

beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), startChromium()])
  const home = await foundHome(site, 'L’Étincelle communaliste', 'etincelle')
  const josiane = await inviteInto(site, home, 'josiane@etincelle.test', 'Josiane Carpentras')
  proposer = await home.browse(browser)
  member = await josiane.browse(browser, 'en-GB')
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

test('R17, R35, R46: a proposal goes through its rounds, an objection is integrated as version 2, and it is adopted', async () => {
  await proposer.go('/o/etincelle/decider')
  await proposer.sees('Rien ne se décide en ce moment')
  await proposer.check('decide-empty')
  await proposer.follow('Commencer une décision')
  await proposer.check('decide-begin')
  await proposer.follow('Proposer un texte au groupe')
  await proposer.fill('Le titre, en quelques mots', 'Permanence du mardi')
  await proposer.fill('Le texte proposé', 'La permanence ouvre le mardi à 20 h.')
  await proposer.fill('À quoi il répond', 'On ne peut venir qu’après le travail.')
  await proposer.press('Ouvrir le tour des questions')
  // Nobody sees to it yet (R17).
  await proposer.sees('La suite n’est confiée à personne')
  await proposer.check('decide-refused')
  await choose(proposer, 'Qui s’en charge ensuite', 'Assemblée générale')
  await proposer.press('Ouvrir le tour des questions')
  await proposer.title('Permanence du mardi')
  await proposer.sees('On cherche à comprendre le texte')
  const page = new URL(proposer.page.url()).pathname

  await member.go('/o/etincelle/decider')
  await member.sees('Your word is awaited')
  await member.check('decide-list')
  await member.follow('Permanence du mardi')
  await member.fill('Your question', 'Combien de temps dure-t-elle ?')
  await member.check('consent-clarifying')
  await member.press('Ask my question')
  await member.sees('The answer is to come.')

  await proposer.go(page)
  await proposer.fill('Votre réponse à « Combien de temps dure-t-elle ? »', 'Deux heures.')
  await proposer.press('Répondre')
  await proposer.press('Ouvrir le tour des ressentis')
  await proposer.sees('vous écoutez')

  await member.go(page)
  await member.fill('How this proposal lands with you', 'Je la trouve utile.')
  await member.check('consent-feelings')
  await member.press('Say how it lands')
  await member.sees('Je la trouve utile.')

  await proposer.go(page)
  await proposer.press('Donner la main à qui porte le texte')
  await proposer.sees('Que devient le texte ?')
  await proposer.check('consent-amending')
  await proposer.press('C’est mon choix')
  await proposer.press('Demander les objections')
  await proposer.page.getByRole('radio', { name: 'Pas d’objection' }).check()
  await proposer.press('Envoyer ma réponse')
  await proposer.sees('Vous avez répondu : pas d’objection')

  await member.go(page)
  await member.page.getByRole('radio', { name: 'I object' }).check()
  await member.fill('Your objection, in one sentence', 'Les parents ne peuvent pas venir à 20 h.')
  await member.check('consent-objecting')
  await member.press('Send my answer')

  await proposer.go(page)
  await proposer.sees('Les parents ne peuvent pas venir à 20 h.')
  await proposer.check('consent-shown')
  await proposer.press('Regarder la première objection')
  await proposer.press('C’est une objection : chercher les mots')
  await proposer.fill(
    'Le texte entier, avec ce que l’objection demande',
    'La permanence ouvre le mardi à 18 h.',
  )
  await proposer.check('consent-integrating')
  await proposer.press('Redemander à tout le monde')
  await proposer.sees('Ce qui change dans la version 2')
  await proposer.page.getByRole('radio', { name: 'Pas d’objection' }).check()
  await proposer.press('Envoyer ma réponse')
  await proposer.sees('Vous avez répondu : pas d’objection')

  await member.go(page)
  await member.sees('What changes in version 2')
  await member.page.getByRole('radio', { name: 'No objection' }).check()
  await member.press('Send my answer')

  await proposer.go(page)
  await proposer.press('Adopter ce texte')
  await proposer.sees('C’est décidé')
  await proposer.check('consent-adopted')
  await proposer.follow('Lire la décision au registre')
  await proposer.sees('personne n’avait d’objection')
  await proposer.follow('Comment elle a été décidée : les tours et les objections')
  await proposer.title('Permanence du mardi')
  expect([...proposer.complaints, ...member.complaints]).toEqual([])
}, 120_000)
