import { applying, givingRules, openingCall, richFund, submitted } from '@reliance/api/testing/call-scene.ts'
import { passDays } from '@reliance/api/testing/decision-scene.ts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from '../../gallery/chromium.ts'
import { type Site, startSite } from '../site.ts'
import { type Visitor, visitAs } from '../visitor.ts'

let site: Site
let browser: Browser
beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), startChromium()])
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

test('three organisations distribute the parts of a call; one changes its mind, one takes the rest', async () => {
  const rich = await richFund(site.api, 'partage', 5)
  const [host, lead, partner, c, d] = rich.homes
  if (!host || !lead || !partner || !c || !d) throw new Error('five organisations')
  const call = openingCall([], givingRules)
  await rich.decideAll([call.effect])
  const application = applying(
    call.callId,
    [
      [lead, '300'],
      [partner, '100'],
    ],
    { minimum: '250' },
  )
  const { applicationId } = application
  await submitted(rich.homes, rich.spaceId, application)
  await passDays(site.api, rich.spaceId, 12)
  const [fund, part] = ['/c/coalition-partage/caisse', /^Ce que donne en tout l’organisation «.partage \d/]
  const [treasurer, first, second] = await Promise.all(
    [host, c, d].map(one => visitAs(browser, site, one.person)),
  )
  if (!treasurer || !first || !second) throw new Error('three people')
  await first.go(`${fund}/appel-${call.callId}`)
  await first.sees('Il reste 200,00 € à répartir pour l’organisation «\u00a0partage 4\u00a0»')
  await first.check('call-giving')
  await first.follow('Radio des assemblées')
  await first.sees('Personne n’a encore donné à ce projet')
  await first.fill(part, '200,01')
  await first.press('Donner')
  await first.page.locator('[aria-invalid="true"]').first().waitFor()
  await first.fill(part, '200')
  await first.press('Donner')
  await first.sees('Une organisation donne 200,00 €')
  await first.sees('Le trait marque le minimum, 250,00 €')
  await first.check('project-giving')
  await first.fill(part, '150')
  await first.press('Donner')
  await first.sees('il lui reste 50,00 €')
  await second.go(`${fund}/projet-${applicationId}`)
  await second.press('Compléter ce qui manque')
  await second.sees('Le minimum, 250,00 €, est atteint.')
  await treasurer.go(`${fund}/projet-${applicationId}`)
  await treasurer.fill(part, '50')
  await treasurer.press('Donner')
  await treasurer.sees('3 organisations donnent 400,00 €, sur 400,00 € au plus')
  await treasurer.check('project-given')
  await passDays(site.api, rich.spaceId, 12)
  await treasurer.go(`${fund}/appel-${call.callId}`)
  await treasurer.press('Arrêter le résultat')
  await treasurer.sees('Le résultat donne 400,00 €')
  await treasurer.check('call-given')
  await treasurer.follow('Radio des assemblées')
  await treasurer.follow('Proposer la décision')
  await treasurer.sees('Donne 400,00 €')
  expect([treasurer, first, second].flatMap((one: Visitor) => one.complaints)).toEqual([])
})
