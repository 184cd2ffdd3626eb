import type { Language } from '@reliance/core/shared/messages.ts'
import { say } from '../pages/say.ts'
import { texts } from '../texts.ts'
import { nameInMail } from './name-in-mail.ts'
import { type SaidTime, sayWhen } from './said-event.ts'

/** The welcome of newcomers as it travels to a mail: when, by whom if anybody, and how many are invited. */
export type SaidWelcome = {
  readonly time: SaidTime
  readonly host: string | null
  readonly invited: number
}

/** What somebody new reads of it in a convocation, and what whoever hosts it is told, in the language of the reader (R91). */
export const saidWelcome = ({ time, host, invited }: SaidWelcome, lang: Language) => {
  const { welcomeText } = texts[lang].assemblies
  const { startsAt, endsAt, zone, wholeDay } = time
  const when = sayWhen({ startsAt: new Date(startsAt), endsAt: new Date(endsAt), zone, wholeDay }, lang)
  const by = host === null ? '' : ` ${say(lang, welcomeText.by, { host: nameInMail(host, lang) })}`
  return {
    when,
    invited: say(lang, welcomeText.count, { count: invited }),
    welcome: `\n\n${say(lang, welcomeText.invited, { when })}${by}`,
  }
}
