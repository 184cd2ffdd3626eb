import type { Stance, StatementClass } from './stance.ts'

/** The rows of the demo coalition: statement, stances of o01…o12, expected class. */
const rows: readonly [number, string, StatementClass][] = [
  [1, '+ − 0 − + − − · − − − 0', 'leaning_against'],
  [2, '− + 0 0 − + + − + − + 0', 'disagreement'],
  [3, '0 + + 0 − + + + + + + +', 'agreement_with_reservations'],
  [4, '+ + + + + + 0 + + + 0 +', 'agreement'],
  [5, '+ + + + + + − + + + − 0', 'agreement_with_reservations'],
  [6, '+ + + + + + 0 + + + − +', 'agreement_with_reservations'],
  [7, '− 0 − − − − + − − − + 0', 'leaning_against'],
  [8, '+ + 0 + + 0 − + − − 0 0', 'disagreement'],
  [9, '− + 0 + − + + · + 0 + +', 'leaning_for'],
  [10, '+ + + + + + + + + + + +', 'agreement'],
  [11, '+ + + + + + + + + + + +', 'agreement'],
  [12, '+ − 0 + + 0 − + 0 + − 0', 'disagreement'],
  [13, '− + − 0 − 0 + − + 0 + +', 'disagreement'],
  [14, '+ + + + + + + + + + 0 +', 'agreement'],
]

const stanceOf: Record<string, Stance> = { '+': 'agree', '0': 'nuance', '−': 'disagree' }

export const organisationNames = [
  'La Garance commune',
  'Clé de Voûte solidaire',
  'Atelier du Vélo têtu',
  'Radio Micocoulier',
  'L’Étincelle communaliste',
  'Fédération des Jardins Levain',
  'Coopérative Énergie des Terrils',
  'Collectif Brique et Accueil',
  'Le Moulin des Passages',
  'Réseau Semences d’Amont',
  'Réseau Passerelles',
  'Institut des Communs vivants',
]

export const organisationId = (index: number): string => `o${String(index + 1).padStart(2, '0')}`

/** Signs as they are written in the demo, with the class they must give. */
export const archipel = rows.map(([number, signs, expected]) => ({
  number,
  statementId: `s${String(number).padStart(2, '0')}`,
  text: `Énoncé ${number}`,
  signs: signs.split(' '),
  expected,
  stances: signs.split(' ').map((sign): Stance | null => stanceOf[sign] ?? null),
}))

export const archipelOrganisations = organisationNames.map((displayName, index) => ({
  organisationId: organisationId(index),
  displayName,
}))
