import { shownAddress } from '@reliance/core/identity/shown-address.ts'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { LoadingPage } from '../home/loading-page.tsx'
import { api, queries, queryClient } from '../trpc.ts'
import { forgetAsked, wasAskedHere } from './asked-here.ts'
import { type CheckMail, CheckMailPage } from './check-mail-page.tsx'

/** Says what the link of a mail is worth; only the press uses it. */
export function OpenLink({ token }: { token: string }) {
  const router = useRouter()
  const link = useQuery(queries.identity.showLink.queryOptions({ token }, { staleTime: 0 }))
  const invited = useQuery(queries.organisations.invited.queryOptions({ token }, { retry: false }))
  const person = useQuery(queries.identity.whoAmI.queryOptions(undefined, { retry: false }))
  const [state, setState] = useState<'idle' | 'entering' | 'failed'>('idle')
  const enter = async () => {
    setState('entering')
    try {
      const { next } = await api.identity.useLink.mutate({ token })
      forgetAsked()
      queryClient.clear()
      await router.navigate({ href: next, replace: true })
    } catch {
      setState('failed')
      await link.refetch()
    }
  }
  if (link.isPending || person.isPending || invited.isPending) return <LoadingPage />
  const worth = link.data
  const here = person.data?.address ?? null
  const other = here === worth?.address ? null : here
  const { organisation, by = null } = invited.data ?? {}
  // Nobody asked for the link of an invitation: that this device did not ask says nothing there.
  const asked = wasAskedHere() || invited.data ? 'open' : 'elsewhere'
  const mail: CheckMail =
    worth?.state === 'open'
      ? {
          ...(organisation
            ? { kind: 'invited' as const, invitation: { organisation, by } }
            : { kind: asked }),
          email: shownAddress(worth.address ?? ''),
          signedIn: other === null ? null : shownAddress(other),
          entering: state === 'entering',
          failed: state === 'failed',
          onEnter: () => void enter(),
        }
      : { kind: worth?.state === 'used' ? 'used' : 'expired' }
  return <CheckMailPage mail={mail} />
}
