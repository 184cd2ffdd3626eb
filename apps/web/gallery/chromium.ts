import { type Browser, chromium } from 'playwright-core'

/** `HEADED=yes` shows the browser, slowly enough to follow what a journey does. */
const isShown = process.env.HEADED === 'yes'

/** The browser of the machine, quiet and without its own traffic. */
export const startChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    headless: !isShown,
    slowMo: isShown ? 300 : 0,
    args: [
      ...(isShown ? [] : ['--headless']),
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
