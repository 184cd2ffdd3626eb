import { electionScene } from '@reliance/api/testing/election-scene.ts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from '../../gallery/chromium.ts'
import { choose, offered } from '../selecting.ts'
import { type Site, startSite } from '../site.ts'
import { type Visitor, visitAs } from '../visitor.ts'

let site: Site
let browser: Browser
let s: Awaited<ReturnType<typeof electionScene>>
let facilitator: Visitor
let voter: Visitor
let nominee: Visitor

beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), startChromium()])
  s = await electionScene(site.api, 'cercle')
  facilitator = await visitAs(browser, site, s.circle.awa.person)
  voter = await visitAs(browser, site, s.circle.bilal.person, 'en-GB')
  nominee = await visitAs(browser, site, s.circle.nour.person)
}, 90_000)
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

/** The path of the election, once it is open. */
let page = ''
const processId = () => page.split('/').at(-1) ?? ''

test('R132: what is sought is written and adopted before any name', async () => {
  await facilitator.go('/o/cercle/decider/commencer')
  await facilitator.follow('Élire')
  await facilitator.title('Élire sans candidature')
  await facilitator.fill('La mission', 'Recevoir qui arrive')
  await facilitator.fill('Ce dont elle rend compte', 'Dire chaque mois qui est venu')
  await facilitator.fill('Les qualités attendues, une par ligne', 'Disponible le soir\nPatience')
  await choose(facilitator, 'Le rôle à confier', 'Accueil')
  await facilitator.check('election-open')
  await facilitator.fill('La durée, en mois', '36')
  await facilitator.press('Ouvrir l’élection')
  await facilitator.check('election-too-long')
  expect(await facilitator.page.getByLabel('La mission').inputValue()).toBe('Recevoir qui arrive')
  await facilitator.fill('La durée, en mois', '12')
  await facilitator.press('Ouvrir l’élection')
  await facilitator.sees('On s’accorde sur ce que l’on cherche')
  page = new URL(facilitator.page.url()).pathname
  await facilitator.check('election-role')
  for (const one of s.everybody.slice(2)) await s.elections.fits(one.person, processId())
  await facilitator.page.getByRole('radio', { name: 'Cela me convient' }).check()
  await facilitator.press('Envoyer ma réponse')
  await voter.go(page)
  await voter.check('election-role-en')
  await voter.page.getByRole('radio', { name: 'It fits me' }).check()
  await voter.press('Send my answer')
  await facilitator.go(page)
  await facilitator.press('Adopter, et ouvrir les bulletins')
  await facilitator.sees('Chaque personne écrit un nom')
})

test('R132: ballots stay hidden until all are in; reasons come next, then voices move', async () => {
  const { bilal, clara, dora, elio, farah, nour } = s.circle
  await voter.go(page)
  // Nobody names themselves.
  expect(await offered(voter, 'I propose')).not.toContain('Bilal')
  await choose(voter, 'I propose', 'Nour')
  await voter.check('election-ballot')
  await voter.press('Cast my ballot')
  await voter.sees('Your ballot is in.')
  await facilitator.go(page)
  await facilitator.check('election-balloting')
  expect(await facilitator.page.getByText('Bilal propose Nour').count()).toBe(0)
  await choose(facilitator, 'Moi, je propose', 'Nour')
  await facilitator.press('Déposer mon bulletin')
  await facilitator.sees('Votre bulletin est déposé')
  await s.elections.name(dora.person, processId(), nour.personId)
  for (const one of [clara, farah, nour]) await s.elections.name(one.person, processId(), bilal.personId)
  await s.elections.name(elio.person, processId(), clara.personId)
  await facilitator.go(page)
  await facilitator.press('Lire les bulletins')
  await facilitator.sees('Bilal propose Nour')
  await facilitator.check('election-revealing')
  await voter.go(page)
  await voter.fill('Why this person', 'Sa patience avec qui arrive.')
  await voter.check('election-reason')
  await voter.press('Say my reasons')
  await voter.sees('Sa patience avec qui arrive.')
  for (const one of s.everybody.filter(one => one !== bilal))
    await s.elections.explain(one.person, processId())
  await facilitator.go(page)
  await facilitator.press('Ouvrir les reports de voix')
  await facilitator.sees('reporte sa voix sur une personne déjà nommée')
  await s.elections.move(farah.person, processId(), nour.personId)
  await voter.go(page)
  await voter.sees('Move my voice to')
  await voter.check('election-transferring')
})

test('R132, R9: an objection is lifted, the person accepts, and a mandate waits to be signed', async () => {
  const { awa, bilal, clara, dora, elio, farah } = s.circle
  await facilitator.go(page)
  await facilitator.press('Passer à la proposition')
  await choose(facilitator, 'La personne que vous proposez', 'Nour')
  await facilitator.fill('Les raisons entendues', 'Deux critères sur deux.')
  await facilitator.check('election-proposing')
  await facilitator.press('La proposer')
  await facilitator.sees('Tout le monde dit en même temps')
  await voter.go(page)
  await voter.page.getByRole('radio', { name: 'I object' }).check()
  await voter.fill('Your objection, in one sentence', 'Nour part six mois par an.')
  await voter.check('election-objecting')
  await voter.press('Send my answer')
  await voter.sees('Your answer stays hidden')
  await nominee.go(page)
  await nominee.sees('On vous demande en dernier')
  for (const one of [awa, clara, dora, elio, farah]) await s.elections.object(one.person, processId())
  await facilitator.go(page)
  await facilitator.sees('Nour part six mois par an.')
  await facilitator.check('election-objection')
  await facilitator.press('Regarder l’objection')
  await facilitator.fill('La durée, en mois', '6')
  await facilitator.fill('Le soutien : une suppléance, une formation', 'Une suppléance le soir')
  await facilitator.fill('Ce qui lève l’objection', 'Six mois, et une suppléance.')
  await facilitator.check('election-lifting')
  await facilitator.press('Redemander à tout le monde')
  await facilitator.sees('Tout le monde dit en même temps')
  for (const one of [awa, bilal, clara, dora, elio, farah]) await s.elections.object(one.person, processId())
  await nominee.go(page)
  await nominee.page.getByRole('radio', { name: 'Pas d’objection' }).check()
  await nominee.press('Envoyer ma réponse')
  await facilitator.go(page)
  await facilitator.press('Demander à la personne si elle accepte')
  await nominee.go(page)
  await nominee.check('election-accepting')
  await nominee.press('J’accepte ce rôle')
  await nominee.sees('C’est choisi : Nour')
  await nominee.check('election-elected')
  await facilitator.go(page)
  await facilitator.sees('C’est choisi : Nour')
  await facilitator.check('election-over')
  expect([...facilitator.complaints, ...voter.complaints, ...nominee.complaints]).toEqual([])
})
