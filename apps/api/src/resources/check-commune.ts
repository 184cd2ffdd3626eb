import { RuleError } from '../boundary/rule-error.ts'
import { isKnownCommune } from '../territories/communes.ts'

/** Refuses a commune that is none. */
export const checkCommune = ({ communeCode }: { communeCode: string | null }): void => {
  if (communeCode !== null && !isKnownCommune(communeCode))
    throw new RuleError('bad_request', { code: 'organisations.commune_unknown', field: 'communeCode' })
}
