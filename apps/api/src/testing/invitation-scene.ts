import { type Answer, actPathFor, hidden, mailReader } from './mail-pages.ts'
import { foundCoalition, foundOrganisation, requestId } from './scenes.ts'
import type { TestApi, TestPerson } from './test-api.ts'

type Home = Awaited<ReturnType<typeof foundOrganisation>>
/** A coalition of one organisation, whose coordination invites. */
export type InvitingPlace = { host: Home; spaceId: string; slug: string }

/** Who invites organisations by their addresses, and who reads the mail. */
export const invitationScene = (api: TestApi) => {
  const reader = mailReader(api)
  const inviting = (by: TestPerson, spaceId: string, pasted: string, sentence = '') =>
    by.coalitions.inviteByAddress.mutate({ spaceId, requestId: requestId(), pasted, sentence, lang: 'fr' })
  /** The page read once, and the button that sends its form. */
  const signing = async (path: string, more: Record<string, string>): Promise<() => Promise<Answer>> => {
    const page = await reader.get(path)
    const fields = {
      does: 'sign',
      charterVersionId: hidden(page, 'charterVersionId'),
      name: 'Radio Micocoulier',
      signedName: 'Nour Amara',
      maySign: 'yes',
      ...more,
    }
    return () => reader.post(path, fields)
  }
  return {
    reader,
    inviting,
    async place(prefix: string, name: string): Promise<InvitingPlace> {
      const host = await foundOrganisation(api, `Hôte ${name}`, `hote-${prefix}`)
      return { host, ...(await foundCoalition(host, name, prefix)) }
    },
    /** Invites, and answers the path of the mail's link. */
    async invite({ host, spaceId }: InvitingPlace, address: string, sentence = ''): Promise<string> {
      await inviting(host.person, spaceId, address, sentence)
      return actPathFor(api, address)
    },
    listed: async ({ host, spaceId }: InvitingPlace) =>
      (await host.person.coalitions.invitations.query({ spaceId, before: null })).items,
    signing,
    /** Signs from the page, as its form does; `more` replaces what is typed. */
    sign: async (path: string, more: Record<string, string> = {}): Promise<Answer> =>
      (await signing(path, more))(),
    /** With plain spaces, the subject first. */
    mailsTo: (address: string) =>
      (api.running.mailbox?.mails ?? [])
        .filter(one => one.to === address)
        .map(one => ({ ...one, text: `${one.subject}\n${one.text}`.replaceAll(/[\u00a0\u202f]/g, ' ') })),
    /** Somebody at the browser that the answer of a page gave its cookies to. */
    browserOf(answer: Answer): TestPerson {
      const line = answer.headers.getSetCookie().find(one => one.startsWith('reliance='))
      return Object.assign(api.visitor(line?.split(';')[0] ?? ''), { address: '' })
    },
  }
}
