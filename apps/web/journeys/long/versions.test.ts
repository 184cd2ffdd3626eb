import { foundMembers, openedRound, takePositions } from '@reliance/api/positions/round-scene.ts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from '../../gallery/chromium.ts'
import { type Site, startSite } from '../site.ts'
import { type Visitor, visitAs } from '../visitor.ts'

const path = '/c/coalition-mots/positions'
let site: Site
let browser: Browser
let coordination: Visitor
let levain: Visitor
beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), startChromium()])
  const { host, guests, spaceId } = await foundMembers(site.api, 'mots', ['Garance', 'Levain'])
  const [guest] = guests
  if (!guest) throw new Error('a guest')
  const texts = ['Les réunions durent trois heures.', 'Les repas sont partagés.', 'Chacune parle une fois.']
  const { roundId, statements } = await openedRound(host.person, spaceId, texts, 'always')
  const rows = statements.slice(0, 2).map(({ statementId }) => ({ statementId, stance: 'agree' as const }))
  for (const home of [host, guest]) await takePositions(home, spaceId, roundId, rows)
  coordination = await visitAs(browser, site, host.person)
  levain = await visitAs(browser, site, guest.person)
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

test('words that were answered become a next version, and an organisation says in one press that it holds', async () => {
  await coordination.go(`${path}/tours`)
  await coordination.press('Corriger l’énoncé 1')
  await coordination.sees(/ces mots seront la version 2/)
  await coordination.fill('L’énoncé 1, corrigé', 'Les réunions durent deux heures au plus.')
  await coordination.check('statement-reword')
  await coordination.press('Enregistrer ces mots')
  await coordination.sees(/L’énoncé 1 a une nouvelle version/)
  await coordination.press('Corriger l’énoncé 2')
  await coordination.press('Retirer cet énoncé')
  await coordination.sees('Les positions publiées sur lui ne sont plus montrées ni comptées.')
  await coordination.press('Le retirer')
  await coordination.sees('Un énoncé retiré')
  await coordination.page.getByText('Un énoncé retiré').click()
  await coordination.sees('Les repas sont partagés.')
  await coordination.check('rounds-withdrawn')

  await levain.go('/')
  await levain.sees(/2 énoncés sans réponse/)
  await levain.go(`${path}/feuille#statement-1`)
  await levain.title('Nos positions')
  await levain.sees('Les réunions durent trois heures.')
  await levain.sees(/Votre organisation a répondu à la version 1.: D’accord/)
  await levain.sees(/0 sur 2, enregistré/)
  await levain.check('sheet-former-words')
  await levain.press('Notre position reste la même, énoncé 1')
  await levain.sees(/1 sur 2, enregistré/)
  await levain.check('sheet-stays-same')

  await levain.go(`${path}/enonces/1`)
  await levain.title(/deux heures au plus/)
  await levain.sees('Une position est encore donnée sur une version d’avant.')
  await levain.sees('Les mots d’avant')
  await levain.sees(/a répondu à la version 1/)
  await levain.check('statement-former-words')
  await levain.go(`${path}/enonces/2`)
  await levain.title(/Les repas sont partagés/)
  await levain.sees(/^Retiré le/)
  await levain.check('statement-withdrawn')
  for (const visitor of [coordination, levain]) expect(visitor.complaints).toEqual([])
})
