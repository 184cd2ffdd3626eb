import type { PowerKey, RuleName } from '../shared/message-keys.ts'
import type { ResourcesCode } from './codes.ts'
import type { ResourcesPower } from './powers.ts'
import type { PriceKind, ResourceKind } from './resource.ts'

export const resourcesFr = {
  powers: {
    resources_lend: 'prêter et emprunter au nom de l’organisation : salles, matériel, véhicules, compétences',
  } satisfies Record<PowerKey<ResourcesPower>, string>,
  kinds: {
    room: 'salle',
    equipment: 'matériel',
    vehicle: 'véhicule',
    stock: 'lot de plusieurs pièces',
    skill: 'compétence, à l’heure',
  } satisfies Record<ResourceKind, string>,
  prices: {
    free: 'gratuit',
    at_cost: 'au prix coûtant',
    free_contribution: 'participation libre',
  } satisfies Record<PriceKind, string>,
  errors: {
    place_missing: 'Dites où c’est : on y vient, ou on vient le chercher.',
    accessibility_missing: 'Répondez par oui ou par non. Si vous ne le savez pas, allez voir ou demandez.',
    price_missing: 'Dites combien cela coûte.',
    price_unreadable: 'Écrivez un montant, comme 40 ou 0,35.',
    kind_stays: 'Un moyen garde son genre. Proposez-en un autre, et retirez celui-ci.',
    offer_step: 'Ce moyen n’en est pas là : relisez la page.',
    revision_changed: 'Quelqu’un a changé ce moyen entre-temps. Relisez-le, puis recommencez.',
  } satisfies Record<RuleName<ResourcesCode>, string>,
} as const
