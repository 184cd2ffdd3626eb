import { agendaOf, inDays } from '@reliance/api/testing/calendar-scene.ts'
import { foundCoalition, foundOrganisation, joinCoalition } from '@reliance/api/testing/scenes.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from '../../gallery/chromium.ts'
import { type Site, startSite } from '../site.ts'
import { type Visitor, visitAs } from '../visitor.ts'

let site: Site
let browser: Browser
let keeper: Visitor
let reader: Visitor
let spaceId: string
let more: () => Promise<void>
beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), startChromium()])
  const host = await foundOrganisation(site.api, 'Jardins Levain', 'jardins-levain')
  const guest = await foundOrganisation(site.api, 'Atelier du Vélo têtu', 'velo-tetu')
  ;({ spaceId } = await foundCoalition(host, 'Archipel des Trois Rives', 'trois-rives'))
  await joinCoalition(host, guest, spaceId)
  keeper = await visitAs(browser, site, host.person)
  const { add } = agendaOf(spaceId)
  more = async () => {
    await add(host.person, {
      title: 'Plénière',
      startsOn: inDays(0),
      startTime: null,
      endTime: null,
      endsOn: inDays(1),
      description: 'Avec repas partagé.',
    })
    await add(host.person, {
      title: 'Comité de mission',
      kind: 'meeting',
      mode: 'online',
      place: '',
      link: 'https://salle.example.org/mission',
      audience: 'mandated',
      startsOn: inDays(3),
    })
    await add(
      guest.person,
      {
        title: 'Atelier de réparation',
        kind: 'popular_education',
        audience: 'public',
        startsOn: inDays(3),
        startTime: '14:00',
        endTime: '17:00',
      },
      guest.spaceId,
    )
  }
  reader = await visitAs(browser, site, guest.person)
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

const today = civilDateAt(new Date())
const year = Number(today.slice(0, 4)) + 1
/** Thursdays, a fortnight apart, over a change of the clock; whichever year it is. */
const thursday = [1, 2, 3, 4, 5, 6, 7]
  .map(day => `${year}-10-0${day}`)
  .find(on => new Date(`${on}T12:00:00Z`).getUTCDay() === 4)
const last = `${year}-11-30`

test('R90, R119: somebody adds a series for everybody, and cancels one date of it with a reason', async () => {
  await keeper.go('/c/trois-rives')
  await keeper.follow('Agenda')
  await keeper.title('Agenda')
  await keeper.sees('Aucune date pour l’instant')
  await keeper.check('agenda-empty')
  await keeper.follow('Ajouter une date')
  await keeper.title('Ajouter une date')
  await keeper.fill('Quoi', 'Cantine ouverte')
  await keeper.page.getByLabel('Quel genre de rendez-vous').selectOption('social')
  await keeper.fill('Quel jour', thursday ?? '')
  await keeper.fill('Début', '18:30')
  await keeper.fill('Fin', '20:30')
  await keeper.fill('Le lieu', 'Maison du peuple, Roubaix')
  await keeper.press('Ajouter à l’agenda')
  await keeper.sees('Dites à qui cette date s’adresse')
  await keeper.check('agenda-add-refused')
  await keeper.page.getByLabel('Tout le monde').check()
  await keeper.page.locator('summary', { hasText: 'Cela revient' }).click()
  await keeper.page.getByLabel('Répéter cette date').check()
  await keeper.fill('Toutes les combien', '2')
  await keeper.sees('les dates se compteront ici')
  const until = keeper.page.getByLabel('Jusqu’à quel jour, compris')
  expect(await until.getAttribute('required')).toBe('')
  await keeper.fill('Jusqu’à quel jour, compris', last)
  await keeper.sees(/dates, à la même heure/)
  await keeper.check('agenda-series')
  await keeper.press('Ajouter ces dates à l’agenda')
  await keeper.title('Agenda')
  await keeper.follow('Cantine ouverte')
  await keeper.title('Cantine ouverte')
  await keeper.check('agenda-date')
  await keeper.press('Annuler cette date')
  await keeper.sees('Les autres dates de la série ne bougent pas.')
  await keeper.check('agenda-cancelling')
  // At 200 % what is said scrolls in the dialog, and its buttons stay on the screen.
  await keeper.page.setViewportSize({ width: 640, height: 400 })
  for (const button of await keeper.page.getByRole('dialog').getByRole('button').all()) {
    const box = await button.boundingBox()
    expect((box?.y ?? 400) + (box?.height ?? 0)).toBeLessThanOrEqual(384)
  }
  await keeper.page.setViewportSize({ width: 1280, height: 800 })
  await keeper.page.getByRole('dialog').getByLabel('La raison').fill('La salle est prise.')
  await keeper.page.getByRole('dialog').getByRole('button', { name: 'Annuler cette date' }).click()
  await keeper.sees('Cette date est annulée')
  await keeper.check('agenda-cancelled')
}, 90_000)

test('R119: a program reads the public agenda without a session, with what is cancelled', async () => {
  const answer = await fetch(`${site.origin}/p/c/trois-rives/agenda.ics`)
  const text = (await answer.text()).replaceAll('\r\n ', '')
  const events = text.split('BEGIN:VEVENT').slice(1)
  expect(events.length).toBeGreaterThan(3)
  expect(events.filter(one => one.includes('STATUS:CANCELLED'))).toHaveLength(1)
  // 18:30 in Paris, before and after the clock goes back.
  expect(text).toContain('T163000Z')
  expect(text).toContain('T173000Z')
})

test('a member sees dates by month and day, moves nothing, and has them in a calendar of their own', async () => {
  await more()
  await keeper.go('/c/trois-rives/agenda')
  await keeper.sees('Comité de mission')
  await keeper.check('agenda-keeper')
  await keeper.follow('Plénière')
  await keeper.follow('Déplacer ou corriger')
  await keeper.title('Déplacer ou corriger')
  await keeper.fill('Le lieu', 'Salle des fêtes, Die')
  await keeper.page.locator('summary', { hasText: 'Plus de détails' }).click()
  await keeper.check('agenda-edit')
  await keeper.press('Enregistrer')
  await keeper.title('Plénière')
  await keeper.sees('Salle des fêtes, Die')
  await keeper.sees(/Cette date a changé/)
  await keeper.check('agenda-moved')
  await reader.go('/c/trois-rives/agenda')
  await reader.title('Agenda')
  await reader.sees('Annulé')
  await reader.check('agenda')
  expect(await reader.page.getByText('Déplacer ou corriger').count()).toBe(0)
  await reader.go('/agenda')
  await reader.title('Mon agenda')
  await reader.press('Créer mon adresse secrète')
  await reader.sees('Votre adresse, à copier maintenant')
  await reader.check('my-agenda')
  const address = await reader.page.getByText(/\/agenda\/[\w-]{43}\.ics/).textContent()
  expect((await fetch(address ?? '')).status).toBe(200)
  await reader.press('Supprimer l’adresse')
  await reader.page.getByRole('dialog').getByRole('button', { name: 'Supprimer l’adresse' }).click()
  await reader.page.getByRole('button', { name: 'Créer mon adresse secrète' }).waitFor()
  expect((await fetch(address ?? '')).status).toBe(404)
}, 60_000)

test('somebody asks who comes, a member comes, another one waits, and the place that becomes free is theirs', async () => {
  await keeper.go('/c/trois-rives/agenda')
  await keeper.follow('Comité de mission')
  await keeper.page.locator('summary', { hasText: 'Demander qui vient' }).click()
  await keeper.fill('Combien de places', 'beaucoup')
  await keeper.press('Demander maintenant')
  await keeper.sees('Écrivez un nombre de places')
  await keeper.check('comers-refused')
  await keeper.fill('Combien de places', '1')
  await keeper.press('Demander maintenant')
  await keeper.sees('Aucune place n’est prise sur 1.')
  await keeper.go('/c/trois-rives/agenda')
  await keeper.follow('Atelier de réparation')
  await keeper.page.locator('summary', { hasText: 'Demander qui vient' }).click()
  await keeper.fill('Combien de places', '1')
  await keeper.press('Demander maintenant')
  await keeper.press('Je viens')
  await keeper.sees('Votre place est gardée.')
  await reader.go('/c/trois-rives/agenda')
  await reader.follow('Atelier de réparation')
  await reader.sees('Une place est prise sur 1.')
  await reader.press('M’inscrire sur la liste d’attente')
  await reader.sees('la prochaine est pour vous')
  await reader.check('comers-waiting')
  await keeper.page.reload()
  await keeper.page.locator('summary', { hasText: 'Les noms, pour qui prépare' }).click()
  await keeper.sees('Sur la liste d’attente')
  await keeper.check('comers-names')
  await keeper.press('Je ne viens plus')
  await keeper.sees('Une place est prise sur 1.')
  await reader.page.reload()
  await reader.sees('Votre place est gardée.')
}, 90_000)

test('nothing was complained of', () => {
  expect([...keeper.complaints, ...reader.complaints]).toEqual([])
})
