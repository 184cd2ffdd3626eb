import type { Share } from '../assembly-policy.ts'

/**
 * How many have to be there: a part of the roll, rounded up. One third of 52 is 18, 15 % of 10 is 2.
 * @param rollCount the electorate when the assembly or the ballot opened.
 */
export const neededForQuorum = (rollCount: number, { parts, of }: Share): number =>
  Math.floor((rollCount * parts + of - 1) / of)
