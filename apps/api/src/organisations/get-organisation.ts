import {
  mayAdmit,
  mayEditOrganisation,
  mayReadMembers,
  mayReadOrganisation,
} from '@reliance/core/organisations/powers.ts'
import { compareNames } from '@reliance/core/shared/fold-text.ts'
import { currentMemberships } from '@reliance/db/organisations/memberships.ts'
import { findOrganisation } from '@reliance/db/organisations/organisations.ts'
import { notFound } from '../boundary/rule-error.ts'
import { actorOf, query } from '../boundary/use-case.ts'
import type { DecisionWiring } from '../mandates/effect-handlers.ts'
import { viewClosing } from '../mandates/reopen-space.ts'
import { communeName } from '../territories/communes.ts'

/** The organisation as its own people see it, with what this person may do here. */
export const getOrganisation = ({ signingPower }: DecisionWiring) =>
  query({
    may: mayReadOrganisation,
    run: async ({ db, scope, entered }) => {
      const found = await findOrganisation(db, scope)
      const here = await entered
      const [actor, { now }] = [actorOf(here), here]
      if (!found) throw notFound()
      const { spaceId, ...profile } = found
      return {
        ...profile,
        communeName: communeName(found.communeCode),
        closing: await viewClosing({ db, scope }, here, {
          signing: signingPower,
          take: 'organisations.edit',
        }),
        can: {
          edit: mayEditOrganisation(actor, now, scope).allowed,
          admit: mayAdmit(actor, now, scope).allowed,
        },
      }
    },
  })

/** People of the organisation under the names they use in it, in alphabetical order. */
export const listMembers = query({
  may: mayReadMembers,
  run: async ({ db, scope }) => {
    const rows = await currentMemberships(db, scope)
    return rows
      .map(({ personId, displayName, level, joinedAt }) => ({
        personId,
        displayName,
        level,
        joinedAt: joinedAt.toISOString(),
      }))
      .sort((a, b) => compareNames(a.displayName, b.displayName))
  },
})
