import { availableParallelism } from 'node:os'

/** One contestant: a name and an operation, run many times at once. */
export type Contestant = { name: string; run: () => Promise<unknown> }

/** What one round of one contestant came to. */
export type Sample = { perSecond: number; cpuMicros: number }
/** `ratio` to the reference: the median of the ratios of each round, since the machine drifts from one to the next. */
export type Figure = Sample & { name: string; ratio: number; spread: number }

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

/** Operations per second and CPU-µs of this process per operation, over `ms`, with `loops` at once. */
const round = async (run: () => Promise<unknown>, loops: number, ms: number): Promise<Sample> => {
  let count = 0
  const cpu = process.cpuUsage()
  const begun = performance.now()
  const until = begun + ms
  await Promise.all(
    Array.from({ length: loops }, async () => {
      while (performance.now() < until) {
        await run()
        count++
      }
    }),
  )
  const spent = process.cpuUsage(cpu)
  return {
    perSecond: (count * 1000) / (performance.now() - begun),
    cpuMicros: (spent.user + spent.system) / Math.max(count, 1),
  }
}

/**
 * Runs the contestants in turn, round after round, in the same call: the machine drifts under all of them
 * alike. The first is the reference.
 */
export const race = async (
  contestants: readonly Contestant[],
  { rounds = 5, loops = 16, ms = 1500 } = {},
): Promise<Figure[]> => {
  const seen = contestants.map(({ name }) => ({ name, samples: [] as Sample[] }))
  for (const contestant of contestants) await round(contestant.run, loops, ms / 3)
  for (let n = 0; n < rounds; n++)
    for (const [place, { run }] of contestants.entries())
      seen[place]?.samples.push(await round(run, loops, ms))
  return figuresOf(seen)
}

/** @param seen the samples of each contestant, round by round; the first is the reference. */
export const figuresOf = (seen: readonly { name: string; samples: readonly Sample[] }[]): Figure[] =>
  seen.map(({ name, samples }) => {
    const rates = samples.map(one => one.perSecond)
    const perSecond = median(rates)
    return {
      name,
      perSecond,
      cpuMicros: median(samples.map(one => one.cpuMicros)),
      ratio: median(rates.map((rate, n) => rate / (seen[0]?.samples[n]?.perSecond ?? Number.NaN))),
      spread: (Math.max(...rates) - Math.min(...rates)) / perSecond,
    }
  })

/** Prints the figures beside the reference; a reference that spreads by more than 15 % voids the run. */
export const report = (title: string, goal: string, figures: readonly Figure[]): void => {
  const [reference] = figures
  if (!reference) return
  console.log(`\n${title}\n  goal: ${goal} (${availableParallelism()} cores)`)
  for (const { name, perSecond, cpuMicros, ratio, spread } of figures)
    console.log(
      `  ${ratio.toFixed(3).padStart(7)}×  ${Math.round(perSecond).toString().padStart(7)}/s  ` +
        `${Math.round(cpuMicros).toString().padStart(5)} CPU-µs  ±${(spread * 50).toFixed(0)} %  ${name}`,
    )
  if (reference.spread > 0.15) console.log('  VOID: the reference spreads by more than 15 %')
}
