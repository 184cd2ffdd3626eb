import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ensureBrowser } from './browser.ts'
import { checks, runCommand, runSteps } from './steps.ts'

type Report = { numPassedTests: number; numFailedTests: number; numPendingTests: number; success: boolean }

/** One vitest run over some projects, counted from its own report; a run that dies counts as one failure. */
const runTests = async (projects: readonly string[]) => {
  const file = path.join(tmpdir(), `reliance-report-${process.pid}.json`)
  await rm(file, { force: true })
  const { ok } = await runCommand(
    'vitest',
    [
      'run',
      ...projects.flatMap(name => ['--project', name]),
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`, '--passWithNoTests'],
    ],
    true,
  )
  const report = JSON.parse(await readFile(file, 'utf8').catch(() => 'null')) as Report | null
  const failed = report?.numFailedTests ?? 0
  return {
    passed: report?.numPassedTests ?? 0,
    failed: failed === 0 && !(ok && report?.success) ? 1 : failed,
    skipped: report?.numPendingTests ?? 0,
  }
}

const begun = performance.now()
process.env.CHROMIUM_PATH = ensureBrowser()
const checked = await runSteps(checks)
const units = await runTests(['core', 'ui', 'web', 'house', 'db', 'api', 'operations'])
const journeys = await runTests(['journeys'])

const passed = checked.passed + units.passed + journeys.passed
const failed = checked.failed + units.failed + journeys.failed
const skipped = units.skipped + journeys.skipped
console.log(`\nin ${Math.round((performance.now() - begun) / 1000)} s`)
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exit(failed > 0 ? 1 : 0)
