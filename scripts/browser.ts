import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'

const known = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The browser of the journeys: CHROMIUM_PATH, or the machine's own, or that of playwright. */
export const findBrowser = (): string | undefined => {
  const given = process.env.CHROMIUM_PATH
  if (given && existsSync(given)) return given
  const own = known.find(file => existsSync(file))
  if (own) return own
  const { chromium } = createRequire(import.meta.url)('playwright-core') as typeof import('playwright-core')
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined
}

/** Installs a browser where there is none, and says so. */
export const ensureBrowser = (): string => {
  const found = findBrowser()
  if (found) return found
  const run = (command: string, args: string[]) => spawnSync(command, args, { stdio: 'inherit' }).status === 0
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('No Chromium on this machine: installing Debian’s for the journeys.')
    if (run('apt-get', ['update', '-qq']))
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
  }
  if (!findBrowser()) {
    console.log('No Chromium on this machine: installing playwright’s for the journeys.')
    run('playwright-core', ['install', 'chromium'])
  }
  const installed = findBrowser()
  if (!installed) throw new Error('No Chromium could be installed: set CHROMIUM_PATH to one.')
  return installed
}
