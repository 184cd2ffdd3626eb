import type { DecisionEffect } from '@reliance/core/mandates/decision-effect.ts'
import { RuleError } from '../boundary/rule-error.ts'
import { formInput } from '../pages/act-page.ts'
import type { DecisionWiring } from './effect-handlers.ts'

/** The effects with their payloads as each kind reads them; refuses with the first field that is wrong. */
export const parseEffects = (
  wiring: DecisionWiring,
  effects: readonly { readonly kind: string; readonly payload: unknown }[],
): DecisionEffect[] =>
  effects.map(({ kind, payload }) => {
    const handler = wiring.handlers[kind]
    if (!handler) throw new RuleError('bad_request', { code: 'mandates.unknown_effect', field: 'effects' })
    return { kind, payload: formInput(handler.kind.input, payload) }
  })
