import type { TestApi } from './test-api.ts'

/** `body`: with plain spaces where French has no-break ones. */
export type Answer = { status: number; body: string; headers: Headers }

/** Somebody without a script and without a session, who opens what a mail leads to. */
export const mailReader = (api: TestApi, headers: Record<string, string> = {}) => {
  const ask = async (path: string, init: RequestInit = {}): Promise<Answer> => {
    const answer = await fetch(`${api.origin}${path}`, {
      redirect: 'manual',
      ...init,
      headers: { ...headers, ...init.headers },
    })
    const body = (await answer.text()).replaceAll(/[\u00a0\u202f]/g, ' ')
    return { status: answer.status, body, headers: answer.headers }
  }
  return {
    get: (path: string, more: Record<string, string> = {}) => ask(path, { headers: more }),
    /** As a browser sends a form of a page under `no-referrer`. */
    post: (
      path: string,
      fields: Record<string, string> | [string, string][],
      more: Record<string, string> = {},
    ) =>
      ask(path, {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { 'sec-fetch-site': 'same-origin', origin: 'null', ...more },
      }),
    send: (path: string, body: string, more: Record<string, string>) =>
      ask(path, { method: 'POST', body, headers: { 'sec-fetch-site': 'same-origin', ...more } }),
  }
}

const given = new WeakMap<TestApi, Set<string>>()

/** The path of the link for one act in a mail to that address, about that, that no earlier call was given. */
export const actPathFor = async (api: TestApi, address: string, about = ''): Promise<string> => {
  const read = given.get(api) ?? new Set()
  given.set(api, read)
  for (let wait = 0; wait < 200; wait++) {
    for (const mail of api.running.mailbox?.mails ?? []) {
      const path = /(\/acte\/[\w-]{43})/.exec(mail.text)?.[1]
      if (mail.to !== address || !path || read.has(path) || !mail.subject.includes(about)) continue
      read.add(path)
      return path
    }
    await new Promise(resolve => setTimeout(resolve, 25))
  }
  throw new Error(`no act for ${address}`)
}

/** The value of a hidden field. */
export const hidden = ({ body }: Answer, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? ''
