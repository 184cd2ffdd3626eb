import { linesPerKind } from '../shared/paging.ts'

type Line = { readonly kind: string }

/**
 * What one context says of one place to one person, as data: what waits for them, what they wait for, what is soon,
 * and first steps.
 */
export type TodayPart = {
  readonly waiting: readonly Line[]
  readonly others: readonly Line[]
  readonly soon: readonly Line[]
  readonly steps: readonly Line[]
}

const firstOfEachKind = <One extends Line>(lines: readonly One[]): One[] =>
  [...Map.groupBy(lines, line => line.kind).values()].flatMap(alike => alike.slice(0, linesPerKind))

/** The first screen of one place from what each context says of it: the first lines of each kind, kind by kind. */
export const joinToday = <Part extends TodayPart>(parts: readonly Part[]) => {
  const linesOf = <Key extends keyof TodayPart>(key: Key): Part[Key][number][] =>
    firstOfEachKind(parts.flatMap((part): readonly Part[Key][number][] => part[key]))
  return {
    waiting: linesOf('waiting'),
    others: linesOf('others'),
    soon: linesOf('soon'),
    steps: linesOf('steps'),
  }
}
