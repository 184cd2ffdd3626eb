import { addDays, type CivilDate, civilDateAt } from '../shared/time.ts'
import type { DecisionEffect } from './decision-effect.ts'
import { mandateEffects } from './effect-kinds.ts'
import type { Elector } from './electors.ts'
import { noGrant, type SpaceTree, type TreeBody } from './space-tree.ts'
import type { Deciding } from './weigh-decision.ts'

export const now = new Date('2026-11-19T09:00:00Z')
export const today = civilDateAt(now)
export const knownPowers = {
  organisation: ['organisations.edit', 'organisations.admit', 'coalitions.sign', 'decision.record'],
  coalition: ['coalitions.admit', 'decision.record'],
}
const dayMs = 86_400_000
export const daysAfter = (days: number): Date => new Date(now.getTime() + days * dayMs)

/** The n-th id of a test, as ids travel. */
export const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
export const assembly = idOf(1)

export const bodyOf = (bodyId: string, change: Partial<TreeBody> = {}): TreeBody => ({
  bodyId,
  parentId: assembly,
  kind: 'pole',
  name: `Pôle ${bodyId.slice(-2)}`,
  purpose: '',
  dissolvedAt: null,
  revision: 1,
  grant: noGrant,
  ...change,
})

/** Person n of a space is idOf(100 + n). */
export const personId = (n: number): string => idOf(100 + n)

/** A space of some people in one assembly, all counting and seen today. */
export const spaceOf = (count: number): { tree: SpaceTree; electors: Elector[] } => {
  const people = Array.from({ length: count }, (_, n) => n)
  return {
    tree: {
      bodies: [bodyOf(assembly, { parentId: null, kind: 'general_assembly', name: 'Assemblée' })],
      roles: [],
      mandates: [],
      people: people.map(n => ({
        personId: personId(n),
        electorId: personId(n),
        displayName: `Personne ${n}`,
      })),
    },
    electors: people.map(n => ({ electorId: personId(n), countsFrom: daysAfter(-100), seenAt: now })),
  }
}

export const decidingIn = (space: { tree: SpaceTree; electors: Elector[] }, at = now): Deciding => ({
  ...space,
  kinds: mandateEffects,
  knownPowers,
  now: at,
})

export const roleEffect = (roleId: string, powers: string[], bodyId = assembly): DecisionEffect => ({
  kind: 'define_role',
  payload: {
    roleId,
    bodyId,
    name: `Rôle ${roleId.slice(-4)}`,
    purpose: 'Servir',
    domain: 'Ce qui est dit',
    accountabilities: [],
    powers,
    revision: 0,
  },
})

export const mandateEffect = (
  mandateId: string,
  roleId: string,
  holder: string,
  endsOn: CivilDate = addDays(today, 80),
): DecisionEffect => ({
  kind: 'give_mandate',
  payload: {
    mandateId,
    roleId,
    roleRevision: 1,
    personIds: [holder],
    kind: 'executive',
    mission: 'Servir',
    startsOn: today,
    endsOn,
    overloadReason: 'Elle le veut bien',
  },
})

export const bodyEffect = (bodyId: string, kind = 'pole', parentId = assembly): DecisionEffect => ({
  kind: 'create_body',
  payload: { bodyId, parentId, kind, name: `Corps ${bodyId.slice(-4)}`, purpose: '' },
})
