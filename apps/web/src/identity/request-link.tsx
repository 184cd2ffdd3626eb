import { useRouter } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useLocale } from 'use-intl'
import { useAct } from '../acts/use-act.ts'
import { LoadingPage } from '../home/loading-page.tsx'
import { api, queryClient } from '../trpc.ts'
import { rememberAsked } from './asked-here.ts'
import { knowsPasskeys, signWithPasskey } from './passkey-device.ts'
import { SignInPage } from './sign-in-page.tsx'

// Shown once a mail is on its way: no part of a first page.
const CheckMailPage = lazy(() =>
  import('./check-mail-page.tsx').then(file => ({ default: file.CheckMailPage })),
)

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
    <Suspense fallback={<LoadingPage />}>
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
    </Suspense>
  )
}
