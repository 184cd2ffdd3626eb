import { notFound } from '../../boundary/rule-error.ts'
import type { MutationContext } from '../../boundary/use-case.ts'
import { readRegister } from '../../mandates/register.ts'

/** The role that carries out what is adopted, as one of this organisation; null where none is named. */
export const roleHere = async (
  { db, scope }: Pick<MutationContext, 'db' | 'scope'>,
  roleId: string | null,
): Promise<string | null> => {
  if (roleId === null) return null
  const { roles } = await readRegister(db, scope)
  if (!roles.some(one => one.roleId === roleId && one.retiredAt === null)) throw notFound()
  return roleId
}
