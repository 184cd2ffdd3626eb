import { newId } from '../new-id.ts'
import { bringToPlenary, type Effect, type Member, plenaryOf } from './bring-to-plenary.ts'

type Mandate = { name: string; purpose: string; domain: string; power: string; holders: readonly Member[] }
type Term = { startsOn: string; endsOn: string }

/** The mandate of a role, for one person. */
const giving = (
  role: { roleId: string; revision: number; purpose: string },
  holder: Member,
  term: Term,
): { effect: Effect; mandateId: string } => {
  const mandateId = newId()
  const payload = {
    mandateId,
    roleId: role.roleId,
    roleRevision: role.revision,
    personIds: [holder.person.personId],
    kind: 'executive',
    mission: role.purpose,
    overloadReason: '',
    ...term,
  }
  return { effect: { kind: 'give_mandate', payload }, mandateId }
}

/** Two years, as the plenary gives its mandates. */
const twoYears: Term = { startsOn: '2026-02-07', endsOn: '2028-02-06' }

/** A role of the plenary with its power, and the people who hold it. */
const roleEffects = (bodyId: string, { name, purpose, domain, power, holders }: Mandate) => {
  const roleId = newId()
  const given = holders.map(holder => ({
    holder,
    ...giving({ roleId, revision: 1, purpose }, holder, twoYears),
  }))
  const accountabilities = ['Présenter la caisse à chaque plénière']
  const payload = { roleId, bodyId, name, purpose, revision: 0, domain, accountabilities, powers: [power] }
  return { effects: [{ kind: 'define_role', payload }, ...given.map(one => one.effect)], given }
}

const accept = async ({ person }: Member, spaceId: string, mandateId: string): Promise<void> => {
  const { mandates } = await person.api.mandates.organigram({ spaceId })
  const given = mandates.find(one => one.mandateId === mandateId)
  if (given?.state !== 'given') return
  const typedName = given.displayName ?? person.name
  await person.api.mandates.accept({
    spaceId,
    requestId: newId(),
    mandateId,
    typedName,
    revision: given.revision,
  })
}

/**
 * Who keeps the treasury, the three who approve what it prepares, and who coordinates: each role is one decision, then
 * each accepts.
 */
export const giveMandates = async (
  host: Member,
  others: readonly Member[],
  spaceId: string,
  people: { treasury: readonly Member[]; approving: readonly Member[] },
): Promise<void> => {
  const bodyId = await plenaryOf(host, spaceId)
  // The role that the coalition was founded with, before there are others.
  const [coordination] = (await host.person.api.mandates.organigram({ spaceId })).roles
  if (coordination) await renew(host, others, spaceId, { role: coordination, term: twoYears })
  const all: readonly Mandate[] = [
    {
      name: 'Trésorerie',
      purpose: 'Tenir la caisse commune et en rendre compte à chaque plénière.',
      domain: 'Les relevés, les rapprochements et les relances. Aucune dépense sans décision.',
      power: 'fund.treasury',
      holders: people.treasury,
    },
    {
      name: 'Approbation des paiements',
      purpose: 'Relire à deux chaque paiement avant la banque.',
      domain: 'Le bénéficiaire, le montant, le compte, la décision. Jamais pour sa propre organisation.',
      power: 'fund.approve',
      holders: people.approving,
    },
  ]
  for (const one of all) {
    const { effects, given } = roleEffects(bodyId, one)
    await bringToPlenary(host, others, spaceId, { text: one.purpose, effects })
    for (const { holder, mandateId } of given) await accept(holder, spaceId, mandateId)
  }
}

type Renewal = { role: Parameters<typeof giving>[0]; term: Term }

const renew = async (
  holder: Member,
  others: readonly Member[],
  spaceId: string,
  { role, term }: Renewal,
): Promise<void> => {
  const { effect, mandateId } = giving(role, holder, term)
  await bringToPlenary(holder, others, spaceId, { text: 'Le même mandat, reconduit.', effects: [effect] })
  await accept(holder, spaceId, mandateId)
}

/**
 * Who founds an organisation acts for it during 90 days, and decides alone as long as nobody else is there: each gives
 * itself the same mandate again before it ends.
 */
export const renewMandates = async (members: readonly Member[], term: Term): Promise<void> => {
  for (const member of members) {
    const { spaceId, person } = member
    const [role] = (await person.api.mandates.organigram({ spaceId })).roles
    if (role) await renew(member, [], spaceId, { role, term })
  }
}
