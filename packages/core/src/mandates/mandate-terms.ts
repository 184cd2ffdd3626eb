/** Days that a mandate or a grant lasts at most when one person decided it for all: time for others to come. */
export const aloneDays = 90
/** Months that a mandate lasts at most (R7, the "mandature" of the vocabulary). */
export const longestMonths = 24
/** Months ahead of the decision at which a mandate begins at the latest. */
export const latestStartMonths = 6
/** Active roles of one person from which a reason is asked; the default of the body's policy (R6). */
export const rolesPerPerson = 3
