import type { Refusal } from '../shared/result.ts'
import type { MandateCode } from './codes.ts'

export const mandateKinds = [
  'executive',
  'delegate_imperative',
  'delegate_free',
  'representative',
  'external',
] as const
export type MandateKind = (typeof mandateKinds)[number]

/** What a form says of a mandate while it is written: a field that is left empty is an empty text. */
type MandateForm = {
  readonly personIds: readonly string[]
  readonly mission: string
  readonly roleId: string
  readonly startsOn: string
  readonly endsOn: string | null
}

/** The fields that are still empty: all of them, so that a form says at once what it lacks. */
export const missingInMandate = (form: MandateForm): Refusal<MandateCode | 'shared.date_missing'>[] => {
  const { roleId, personIds, mission, startsOn, endsOn } = form
  return [
    ...(personIds.length === 1 ? [] : [onePerson(personIds.length)]),
    ...(roleId === '' ? [{ code: 'mandates.role_missing', field: 'roleId' } as const] : []),
    ...(mission.trim() === '' ? [noMission] : []),
    ...(startsOn === '' ? [{ code: 'shared.date_missing', field: 'startsOn' } as const] : []),
    ...(endsOn ? [] : [noEnd]),
  ]
}
export const onePerson = (count: number) =>
  ({ code: 'mandates.one_person', field: 'personIds', params: { count } }) as const
export const noMission = { code: 'mandates.mission_missing', field: 'mission' } as const
export const endsBeforeStart = { code: 'mandates.ends_before_start', field: 'endsOn' } as const
export const noEnd = { code: 'mandates.end_missing', field: 'endsOn' } as const

export const noName = { code: 'mandates.role_name_missing', field: 'name' } as const
const noPurpose = { code: 'mandates.purpose_missing', field: 'purpose' } as const
const noDomain = { code: 'mandates.domain_missing', field: 'domain' } as const

/** The fields of a role that are still empty: all of them, so that a form says at once what it lacks. */
export const missingInRole = ({
  name,
  purpose,
  domain,
}: Readonly<Record<'name' | 'purpose' | 'domain', string>>): Refusal<MandateCode>[] => [
  ...(name.trim() === '' ? [noName] : []),
  ...(purpose.trim() === '' ? [noPurpose] : []),
  ...(domain.trim() === '' ? [noDomain] : []),
]
