import { defaultPolicy } from '@reliance/core/assemblies/assembly-policy.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import type { Services } from '../boundary/context.ts'
import { newId } from '../new-id.ts'
import { demoNeighbours } from './archipel.ts'
import { type DemoPerson, enterAs } from './demo-person.ts'

type Home = { person: DemoPerson; spaceId: string }
type Effect = { kind: string; payload: object }

/** Invites people into an organisation and lets them accept. */
const inviteNeighbours = async (services: Services, { person, spaceId }: Home): Promise<DemoPerson[]> => {
  const pasted = demoNeighbours.map(one => one.address).join('\n')
  await person.api.organisations.invite({ spaceId, requestId: newId(), pasted, level: 'member', lang: 'fr' })
  const people: DemoPerson[] = []
  for (const { name, address } of demoNeighbours) {
    const neighbour = await enterAs(services, name, address)
    const me = await neighbour.api.identity.whoAmI()
    const invitationId = me?.invitations[0]?.invitationId ?? ''
    await neighbour.api.organisations.answerInvitation({
      spaceId,
      requestId: newId(),
      invitationId,
      answer: 'accept',
      displayName: name,
    })
    people.push(neighbour)
  }
  return people
}

const secretariats = [
  {
    name: 'Communication',
    domain: 'Ce qui paraît au nom du groupe : affiches, réseaux, presse. Dépenses jusqu’à 300 €.',
    accountabilities: ['Publier le relevé de décisions', 'Rendre des comptes chaque mois à l’assemblée'],
    startsOn: '2026-01-15',
    endsOn: '2027-01-14',
    limits: { reportRhythm: 'monthly', ceilingCents: 30_000 },
  },
  {
    name: 'Trésorerie',
    domain: 'La tenue des comptes et le paiement de ce qui a été décidé.',
    accountabilities: ['Présenter les comptes à chaque assemblée'],
    startsOn: '2026-11-05',
    endsOn: '2027-03-31',
    limits: { reportRhythm: 'quarterly' },
  },
  {
    name: 'Accueil',
    domain: 'L’accueil des nouvelles personnes, à 18 h avant chaque assemblée.',
    accountabilities: ['Répondre à chaque demande en une semaine'],
    startsOn: '2026-11-05',
    endsOn: null,
    limits: {},
  },
] as const

type Where = { spaceId: string; bodyId: string }

/** Newcomers are confirmed by those who count already, so that the whole group decides from the first day. */
const confirmAll = async (people: readonly DemoPerson[], spaceId: string): Promise<void> => {
  for (const [place, newcomer] of people.entries())
    for (const one of people.slice(1, place)) {
      const confirming = { spaceId, requestId: newId(), electorId: newcomer.personId }
      if ((await one.api.mandates.standFor(confirming)).counts) break
    }
}

/** One person brings what the assembly decided on 5 November, the others say yes in turn until it holds. */
const decide = async (people: readonly DemoPerson[], where: Where, text: string, effects: Effect[]) => {
  const [by, ...others] = people
  if (!by) return
  const { decisionId, ...proposed } = await by.api.mandates.propose({
    ...{
      ...where,
      requestId: newId(),
      text,
      effects,
      askedIds: [],
      fileIds: [],
      typedName: '',
      replacesId: null,
    },
    meeting: {
      method: 'simple_majority',
      decidedOn: '2026-11-05' as CivilDate,
      present: people.length,
      votesFor: people.length,
      votesAgainst: 0,
    },
  })
  let { state } = proposed
  for (const one of others) {
    if (state !== 'asking' && state !== 'open') return
    const { spaceId } = where
    const { contentHash } = await one.api.mandates.decision({ spaceId, decisionId })
    const yes = { answer: 'yes' as const, reason: '', typedName: one.name, electorId: null }
    const answer = { spaceId, requestId: newId(), decisionId, contentHash, ...yes }
    state = (await one.api.mandates.answer(answer)).state
  }
}

/** A secretariat, its role and whoever holds it: one decision, three effects. */
const secretariatEffects = (
  assembly: string,
  { name, domain, accountabilities, startsOn, endsOn, limits }: (typeof secretariats)[number],
  holder: DemoPerson,
) => {
  const purpose = `Porter les décisions de l’assemblée : ${name.toLowerCase()}.`
  const [bodyId, roleId, mandateId] = [newId(), newId(), newId()]
  const body = { bodyId, parentId: assembly, kind: 'secretariat', name: `Secrétariat ${name}`, purpose }
  const powers = name === 'Accueil' ? ['organisations.admit'] : []
  const role = {
    roleId,
    bodyId,
    name,
    purpose,
    domain,
    accountabilities: [...accountabilities],
    powers,
    revision: 0,
  }
  const given = {
    ...{
      mandateId,
      roleId,
      roleRevision: 1,
      personIds: [holder.personId],
      kind: 'executive',
      mission: purpose,
    },
    ...limits,
    startsOn,
    endsOn: endsOn ?? '2027-05-01',
    overloadReason: '',
  }
  const effects = [
    { kind: 'create_body', payload: body },
    { kind: 'define_role', payload: role },
    { kind: 'give_mandate', payload: given },
  ]
  return { effects, mandateId }
}

/** What Karim reports to the assembly before it is due, from his own page. */
const report = async ({ api }: DemoPerson, spaceId: string, mandateId: string): Promise<void> => {
  const { accounts } = await api.mandates.mandate({ spaceId, mandateId })
  const dueOn = accounts?.next?.dueOn
  if (dueOn === undefined) return
  const text =
    'Deux cents affiches collées, dont cent quarante pour la marche. Un article dans La Voix du quartier. Dépensé : 84 € d’impression, facture chez la trésorerie. Il manque deux personnes pour les réseaux.'
  await api.mandates.fileReport({ spaceId, requestId: newId(), mandateId, dueOn, text })
}

/** Whoever prepares and opens the assemblies, in the assembly itself. */
const facilitation = (assembly: string, holder: DemoPerson): Effect[] => {
  const [roleId, mandateId] = [newId(), newId()]
  const purpose = 'Préparer, convoquer et animer les assemblées.'
  const role = {
    roleId,
    bodyId: assembly,
    name: 'Animation',
    purpose,
    domain: 'Le déroulé des assemblées.',
    accountabilities: ['Passer l’animation à une autre personne chaque mois'],
    powers: ['assemblies.convene'],
    revision: 0,
  }
  const given = {
    mandateId,
    roleId,
    roleRevision: 1,
    personIds: [holder.personId],
    kind: 'executive',
    mission: purpose,
    startsOn: '2026-11-12',
    endsOn: '2027-05-12',
    overloadReason: '',
  }
  return [
    { kind: 'define_role', payload: role },
    { kind: 'give_mandate', payload: given },
  ]
}

/** What allows to vote from elsewhere, for whoever cannot come (L6). */
const votingFromElsewhere = (bodyId: string): Effect => {
  const article = { remoteVotingArticle: 'règlement intérieur, article 6' }
  const payload = Object.assign({ bodyId, before: defaultPolicy }, defaultPolicy, article)
  return { kind: 'adopt_assembly_policy', payload }
}

const commissions = [
  ['Commission Anti-pub', 'Rendre la rue à celles et ceux qui y passent.'],
  ['Commission Marche du 12 décembre', 'Préparer la marche avec la coalition.'],
] as const

/**
 * Gives L’Étincelle communaliste its people, its secretariats and their mandates, each by a decision of the assembly
 * that says what it does; one mandate is recalled and its role vacant. It may vote from elsewhere.
 */
export const seedAssembly = async (services: Services, home: Home): Promise<readonly DemoPerson[]> => {
  const neighbours = await inviteNeighbours(services, home)
  const people = [home.person, ...neighbours]
  const [theo, , chloe, , farid] = neighbours
  const { spaceId } = home
  await confirmAll(people, spaceId)
  const { bodies } = await home.person.api.mandates.organigram({ spaceId })
  const bodyId = bodies.find(one => one.isSovereign)?.bodyId
  if (!theo || !chloe || !farid || !bodyId) return neighbours
  const where = { spaceId, bodyId }
  for (const [place, one] of secretariats.entries()) {
    const holder = [home.person, farid, chloe][place] ?? theo
    const { effects, mandateId } = secretariatEffects(bodyId, one, holder)
    await decide(people, where, `L’assemblée confie le secrétariat ${one.name} à ${holder.name}.`, effects)
    const { mandates } = await holder.api.mandates.organigram({ spaceId })
    const given = mandates.find(mandate => mandate.mandateId === mandateId)
    const accepting = { spaceId, requestId: newId(), mandateId, typedName: holder.name }
    if (given?.state === 'given') await holder.api.mandates.accept({ ...accepting, revision: given.revision })
    if (one.name === 'Communication') await report(holder, spaceId, mandateId)
    if (one.endsOn === null) {
      const recall = [{ kind: 'end_mandate', payload: { mandateId } }]
      await decide(people, where, `L’assemblée met fin au mandat de ${holder.name}.`, recall)
    }
  }
  const animating = `L’assemblée confie son animation à ${theo.name}.`
  await decide(people, where, animating, facilitation(bodyId, theo))
  const { mandates } = await theo.api.mandates.organigram({ spaceId })
  const given = mandates.find(one => one.personId === theo.personId && one.state === 'given')
  if (given) {
    const accepting = { mandateId: given.mandateId, revision: given.revision, typedName: theo.name }
    await theo.api.mandates.accept({ spaceId, requestId: newId(), ...accepting })
  }
  const making = commissions.map(([name, purpose]) => ({
    kind: 'create_body',
    payload: { bodyId: newId(), parentId: bodyId, kind: 'commission', name, purpose },
  }))
  await decide(people, where, 'L’assemblée ouvre deux commissions.', making)
  const allowing = 'L’assemblée permet de voter à distance à qui ne peut pas venir.'
  await decide(people, where, allowing, [votingFromElsewhere(bodyId)])
  return neighbours
}
