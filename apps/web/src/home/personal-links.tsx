import { Button } from '@reliance/ui/button.tsx'
import { Link } from '@reliance/ui/link.tsx'
import { useLocale, useTranslations } from 'use-intl'
import { forgetTyping } from '../acts/forget-typing.ts'
import { useAct } from '../acts/use-act.ts'
import { hrefOf, type Place } from '../person.ts'
import { api } from '../trpc.ts'
import { LanguageSwitch } from './language-switch.tsx'

/** Ends the session on this device; a whole new page, so that nothing that was read here stays in memory. */
export function SignOut() {
  const t = useTranslations('interface.nav')
  const out = useAct(() => api.identity.signOut.mutate(), {
    refresh: false,
    onDone: () => {
      forgetTyping()
      location.assign('/entrer')
    },
  })
  return (
    <Button kind="quiet" onClick={() => void out.send({})}>
      {t('signOut')}
    </Button>
  )
}

/** What is this person's on every page, on one line: their mandates here, their account, the language, the way out. */
export function PersonalLine({ place, name }: { place: Place | null; name: string }) {
  const t = useTranslations('interface.nav')
  const language = useLocale()
  const link = 'target inline-flex items-center text-15'
  return (
    <>
      {place !== null && place.rank !== 'invited' && (
        <Link className={link} href={`${hrefOf(place)}/mandats`}>
          {t('myMandates')}
        </Link>
      )}
      <Link className={link} href="/compte" aria-label={`${t('account')}, ${name}`}>
        {name}
      </Link>
      <span className="ms-auto flex items-center gap-x-2 text-15">
        <a className={link} href={`/aide?lang=${language}`}>
          {t('help')}
        </a>
        <LanguageSwitch />
        <SignOut />
      </span>
    </>
  )
}
