import { assembliesOf } from '@reliance/api/testing/assembly-scene.ts'
import { runAssembly } from '@reliance/api/testing/running-assembly.ts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from '../../gallery/chromium.ts'
import { foundHome, inviteInto } from '../members.ts'
import { choose } from '../selecting.ts'
import { type Site, startSite } from '../site.ts'
import type { Visitor } from '../visitor.ts'

let site: Site
let browser: Browser
let facilitator: Visitor
let member: Visitor
let page: string

beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), startChromium()])
  const home = await foundHome(site, 'L’Étincelle communaliste', 'etincelle')
  const josiane = await inviteInto(site, home, 'josiane@etincelle.test', 'Josiane Carpentras')
  const { spaceId } = home
  const { plan, addItem, convene } = assembliesOf(spaceId)
  const assemblyId = await plan(home.api)
  const { itemId } = await addItem(home.api, assemblyId, { title: 'Règlement intérieur' })
  await convene(home.api, assemblyId)
  await runAssembly(site.api, {
    spaceId,
    assemblyId,
    itemId,
    roles: { facilitation: home.personId, minutes: josiane.personId, next_agenda: home.personId },
    present: [home.personId, josiane.personId],
  })
  page = `/o/etincelle/assemblees/${assemblyId}/seance`
  facilitator = await home.browse(browser)
  member = await josiane.browse(browser)
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

/** The newest ballot of the page. */
const newest = (visitor: Visitor) => visitor.page.locator('article article').first()
const presses = (visitor: Visitor, name: string) => newest(visitor).getByRole('button', { name }).click()
const reads = (visitor: Visitor, words: string | RegExp) => newest(visitor).getByText(words).first().waitFor()

test('R94: a question is put to the vote, closed and proclaimed in three presses, and a vote is replaced meanwhile', async () => {
  await facilitator.go(page)
  await facilitator.sees('Mettre une question au vote')
  await facilitator.check('ballot-put')
  await facilitator.press('Mettre au vote')
  await reads(facilitator, 'Ouvert')
  await member.go(page)
  await reads(member, /Vote nominatif/)
  await member.check('ballot-open')
  await presses(member, 'Pour')
  await reads(member, /Vous avez voté\u00a0: Pour/)
  await presses(member, 'Contre')
  await reads(member, /Vous avez voté\u00a0: Contre/)
  await member.check('ballot-voted')
  // Without loading the page again.
  await reads(facilitator, /Une personne a voté, sur 2 qui le peuvent/)
  await presses(facilitator, 'Clore le vote')
  await presses(facilitator, 'Proclamer le résultat')
  await reads(facilitator, 'Rejeté')
  await reads(member, /Pour 0, contre 1, abstention 0/)
  await member.check('ballot-result')
  await newest(member).getByRole('link', { name: 'Ce vote en détail' }).click()
  await member.title('Règlement intérieur')
  await member.sees('Qui a voté quoi')
  await member.check('ballot-page')
  await member.page.emulateMedia({ colorScheme: 'dark' })
  await member.check('ballot-page-dark')
  await member.page.emulateMedia({ colorScheme: 'light' })
  const [download] = await Promise.all([
    member.page.waitForEvent('download'),
    member.press('Télécharger les bulletins pour recompter'),
  ])
  expect(download.suggestedFilename()).toBe('scrutin.json')
  await member.go(page)
}, 90_000)

test('L5: a secret ballot says so before, and shows no name after', async () => {
  await facilitator.unfold('Mettre une question au vote')
  await choose(facilitator, 'Comment on vote', 'on sait qui a voté, jamais quoi')
  await facilitator.press('Mettre au vote')
  await reads(facilitator, /Vote secret/)
  await presses(facilitator, 'Pour')
  await reads(facilitator, /Vous avez voté\. Vous pouvez/)
  await reads(member, /Vote secret/)
  await presses(member, 'Pour')
  await reads(member, /Vous avez voté\. Vous pouvez/)
  await member.check('ballot-secret')
  await presses(facilitator, 'Clore le vote')
  await presses(facilitator, 'Proclamer le résultat')
  await reads(facilitator, 'Adopté')
  await reads(member, /Pour 2, contre 0/)
  await newest(member).getByRole('link', { name: 'Ce vote en détail' }).click()
  await member.sees('Le résultat en nombres')
  expect(await member.page.getByText('Qui a voté quoi').count()).toBe(0)
  await member.go(page)
}, 90_000)

test('hands are counted by one person and confirmed by another, who types their own numbers', async () => {
  await facilitator.unfold('Mettre une question au vote')
  await choose(facilitator, 'Comment on vote', 'deux personnes comptent')
  await facilitator.press('Mettre au vote')
  await reads(facilitator, /Vote à main levée/)
  await presses(facilitator, 'Clore le vote')
  await reads(member, 'Compter les mains')
  const type = async (visitor: Visitor, votesFor: string) => {
    for (const [label, number] of [
      ['Pour', votesFor],
      ['Contre', '0'],
      ['Abstention', '1'],
    ] as const)
      await newest(visitor).getByRole('spinbutton', { name: label }).fill(number)
  }
  await type(member, '1')
  await member.check('ballot-hands')
  await presses(member, 'Enregistrer le décompte')
  await reads(member, /Les mains sont comptées/)
  await reads(facilitator, 'Confirmer le décompte')
  await type(facilitator, '0')
  await presses(facilitator, 'Confirmer')
  await reads(facilitator, /ne sont pas ceux du premier décompte/)
  await facilitator.check('ballot-hands-differ')
  await type(facilitator, '1')
  await presses(facilitator, 'Confirmer')
  await presses(facilitator, 'Proclamer le résultat')
  await reads(facilitator, 'Adopté')
  expect([...facilitator.complaints, ...member.complaints]).toEqual([])
}, 90_000)

test('several options are chosen, and a temperature decides nothing', async () => {
  await facilitator.unfold('Mettre une question au vote')
  await choose(facilitator, 'Comment on compte', 'Choisir plusieurs options')
  await facilitator.fill('La question', 'Quels soirs ?')
  await facilitator.fill('Les options', 'Lundi\nMardi\nJeudi')
  await facilitator.fill('Combien d’options au plus', '2')
  await facilitator.check('ballot-options-put')
  await facilitator.press('Mettre au vote')
  await reads(member, 'Quels soirs ?')
  for (const day of ['Lundi', 'Mardi', 'Jeudi']) await newest(member).getByLabel(day).check()
  await presses(member, 'Envoyer mon vote')
  await reads(member, /deux|2/)
  await newest(member).getByLabel('Lundi').uncheck()
  await presses(member, 'Envoyer mon vote')
  await reads(member, /Vous avez voté/)
  await newest(facilitator).getByLabel('Jeudi').check()
  await presses(facilitator, 'Envoyer mon vote')
  await reads(facilitator, /Vous avez voté/)
  await presses(facilitator, 'Clore le vote')
  await presses(facilitator, 'Proclamer le résultat')
  await reads(facilitator, /En tête.: Jeudi/)
  await facilitator.check('ballot-options-result')
  await facilitator.unfold('Mettre une question au vote')
  await choose(facilitator, 'Comment on compte', 'Prendre la température')
  await facilitator.press('Mettre au vote')
  await newest(member).getByRole('button', { name: 'J’ai un souci' }).click()
  await presses(facilitator, 'Clore le vote')
  await presses(facilitator, 'Proclamer le résultat')
  await reads(facilitator, /Une température ne décide rien/)
  await facilitator.check('ballot-sense-result')
  expect([...facilitator.complaints, ...member.complaints]).toEqual([])
}, 120_000)
