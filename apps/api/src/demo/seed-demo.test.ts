import { centsOf, eurosOf } from '@reliance/core/fund/euros.ts'
import type { CivilDate, WallTime } from '@reliance/core/shared/time.ts'
import { moveDemo } from '@reliance/db/shared/move-demo.ts'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { newId } from '../new-id.ts'
import { startTestApi, type TestApi } from '../testing/test-api.ts'
import { demoOthers } from './demo-general-assembly.ts'
import { enterAs } from './demo-person.ts'
import { seedDemo } from './seed-demo.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

it('loads the demo coalition once, with the classes of its table', async () => {
  const visitors = await seedDemo(api.services)
  expect(visitors.map(one => one.name)).toEqual([
    'Marc Oudinelle',
    'Karim Dutheil',
    'Awa Ndoumbé',
    'Inès Talbi-Ferrand',
    'Théo Vanderlinck',
  ])
  const person = api.visitor()
  await person.identity.useLink.mutate({ token: visitors[3]?.link.split('#')[1] ?? '' })
  const places = (await person.identity.whoAmI.query())?.places ?? []
  expect(places.map(place => place.name)).toEqual([
    'Institut des Communs vivants',
    'Archipel des Trois Rives',
  ])
  const spaceId = places[1]?.spaceId ?? ''
  const organisations = await person.coalitions.organisations.query({ spaceId })
  expect(organisations.filter(one => one.charter === 'signed')).toHaveLength(11)
  expect(organisations.find(one => one.charter === null)?.displayName).toBe('Réseau Passerelles')
  expect(organisations.find(one => one.charter === null)?.lastSigned).toBe('2.0')
  const page = await person.positions.agreements.query({ spaceId })
  const classes = Object.fromEntries(
    [...(page.page?.unites ?? []), ...(page.page?.separates ?? []), ...(page.page?.open ?? [])].map(item => [
      item.number,
      item.class,
    ]),
  )
  expect(classes).toEqual({
    1: 'leaning_against',
    2: 'disagreement',
    3: 'agreement_with_reservations',
    4: 'agreement',
    5: 'agreement_with_reservations',
    6: 'agreement_with_reservations',
    7: 'leaning_against',
    8: 'disagreement',
    9: 'leaning_for',
    10: 'agreement',
    11: 'agreement',
    12: 'disagreement',
    13: 'disagreement',
    14: 'agreement',
  })
  // The second start finds it there.
  await seedDemo(api.services)
  expect((await person.identity.whoAmI.query())?.places).toHaveLength(2)
}, 120_000)

const enter = async (name: string) => {
  const person = api.visitor()
  const visitors = await seedDemo(api.services)
  const link = visitors.find(one => one.name === name)?.link ?? ''
  await person.identity.useLink.mutate({ token: link.split('#')[1] ?? '' })
  const places = (await person.identity.whoAmI.query())?.places ?? []
  return { person, spaceId: places.find(one => one.kind === 'coalition')?.spaceId ?? '' }
}

it('R56, R60, R65, R66: has its action plan, with a discreet participant and three victories', async () => {
  const { person, spaceId } = await enter('Inès Talbi-Ferrand')
  const { items, leadShare } = await person.actions.plan.query({ spaceId, period: 'ahead' })
  expect(items.map(one => [one.title, one.lead?.name])).toEqual([
    ['Garage à vélos itinérant', 'Atelier du Vélo têtu'],
    ['Radio des assemblées', 'Radio Micocoulier'],
    ['Cantines de quartier croisées', 'Fédération des Jardins Levain'],
    ['École de facilitation', 'Institut des Communs vivants'],
    ['Agora de Montpellier', 'La Garance commune'],
    ['Marche du 12 décembre', 'L’Étincelle communaliste'],
    ['Bus des territoires', 'Réseau Passerelles'],
  ])
  // Seven actions of seven leads: there is nothing to say of who takes the front.
  expect(leadShare).toBe(null)
  const march = items.find(one => one.title === 'Marche du 12 décembre')
  expect(march?.parts.filter(one => one.discretion === 'discreet').map(one => one.name)).toEqual([
    'Coopérative Énergie des Terrils',
  ])
  expect(march?.needs.map(one => one.filledBy)).toEqual(['Fédération des Jardins Levain', null, null])
  const victories = await person.actions.victories.query({ spaceId })
  expect(victories.items.map(one => [one.wonOn, one.credited])).toEqual([
    ['2026-11-14', ['Atelier du Vélo têtu', 'Le Moulin des Passages']],
    ['2026-11-08', ['Collectif Brique et Accueil', 'Fédération des Jardins Levain']],
    ['2026-10-30', ['Clé de Voûte solidaire']],
  ])
  const page = await fetch(`${api.origin}/p/c/archipel-des-trois-rives`)
  const html = await page.text()
  expect(html).toContain('Marche du 12 décembre')
  expect(html).not.toContain('Énergie des Terrils')
}, 120_000)

it('R42, R81: has the fund of its table, to the cent', async () => {
  const { person, spaceId } = await enter('Marc Oudinelle')
  const treasury = await person.fund.openTreasury.mutate({ spaceId, requestId: crypto.randomUUID() })
  expect(treasury.totals).toEqual({ promised: '83813.50', received: '58301.00' })
  expect(treasury.waiting).toEqual([])
  const books = await person.fund.openBooks.mutate({ spaceId, before: null, requestId: crypto.randomUUID() })
  const balance = (code: string) => books.accounts.find(one => one.code === code)?.balance
  // Received, less charges of the bank, spending by the budget and the first tranches; the second ones are set aside.
  expect(['bank', 'cash', 'unexplained', 'call', 'unallocated'].map(balance)).toEqual([
    '26000.00',
    '0.00',
    '0.00',
    '0.00',
    '-14000.00',
  ])
  expect(await person.fund.prove.query({ spaceId })).toEqual({ isEmpty: false, wrong: [] })
  const rows = treasury.organisations.map(one => [one.displayName, one.promise?.amount, one.paid, one.state])
  expect(rows).toHaveLength(12)
  for (const row of [
    ['La Garance commune', '860.00', '860.00', 'paid'],
    ['Clé de Voûte solidaire', '6400.00', '6400.00', 'paid'],
    ['Radio Micocoulier', '520.00', '0.00', 'late'],
    ['Coopérative Énergie des Terrils', '12000.00', '12000.00', 'paid'],
    ['Collectif Brique et Accueil', '32.00', '32.00', 'paid'],
    ['Réseau Semences d’Amont', '742.50', '0.00', 'scheduled'],
    ['Réseau Passerelles', '48500.00', '24250.00', 'part_paid'],
  ])
    expect(rows).toContainEqual(row)
  const left = treasury.organisations.map(one => centsOf(one.left)).reduce((a, b) => a + b, 0n)
  expect(eurosOf(left)).toBe('25512.50')
  const passerelles = treasury.organisations.find(one => one.displayName === 'Réseau Passerelles')
  expect(passerelles?.next).toEqual({ dueOn: '2026-11-30', amount: '24250.00' })
})

it('shows others one batch of ten contributors, and no total that would tell of Réseau Passerelles', async () => {
  const { person, spaceId } = await enter('Awa Ndoumbé')
  const fund = await person.fund.get.query({ spaceId })
  expect(fund).toMatchObject({ received: '58301.00', promised: null, outstanding: null })
  expect(fund.batches).toMatchObject([{ contributors: 10, amount: '58301.00' }])
  // R82: what went out, each with its decision.
  expect(fund).toMatchObject({ wentOut: '32301.00', charges: '41.00', inside: '26000.00' })
  expect(fund.paidOut).toHaveLength(7)
  expect(fund.paidOut.every(one => one.decision !== null && one.purpose !== '')).toBe(true)
  expect(fund.paidOut).toContainEqual(
    expect.objectContaining({ title: 'Formation de facilitation, douze personnes', amount: '4000.00' }),
  )
  expect(fund.counts).toMatchObject({ members: 12, contributed: 10, late: 1, scheduled: 1 })
})

it('has a gift in kind that was countersigned and one that waits, beside the money', async () => {
  const { person, spaceId } = await enter('Marc Oudinelle')
  const register = await person.fund.inKind.open.mutate({
    spaceId,
    year: null,
    requestId: crypto.randomUUID(),
  })
  expect(register.totals).toEqual({
    kinds: [{ kind: 'loan', value: '720.00' }],
    inKind: '720.00',
    money: '58301.00',
  })
  expect(register.gifts.map(one => [one.state, one.value])).toEqual([
    ['declared', '675.75'],
    ['countersigned', '720.00'],
  ])
  const { toSign } = await person.fund.inKind.get.query({ spaceId, year: null })
  expect(toSign).toHaveLength(1)
})

it('R73, R131: has the call of its table, with six projects and who may assess each', async () => {
  const { person, spaceId } = await enter('Awa Ndoumbé')
  expect(await person.fund.get.query({ spaceId })).toMatchObject({ setAside: '12000.00', free: '14000.00' })
  const { calls } = await person.fund.calls.query({ spaceId, before: null })
  expect(calls).toMatchObject([
    {
      title: 'Appel Reliance 2026',
      envelope: '40000.00',
      asked: '58200.00',
      submitted: 6,
      allocated: '40000.00',
    },
  ])
  const { projects } = await person.fund.oneCall.query({ spaceId, callId: calls[0]?.callId ?? '' })
  const left = await Promise.all(
    projects.map(async ({ applicationId, title }) => {
      const { committee } = await person.fund.application.query({ spaceId, applicationId })
      return [title, committee.left.length] as const
    }),
  )
  expect(Object.fromEntries(left)).toEqual({
    'Cantines de quartier croisées': 5,
    'Garage à vélos itinérant': 4,
    'Radio des assemblées': 3,
    'École de facilitation': 2,
    'Audit précarité énergétique': 4,
    'Bus des territoires': 4,
  })
})

/** What the table of the demo says of each project: asked, allocated, first tranche, second one. */
const projectTable = {
  'Cantines de quartier croisées': ['9000.00', '9000.00', '6300.00', '2700.00'],
  'Garage à vélos itinérant': ['6500.00', '6500.00', '4550.00', '1950.00'],
  'Radio des assemblées': ['7200.00', '5000.00', '3500.00', '1500.00'],
  'École de facilitation': ['12000.00', '10000.00', '7000.00', '3000.00'],
  'Bus des territoires': ['9500.00', '9500.00', '6650.00', '2850.00'],
}

it('R131: each project got what the table says, the first tranches are paid, and one report is four days late', async () => {
  const { person, spaceId } = await enter('Awa Ndoumbé')
  const { calls } = await person.fund.calls.query({ spaceId, before: null })
  const { projects } = await person.fund.oneCall.query({ spaceId, callId: calls[0]?.callId ?? '' })
  const audit = projects.find(one => one.title === 'Audit précarité énergétique')
  expect(audit).toMatchObject({ asked: '14000.00', decided: { verdict: 'no', amount: '0.00' } })
  const funded = projects.filter(one => one.decided?.verdict !== 'no')
  const read = await Promise.all(
    funded.map(async ({ applicationId, title, asked, decided }) => {
      const project = await person.fund.project.query({ spaceId, applicationId })
      const { shares, lateDays } = project
      const sum = (part: (one: (typeof shares)[number]) => string) =>
        eurosOf(shares.map(one => centsOf(part(one))).reduce((a, b) => a + b, 0n))
      const row = [asked, decided?.amount, sum(one => one.first), sum(one => one.second)]
      return { title, row, lateDays, paid: sum(one => one.paid), shares }
    }),
  )
  expect(Object.fromEntries(read.map(one => [one.title, one.row]))).toEqual(projectTable)
  for (const one of read) expect(one.paid).toBe(one.row[2])
  expect(read.filter(one => one.lateDays > 0)).toMatchObject([
    { title: 'Garage à vélos itinérant', lateDays: 4 },
  ])
  // L9: what La Garance asked is given to nobody.
  const radio = read.find(one => one.title === 'Radio des assemblées')
  expect(radio?.shares.find(one => one.displayName === 'La Garance commune')).toMatchObject({
    given: '0.00',
  })
})

it('its coordination reads on the first screen which promise and which report are late', async () => {
  const { person, spaceId } = await enter('Inès Talbi-Ferrand')
  const { late } = await person.notifications.today.query({ spaceId })
  expect(late).toContainEqual(expect.objectContaining({ kind: 'latePledges', count: 1 }))
  const reports = late.filter(one => one.kind === 'lateReport')
  expect(reports).toMatchObject([{ title: 'Garage à vélos itinérant', lateDays: 4 }])
})

it('R119: has twelve dates until the end of the year, of which everybody reads four', async () => {
  const { person, spaceId } = await enter('Inès Talbi-Ferrand')
  const { items } = await person.calendar.events.query({ spaceId, period: 'upcoming' })
  const published = items.filter(one => one.series === null && one.startsAt < '2027')
  const count = (audience: string) => published.filter(one => one.audience === audience).length
  expect([published.length, count('public'), count('members'), count('mandated')]).toEqual([12, 4, 6, 2])
  const training = items.find(one => one.title === 'Formation à la facilitation')
  const { comers } = await person.calendar.event.query({ spaceId, eventId: training?.id ?? '' })
  expect(comers).toMatchObject({ places: 6, comeCount: 6, waitCount: 2 })
  const file = await fetch(`${api.origin}/p/c/archipel-des-trois-rives/agenda.ics`)
  const titles = [...(await file.text()).matchAll(/^SUMMARY:(.*)\r$/gm)].map(([, title]) => title)
  expect(titles).toEqual([
    'Cantine ouverte',
    'Atelier vélo : réparer avant l’hiver',
    'Agora de Montpellier',
    'Marche du 12 décembre',
  ])
})

it('R84, R121, L9: has eight resources, a conflict at 23:00, ten chairs too many, a damage, and a party that borrows for nothing', async () => {
  const { person: marc, spaceId } = await enter('Marc Oudinelle')
  const { items } = await marc.resources.list.query({ spaceId, whose: 'all' })
  expect(items.map(one => one.name)).toEqual([
    'Conseil en comptabilité',
    'Chaises pliantes',
    'Imprimante A3',
    'Bureau de trois postes',
    'Fourgon frigorifique',
    'Sono 1 kW',
    'Salle du Moulin',
    'Minibus neuf places',
  ])
  const idOf = (name: string) => items.find(one => one.name === name)?.resourceId ?? ''
  const [estelle, rosa, malika] = await Promise.all(
    [
      ['Estelle Figuerol', 'estelle@trois-rives.test'],
      ['Rosa Delmotte', 'rosa@trois-rives.test'],
      ['Malika Trouvé', 'malika@trois-rives.test'],
    ].map(([name = '', address = '']) => enterAs(api.services, name, address)),
  )
  const homeOf = async (one: typeof estelle) =>
    (await one?.api.identity.whoAmI())?.places.find(place => place.kind === 'organisation')?.spaceId ?? ''
  const asking = async (
    one: typeof estelle,
    name: string,
    day: string,
    hours: [string, string],
    quantity = 1,
  ) => {
    const asked = one?.api.resources.ask({
      spaceId,
      requestId: newId(),
      resourceId: idOf(name),
      borrowerId: await homeOf(one),
      purpose: 'Essai',
      price: 'offered',
      startsOn: day as CivilDate,
      startTime: hours[0] as WallTime,
      endsOn: day as CivilDate,
      endTime: hours[1] as WallTime,
      quantity,
    })
    return asked?.then(
      () => null,
      (error: unknown) => (error as { refusal?: { code: string; params?: object } }).refusal,
    )
  }
  expect(await asking(estelle, 'Sono 1 kW', '2026-12-05', ['20:00', '23:00'])).toMatchObject({
    code: 'resources.time_taken',
    params: { on: '2026-12-05', at: '23:00' },
  })
  expect(await asking(rosa, 'Chaises pliantes', '2026-11-28', ['09:00', '18:00'], 30)).toMatchObject({
    code: 'resources.too_many',
    params: { free: 20, more: 10 },
  })
  expect(await asking(malika, 'Sono 1 kW', '2026-12-12', ['14:00', '22:00'])).toMatchObject({
    code: 'resources.political_price',
    params: { price: 'EUR80.00' },
  })
  const bookings = await estelle?.api.resources.bookings({ spaceId, side: 'borrowed' })
  expect(bookings?.items.map(one => [one.resource, one.state])).toEqual([['Sono 1 kW', 'declined']])
  const { bookings: week } = await marc.resources.week.query({
    spaceId,
    resourceId: idOf('Sono 1 kW'),
    on: '2026-12-05',
  })
  expect(week.map(one => [one.borrower, one.startsAt, one.freeAt])).toEqual([
    ['Atelier du Vélo têtu', '2026-12-05T13:00:00.000Z', '2026-12-05T22:00:00.000Z'],
  ])
  const { bookings: bus } = await marc.resources.week.query({
    spaceId,
    resourceId: idOf('Minibus neuf places'),
    on: '2026-11-14',
  })
  expect(bus.map(one => [one.borrower, one.isTaken])).toEqual([['Réseau Semences d’Amont', false]])
})

it('R90, R23: has assemblies every second Thursday, of which one is called off and no other moves', async () => {
  const { person } = await enter('Karim Dutheil')
  const places = (await person.identity.whoAmI.query())?.places ?? []
  const home = places.find(one => one.kind === 'organisation')?.spaceId ?? ''
  const { items } = await person.calendar.events.query({ spaceId: home, period: 'upcoming' })
  const days = items.slice(0, 5).map(one => [one.startsAt, one.cancelledAt !== null])
  expect(days).toEqual([
    ['2026-11-19T17:30:00.000Z', false],
    ['2026-12-03T17:30:00.000Z', false],
    ['2026-12-17T17:30:00.000Z', false],
    ['2026-12-31T17:30:00.000Z', true],
    ['2027-01-14T17:30:00.000Z', false],
  ])
  // The clock goes forward on 28 March: the hour on the wall stays.
  expect(items.find(one => one.startsAt.startsWith('2027-04-08'))?.startsAt).toBe('2027-04-08T16:30:00.000Z')
  const coalition = places.find(one => one.kind === 'coalition')?.spaceId ?? ''
  const { soon } = await person.notifications.today.query({ spaceId: coalition })
  expect(soon).toContainEqual(
    expect.objectContaining({ kind: 'event', title: 'Plénière', startsOn: '2026-11-28' }),
  )
  // He holds no mandate in the coalition.
  expect(soon.some(one => one.kind === 'event' && one.title === 'Comité de mission')).toBe(false)
})

it('R28, R124: has the secretariat that reports each month, may spend 300 € and binds nobody', async () => {
  const { person } = await enter('Karim Dutheil')
  const places = (await person.identity.whoAmI.query())?.places ?? []
  const spaceId = places.find(one => one.kind === 'organisation')?.spaceId ?? ''
  const { mandates, roles } = await person.mandates.organigram.query({ spaceId })
  const roleId = roles.find(one => one.name === 'Communication')?.roleId
  const { mandateId = '' } = mandates.find(one => one.roleId === roleId && one.state === 'active') ?? {}
  const mandate = await person.mandates.mandate.query({ spaceId, mandateId })
  expect(mandate).toMatchObject({
    startsOn: '2026-01-15',
    endsOn: '2027-01-14',
    renewalOpensOn: '2026-11-30',
    reportRhythm: 'monthly',
    ceilingCents: 30_000,
    mayBind: false,
    isInRenewal: false,
  })
  expect(mandate.accounts?.owed.map(one => [one.dueOn, one.state])).toEqual([
    ['2026-11-15', 'filed'],
    ['2026-12-15', 'open'],
    ['2027-01-14', 'ahead'],
  ])
  const { reports } = await person.mandates.reports.query({ spaceId, mandateId, before: null })
  expect(reports).toHaveLength(1)
})

it('R93, R98, R100: has an assembly that evening, convened and frozen, ten minutes too long, with 52 who may vote', async () => {
  const { person } = await enter('Théo Vanderlinck')
  const places = (await person.identity.whoAmI.query())?.places ?? []
  const spaceId = places.find(one => one.kind === 'organisation')?.spaceId ?? ''
  const { items } = await person.assemblies.list.query({ spaceId, period: 'upcoming' })
  expect(items.map(one => [one.startsAt, one.state])).toEqual([
    ['2026-11-19T17:30:00.000Z', 'agenda_frozen'],
    ['2026-12-03T17:30:00.000Z', 'planned'],
  ])
  const assemblyId = items[0]?.id ?? ''
  const { points, planned, can } = await person.assemblies.get.query({ spaceId, assemblyId })
  expect(points.map(one => one.plannedMinutes)).toEqual([10, 25, 20, 30, 25, 20])
  expect([planned.plannedMinutes, planned.isTooLong, can.hold]).toEqual([130, true, true])
  const { people } = await person.assemblies.meeting.query({ spaceId, assemblyId })
  expect(people.length).toBe(65)
  expect(people.filter(one => one.status === 'entitled').length).toBe(52)
})

it('L6, R29: may vote from elsewhere at that assembly, by an article that a decision adopted', async () => {
  const { person } = await enter('Théo Vanderlinck')
  const places = (await person.identity.whoAmI.query())?.places ?? []
  const spaceId = places.find(one => one.kind === 'organisation')?.spaceId ?? ''
  const { policy, differences, versions } = await person.assemblies.policy.query({ spaceId })
  expect([policy.remoteVotingArticle, differences]).toEqual([
    'règlement intérieur, article 6',
    ['remoteVotingArticle'],
  ])
  const decisionId = versions[0]?.decisionId ?? ''
  expect((await person.mandates.decision.query({ spaceId, decisionId })).state).toBe('in_force')
  // The assembly of that evening was convened afterwards, and follows it.
  const admin = postgres(api.database.superuserUrl, { max: 1, onnotice: () => {} })
  const convened = await admin`select convened_at from assembly
    where space_id = ${spaceId} and convened_at >= ${versions[0]?.adoptedAt ?? ''}`
  await admin.end()
  expect(convened).toHaveLength(1)
})

it('R94, R100, R106: that assembly gives its figures when it is played', async () => {
  const facilitator = await enterAs(api.services, 'Théo Vanderlinck', 'theo@trois-rives.test')
  const { assemblies } = facilitator.api
  const places = (await facilitator.api.identity.whoAmI())?.places ?? []
  const spaceId = places.find(one => one.kind === 'organisation')?.spaceId ?? ''
  const { items } = await assemblies.list({ spaceId, period: 'upcoming' })
  const [assemblyId = '', nextId = ''] = items.map(one => one.id)
  const of = (change: object) => ({ spaceId, requestId: newId(), ...change })
  const read = () => assemblies.meeting({ spaceId, assemblyId })
  const moveTo = async (instant: string) => {
    await moveDemo(api.services.database, Date.parse(instant) - Date.parse((await read()).clock.now))
  }
  await moveTo('2026-11-19T18:05:00+01:00')
  const { people } = await read()
  const idOf = (name: string) => people.find(one => one.name === name)?.personId ?? ''
  const [minutes, nextAgenda] = [idOf('Chloé Amsaguine'), idOf('Emma Rastoul')]
  const roles = { facilitation: facilitator.personId, minutes, nextAgenda, sameHolderReason: '' }
  await assemblies.holdRoles(of({ assemblyId, ...roles }) as never)
  const there = await Promise.all(
    demoOthers.slice(0, 33).map(one => enterAs(api.services, one.name, one.address)),
  )
  // Josiane reads mail only, and votes from home by article 6.
  const voters = [...there, await enterAs(api.services, 'Josiane Carpentras', 'josiane@trois-rives.test')]
  for (const { personId } of there)
    await assemblies.recordArrival(of({ assemblyId, personId, mode: 'room' }) as never)
  await moveTo('2026-11-19T18:32:00+01:00')
  expect((await read()).beginsWithRound).toBe('first_assembly')
  await assemblies.start(of({ assemblyId, isVideoOn: false, noVideoReason: 'Pas de réseau.' }) as never)
  const { points } = await read()
  const treat = async (at: number, outcome: string) => {
    const itemId = points[at]?.itemId ?? ''
    await assemblies.startItem(of({ itemId, skipReason: '' }) as never)
    if (outcome === 'decision') {
      const { ballots } = facilitator.api.assemblies
      const asked = Object.assign(of({ itemId, wording: 'L’article 4 de la charte dit désormais…' }), {
        secrecy: 'named',
        options: [],
        isRemote: true,
        groupIds: [],
        effects: [],
        responsibleRoleId: null,
        dueOn: null,
        amendsBallotId: null,
        rule: {
          method: 'majority',
          base: 'expressed',
          quorum: null,
          takesBlank: false,
          countedBy: 'persons',
          groupQuorum: null,
        },
      })
      const { ballotId, revision } = await ballots.draft(asked as never)
      await ballots.open(of({ ballotId, revision, minutesOpen: null }) as never)
      for (const [place, voter] of voters.entries()) {
        const stance = place < 22 ? 'for' : place < 30 ? 'against' : 'abstain'
        const choice = { kind: 'stance', stance }
        await voter.api.assemblies.ballots.vote(of({ ballotId, groupId: null, choice }) as never)
      }
      await ballots.close(of({ ballotId }) as never)
      await ballots.proclaim(of({ ballotId }) as never)
    }
    await assemblies.endItem(of({ itemId, outcome, bodyId: null }) as never)
  }
  await treat(0, 'information')
  await treat(1, 'information')
  await treat(2, 'decision')
  await treat(3, 'nothing_further')
  await moveTo('2026-11-19T20:32:30+01:00')
  expect((await read()).clock.phase).toBe('over')
  await assemblies.adjournItems(of({ assemblyId, itemIds: (await read()).offeredIds }) as never)
  await assemblies.close(of({ assemblyId }) as never)
  const { record, due, rollCount } = await assemblies.minutes({ spaceId, assemblyId })
  expect([rollCount, due.on]).toEqual([52, '2026-11-20'])
  expect(record).toMatchObject([
    {
      rollCount: 52,
      remoteVotingArticle: 'règlement intérieur, article 6',
      result: { outcome: 'adopted', counts: { for: 22, against: 8, abstain: 4, blank: 0 } },
    },
  ])
  const next = (await assemblies.get({ spaceId, assemblyId: nextId })).points
  expect(next.map(one => [one.title, one.carriedCount])).toEqual([
    ['Caisse commune : le 1 %', 1],
    ['Local : serrure et clés', 1],
  ])
}, 60_000)
