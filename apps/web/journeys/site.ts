import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { startTestApi } from '@reliance/api/testing/test-api.ts'

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** The real application on a database of its own: the API serves the built pages. */
export const startSite = async (extra: Record<string, string> = {}) => {
  if (!existsSync(new URL('../dist/index.html', import.meta.url)))
    throw new Error('the pages are not built: run `pnpm build` first')
  const port = await freePort()
  // A name and not a number: a passkey belongs to a name.
  const origin = `http://localhost:${port}`
  const api = await startTestApi({ PORT: String(port), BASE_URL: origin, ...extra })
  const { running, stop } = api

  const read = new Set<string>()
  /** The path and fragment of the link in the next unread mail to that address. */
  const linkTo = async (address: string): Promise<string> => {
    for (let wait = 0; wait < 400; wait++) {
      for (const mail of running.mailbox?.mails ?? []) {
        const link = /https?:\/\/\S+(\/(?:entrer|adresse)#[A-Za-z0-9_-]{43})/.exec(mail.text)?.[1]
        if (mail.to !== address || !link || read.has(link)) continue
        read.add(link)
        return link
      }
      await new Promise(resolve => setTimeout(resolve, 25))
    }
    throw new Error(`no mail for ${address}`)
  }
  /** Addresses that axe has looked at on a wide screen. */
  const seenWide = new Set<string>()
  return { origin, linkTo, stop, api, seenWide }
}
export type Site = Awaited<ReturnType<typeof startSite>>
