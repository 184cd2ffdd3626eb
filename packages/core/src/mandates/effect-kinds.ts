import { closeSpace } from './close-space.ts'
import { createBody } from './create-body.ts'
import type { EffectKinds } from './decision-effect.ts'
import { defineRole } from './define-role.ts'
import { dissolveBody } from './dissolve-body.ts'
import { endMandate } from './end-mandate.ts'
import { giveMandate } from './give-mandate.ts'
import { grantToBody } from './grant.ts'
import { moveBody } from './move-body.ts'

/** What decisions of every space can do. */
export const mandateEffects = {
  create_body: createBody,
  move_body: moveBody,
  dissolve_body: dissolveBody,
  define_role: defineRole,
  give_mandate: giveMandate,
  end_mandate: endMandate,
  grant: grantToBody,
  close_space: closeSpace,
} as const satisfies EffectKinds
export type MandateEffect = keyof typeof mandateEffects
