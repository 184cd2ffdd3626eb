import type { CivilDate } from '../shared/time.ts'

/** The days on which somebody is up to date, the first and the last one included. */
export type ValidDays = { readonly fromOn: CivilDate; readonly throughOn: CivilDate }

/**
 * What has to be written so that what stands for one reason is what follows from the facts now: a row is never changed,
 * it is taken back and another takes its place (R137).
 */
export const keepValidity = (
  standing: ValidDays | null,
  wanted: ValidDays | null,
): { readonly takesBack: boolean; readonly gives: ValidDays | null } => {
  const isSame =
    standing !== null && standing.fromOn === wanted?.fromOn && standing.throughOn === wanted.throughOn
  return isSame ? { takesBack: false, gives: null } : { takesBack: standing !== null, gives: wanted }
}
