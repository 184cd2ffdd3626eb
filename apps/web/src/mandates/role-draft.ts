import type { Register } from './register-view.ts'

/** What the form of a role holds: lists as they are typed, one line each. */
export type RoleDraft = {
  roleId: string
  bodyId: string
  name: string
  purpose: string
  domain: string
  accountabilities: string
  powers: readonly string[]
  decisionId: string
  revision: number
}

/** A new role of that body, or the role as it stands. */
export function roleDraft(register: Register, roleId: string, bodyId: string): RoleDraft {
  const role = register.roles.find(one => one.roleId === roleId)
  return {
    roleId,
    bodyId: role?.bodyId ?? bodyId,
    name: role?.name ?? '',
    purpose: role?.purpose ?? '',
    domain: role?.domain ?? '',
    accountabilities: role?.accountabilities.join('\n') ?? '',
    powers: role?.powers ?? [],
    decisionId: '',
    revision: role?.revision ?? 0,
  }
}
