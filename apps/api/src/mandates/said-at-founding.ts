import { isSovereign } from '@reliance/core/mandates/body-tree.ts'
import { type FoundingPart, sayFounding } from '@reliance/core/mandates/founding-texts.ts'
import type { Language } from '@reliance/core/shared/messages.ts'
import type { DecisionRow, EffectRow } from '@reliance/db/mandates/decisions.ts'
import { texts } from '../texts.ts'
import type { Register } from './register.ts'

const words = (['organisations', 'coalitions'] as const).map(context => ({
  fr: texts.fr[context].founding,
  en: texts.en[context].founding,
}))

/** One text as its reader says it, where the system wrote it when the space was founded. */
export const saidFounding = (part: FoundingPart, text: string, lang: Language): string =>
  sayFounding(words, part, text, lang)

/**
 * The register as a reader sees it: what the system wrote in the sovereign body, and nobody has changed, in their
 * language. For what is shown alone: what is decided and stored stays as it was written.
 */
export const registerIn = (register: Register, lang: Language): Register => {
  const say = (part: FoundingPart, text: string) => saidFounding(part, text, lang)
  const sovereign = register.bodies.find(isSovereign)?.bodyId
  const bodies = register.bodies.map(body =>
    body.bodyId === sovereign
      ? { ...body, name: say('body', body.name), purpose: say('bodyPurpose', body.purpose) }
      : body,
  )
  const roles = register.roles.map(role =>
    role.bodyId === sovereign
      ? {
          ...role,
          name: say('role', role.name),
          purpose: say('rolePurpose', role.purpose),
          domain: say('roleDomain', role.domain),
        }
      : role,
  )
  const mandates = register.mandates.map(mandate =>
    mandate.bodyId === sovereign ? { ...mandate, mission: say('mission', mandate.mission) } : mandate,
  )
  return { ...register, bodies, roles, mandates, tree: { ...register.tree, bodies, roles, mandates } }
}

type Told = Pick<EffectRow, 'kind' | 'payload'>
const wordsOf = ({ payload }: Told) => payload as Record<string, unknown>

/** Which words of an effect the system wrote, by the keys of its payload. */
const written: Readonly<Record<string, Readonly<Record<string, FoundingPart>>>> = {
  create_body: { name: 'body', purpose: 'bodyPurpose' },
  define_role: { name: 'role', purpose: 'rolePurpose', domain: 'roleDomain' },
  give_mandate: { mission: 'mission' },
}

/** The founding act as its reader says it; every other decision is what people wrote. */
export const decisionIn = <Effect extends Told>(
  { row, effects }: { row: DecisionRow; effects: readonly Effect[] },
  lang: Language,
): { row: DecisionRow; effects: readonly Effect[] } => {
  // It alone makes the body that stands over all.
  const founds = effects.some(one => one.kind === 'create_body' && wordsOf(one).parentId === null)
  if (!founds) return { row, effects }
  const saidOf = (effect: Effect): Effect => ({
    ...effect,
    payload: Object.fromEntries(
      Object.entries(wordsOf(effect)).map(([key, value]) => {
        const part = written[effect.kind]?.[key]
        return [key, part && typeof value === 'string' ? saidFounding(part, value, lang) : value]
      }),
    ),
  })
  return { row: { ...row, text: saidFounding('decision', row.text, lang) }, effects: effects.map(saidOf) }
}
