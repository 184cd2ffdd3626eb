import type { Place } from '../../person.ts'
import { fundHref } from '../fund-href.ts'

/** The page of an account; its name in the address has dashes where the code has colons. */
export const accountHref = (place: Place, { set, fullCode }: { set: string; fullCode: string }): string =>
  fundHref(place, `compte-${set}-${fullCode.replace(':committed', '').replace(':', '-')}`)

/** The account that an address names: `books-bank`, or `fund-project` with the id of the project. */
export const accountIn = (name: string, id: string): { set: 'books' | 'fund'; code: string } => {
  const [set, code = ''] = name.split('-')
  const committed = code === 'project' ? ':committed' : ''
  return { set: set === 'books' ? 'books' : 'fund', code: id === '' ? code : `${code}:${id}${committed}` }
}
