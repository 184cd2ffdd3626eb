import { eurosOf } from '@reliance/core/fund/euros.ts'
import { newId } from '../new-id.ts'
import { bringToPlenary, type Member } from './bring-to-plenary.ts'

/**
 * A project of the demo: its lead and partners by their place in the list of organisations, with what each asks, and who
 * receives for those that have no account.
 */
type Project = {
  title: string
  summary: string
  shares: readonly (readonly [place: number, euros: number, host?: number])[]
  budget: readonly (readonly [label: string, euros: number])[]
  minimum: number
}

const projects: readonly Project[] = [
  {
    title: 'Cantines de quartier croisées',
    summary:
      'Deux repas ouverts par semaine, dans deux quartiers qui se connaissent peu. Chaque équipe cuisine chez l’autre un mois sur deux.',
    shares: [
      [5, 6500],
      [7, 2500, 5],
    ],
    budget: [
      ['Denrées', 5000],
      ['Matériel de cuisine', 2500],
      ['Transport', 1500],
    ],
    minimum: 6000,
  },
  {
    title: 'Garage à vélos itinérant',
    summary: 'Une remorque-atelier passe dans six communes, le samedi, avec des pièces de récupération.',
    shares: [
      [2, 4500],
      [8, 2000],
    ],
    budget: [
      ['Remorque et outils', 4500],
      ['Pièces', 2000],
    ],
    minimum: 4500,
  },
  {
    title: 'Radio des assemblées',
    summary: 'Une émission par assemblée, montée avec celles et ceux qui y étaient, et diffusée partout.',
    shares: [
      [3, 4000],
      [4, 1500, 11],
      [0, 1700],
    ],
    budget: [
      ['Matériel d’enregistrement', 4200],
      ['Montage', 3000],
    ],
    minimum: 4000,
  },
  {
    title: 'École de facilitation',
    summary: 'Quatre week-ends pour apprendre à animer une assemblée, à trois régions, avec garde d’enfants.',
    shares: [
      [11, 7000],
      [4, 2000, 11],
      [8, 3000],
    ],
    budget: [
      ['Intervenantes et intervenants', 6000],
      ['Lieux et repas', 4500],
      ['Garde d’enfants', 1500],
    ],
    minimum: 8000,
  },
  {
    title: 'Audit précarité énergétique',
    summary: 'Cent logements visités et un dossier par immeuble, pour demander des travaux.',
    shares: [
      [6, 10_000],
      [1, 4000],
    ],
    budget: [
      ['Visites', 9000],
      ['Analyses', 5000],
    ],
    minimum: 12_000,
  },
  {
    title: 'Bus des territoires',
    summary: 'Un bus relie les trois rives à chaque plénière, avec des places pour fauteuils roulants.',
    shares: [
      [10, 6000],
      [9, 3500],
    ],
    budget: [
      ['Location adaptée', 7500],
      ['Carburant et péages', 2000],
    ],
    minimum: 7000,
  },
]

/** The five that assess; whoever has a part in a project is left out of it. */
const committeePlaces = [1, 4, 8, 9, 11]

const euros = (amount: number): string => eurosOf(BigInt(amount) * 100n)

/** The plenary opens the call of the year; its rules are those of every call until it decides others. */
const openCall = async (host: Member, members: readonly Member[], spaceId: string): Promise<string> => {
  const callId = newId()
  const payload = {
    callId,
    title: 'Appel Reliance 2026',
    purpose: 'Des projets portés à plusieurs organisations, qui servent au-delà de chacune',
    envelope: '40000',
    criteria: [
      {
        label: 'Agir à plusieurs',
        strategy: 'Ce que nous faisons ensemble, nous ne le ferions pas seules',
        weight: 3,
      },
      {
        label: 'Utilité pour les personnes concernées',
        strategy: 'Partir des besoins dits dans les assemblées',
        weight: 2,
      },
      {
        label: 'Ce qui en reste',
        strategy: 'Partager les outils et les savoirs entre territoires',
        weight: 1,
      },
    ],
    minOrganisations: 2,
    opensOn: '2026-11-19',
    closesOn: '2026-12-05',
    assessUntilOn: '2026-12-19',
    appealDays: 7,
    reportDays: 41,
    firstTrancheBps: 7000,
    method: 'consent',
    assessors: committeePlaces.flatMap(place => members[place]?.spaceId ?? []),
    cobudget: null,
  }
  const others = members.filter(one => one !== host)
  const text = 'Quarante mille euros de la caisse pour des projets portés à plusieurs.'
  await bringToPlenary(host, others, spaceId, { text, effects: [{ kind: 'open_call', payload }] })
  return callId
}

/** A lead writes its project, each partner agrees to its own line, and it is handed in. */
const apply = async (
  members: readonly Member[],
  spaceId: string,
  callId: string,
  { title, summary, shares, budget, minimum }: Project,
): Promise<void> => {
  const applicationId = newId()
  const idOf = (place: number | undefined) => (place === undefined ? null : (members[place]?.spaceId ?? null))
  const parts = shares.map(([place, asked, host]) => ({
    organisationId: idOf(place) ?? '',
    asked: euros(asked),
    hostId: idOf(host),
  }))
  const apiOf = (organisationId: string | null) =>
    members.find(one => one.spaceId === organisationId)?.person.api.fund
  const leadId = parts[0]?.organisationId ?? ''
  await apiOf(leadId)?.applyToCall({
    spaceId,
    requestId: newId(),
    applicationId,
    callId,
    title,
    summary,
    leadId,
    shares: parts,
    budget: budget.map(([label, amount]) => ({ label, amount: euros(amount) })),
    minimum: euros(minimum),
    maximum: euros(budget.reduce((sum, [, amount]) => sum + amount, 0)),
  })
  for (const { organisationId, asked, hostId } of parts) {
    const share = { applicationId, organisationId, asked, hasPurpose: true }
    await apiOf(organisationId)?.agreeToShare({ spaceId, requestId: newId(), ...share, as: 'partner' })
    await apiOf(hostId)?.agreeToShare({ spaceId, requestId: newId(), ...share, as: 'host' })
  }
  await apiOf(leadId)?.submitApplication({ spaceId, requestId: newId(), applicationId })
}

/**
 * The call of the year, with its six projects handed in. A call is assessed from the day after it closed on, and all of
 * the demo is played on one morning: what the committee says and the plenary gives is left to whoever tries it.
 */
export const seedCalls = async (host: Member, members: readonly Member[], spaceId: string): Promise<void> => {
  const callId = await openCall(host, members, spaceId)
  for (const project of projects) await apply(members, spaceId, callId, project)
}
