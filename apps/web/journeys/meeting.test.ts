import { assembliesOf } from '@reliance/api/testing/assembly-scene.ts'
import { passToAssembly } from '@reliance/api/testing/meeting-scene.ts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from '../gallery/chromium.ts'
import { foundHome, type Home, inviteInto } from './members.ts'
import { choose } from './selecting.ts'
import { type Site, startSite } from './site.ts'
import type { Visitor } from './visitor.ts'

let site: Site
let browser: Browser
let home: Home
let facilitator: Visitor
let member: Visitor
/** What hangs on the wall of the room. */
let wall: Visitor
let assemblyId: string
const path = (page: string) => `/o/etincelle/assemblees/${assemblyId}/${page}`

beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), startChromium()])
  home = await foundHome(site, 'L’Étincelle communaliste', 'etincelle')
  const josiane = await inviteInto(site, home, 'josiane@etincelle.test', 'Josiane Carpentras')
  const bilal = await inviteInto(site, home, 'bilal@etincelle.test', 'Bilal Haddad')
  for (const name of ['Clara Vidal', 'Dora Lenoir', 'Elio Marchetti'])
    await inviteInto(site, home, `${name.split(' ')[0]?.toLowerCase()}@etincelle.test`, name)
  const { plan, convene, addItem } = assembliesOf(home.spaceId)
  assemblyId = await plan(home.api)
  await addItem(home.api, assemblyId, {
    title: 'Accueil et déroulé',
    wantedOutcome: 'information',
    plannedMinutes: 10,
  })
  await addItem(home.api, assemblyId, { title: 'Marche du 12 décembre', plannedMinutes: 30 })
  await addItem(home.api, assemblyId, { title: 'Serrure et clés', plannedMinutes: 20 })
  await convene(home.api, assemblyId)
  await passToAssembly(site.api, home.spaceId, assemblyId)
  facilitator = await home.browse(browser)
  member = await josiane.browse(browser)
  wall = await bilal.browse(browser)
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

test('R101, R102: three roles open the check-in, one press a person, and the assembly starts', async () => {
  await facilitator.go(`/o/etincelle/assemblees/${assemblyId}`)
  await facilitator.follow('Ouvrir l’assemblée')
  await facilitator.sees('Qui tient l’assemblée')
  await facilitator.check('meeting-roles')
  await choose(facilitator, 'Animation et parole', 'Voix de L’Étincelle communaliste')
  await choose(facilitator, 'Compte rendu et relevé', 'Josiane Carpentras')
  await choose(facilitator, 'Ordre du jour de la prochaine', 'Bilal Haddad')
  await facilitator.press('Ouvrir l’accueil')
  await facilitator.sees('Accueillir')
  // What comes next is read from its title on.
  await facilitator.page.locator('h1:focus').waitFor()
  for (const name of ['Bilal Haddad', 'Clara Vidal']) {
    await facilitator.page
      .getByRole('listitem')
      .filter({ hasText: name })
      .getByRole('button', { name: 'Arrivée' })
      .click()
    await facilitator.page
      .getByRole('listitem')
      .filter({ hasText: name })
      .getByRole('button', { name: 'Départ' })
      .waitFor()
  }
  await facilitator.check('meeting-check-in')
  await member.go(path('seance'))
  await member.press('Je suis en ligne')
  await member.sees('Vous êtes là. Vous pouvez voter quand une question est posée.')
  await member.check('meeting-member')
  await wall.go(path('ecran'))
  await wall.sees('3 personnes sont là')
  await wall.check('wall-soon')
  await facilitator.press('Commencer l’assemblée')
  await facilitator.sees(/Une première fois/)
  await facilitator.check('meeting-started')
}, 90_000)

test('R103: one press asks to speak, one gives the floor to the next, and the clock runs on every screen', async () => {
  await member.press('Demander la parole')
  await member.sees('Vous êtes sur la liste, pour ce point.')
  await facilitator.press('Parole (1)')
  await facilitator.sees('1. Josiane Carpentras')
  await facilitator.check('meeting-speech')
  await facilitator.press('Donner la parole à la personne suivante')
  await facilitator.sees(/A la parole.: Josiane Carpentras/)
  await member.sees(/A la parole.: Josiane Carpentras/)
  // The wall is told by itself.
  await wall.sees('Josiane Carpentras')
  await wall.check('wall-speech')
  await member.press('Fin de cette prise de parole')
  await member.sees('Personne n’a la parole.')
}, 60_000)

test('R100, R106: points are treated in order, what is left is adjourned, and the minutes are published', async () => {
  await facilitator.press('Maintenant')
  await facilitator.press('Ouvrir ce point')
  await facilitator.sees('Point 1 sur 3')
  await facilitator.check('meeting-running')
  await facilitator.press('Information donnée')
  await facilitator.sees('Aucun point n’est ouvert.')
  await facilitator.press('Ouvrir ce point')
  await facilitator.sees('Point 2 sur 3')
  await member.page.reload()
  await member.sees('Point 2 sur 3')
  await member.fill(
    'Ce qui s’est dit, « Marche du 12 décembre »',
    'Le parcours est prêt ; il reste à trouver trente personnes.',
  )
  await member.press('Enregistrer ce point')
  await member.check('meeting-minute-taker')
  // Three presses put it to the vote, close it and proclaim it (R94); what is adopted is a decision.
  await facilitator.press('Mettre au vote')
  await member.page.getByRole('button', { name: 'Pour' }).click()
  await member.sees(/Vous avez voté/)
  await wall.sees('1 sur 3 ont voté')
  await wall.check('wall-vote')
  await facilitator.press('Clore le vote')
  await facilitator.press('Proclamer le résultat')
  await facilitator.sees('Adopté')
  await wall.sees('Adopté')
  // Each voice stands in one order and at one size, also where nobody chose it (R43).
  const bars = facilitator.page.locator('figure dl > div')
  const looks = await bars.evaluateAll(rows =>
    rows.map(row => {
      const { fontSize, fontWeight } = getComputedStyle(row.querySelector('dt') ?? row)
      return [row.querySelector('dt')?.textContent ?? '', fontSize, fontWeight, row.clientHeight] as const
    }),
  )
  expect(looks.map(([text]) => text.replace(/[^A-Za-z]/g, ''))).toEqual(['Pour', 'Contre', 'Abstention'])
  expect(new Set(looks.map(([, ...look]) => look.join())).size).toBe(1)
  await wall.check('wall-voted')
  await facilitator.check('meeting-voted')
  await passToAssembly(site.api, home.spaceId, assemblyId, 112)
  await facilitator.page.reload()
  await facilitator.sees('Il reste dix minutes ou moins')
  await facilitator.check('meeting-ending')
  await facilitator.press('C’est décidé')
  await facilitator.sees('Aucun point n’est ouvert.')
  await facilitator.press('Accueil et clôture')
  await facilitator.press('Clore l’assemblée')
  await facilitator.page.getByRole('dialog').getByRole('button', { name: 'Clore l’assemblée' }).click()
  await facilitator.sees('L’assemblée est close')
  await member.go(path('compte-rendu'))
  await member.sees(/Adopté.: 1 pour, 0 contre, 0 abstention/)
  await member.press('Publier le compte rendu')
  await member.sees(/n’a pas de texte. Rien n’est publié/)
  await member.fill('Ce qui s’est dit, « Accueil et déroulé »', 'Tour de table.')
  await member.fill(
    'Positions minoritaires, « Accueil et déroulé »',
    'Deux personnes : le tour est trop long.',
  )
  await member.page.getByRole('button', { name: 'Enregistrer ce point' }).first().click()
  await member.sees(/Il part par courriel/)
  await member.press('Publier le compte rendu')
  await member.sees(/sous réserve d’approbation/)
  await member.sees('Deux personnes : le tour est trop long.')
  const sizeOf = (text: string) =>
    member.page
      .locator('li > p')
      .filter({ hasText: text })
      .evaluate(one => {
        const { fontSize, fontWeight, color } = getComputedStyle(one)
        return [fontSize, fontWeight, color].join()
      })
  expect(await sizeOf('Deux personnes : le tour est trop long.')).toBe(await sizeOf('Tour de table.'))
  await member.check('minutes-published')
  // From the record to the decision, and back to its vote: two presses (R26).
  await member.follow('Voir la décision')
  await member.sees(/l’assemblée l’a voté/)
  await member.check('decision-of-ballot')
  await member.follow('Le vote dont vient cette décision')
  await member.sees('Qui a voté quoi')
  expect([...facilitator.complaints, ...member.complaints, ...wall.complaints]).toEqual([])
}, 90_000)
