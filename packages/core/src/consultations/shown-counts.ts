import type { StanceCounts } from '../positions/classify.ts'

/** Fewer people than this are never shown as a group: one person's votes are special-category data. */
export const shownPeopleMin = 5

export type PeopleCounts = Omit<StanceCounts, 'nuance'>

/** The counts of a statement of a consultation, or null when too few people voted on it. */
export const shownCounts = ({ agree, disagree, pass }: PeopleCounts): PeopleCounts | null =>
  agree + disagree + pass < shownPeopleMin ? null : { agree, disagree, pass }
