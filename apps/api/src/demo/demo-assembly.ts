import type { CivilDate } from '@reliance/core/shared/time.ts'
import { newId } from '../new-id.ts'
import type { House } from '../trpc/context.ts'
import { demoNeighbours } from './archipel.ts'
import { type DemoPerson, enterAs } from './demo-person.ts'

type Home = { person: DemoPerson; spaceId: string }

/** Invites people into an organisation and lets them accept. */
const inviteNeighbours = async (house: House, { person, spaceId }: Home): Promise<DemoPerson[]> => {
  const pasted = demoNeighbours.map(one => one.address).join('\n')
  await person.api.organisations.invite({ spaceId, requestId: newId(), pasted, level: 'member', lang: 'fr' })
  const people: DemoPerson[] = []
  for (const { name, address } of demoNeighbours) {
    const neighbour = await enterAs(house, name, address)
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
    endsOn: '2027-01-14',
  },
  {
    name: 'Trésorerie',
    domain: 'La tenue des comptes et le paiement de ce qui a été décidé.',
    accountabilities: ['Présenter les comptes à chaque assemblée'],
    endsOn: '2027-03-31',
  },
  {
    name: 'Accueil',
    domain: 'L’accueil des nouvelles personnes, à 18 h avant chaque assemblée.',
    accountabilities: ['Répondre à chaque demande en une semaine'],
    endsOn: null,
  },
] as const

/** The organisation as its coordination writes in it: decisions with two signatures, mandates accepted. */
const scribe = (home: Home, second: DemoPerson, assembly: string) => {
  const { mandates } = home.person.api
  const inSpace = () => ({ spaceId: home.spaceId, requestId: newId() })
  const decide = async (wording: string, subjectPersonId: string | null = null): Promise<string> => {
    const { decisionId } = await mandates.recordDecision({
      ...inSpace(),
      bodyId: assembly,
      decidedOn: '2026-11-05' as CivilDate,
      method: 'simple_majority',
      wording,
      proof: 'paper',
      fileName: 'releve-2026-11-05.pdf',
      subjectPersonId,
    })
    await second.api.mandates.countersignDecision({ ...inSpace(), decisionId })
    return decisionId
  }
  const give = async (
    roleId: string,
    holder: DemoPerson,
    mission: string,
    endsOn: string,
  ): Promise<string> => {
    const decisionId = await decide(`L’assemblée confie à ${holder.name} cette mission : ${mission}`)
    const { mandateId } = await mandates.give({
      ...inSpace(),
      roleId,
      personIds: [holder.personId],
      kind: 'executive',
      mission,
      startsOn: '2026-11-05' as CivilDate,
      endsOn: endsOn as CivilDate,
      decisionId,
      overloadReason: '',
    })
    await holder.api.mandates.accept({ ...inSpace(), mandateId, typedName: holder.name, revision: 1 })
    return mandateId
  }
  const recall = async (mandateId: string, holder: DemoPerson): Promise<void> => {
    const decisionId = await decide(`L’assemblée met fin au mandat de ${holder.name}.`, holder.personId)
    await mandates.recall({ ...inSpace(), mandateId, decisionId })
  }
  const createBody = (kind: 'secretariat' | 'commission', name: string, purpose: string) =>
    mandates.createBody({ ...inSpace(), parentId: assembly, kind, name, purpose })
  return { mandates, inSpace, give, recall, createBody }
}

/**
 * Gives L’Étincelle communaliste its people, its secretariats and their mandates: each decided by the
 * assembly, countersigned by a second member, and accepted; one mandate is recalled and its role vacant.
 */
export const seedAssembly = async (house: House, home: Home): Promise<void> => {
  const [theo, , chloe, , farid] = await inviteNeighbours(house, home)
  const { bodies } = await home.person.api.mandates.organigram({ spaceId: home.spaceId })
  const assembly = bodies[0]?.bodyId
  if (!theo || !chloe || !farid || !assembly) return
  const { mandates, inSpace, give, recall, createBody } = scribe(home, theo, assembly)
  for (const [place, { name, domain, accountabilities, endsOn }] of secretariats.entries()) {
    const purpose = `Porter les décisions de l’assemblée : ${name.toLowerCase()}.`
    const { bodyId } = await createBody('secretariat', `Secrétariat ${name}`, purpose)
    const { roleId } = await mandates.defineRole({
      ...inSpace(),
      ...{ bodyId, roleId: null, name, purpose, domain, accountabilities: [...accountabilities] },
      powers: name === 'Accueil' ? ['organisations.admit'] : [],
      decisionId: null,
      revision: 0,
    })
    const holder = [home.person, farid, chloe][place] ?? theo
    const mandateId = await give(roleId, holder, purpose, endsOn ?? '2027-05-01')
    if (endsOn === null) await recall(mandateId, holder)
  }
  await createBody('commission', 'Commission Anti-pub', 'Rendre la rue à celles et ceux qui y passent.')
  await createBody('commission', 'Commission Marche du 12 décembre', 'Préparer la marche avec la coalition.')
}
