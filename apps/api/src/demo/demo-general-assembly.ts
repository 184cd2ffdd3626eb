import type { WantedOutcome } from '@reliance/core/assemblies/agenda/agenda-item.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import type { Services } from '../boundary/context.ts'
import { newId } from '../new-id.ts'
import { type DemoPerson, enterAs } from './demo-person.ts'

type Home = { person: DemoPerson; spaceId: string }

const firstNames = [
  'Amel',
  'Basile',
  'Camille',
  'Djamila',
  'Étienne',
  'Fatoumata',
  'Gaëlle',
  'Hugo',
  'Imane',
  'Jérôme',
  'Kenza',
  'Lucien',
  'Mireille',
  'Nabil',
]
const lastNames = ['Arnoult', 'Benkacem', 'Castel', 'Duhamel']
/** Members who have no other part in the demo: with them the assembly is one of sixty-five. */
export const demoOthers = lastNames.flatMap(last =>
  firstNames.map((first, place) => ({
    name: `${first} ${last}`,
    address: `${'abcdefghijklmn'[place]}.${last.toLowerCase()}@trois-rives.test`,
  })),
)
const named = [
  { name: 'David Korvin', address: 'david@trois-rives.test' },
  { name: 'Idriss Quemener', address: 'idriss@trois-rives.test' },
]

/** Invites members, who accept. */
const inviteMembers = async (services: Services, { person, spaceId }: Home): Promise<DemoPerson[]> => {
  const invited = [...named, ...demoOthers]
  const pasted = invited.map(one => one.address).join('\n')
  await person.api.organisations.invite({ spaceId, requestId: newId(), pasted, level: 'member', lang: 'fr' })
  const people: DemoPerson[] = []
  for (const { name, address } of invited) {
    const member = await enterAs(services, name, address)
    const me = await member.api.identity.whoAmI()
    const answer = { invitationId: me?.invitations[0]?.invitationId ?? '', answer: 'accept' as const }
    await member.api.organisations.answerInvitation({
      spaceId,
      requestId: newId(),
      ...answer,
      displayName: name,
    })
    people.push(member)
  }
  return people
}

/** So many have paid their dues of the year. */
const paying = 52

/** The dues of the year, by whoever keeps them: fifty-two have paid, the others not yet. */
const seedDues = async ({ person, spaceId }: Home, people: readonly DemoPerson[]): Promise<void> => {
  const { dues } = person.api.fund
  const { campaignId } = await dues.openCampaign({
    spaceId,
    requestId: newId(),
    title: 'Cotisation 2026',
    fromOn: '2026-01-01' as CivilDate,
    throughOn: '2026-12-31' as CivilDate,
    validUntilOn: '2027-01-31' as CivilDate,
    kind: 'fixed',
    amount: '12.00',
    suggested: '',
    minimum: '',
    steps: [],
    holder: 'L’Étincelle communaliste',
    iban: 'FR7630006000011234567890189',
  })
  for (const one of people.slice(0, paying))
    await dues.record({
      spaceId,
      requestId: newId(),
      campaignId,
      personId: one.personId,
      amount: '12.00',
      receivedOn: '2026-10-20' as CivilDate,
      means: 'cash',
    })
}

type Point = [title: string, outcome: WantedOutcome, minutes: number]
const points: readonly Point[] = [
  ['Accueil et déroulé', 'information', 10],
  ['Redevabilité des secrétariats', 'information', 25],
  ['Amendement de la charte, article 4', 'decision', 20],
  ['Marche du 12 décembre', 'discussion', 30],
  ['Caisse commune : le 1 %', 'information', 25],
  ['Local : serrure et clés', 'decision', 20],
]

/**
 * The assemblies of L’Étincelle communaliste: dates every second Thursday, of which the next two are prepared. That of 19
 * November is convened with six points that last ten minutes too long, and frozen by its clock (R98, R100).
 */
export const seedGeneralAssembly = async (
  services: Services,
  home: Home,
  neighbours: readonly DemoPerson[],
  eventIds: readonly string[],
): Promise<void> => {
  const { person, spaceId } = home
  const members = await inviteMembers(services, home)
  await seedDues(home, [person, ...neighbours, ...members])
  const [first, second] = eventIds
  const { assemblies } = person.api
  for (const eventId of [first ?? '', second ?? ''])
    await assemblies.planFromDate({ spaceId, requestId: newId(), eventId })
  const { items } = await assemblies.list({ spaceId, period: 'upcoming' })
  const assemblyId = items[0]?.id ?? ''
  await assemblies.convene({ spaceId, requestId: newId(), assemblyId, revision: 1 })
  for (const [place, [title, wantedOutcome, plannedMinutes]] of points.entries()) {
    const by = members[place] ?? person
    await by.api.assemblies.addItem({
      spaceId,
      requestId: newId(),
      assemblyId,
      title,
      wantedOutcome,
      plannedMinutes,
      isUrgent: false,
      urgencyReason: '',
    })
  }
  for (const [place, one] of members.slice(0, 33).entries())
    await one.api.assemblies.answer({
      spaceId,
      requestId: newId(),
      assemblyId,
      answer: place < 27 ? 'present' : 'excused',
    })
}
