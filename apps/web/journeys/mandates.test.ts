import { foundOrganisation, inviteInto, requestId } from '@reliance/api/testing/scenes.ts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from '../gallery/chromium.ts'
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

/** Presses and fields of what follows, from the page on which one is. */
const counting = async (visitor: Visitor) => {
  await visitor.page.evaluate(() => {
    sessionStorage.setItem('presses', '0')
    const count = () =>
      sessionStorage.setItem('presses', String(Number(sessionStorage.getItem('presses') ?? 0) + 1))
    document.addEventListener('click', count, true)
  })
  let fields = 0
  return {
    /** The fields that a step shows, once it is open. */
    step: async (title: string) => {
      await visitor.page.getByRole('heading', { level: 2, name: title }).waitFor()
      await visitor.page.locator('h2[aria-current="step"]', { hasText: title }).waitFor()
      fields += await visitor.page
        .locator('main :is(input, textarea, select):visible')
        .filter({ visible: true })
        .count()
    },
    fields: () => fields,
    presses: () => visitor.page.evaluate(() => Number(sessionStorage.getItem('presses'))),
  }
}

const isFocused = (visitor: Visitor, title: string) =>
  expect
    .poll(() => visitor.page.evaluate(() => (document.activeElement?.textContent ?? '').replace(/\s/g, ' ')))
    .toContain(title)

test('one walk makes a role and gives it: one decision of two who say yes, and its acceptance', async () => {
  await ana.go(`${home}/mandats`)
  await ana.title('Mandats et décisions')
  await ana.check('mandates-founding')
  await ana.follow('Donner un mandat')
  await ana.title('Donner un mandat')
  await ana.check('give-decided')
  await type(ana, 'Ce qui a été décidé, en une phrase', 'Bilal accueille déjà. Nous le disons enfin.')
  await ana.press('Continuer')
  await isFocused(ana, 'Pour quel rôle ?')
  await ana.press('Continuer')
  await ana.sees('Il manque le rôle.')
  await ana.check('give-role')
  await ana.press('Un nouveau rôle')
  await ana.page.getByLabel('Nom du rôle').and(ana.page.locator(':focus')).waitFor()
  await ana.press('Choisir un rôle qui existe')
  await ana.page.getByRole('button', { name: 'Un nouveau rôle' }).and(ana.page.locator(':focus')).waitFor()
  await ana.press('Un nouveau rôle')
  await ana.press('Continuer')
  await ana.sees('Le rôle n’a pas de nom')
  await type(ana, 'Nom du rôle', 'Accueil')
  await type(ana, 'Raison d’être', 'Recevoir les nouvelles personnes')
  await type(ana, 'Ce qu’il décide seul', 'Les invitations')
  // An organisation offers none of the powers that a coalition gives.
  expect(await ana.page.getByLabel(/coordonner les énoncés|tenir la caisse commune/).count()).toBe(0)
  await ana.page.getByLabel('inviter et accueillir', { exact: true }).check()
  await ana.check('give-new-role')
  // What is typed, and where one stands, is there after a reload.
  await ana.page.reload()
  await ana.sees('Bilal accueille déjà. Assemblée générale')
  await ana.press('Continuer')
  await isFocused(ana, 'À qui ?')
  await ana.check('give-person')
  await ana.press('Choisir Bilal Ansari')
  await isFocused(ana, 'De quand à quand ?')
  await type(ana, 'Mission', '')
  await ana.press('Continuer')
  await ana.sees('Il manque la mission.')
  await type(ana, 'Mission', 'Accueillir chaque personne')
  await type(ana, 'Jusqu’au', '2027-11-01')
  await ana.check('give-dates')
  await ana.press('Continuer')
  await ana.sees('Confie à Bilal Ansari le rôle « Accueil »')
  await ana.sees(/Destinataires du courriel\u00a0: Bilal Ansari et Clara Moulin/)
  await ana.sees('Il faut 2 oui sur 3')
  await ana.check('give-send')
  await ana.press('Envoyer')
  await ana.title('Accueil : Bilal Ansari')
  await ana.sees('Il manque un oui.')
  await ana.sees(/2 réponses, jusqu’au .*Bilal Ansari et Clara Moulin/)
  await ana.check('decision-asking')
  // With letters twice as large, the figure is no wider than a phone.
  await ana.page.setViewportSize({ width: 360, height: 740 })
  const tooWide = await ana.page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
    const over = document.documentElement.scrollWidth - window.innerWidth
    document.documentElement.style.fontSize = ''
    return over
  })
  expect(tooWide).toBeLessThanOrEqual(0)
  await ana.page.setViewportSize({ width: 1280, height: 800 })

  await bilal.go(`${home}/inviter`)
  await bilal.title('Cette page n’existe pas')
  await claraSaysYes('Accueil : Bilal Ansari')
  await clara.sees('Un courriel demande maintenant à Bilal Ansari d’accepter le rôle «\u00a0Accueil\u00a0»')
  await clara.check('decision-in-force')
  await bilal.go(`${home}/mandats`)
  await type(bilal, 'Votre nom, pour signer l’engagement', 'Quelqu’un d’autre')
  await bilal.press('J’accepte ce mandat')
  await bilal.sees('Le nom écrit n’est pas celui du mandat')
  await bilal.check('mandates-accept')
  await type(bilal, 'Votre nom, pour signer l’engagement', 'bilal ansari')
  await bilal.press('J’accepte ce mandat')
  await bilal.sees('Vos mandats')
  await bilal.go(`${home}/qui-decide`)
  await bilal.sees('Mon mandat')
  await bilal.sees('Il me permet de')
  await bilal.check('decides-mine')
  await bilal.go(`${home}/inviter`)
  await bilal.fill('Adresses électroniques', 'emma@exemple.test')
  await bilal.press('Envoyer les invitations')
  await bilal.sees('Une invitation part')
}, 90_000)

test('an existing role is given in eight presses and eight fields at most, and withdrawn', async () => {
  await ana.go(`${home}/mandats`)
  await ana.title('Mandats et décisions')
  const count = await counting(ana)
  await ana.follow('Donner un mandat')
  await count.step('Qu’est-ce qui a été décidé ?')
  await type(ana, 'Ce qui a été décidé, en une phrase', 'Clara accueille aussi.')
  await ana.press('Continuer')
  await count.step('Pour quel rôle ?')
  await ana.press('Choisir Accueil')
  await count.step('À qui ?')
  await ana.press('Choisir Clara Moulin')
  await count.step('De quand à quand ?')
  await ana.press('Continuer')
  await count.step('Relire et envoyer')
  await ana.press('Envoyer')
  await ana.title('Accueil : Clara Moulin')
  expect(await count.presses()).toBeLessThanOrEqual(8)
  expect(await count.presses()).toBeGreaterThan(4)
  expect(count.fields()).toBeLessThanOrEqual(8)
  expect(count.fields()).toBeGreaterThan(4)
  await ana.press('Retirer la proposition')
  await ana.page.getByRole('dialog').getByRole('button', { name: 'Retirer la proposition' }).click()
  await ana.sees('La personne qui l’avait proposée l’a retirée.')
}, 60_000)

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
  await ana.go(`${home}/mandats/texte`)
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
  await dina.go(`${home}/mandats/texte`)
  await type(dina, 'Pourquoi, en vos mots', 'Une fête en juin.')
  await dina.press('Proposer')
  await dina.sees('0 oui, 0 non')
  await dina.check('decision-newcomer')
  await clara.go(home)
  await clara.press('Confirmer Dina Roux')
  // Two of three by now: the invitation stood for her already.
  await clara.page
    .getByText('Les réponses comptent désormais\u00a0: Dina Roux.')
    .first()
    .waitFor({ state: 'attached' })
  expect(dina.complaints).toEqual([])
  await dina.close()
}, 60_000)

test('R111: a mandate that is recalled stops at the next click', async () => {
  // Bilal is at the form, and has typed.
  await bilal.go(`${home}/inviter`)
  await bilal.fill('Adresses électroniques', 'farid@exemple.test')
  await ana.go(`${home}/mandats`)
  await ana.follow(/Rappeler ce mandat.*Bilal Ansari/)
  await ana.title('Rappeler le mandat «\u00a0Accueil\u00a0»\u00a0: Bilal Ansari')
  await ana.sees('le mandat prend fin de lui-même')
  await ana.check('recall')
  await ana.press('Proposer')
  await ana.title('Fin du mandat «\u00a0Accueil\u00a0»\u00a0: Bilal Ansari')
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
  await bilal.page
    .locator('main')
    .getByRole('link', { name: /^Accueil/ })
    .first()
    .click()
  await bilal.check('decides-vacant')
  await bilal.follow('Donner ce mandat')
  await bilal.title('Donner un mandat')
  await bilal.page.locator('h2[aria-current="step"]', { hasText: 'À qui ?' }).waitFor()
}, 60_000)

test('nothing in the browser complained, and nobody else was called', () => {
  expect([ana, bilal, clara].flatMap(one => one.complaints)).toEqual([])
})
