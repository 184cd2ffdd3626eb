import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useLocale } from 'use-intl'
import { useAct } from '../acts/use-act.ts'
import { api, queryClient } from '../trpc.ts'
import { rememberAsked } from './asked-here.ts'
import { CheckMailPage } from './check-mail-page.tsx'
import { knowsPasskeys, signWithPasskey } from './passkey-device.ts'
import { SignInPage } from './sign-in-page.tsx'

type Sent = { email: string; minutes: number; resent: boolean }

const waitSeconds = 30

/** Asks for a link, then says where to look; the address stays in the page all along. */
export function RequestLink({ next }: { next: string }) {
  const lang = useLocale()
  const router = useRouter()
  const [sent, setSent] = useState<Sent | null>(null)
  const [email, setEmail] = useState('')
  const link = useAct(
    ({ address }: { address: string }) => api.identity.requestLink.mutate({ address, lang, next }),
    {
      fields: ['address'],
      refresh: false,
      onDone: ({ minutes }, { address }) => {
        rememberAsked()
        setEmail(address)
        setSent({ email: address, minutes, resent: sent !== null })
      },
    },
  )
  const password = useAct(
    (input: { address: string; password: string }) => api.identity.signInWithPassword.mutate(input),
    {
      fields: ['address', 'password'],
      refresh: false,
      onDone: () => {
        queryClient.clear()
        return router.navigate({ href: next, replace: true })
      },
    },
  )
  const passkey = useAct(
    async () => {
      const response = await signWithPasskey(await api.identity.askPasskey.mutate())
      return api.identity.signInWithPasskey.mutate({ response })
    },
    {
      refresh: false,
      onDone: () => {
        queryClient.clear()
        return router.navigate({ href: next, replace: true })
      },
    },
  )
  if (sent === null)
    return (
      <SignInPage email={email} link={link} password={password} passkey={knowsPasskeys() ? passkey : null} />
    )
  return (
    <CheckMailPage
      mail={{
        kind: 'sent',
        ...sent,
        waitSeconds,
        failure: link.failure,
        onResend: () => void link.send({ address: sent.email }),
        onOther: () => setSent(null),
      }}
    />
  )
}
