import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'

/** Without windows first: it needs half the processor time of the whole browser. */
const shell = '/usr/bin/chromium-headless-shell'
const known = [shell, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The browser of the journeys: CHROMIUM_PATH, or the machine's own, or that of playwright. */
export const findBrowser = (): string | undefined => {
  const given = process.env.CHROMIUM_PATH
  if (given && existsSync(given)) return given
  const own = known.find(file => existsSync(file))
  if (own) return own
  const { chromium } = createRequire(import.meta.url)('playwright-core') as typeof import('playwright-core')
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined
}

const run = (command: string, args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'inherit' }).status === 0

/** Installs a browser where there is none, and says so. */
export const ensureBrowser = (): string => {
  const found = findBrowser()
  if (found) return found
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('No Chromium on this machine: installing Debian’s for the journeys.')
    const install = (name: string) =>
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name])
    if (run('apt-get', ['update', '-qq'])) install('chromium-headless-shell') || install('chromium')
  }
  if (!findBrowser()) {
    console.log('No Chromium on this machine: installing playwright’s for the journeys.')
    run('playwright-core', ['install', 'chromium'])
  }
  const installed = findBrowser()
  if (!installed) throw new Error('No Chromium could be installed: set CHROMIUM_PATH to one.')
  return installed
}
