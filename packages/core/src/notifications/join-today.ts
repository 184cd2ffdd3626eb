import { linesPerKind } from '../shared/paging.ts'

type Line = { readonly kind: string }

/**
 * What one context says of one place to one person, as data: what waits for them, what is late, what they wait for, what
 * is soon, and first steps.
 */
export type TodayPart = {
  readonly waiting: readonly Line[]
  readonly others: readonly Line[]
  readonly soon: readonly Line[]
  /** Past its day, whoever owes it. */
  readonly late: readonly Line[]
  readonly steps: readonly Line[]
  /** Three members are here, or something has been done together to its end: first steps are behind. */
  readonly lives?: boolean
}

const firstOfEachKind = <One extends Line>(lines: readonly One[]): One[] =>
  [...Map.groupBy(lines, line => line.kind).values()].flatMap(alike => alike.slice(0, linesPerKind))

/**
 * The first screen of one place from what each context says of it: the first lines of each kind, kind by kind; first steps
 * only until the place lives.
 */
export const joinToday = <Part extends TodayPart>(parts: readonly Part[]) => {
  const lives = parts.some(part => part.lives === true)
  const linesOf = <Key extends Exclude<keyof TodayPart, 'lives'>>(key: Key): Part[Key][number][] =>
    firstOfEachKind(parts.flatMap((part): readonly Part[Key][number][] => part[key]))
  return {
    waiting: linesOf('waiting'),
    others: linesOf('others'),
    soon: linesOf('soon'),
    late: linesOf('late'),
    steps: lives ? [] : linesOf('steps'),
    lives,
  }
}
