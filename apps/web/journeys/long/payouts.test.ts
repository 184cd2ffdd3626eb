import { passDays, today } from '@reliance/api/testing/decision-scene.ts'
import { importing, statementOf } from '@reliance/api/testing/fund-scene.ts'
import { grantedScene } from '@reliance/api/testing/payout-scene.ts'
import { addDays } from '@reliance/core/shared/time.ts'
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

test('R82: a project is accepted, signed, approved by two, given to the bank and paid by its line', async () => {
  const s = await grantedScene(site.api, 'pont')
  const fund = '/c/coalition-pont/caisse'
  const [lead, treasurer, first, second] = await Promise.all(
    [s.lead, s.host, s.c, s.d].map(one => visitAs(browser, site, one.person)),
  )
  if (!lead || !treasurer || !first || !second) throw new Error('four people')
  await lead.go(`${fund}/projet-${s.applicationId}`)
  await lead.follow('Suivre ce projet')
  await lead.sees('retenu, réponse attendue')
  await lead.press('Décliner')
  await lead.sees('La somme retourne à la caisse.')
  await lead.check('project-decline')
  await lead.press('Ne rien changer')
  await lead.press('Accepter ce qui est donné')
  await lead.press('Signer la convention')
  await lead.sees('convention signée, le premier versement')
  await lead.fill('IBAN', 'FR76 1234')
  await lead.press('Inscrire ce compte')
  await lead.page.locator('[aria-invalid="true"]').first().waitFor()
  await lead.check('project-account')
  await lead.fill('Titulaire', 'pont 2')
  await lead.fill('IBAN', s.ibans[0])
  await lead.press('Inscrire ce compte')
  await lead.sees('Payée sur FR14')
  await s.enter(s.partner, s.ibans[1])
  await treasurer.go(`${fund}/suivi-${s.applicationId}`)
  await treasurer.fill('À quoi il sert', 'Des projets à plusieurs')
  await treasurer.press('Préparer le premier versement')
  await treasurer.follow('Voir les paiements')
  await treasurer.sees('Vous l’avez préparé')
  await treasurer.check('payouts-prepared')
  for (const approver of [first, second]) {
    await approver.go(`${fund}/paiements`)
    for (const left of [1, 0]) {
      await approver.press('Approuver')
      await expect.poll(() => approver.page.getByRole('button', { name: 'Approuver' }).count()).toBe(left)
    }
  }
  await second.check('payouts-approved')
  await passDays(site.api, s.spaceId, 9)
  await treasurer.go(`${fund}/paiements`)
  const [day = ''] = [addDays(today(), 22)]
  await treasurer.page.getByLabel('À exécuter le').fill(day)
  await treasurer.check('payouts-file')
  const file = treasurer.page.waitForEvent('download')
  await treasurer.press('Faire le fichier')
  expect((await file).suggestedFilename()).toBe(`virements-${day}.xml`)
  const french = day.split('-').toReversed().join('/')
  await importing(s.host.person, s.spaceId, statementOf([[french, 'VIR EMIS PONT', '-420,00']]))
  await treasurer.go(`${fund}/paiements`)
  const again = treasurer.page.waitForEvent('download')
  await treasurer.press('Reprendre le fichier')
  await again
  // Which partner comes first follows from its id.
  const paid = treasurer.page.getByRole('listitem').filter({ hasText: /420,00/ })
  const line = paid.getByLabel('La ligne du relevé')
  await expect.poll(() => line.locator('option').count()).toBe(2)
  await line.selectOption({ index: 1 })
  await treasurer.check('payouts-settle')
  await paid.getByRole('button', { name: 'C’est ce paiement' }).click()
  await treasurer.sees(/payé le/)
  await lead.go(`${fund}/suivi-${s.applicationId}`)
  await lead.check('project-paid')
  expect([lead, treasurer, first, second].flatMap((one: Visitor) => one.complaints)).toEqual([])
})
