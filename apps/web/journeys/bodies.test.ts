import { decided, paper, today } from '@reliance/api/testing/mandate-scene.ts'
import { foundOrganisation, inviteInto, requestId } from '@reliance/api/testing/scenes.ts'
import { addDays } from '@reliance/core/shared/time.ts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from '../gallery/chromium.ts'
import { choose, chosen, offered, unfold } from './selecting.ts'
import { type Site, startSite } from './site.ts'
import { type Visitor, visitAs } from './visitor.ts'

let site: Site
let browser: Browser
let home: Awaited<ReturnType<typeof foundOrganisation>>
let clara: Awaited<ReturnType<typeof inviteInto>>
let ana: Visitor
const path = '/o/les-passages'

const inSpace = () => ({ spaceId: home.spaceId, requestId: requestId() })

const create = async (name: string, parentId: string): Promise<string> => {
  const body = { parentId, kind: 'committee' as const, name, purpose: '' }
  return (await home.person.mandates.createBody.mutate({ ...inSpace(), ...body })).bodyId
}

/** A role of that body, given to a person by a decision of the assembly, who takes it. */
const giveTo = async (person: typeof clara, bodyId: string): Promise<void> => {
  const { roleId } = await home.person.mandates.defineRole.mutate({
    ...{ ...inSpace(), bodyId, roleId: null, name: 'Référence', purpose: 'Animer', domain: 'Les accueils' },
    ...{ accountabilities: [], powers: [], decisionId: null, revision: 0 },
  })
  const { decisions } = await home.person.mandates.organigram.query({ spaceId: home.spaceId })
  const { mandateId } = await home.person.mandates.give.mutate({
    ...{ ...inSpace(), roleId, personIds: [person.personId], kind: 'executive', mission: 'Animer' },
    ...{ startsOn: today(), endsOn: addDays(today(), 30) },
    ...{ decisionId: decisions[0]?.decisionId ?? '', overloadReason: '' },
  })
  await person.person.mandates.accept.mutate({
    ...{ ...inSpace(), mandateId, revision: 1, typedName: person.displayName },
  })
}

beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), startChromium()])
  home = await foundOrganisation(site.api, 'Les Passages', 'les-passages')
  clara = await inviteInto(site.api, home, 'clara@exemple.test', 'Clara Moulin')
  const { bodies } = await home.person.mandates.organigram.query({ spaceId: home.spaceId })
  const assembly = bodies[0]?.bodyId ?? ''
  const north = await create('Pôle Nord', assembly)
  const south = await create('Pôle Sud', assembly)
  await create('Comité Logement', north)
  const welcome = await create('Comité Accueil', north)
  await create('Comité accueil', south)
  await decided(
    { home, in_: { spaceId: home.spaceId }, bodyId: assembly },
    clara.person,
    'Les comités du Nord rejoignent le pôle Sud.',
  )
  await giveTo(clara, welcome)
  // The committee has two members, and this one waits for the second.
  await home.person.mandates.recordDecision.mutate({
    ...inSpace(),
    ...paper(welcome, 'L’accueil se tient le lundi.'),
  })
  ana = await visitAs(browser, site, home.person)
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

test('R22: a body moves where a decision takes it, and a refusal loses nothing', async () => {
  await ana.go(`${path}/mandats`)
  await ana.page.locator('nav a[aria-current]:visible', { hasText: 'Qui décide' }).waitFor()
  await unfold(ana, 'Déplacer un organe')
  await ana.press('Déplacer cet organe')
  await ana.sees('Choisissez une des réponses proposées.')
  const wrong = () => ana.page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))
  await expect.poll(wrong).toBe('true')
  await choose(ana, 'Organe à déplacer', 'Pôle Nord')
  // Neither itself nor what it contains, nor where it already is.
  expect(await offered(ana, 'Désormais à l’intérieur de')).toEqual(['Choisir', 'Pôle Sud', 'Comité accueil'])
  await choose(ana, 'Organe à déplacer', 'Comité Accueil')
  await choose(ana, 'Désormais à l’intérieur de', 'Pôle Sud')
  await choose(ana, 'Par la décision', 'rejoignent le pôle Sud')
  await ana.press('Déplacer cet organe')
  await ana.sees('Un organe s’appelle déjà « Comité Accueil » au même endroit')
  await ana.check('bodies-move-refused')
  expect(await chosen(ana, 'Organe à déplacer')).toBe('Comité Accueil, dans Pôle Nord')
  expect(await chosen(ana, 'Par la décision')).toContain('rejoignent le pôle Sud')
  await choose(ana, 'Organe à déplacer', 'Comité Logement')
  await choose(ana, 'Désormais à l’intérieur de', 'Pôle Sud')
  await choose(ana, 'Par la décision', 'rejoignent le pôle Sud')
  await ana.press('Déplacer cet organe')
  await ana.page.getByText('L’organe est déplacé.').first().waitFor({ state: 'attached' })
  await ana.go(`${path}/qui-decide`)
  const south = ana.page.locator('li', { has: ana.page.locator('strong', { hasText: 'Pôle Sud' }) }).last()
  await south.getByText('Comité Logement').waitFor()
  await ana.check('bodies-moved')
}, 60_000)

test('R111: what a dissolution ends is read before it is done, then found in the history', async () => {
  await ana.go(`${path}/mandats`)
  await unfold(ana, 'Dissoudre un organe')
  await choose(ana, 'Organe à dissoudre', 'Pôle Sud')
  await choose(ana, 'Par la décision', 'rejoignent le pôle Sud')
  await ana.press('Lire ce qui prend fin')
  await ana.press('Dissoudre cet organe')
  await ana.sees('2 organes se trouvent à l’intérieur de celui-ci')
  await ana.check('bodies-dissolve-refused')
  await choose(ana, 'Organe à dissoudre', 'Comité Accueil')
  await choose(ana, 'Par la décision', 'rejoignent le pôle Sud')
  await ana.press('Lire ce qui prend fin')
  const dialog = ana.page.getByRole('dialog')
  await dialog.getByText('Clara Moulin').waitFor()
  await ana.check('bodies-dissolve-confirm')
  await ana.page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect(await chosen(ana, 'Organe à dissoudre')).toBe('Comité Accueil')
  await ana.press('Lire ce qui prend fin')
  await ana.press('Dissoudre cet organe')
  await ana.sees('Organes dissous')
  await ana.sees('a pris fin avec Comité Accueil')
  expect(await offered(ana, 'Organe à dissoudre')).not.toContain('Comité Accueil')
  await ana.check('bodies-dissolved')
  // What waited for the second signature of a body that is no more asks nobody.
  await ana.sees('caduque, l’organe a été dissous avant la deuxième signature')
  const member = await visitAs(browser, site, clara.person)
  await member.go(`${path}/mandats`)
  await member.sees('Rien n’attend votre réponse ici.')
  expect(member.complaints).toEqual([])
  await member.close()
  await ana.go(`${path}/qui-decide`)
  await ana.sees('Pôle Nord')
  expect(await ana.page.getByText('Comité Accueil', { exact: true }).count()).toBe(0)
}, 60_000)

test('nothing in the browser complained, and nobody else was called', () => {
  expect(ana.complaints).toEqual([])
})
