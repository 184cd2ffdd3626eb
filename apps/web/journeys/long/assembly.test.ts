import { assembliesOf } from '@reliance/api/testing/assembly-scene.ts'
import { inDays } from '@reliance/api/testing/calendar-scene.ts'
import { passDays } from '@reliance/api/testing/decision-scene.ts'
import { actPathFor } from '@reliance/api/testing/mail-pages.ts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from '../../gallery/chromium.ts'
import { foundHome, type Home, inviteInto } from '../members.ts'
import { choose } from '../selecting.ts'
import { type Site, startSite } from '../site.ts'
import { type Visitor, visit } from '../visitor.ts'

let site: Site
let browser: Browser
let home: Home
let secretary: Visitor
let member: Visitor
const list = '/o/etincelle/assemblees'

beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), startChromium()])
  home = await foundHome(site, 'L’Étincelle communaliste', 'etincelle')
  const josiane = await inviteInto(site, home, 'josiane@etincelle.test', 'Josiane Carpentras')
  secretary = await home.browse(browser)
  member = await josiane.browse(browser)
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

const addPoint = async (visitor: Visitor, title: string, outcome: string, minutes: string) => {
  await visitor.fill('De quoi il s’agit', title)
  await choose(visitor, 'Ce que l’on en attend', outcome)
  await visitor.fill('Combien de minutes', minutes)
  await visitor.press('Ajouter un point')
  await visitor.sees(title)
}

test('R97: an assembly is planned and convened, and a member adds a point in three fields', async () => {
  await secretary.go(list)
  await secretary.title('Assemblées')
  await secretary.sees('Aucune assemblée n’est prévue')
  await secretary.check('assemblies-none')
  await secretary.follow('Prévoir une assemblée')
  await secretary.press('Prévoir l’assemblée')
  await secretary.check('assembly-plan-refused')
  await secretary.fill('Le jour', inDays(10))
  await secretary.fill('Le lieu', 'Maison des associations, Lille')
  await secretary.press('Prévoir l’assemblée')
  await secretary.title('Assemblée générale')
  await secretary.sees('Aucun point pour l’instant')
  await secretary.check('assembly-planned')
  await secretary.press('Convoquer l’assemblée')
  await secretary.sees(/Chaque membre ajoute des points jusqu’au/)
  await member.go(list)
  await member.sees('La prochaine')
  await member.check('assemblies')
  await member.follow('Assemblée générale')
  await addPoint(member, 'Marche du 12 décembre', 'pour décision', '30')
  await addPoint(member, 'Redevabilité des secrétariats', 'pour information', '100')
  await member.sees('L’ordre du jour dure 10 min de trop')
  await member.check('assembly-too-long')
}, 90_000)

test('A3: who only reads mail answers on a page without a session', async () => {
  const path = await actPathFor(site.api, 'josiane@etincelle.test', 'convocation')
  const reader = await visit(browser, site)
  await reader.go(path)
  await reader.title(/venez-vous/)
  await reader.check('convocation')
  await reader.page.getByLabel('Présente ou présent').check()
  await reader.press('Envoyer ma réponse')
  await reader.sees('Votre réponse est notée')
  await reader.check('convocation-answered')
  expect(reader.complaints).toEqual([])
  await reader.close()
  await member.page.reload()
  await member.sees('Vous venez.')
}, 60_000)

test('R98: once frozen, a member reads where a point goes, and whoever keeps the agenda brings what is urgent', async () => {
  await assembliesOf(home.spaceId).plan(home.api, { startsOn: inDays(24), title: 'Assemblée suivante' })
  await passDays(site.api, home.spaceId, 7)
  await member.page.reload()
  await member.sees(/L’ordre du jour est arrêté depuis le/)
  await member.sees(/Ajouter un point à la suivante/)
  await member.check('assembly-frozen')
  await secretary.page.reload()
  await secretary.unfold('Ajouter une urgence')
  await secretary.fill('De quoi il s’agit', 'La porte ne ferme plus')
  await choose(secretary, 'Ce que l’on en attend', 'pour décision')
  await secretary.fill('Combien de minutes', '5')
  await secretary.fill('Pourquoi ce point ne peut pas attendre', 'Le local reste ouvert la nuit.')
  await secretary.press('Ajouter une urgence')
  await secretary.sees('Le local reste ouvert la nuit.')
  await secretary.check('assembly-urgent')
  expect([...secretary.complaints, ...member.complaints]).toEqual([])
}, 60_000)
