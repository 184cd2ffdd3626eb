import type { ActionAudience, ActionScale, AmplifyMode } from '@reliance/core/actions/action.ts'
import type { Discretion } from '@reliance/core/actions/discretion.ts'
import { newId } from '../new-id.ts'
import type { Member } from './bring-to-plenary.ts'

type DemoPart = {
  /** The organisation, by its place in the list. */
  by: number
  contribution: string
  discretion?: Discretion
  /** The need that it fills, by its place. */
  fills?: number
}
type DemoAction = {
  title: string
  objective: string
  by: number
  leadFunction: string
  days: readonly [startsOn: string, endsOn: string]
  scale: ActionScale
  themes: string[]
  place: string
  communeCode: string | null
  audience: ActionAudience
  needs: string[]
  amplify?: AmplifyMode[]
  parts: readonly DemoPart[]
  won?: readonly [by: number, what: string, whom: string, wonOn: string]
}

/** What the organisations of the demo lead together: seven actions of seven leads, with what is missing still. */
const actions: readonly DemoAction[] = [
  {
    title: 'Cantines de quartier croisées',
    objective: 'Que chaque dimanche, une cantine ouverte réunisse jardins et quartiers.',
    by: 5,
    leadFunction: 'Coordination des jardins',
    days: ['2026-11-22', '2027-03-28'],
    scale: 'local',
    themes: ['alimentation', 'quartiers populaires'],
    place: 'Jardin du Levain',
    communeCode: '59512',
    audience: 'public',
    needs: ['Une cuisine équipée le dimanche', 'Six personnes pour la vaisselle'],
    parts: [
      { by: 7, contribution: 'Nous tenons l’accueil et traduisons le menu en quatre langues.', fills: 1 },
    ],
    won: [5, 'La cuisine de l’école Condorcet prêtée chaque dimanche', 'Roubaix', '2026-11-08'],
  },
  {
    title: 'Garage à vélos itinérant',
    objective: 'Remettre en route les vélos qui dorment dans les caves.',
    by: 2,
    leadFunction: 'Équipe de l’atelier',
    days: ['2026-10-05', '2027-04-30'],
    scale: 'local',
    themes: ['mobilité'],
    place: 'Atelier du Vélo têtu',
    communeCode: '34057',
    audience: 'members',
    needs: ['Une remorque pour l’hiver'],
    parts: [{ by: 8, contribution: 'Nous ouvrons la cour du Moulin un samedi par mois.' }],
    won: [2, 'Cent vélos remis en route', 'Crest et Castelnau', '2026-11-14'],
  },
  {
    title: 'Radio des assemblées',
    objective: 'Que ce qui se dit dans une assemblée s’entende dans les autres.',
    by: 3,
    leadFunction: 'Rédaction',
    days: ['2026-10-05', '2027-06-30'],
    scale: 'national',
    themes: ['éducation populaire'],
    place: '',
    communeCode: '34123',
    audience: 'members',
    needs: [],
    parts: [
      { by: 0, contribution: 'Nous enregistrons l’agora de décembre.' },
      { by: 4, contribution: 'Nous prêtons nos comptes rendus à la voix.' },
    ],
  },
  {
    title: 'École de facilitation',
    objective: 'Former vingt personnes qui animent sans diriger.',
    by: 11,
    leadFunction: 'Pôle formation',
    days: ['2026-12-05', '2027-05-29'],
    scale: 'national',
    themes: ['éducation populaire', 'démocratie'],
    place: 'Maison des associations',
    communeCode: '59350',
    audience: 'public',
    needs: ['Un hébergement pour huit personnes le 5 décembre'],
    amplify: ['relay'],
    parts: [
      { by: 4, contribution: 'Nous accueillons à Lille et prêtons nos assemblées comme terrain.' },
      { by: 8, contribution: 'Nous accueillons la session de mars à Crest.' },
    ],
  },
  {
    title: 'Agora de Montpellier',
    objective: 'Poser à la ville trois questions sur le logement, sur la place publique.',
    by: 0,
    leadFunction: 'Pôle Mobilisation',
    days: ['2026-12-09', '2026-12-09'],
    scale: 'local',
    themes: ['logement', 'démocratie'],
    place: 'Place de la Comédie',
    communeCode: '34172',
    audience: 'public',
    needs: [],
    amplify: ['relay', 'come'],
    parts: [{ by: 1, contribution: 'Nous apportons les chiffres du logement vide.' }],
  },
  {
    title: 'Marche du 12 décembre',
    objective: 'Que la question sociale et le climat marchent ensemble, du faubourg au centre.',
    by: 4,
    leadFunction: 'Commission Marche du 12 décembre',
    days: ['2026-12-12', '2026-12-12'],
    scale: 'local',
    themes: ['quartiers populaires', 'climat'],
    place: 'Départ porte de Paris',
    communeCode: '59350',
    audience: 'public',
    needs: ['Une cantine à l’arrivée', 'Vingt personnes pour accueillir le cortège', 'Une sono sur batterie'],
    amplify: ['relay', 'come', 'lend'],
    parts: [
      { by: 5, contribution: 'Nous cuisinons pour trois cents personnes.', fills: 0 },
      { by: 7, contribution: 'Nous ouvrons la marche avec les familles accueillies.' },
      { by: 6, contribution: 'Nous payons l’impression des affiches.', discretion: 'discreet' },
    ],
  },
  {
    title: 'Bus des territoires',
    objective: 'Relier les trois rives : un bus, vingt étapes, une assemblée à chaque arrêt.',
    by: 10,
    leadFunction: 'Animation du réseau',
    days: ['2027-02-01', '2027-06-15'],
    scale: 'national',
    themes: ['mobilité', 'démocratie', 'quartiers populaires'],
    place: '',
    communeCode: null,
    audience: 'members',
    needs: ['Une personne qui conduit en avril', 'Dix étapes dans le Nord'],
    parts: [{ by: 9, contribution: 'Nous accueillons l’étape de Die et nourrissons l’équipage.' }],
  },
]

/** What everybody needs who writes in the space of the coalition. */
const in_ = (spaceId: string) => ({ spaceId, requestId: newId() })

const seedAction = async (members: readonly Member[], spaceId: string, one: DemoAction): Promise<void> => {
  const { by, days, parts, won, needs, amplify = [], ...written } = one
  const [startsOn, endsOn] = days
  const lead = members[by]
  if (!lead) return
  const { actionId, number } = await lead.person.api.actions.add({
    ...in_(spaceId),
    ...written,
    startsOn,
    endsOn,
    amplify,
    needs,
    organisationId: lead.spaceId,
    discretion: 'shown',
    isDraft: false,
  })
  const asked = (await lead.person.api.actions.get({ spaceId, number })).needs
  for (const part of parts) {
    const member = members[part.by]
    const need = part.fills === undefined ? undefined : asked[part.fills]
    await member?.person.api.actions.takePart({
      ...in_(spaceId),
      actionId,
      organisationId: member.spaceId,
      contribution: part.contribution,
      discretion: part.discretion ?? 'shown',
      needIds: need ? [need.needId] : [],
    })
  }
  if (won) await seedVictory(members, spaceId, actionId, won)
}

const seedVictory = async (
  members: readonly Member[],
  spaceId: string,
  actionId: string | null,
  [by, what, whom, wonOn]: NonNullable<DemoAction['won']>,
): Promise<void> => {
  const member = members[by]
  await member?.person.api.actions.fileVictory({
    ...in_(spaceId),
    organisationId: member.spaceId,
    actionId,
    what,
    whom,
    wonOn,
  })
}

/** The action plan of the coalition and its three victories, each written by whoever speaks for its organisation. */
export const seedActions = async (members: readonly Member[], spaceId: string): Promise<void> => {
  for (const one of actions) await seedAction(members, spaceId, one)
  await seedVictory(members, spaceId, null, [
    1,
    'Douze familles relogées avant l’hiver',
    'Montpellier',
    '2026-10-30',
  ])
  // Another organisation comes to the agora without taking part in it.
  const [, , velo] = members
  const plan = velo && (await velo.person.api.actions.plan({ spaceId, period: 'ahead' })).items
  const agora = plan?.find(one => one.title === 'Agora de Montpellier')
  if (velo && agora)
    await velo.person.api.actions.amplify({
      ...in_(spaceId),
      actionId: agora.actionId,
      organisationId: velo.spaceId,
      mode: 'come',
      people: 15,
    })
}
