import { useState } from 'react'
import { useLocale } from 'use-intl'
import { api } from '../trpc.ts'
import { rememberAsked } from './asked-here.ts'
import { CheckMailPage } from './check-mail-page.tsx'
import { SignInPage } from './sign-in-page.tsx'

type Sent = { email: string; minutes: number; resent: boolean }

const waitSeconds = 30

/** Asks for a link, then says where to look; the address stays in the page all along. */
export function AskLink({ next }: { next: string }) {
  const lang = useLocale()
  const [sent, setSent] = useState<Sent | null>(null)
  const send = async (email: string) => {
    const { minutes } = await api.identity.requestLink.mutate({ address: email, lang, next })
    rememberAsked()
    setSent({ email, minutes, resent: sent !== null })
  }
  if (sent === null) return <SignInPage email="" onSend={send} />
  return (
    <CheckMailPage
      mail={{
        kind: 'sent',
        ...sent,
        waitSeconds,
        onResend: () => void send(sent.email).catch(() => undefined),
        onOther: () => setSent(null),
      }}
    />
  )
}
