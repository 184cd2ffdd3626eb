import type { LegalForm, Sector } from '@reliance/core/organisations/found-organisation.ts'
import type { Outputs } from '../trpc.ts'

type Organisation = Outputs['organisations']['get']

export type OrganisationDraft = Pick<
  Organisation,
  'name' | 'purpose' | 'history' | 'culture' | 'methods' | 'telephone' | 'communeCode' | 'isPublic'
> & { legalForm: LegalForm; sector: Sector; isAnother: boolean }

export const organisationFields = [
  'name',
  'legalForm',
  'sector',
  'communeCode',
  'purpose',
  'history',
  'culture',
  'methods',
  'telephone',
  'isPublic',
] as const

/** What can be edited of an organisation; the lists of core are the only values the database keeps. */
export const draftOf = (organisation: Organisation): OrganisationDraft => {
  const { name, communeCode, purpose, history, culture, methods, telephone, isPublic } = organisation
  return {
    name,
    communeCode,
    purpose,
    history,
    culture,
    methods,
    telephone,
    isPublic,
    legalForm: organisation.legalForm as LegalForm,
    sector: organisation.sector as Sector,
    isAnother: false,
  }
}
