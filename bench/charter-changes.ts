import { charterChanges } from '@reliance/core/coalitions/charter-changes.ts'
import { turnWork } from '@reliance/core/shared/steps.ts'
import { median } from './measure.ts'

type Part = (n: number) => string

const filled = (signCount: number, part: Part): string => {
  let text = ''
  for (let n = 0; text.length < signCount; n++) text += part(n)
  return text.slice(0, signCount).trim()
}

/** What is longest to compare: every paragraph another, and paragraphs of two kinds in no order. */
const hard: Record<string, [Part, Part]> = {
  'every paragraph another': [n => `x${n}\n\n`, n => `y${n}\n\n`],
  'paragraphs of two kinds': [
    n => ((n * n) % 7 < 3 ? 'a\n\n' : 'b\n\n'),
    n => ((n * n) % 11 < 5 ? 'a\n\n' : 'b\n\n'),
  ],
  'every article renamed and rewritten': [n => `${n}. t${n}\n\nx\n\n`, n => `${n}. t${n + 1}\n\ny\n\n`],
}

/** CPU milliseconds of this process. */
const spent = (since?: NodeJS.CpuUsage) => {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1000
}

/** What a comparison costs, and the longest of its turns, between which the process answers others; in CPU-ms. */
const compare = (before: string, after: string) => {
  const steps = charterChanges(before, after)
  const begun = process.cpuUsage()
  let [work, longest, turn] = [0, 0, process.cpuUsage()]
  const endTurn = () => {
    longest = Math.max(longest, spent(turn))
    turn = process.cpuUsage()
    work = 0
  }
  for (let step = steps.next(); !step.done; step = steps.next()) {
    work += step.value
    if (work >= turnWork) endTurn()
  }
  endTurn()
  return { total: spent(begun), longest }
}

/** What a reader of a new version waits for, and the others with them: half the longest text beside the longest. */
export const run = async (): Promise<void> => {
  console.log('\nWhat changed between two versions of a charter, up to the limit of 100,000 signs')
  console.log('  goal: twice the text, at most 2.5× the time; no turn above 50 CPU-ms')
  for (const [name, [before, after]] of Object.entries(hard)) {
    const texts = (signCount: number) => [filled(signCount, before), filled(signCount, after)] as const
    const times = (signCount: number) => Array.from({ length: 7 }, () => compare(...texts(signCount)))
    const figures = (signCount: number) => {
      const runs = times(signCount)
      return { total: median(runs.map(one => one.total)), longest: median(runs.map(one => one.longest)) }
    }
    const [half, full] = [figures(50_000), figures(100_000)]
    console.log(
      `  ${(full.total / half.total).toFixed(2)}×  ${full.total.toFixed(0)} CPU-ms, longest turn ${full.longest.toFixed(0)}  ${name}`,
    )
  }
}
