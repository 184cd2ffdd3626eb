import type { EditOrganisationInput } from '@reliance/core/organisations/edit-organisation.ts'
import { mayEditOrganisation } from '@reliance/core/organisations/powers.ts'
import { needOtherName } from '@reliance/core/shared/other-name.ts'
import { findOrganisation, updateOrganisation } from '@reliance/db/organisations/organisations.ts'
import { keepFormerName } from '../boundary/former-names.ts'
import { RuleError, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { isKnownCommune } from '../territories/communes.ts'

/** Only the organisation itself writes its profile and its root identity (R55). `neighbours`: the names its writer sees. */
export const editOrganisation = (neighbours: readonly string[]) =>
  mutation({
    may: mayEditOrganisation,
    run: async (ctx, input: EditOrganisationInput & InSpace) => {
      const { spaceId, requestId, isAnother, ...profile } = input
      if (profile.communeCode !== null && !isKnownCommune(profile.communeCode))
        throw new RuleError('bad_request', { code: 'organisations.commune_unknown', field: 'communeCode' })
      const before = await findOrganisation(ctx.db, ctx.scope)
      unwrap(needOtherName({ name: profile.name, isAnother }, neighbours, before?.name), 'conflict')
      const revision = await updateOrganisation(ctx.db, ctx.scope, profile)
      if (revision === undefined) throw new RuleError('conflict', { code: 'organisations.revision_changed' })
      ctx.act('organisations.edited')
      // The revision was the one that was read: this is the name that it replaced.
      keepFormerName(ctx, 'organisations', before?.name ?? '', profile.name)
      return { revision }
    },
  })
