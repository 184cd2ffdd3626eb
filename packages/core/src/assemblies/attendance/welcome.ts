/** Minutes before an assembly at which newcomers are welcomed (R91). */
const welcomeMinutes = 30

export type Newcomer = {
  readonly personId: string
  readonly joinedAt: Date
  /** How many assemblies they have attended. */
  readonly attended: number
}

/** When newcomers are welcomed: half an hour before the assembly (R91). */
export const welcomeAt = (startsAt: Date): Date => new Date(startsAt.getTime() - welcomeMinutes * 60_000)

/** Who is invited to it: whoever joined since the last assembly, or never came to one (R91). */
export const invitedToWelcome = (members: readonly Newcomer[], lastAssemblyAt: Date | null): string[] =>
  members
    .filter(one => one.attended === 0 || lastAssemblyAt === null || one.joinedAt > lastAssemblyAt)
    .map(one => one.personId)
