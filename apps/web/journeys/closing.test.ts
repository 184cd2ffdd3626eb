import { readFile } from 'node:fs/promises'
import { type ClosingScene, closingScene, passDelay } from '@reliance/api/testing/closing-scene.ts'
import { foundCoalition, foundOrganisation, requestId } from '@reliance/api/testing/scenes.ts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from '../gallery/chromium.ts'
import { choose } from './selecting.ts'
import { type Site, startSite } from './site.ts'
import { type Visitor, visit, visitAs } from './visitor.ts'

let site: Site
let browser: Browser
let s: ClosingScene
let ana: Visitor
let bilal: Visitor
const home = '/o/levain'
const rives = '/c/levain-rives'

beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), startChromium()])
  s = await closingScene(site.api, 'levain')
  ana = await visitAs(browser, site, s.home.person)
  bilal = await visitAs(browser, site, s.bilal.person)
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

test('closing an organisation: what happens is read, the space is taken along, a wrong name loses nothing', async () => {
  await ana.go(home)
  await ana.follow('Fermer l’organisation')
  await ana.title('Fermer levain')
  await ana.sees('Ce qui reste')
  const [download] = await Promise.all([ana.page.waitForEvent('download'), ana.press('Télécharger l’espace')])
  const lines = (await readFile(await download.path(), 'utf8')).trimEnd().split('\n')
  expect(JSON.parse(lines.at(-1) ?? '')).toEqual({ end: true })
  await choose(ana, 'Par la décision', 'L’assemblée ferme l’organisation.')
  await ana.fill('Le nom, pour confirmer', 'levure')
  await ana.press('Fermer levain maintenant')
  await ana.sees('Le nom écrit n’est pas celui de cet espace.')
  const wrong = () => ana.page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))
  await expect.poll(wrong).toBe('true')
  await ana.check('closing-refused')
  expect(await ana.page.getByLabel('Le nom, pour confirmer').inputValue()).toBe('levure')
  await ana.fill('Le nom, pour confirmer', 'Levain')
  await ana.press('Fermer levain maintenant')
  await ana.title('levain est fermée')
  await ana.sees('L’assemblée ferme l’organisation.')
  await ana.check('closing-closed')
}, 60_000)

test('its people read on and write nothing; the coalition shows it as closed', async () => {
  await bilal.go(home)
  await bilal.sees('Cet espace est fermé depuis le')
  await bilal.sees('Tout se lit, rien ne s’écrit')
  await bilal.check('closing-read')
  await bilal.go(`${home}/mandats`)
  await bilal.sees('L’assemblée ferme l’organisation.')
  expect(await bilal.page.getByText('Inscrire une décision').count()).toBe(0)
  await bilal.check('closing-register')
  await bilal.follow('Ce qu’on peut encore faire')
  await bilal.title('levain est fermée')
  expect(await bilal.page.getByRole('button', { name: 'Rouvrir levain' }).count()).toBe(0)
  const host = await visitAs(browser, site, s.host.person)
  await host.go(`${rives}/organisations`)
  await host.sees('quittera la coalition si elle ne rouvre pas')
  await host.check('closing-member-list')
  expect(host.complaints).toEqual([])
  await host.close()
}, 60_000)

test('it is opened again, by whoever closed it, and everything is there', async () => {
  await ana.go(`${home}/fermer`)
  await ana.press('Rouvrir levain')
  const dialog = ana.page.getByRole('dialog')
  await dialog.getByText('Tout s’y écrit de nouveau').waitFor()
  await ana.check('closing-reopen')
  await dialog.getByRole('button', { name: 'Rouvrir' }).click()
  await ana.title('Fermer levain')
  await bilal.go(home)
  await bilal.title('levain')
  expect(await bilal.page.getByText('Cet espace est fermé depuis le').count()).toBe(0)
}, 60_000)

test('closing a coalition: the members of its organisations read on, until the delay and after', async () => {
  const host = await visitAs(browser, site, s.host.person)
  await host.go(`${rives}/fermer`)
  await host.title('Fermer Rives levain')
  await choose(host, 'Par la décision', 'La plénière ferme la coalition.')
  await host.fill('Le nom, pour confirmer', 'Rives levain')
  await host.check('closing-coalition')
  await host.press('Fermer Rives levain maintenant')
  await host.title('Rives levain est fermée')

  await bilal.go('/')
  await bilal.page.locator('summary', { hasText: 'Changer' }).click()
  await bilal.sees('Coalition fermée')
  await bilal.follow('Rives levain')
  await bilal.sees('Cet espace est fermé depuis le')
  await bilal.check('closing-coalition-member')
  await bilal.go(`${rives}/positions/tours`)
  await bilal.sees('Premier tour')
  await bilal.check('closing-coalition-rounds')
  await bilal.follow('Ce qu’on peut encore faire')
  await bilal.sees('La plénière ferme la coalition.')
  await bilal.follow('Quitter la coalition')
  await bilal.title('Quitter Rives levain')

  await passDelay(site.api, s.coalition.spaceId)
  await expect
    .poll(async () => {
      await host.go(`${rives}/fermer`)
      await host.title('Rives levain est fermée')
      return host.page.getByText('la fermeture est définitive').count()
    })
    .toBe(1)
  expect(await host.page.getByRole('button', { name: 'Rouvrir' }).count()).toBe(0)
  await host.check('closing-coalition-final')
  expect(host.complaints).toEqual([])
  await host.close()
}, 60_000)

test('the last organisation of a coalition is led from leaving to closing', async () => {
  const alone = await foundOrganisation(site.api, 'Seule', 'seule')
  await foundCoalition(alone, 'Île', 'ile')
  const visitor = await visitAs(browser, site, alone.person)
  await visitor.go('/c/ile/quitter')
  await visitor.press('Quitter Île maintenant')
  await visitor.sees('C’est la dernière organisation de la coalition')
  await visitor.check('closing-last-organisation')
  await visitor.follow('Fermer plutôt la coalition')
  await visitor.title('Fermer Île')
  await visitor.sees('Il faut d’abord une décision')
  await visitor.check('closing-needs-decision')
  expect(visitor.complaints).toEqual([])
  await visitor.close()
}, 60_000)

test('where nobody holds a mandate any more, the members see that it is theirs to decide', async () => {
  await ana.go(home)
  await ana.press('Quitter levain')
  await ana.page.getByRole('dialog').getByText('Vous seule ou seul y tenez des mandats.').waitFor()
  await ana.check('closing-last-holder')
  await ana.press('Quitter maintenant')
  await ana.page.waitForURL(url => url.pathname === '/')
  await bilal.go(`${home}/mandats`)
  await bilal.sees('Plus personne ne tient de mandat pour Assemblée générale')
  await bilal.check('closing-vacant')
  for (const act of ['Inscrire une décision', 'Donner un mandat', 'Définir un rôle'])
    await bilal.page.locator('summary', { hasText: act }).waitFor()
}, 60_000)

test('the same pages read in English', async () => {
  const { person, personId } = s.clara
  const { decisionId } = await person.mandates.recordDecision.mutate({
    ...{ ...s.in_, requestId: requestId(), bodyId: s.bodyId, decidedOn: '2026-11-20' },
    ...{
      method: 'unanimity',
      wording: 'Clara closes.',
      proof: 'paper',
      fileName: 'x',
      subjectPersonId: null,
    },
  })
  const signed = { ...s.in_, requestId: requestId(), decisionId }
  await s.bilal.person.mandates.countersignDecision.mutate(signed)
  const { roles } = await person.mandates.organigram.query(s.in_)
  const { mandateId } = await person.mandates.give.mutate({
    ...{ ...s.in_, requestId: requestId(), roleId: roles[0]?.roleId ?? '', personIds: [personId] },
    ...{ kind: 'executive', mission: 'Closing', startsOn: '2026-11-20', endsOn: '2027-06-01', decisionId },
    overloadReason: '',
  })
  await person.mandates.accept.mutate({
    ...{ ...s.in_, requestId: requestId(), mandateId, revision: 1, typedName: 'Clara' },
  })
  const english = await visit(browser, site, 'en-GB')
  const [name = '', value = ''] = site.api.cookieOf(person).split('=')
  await english.page.context().addCookies([{ name, value, url: site.origin }])
  await english.go(`${home}/fermer`)
  await english.title('Close levain')
  await english.check('closing-en')
  await choose(english, 'By the decision', 'Clara closes.')
  await english.fill('The name, to confirm', 'levain')
  await english.press('Close levain now')
  await english.title('levain is closed')
  await english.check('closing-closed-en')
  expect(english.complaints).toEqual([])
  await english.close()
}, 60_000)

test('nothing in the browsers complained, and nobody else was called', () => {
  expect([...ana.complaints, ...bilal.complaints]).toEqual([])
})
