import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ensureBrowser } from './browser.ts'
import { contexts } from './contexts.mjs'
import { building, checking, root, runCommand, runSteps } from './steps.ts'

type FileReport = { name: string; startTime: number; endTime: number }
type Report = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  success: boolean
  testResults: FileReport[]
}

/**
 * One vitest run, counted from its own report; a run that dies counts as one failure.
 * @param isQuiet what it prints is shown when it has ended, so that it stands beside no other run's.
 */
const runTests = async (projects: readonly string[], filters: readonly string[] = [], isQuiet = false) => {
  const file = path.join(tmpdir(), `reliance-report-${process.pid}-${projects.join('-')}.json`)
  await rm(file, { force: true })
  const { ok, output } = await runCommand(
    'vitest',
    [
      'run',
      ...filters,
      ...projects.flatMap(name => ['--project', name]),
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`, '--passWithNoTests'],
    ],
    !isQuiet,
  )
  if (isQuiet) console.log(output)
  const report = JSON.parse(await readFile(file, 'utf8').catch(() => 'null')) as Report | null
  const failed = report?.numFailedTests ?? 0
  return {
    passed: report?.numPassedTests ?? 0,
    failed: failed === 0 && !(ok && report?.success) ? 1 : failed,
    skipped: report?.numPendingTests ?? 0,
    files: report?.testResults ?? [],
  }
}

/** What takes longest is what to look at when the whole takes too long. */
const sayTheSlowest = (files: readonly FileReport[]): void => {
  const slowest = files
    .map(({ name, startTime, endTime }) => ({
      name: path.relative(root, name),
      seconds: (endTime - startTime) / 1000,
    }))
    .toSorted((a, b) => b.seconds - a.seconds)
  console.log('\nThe ten slowest files:')
  for (const { name, seconds } of slowest.slice(0, 10))
    console.log(`${seconds.toFixed(1).padStart(7)} s  ${name}`)
}

/**
 * Two rows of runs side by side: those that compute all the time, and those that wait for processes to start, to end and
 * to be found missing. Together they leave no core idle; neither row waits for the other.
 */
const rows = [
  [['core', 'ui', 'web', 'house', 'db', 'api'], ['journeys']],
  [['commands'], ['operations']],
]
const begun = performance.now()

const layerFolder = (context: string) => (layer: string) =>
  `${layer === 'core' || layer === 'db' ? 'packages' : 'apps'}/${layer}/src/${context}/`

/** `pnpm test fund`: what that context has in core, db, api and web, without the browser. */
const testContext = (context: string) =>
  runTests(['core', 'web', 'db', 'api'], ['core', 'db', 'api', 'web'].map(layerFolder(context)))

const testAll = async () => {
  process.env.CHROMIUM_PATH = ensureBrowser()
  const steps = [await runSteps(building)]
  const runs: Awaited<ReturnType<typeof runTests>>[] = []
  const runRow = async (row: readonly (readonly string[])[], isQuiet: boolean) => {
    // The row that waits most has room for what is checked without a server.
    if (isQuiet) steps.push(await runSteps(checking))
    for (const projects of row) runs.push(await runTests(projects, [], isQuiet))
  }
  await Promise.all(rows.map((row, at) => runRow(row, at > 0)))
  const all = [...steps, ...runs]
  return {
    passed: all.reduce((sum, one) => sum + one.passed, 0),
    failed: all.reduce((sum, one) => sum + one.failed, 0),
    skipped: runs.reduce((sum, run) => sum + run.skipped, 0),
    files: runs.flatMap(run => run.files),
  }
}

const [context] = process.argv.slice(2)
if (context !== undefined && !contexts.includes(context)) {
  console.error(`There is no context "${context}". There are: ${contexts.join(', ')}.`)
  process.exit(1)
}
const { passed, failed, skipped, files } = await (context === undefined ? testAll() : testContext(context))
sayTheSlowest(files)
console.log(`\nin ${Math.round((performance.now() - begun) / 1000)} s`)
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exit(failed > 0 ? 1 : 0)
