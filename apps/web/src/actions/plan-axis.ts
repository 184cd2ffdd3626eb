/** The months that a figure of the plan shows, and where a day stands among them, in percent. */
export type Axis = {
  /** The first day of each month; not all are named where there are many. */
  months: readonly { key: string; at: number; isNamed: boolean }[]
  today: number
  /** @param more so many days after it: the end of a day is the beginning of the next. */
  at: (day: string, more?: number) => number
}

const dayMs = 86_400_000
const noon = (day: string): number => Date.parse(`${day}T12:00:00Z`)

/** What began long ago stands at the left edge: the figure is about what comes. */
const monthsBack = 1
/** A year and a half fits; what ends later reaches the right edge. */
const mostMonths = 18

const monthOf = (from: string, months: number): string => {
  const [year = 0, month = 1] = from.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 7)
}

/** From the month before today, or of the first action where that is later, to the month after the last day. */
export const axisOf = (actions: readonly { startsOn: string; endsOn: string }[], today: string): Axis => {
  const days = actions.flatMap(one => [one.startsOn, one.endsOn])
  const earliest = monthOf(today, -monthsBack)
  const begins = [today, ...days].map(day => day.slice(0, 7)).toSorted()[0] ?? earliest
  const first = [begins, earliest].toSorted().at(-1) ?? earliest
  const last =
    [today, ...days]
      .map(day => day.slice(0, 7))
      .toSorted()
      .at(-1) ?? first
  const keys = [first]
  while (keys.length < mostMonths && (keys.at(-1) ?? last) < last) keys.push(monthOf(keys.at(-1) ?? first, 1))
  const start = noon(`${first}-01`)
  const end = noon(`${monthOf(keys.at(-1) ?? first, 1)}-01`)
  const at = (day: string, more = 0): number =>
    Math.min(100, Math.max(0, ((noon(day) + more * dayMs - start) / (end - start)) * 100))
  const step = Math.ceil(keys.length / 9)
  return {
    months: keys.map((key, place) => ({ key, at: at(`${key}-01`), isNamed: place % step === 0 })),
    today: at(today),
    at,
  }
}
