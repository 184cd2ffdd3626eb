import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from '../../gallery/chromium.ts'
import { foundOrganisation } from '../founding.ts'
import { type Site, startSite } from '../site.ts'
import { comeIn, type Visitor, visit } from '../visitor.ts'

let site: Site
let browser: Browser
let ana: Visitor
beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), startChromium()])
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

const thirty = Array.from({ length: 28 }, (_, at) => `personne${at + 1}@exemple.test`)

test('thirty addresses are pasted; each is told apart, sent again, withdrawn', async () => {
  ana = await visit(browser, site)
  await ana.go('/entrer')
  await comeIn(ana, site, 'ana@exemple.test')
  await ana.title('Bienvenue')
  const named = { name: 'Atelier du Vélo têtu', person: 'Ana Belkacem' }
  await foundOrganisation(ana, named, { typed: 'crest', chosen: 'Drôme' })
  await ana.follow('Inviter des personnes')
  await ana.title('Inviter des personnes')
  // L3: who keeps what is asked, before the button.
  await ana.sees('Atelier du Vélo têtu garde ces adresses pour inviter')
  await ana.check('invite-empty')
  await ana.press('Envoyer les invitations')
  await ana.sees('Ce champ est à remplir.')
  await ana.fill(
    'Adresses électroniques',
    `Zoé Lemaire <zoe@exemple.test>; ${thirty.join(', ')}\nana@exemple.test\npas une adresse@`,
  )
  await ana.press('Envoyer les invitations')
  await ana.sees('29 invitations partent')
  await ana.sees('Font déjà partie de l’organisation : ana@exemple.test')
  expect(await ana.page.getByLabel('Adresses électroniques').inputValue()).toContain('adresse@')
  await ana.page.evaluate(() => scrollTo(0, 0))
  await ana.check('invite')
  await ana.fill('Adresses électroniques', 'zoe@exemple.test')
  await ana.press('Envoyer les invitations')
  await ana.sees('Ont déjà une invitation ouverte : zoe@exemple.test')
  await ana.press('Retirer l’invitation envoyée à personne1@exemple.test')
  await ana.press('Retirer l’invitation envoyée à personne1@exemple.test, pour de bon')
  await ana.sees('L’invitation envoyée à personne1@exemple.test est retirée.')
  await ana.press('Renvoyer à personne2@exemple.test')
  await ana.sees(/envoyée 2 fois/)
})

test('the invited person enters by the link of the mail and accepts', async () => {
  const zoe = await visit(browser, site)
  await zoe.go(await site.linkTo('zoe@exemple.test'))
  await zoe.title('Une invitation pour vous')
  await zoe.sees(/Ana Belkacem vous invite à rejoindre «.Atelier du Vélo têtu.»/)
  await zoe.check('link-invited')
  await zoe.press('Entrer')
  await zoe.title('Bienvenue')
  await zoe.check('no-space-invited')
  await zoe.follow('Répondre à l’invitation')
  await zoe.title('Vos invitations')
  await zoe.press('Rejoindre Atelier du Vélo têtu')
  await zoe.sees('Ce champ est à remplir.')
  await zoe.check('invitations')
  expect(await zoe.page.getByLabel('Votre nom').evaluate(one => one === document.activeElement)).toBe(true)
  await zoe.fill('Votre nom', 'Zoé Lemaire')
  await zoe.press('Rejoindre Atelier du Vélo têtu')
  await zoe.title('Atelier du Vélo têtu')
  await zoe.sees('Zoé Lemaire')
  await zoe.check('organisation-member')

  await zoe.press('Quitter Atelier du Vélo têtu')
  await zoe.page.getByRole('dialog').waitFor()
  await zoe.sees(/Pour revenir, il faudra une invitation/)
  await zoe.press('Quitter maintenant')
  await zoe.title('Bienvenue')
  expect(zoe.complaints).toEqual([])
  await zoe.close()
})

test('somebody asks from the public page and is welcomed', async () => {
  await ana.go('/o/atelier-du-velo-tetu/modifier')
  await ana.page.getByLabel('Ouvrir une page publique').check()
  await ana.press('Enregistrer')
  await ana.title('Atelier du Vélo têtu')
  const bilal = await visit(browser, site)
  await bilal.go('/p/o/atelier-du-velo-tetu')
  await bilal.title('Atelier du Vélo têtu')
  await bilal.check('public-organisation')
  await bilal.follow('Demander à rejoindre')
  await bilal.follow('Entrer pour demander à rejoindre')
  await comeIn(bilal, site, 'bilal@exemple.test')
  await bilal.title('Atelier du Vélo têtu')
  await bilal.fill('Votre nom', 'Bilal')
  await bilal.fill(/Un mot pour vous présenter/, 'Je répare des vélos depuis dix ans.')
  await bilal.check('public-organisation-ask')
  await bilal.press('Demander à rejoindre')
  await bilal.sees('Votre demande est partie')
  await bilal.go('/')
  await bilal.sees('demande envoyée, pas encore de réponse')
  await bilal.fill('Nom de l’organisation', 'velo')
  await bilal.follow('Voir sa page et demander à rejoindre')
  await bilal.title('Atelier du Vélo têtu')

  await ana.go('/')
  await ana.follow('Répondre à Bilal')
  await ana.sees('Je répare des vélos depuis dix ans.')
  await ana.check('organisation-asked')
  await ana.press('Accueillir, Bilal')
  await ana.sees('Bilal fait partie de l’organisation.')
  await bilal.go('/o/atelier-du-velo-tetu')
  await bilal.title('Atelier du Vélo têtu')
  for (const visitor of [ana, bilal]) {
    expect(visitor.complaints).toEqual([])
    await visitor.close()
  }
})
