import { assembliesOf } from '@reliance/api/testing/assembly-scene.ts'
import { inDays } from '@reliance/api/testing/calendar-scene.ts'
import { meetingOf, passToAssembly } from '@reliance/api/testing/meeting-scene.ts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from '../../gallery/chromium.ts'
import { foundHome, type Home, inviteInto } from '../members.ts'
import { choose } from '../selecting.ts'
import { type Site, startSite } from '../site.ts'
import type { Visitor } from '../visitor.ts'

let site: Site
let browser: Browser
let home: Home
let secretary: Visitor
let member: Visitor
let newcomer: Visitor
const list = '/o/etincelle/assemblees'

beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), startChromium()])
  home = await foundHome(site, 'L’Étincelle communaliste', 'etincelle')
  const josiane = await inviteInto(site, home, 'josiane@etincelle.test', 'Josiane Carpentras')
  const [assemblies, meeting] = [assembliesOf(home.spaceId), meetingOf(home.spaceId)]
  const first = await assemblies.plan(home.api, { startsOn: inDays(10) })
  await assemblies.addItem(home.api, first)
  await assemblies.convene(home.api, first)
  await passToAssembly(site.api, home.spaceId, first)
  const { people } = await meeting.getMeeting(home.api, first)
  const ids = people.map(one => one.personId)
  const me = people.find(one => one.name !== 'Josiane Carpentras')?.personId ?? ''
  await meeting.holdRoles(home.api, first, [me, me, me], 'Nous sommes deux.')
  for (const id of ids) await meeting.arrive(home.api, first, id)
  await meeting.start(home.api, first, 'La salle n’a pas de réseau.')
  await meeting.close(home.api, first)
  const nour = await inviteInto(site, home, 'nour@etincelle.test', 'Nour')
  secretary = await home.browse(browser)
  member = await josiane.browse(browser)
  newcomer = await nour.browse(browser)
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

test('R91: an assembly is planned with its welcome, a member offers to host it, and who is new reads of it', async () => {
  await secretary.go(`${list}/prevoir`)
  await secretary.fill('Le jour', inDays(40))
  await secretary.fill('Le lieu', 'Maison des associations, Lille')
  await secretary.fill('Combien de minutes avant l’assemblée', '121')
  await secretary.press('Prévoir l’assemblée')
  await secretary.sees(/L’accueil dure un nombre entier de minutes, de 0 à 120/)
  await secretary.fill('Combien de minutes avant l’assemblée', '45')
  await secretary.check('welcome-planned')
  await secretary.press('Prévoir l’assemblée')
  await secretary.sees('Accueil des nouvelles et nouveaux')
  const { pathname } = new URL(secretary.page.url())
  await newcomer.go(pathname)
  await newcomer.sees(/Vous êtes attendue ou attendu avant l’assemblée, .*de 17.h.45 à 18.h.30/)
  await newcomer.check('welcome-invited')
  await member.go(pathname)
  await member.sees(/Personne n’accueille encore la personne nouvelle/)
  await member.check('welcome-sought')
  await member.press('J’accueille')
  await member.sees(/Vous accueillez une personne/)
  await member.check('welcome-hosting')
  await newcomer.page.reload()
  await newcomer.sees(/Josiane Carpentras vous accueille/)
  await secretary.page.reload()
  await secretary.unfold('Préparer l’accueil')
  await secretary.check('welcome-prepare')
  await choose(secretary, 'Qui accueille', 'Personne encore')
  await secretary.press('Enregistrer l’accueil')
  await secretary.sees(/Personne n’accueille encore la personne nouvelle/)
  expect([...secretary.complaints, ...member.complaints, ...newcomer.complaints]).toEqual([])
}, 120_000)
