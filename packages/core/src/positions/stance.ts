/**
 * Where an organisation stands on a statement (protocols §10, mapping §1). `pass` is "ne se prononce pas";
 * an organisation that has not debated the statement has no position at all.
 */
export const stances = ['agree', 'nuance', 'disagree', 'pass'] as const
export type Stance = (typeof stances)[number]

/** What a sheet may answer: a stance, or "pas encore débattu", which stays at home and counts as an answer. */
export const answers = [...stances, 'undebated'] as const
export type Answer = (typeof answers)[number]

/** Who decided the position inside the organisation. */
export const sources = ['board', 'assembly', 'team'] as const
export type Source = (typeof sources)[number]

/** How organisations stand on one statement, in the order in which the classes are tried (mapping §1). */
export const statementClasses = [
  'too_few',
  'agreement',
  'disagreement',
  'agreement_with_reservations',
  'to_clarify',
  'leaning_for',
  'leaning_against',
] as const
export type StatementClass = (typeof statementClasses)[number]
