import { shownAddress } from '@reliance/core/identity/shown-address.ts'
import { Button } from '@reliance/ui/button.tsx'
import { Foldable } from '@reliance/ui/foldable.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { Notice } from '@reliance/ui/notice.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { ActNotice } from '../acts/act-notice.tsx'
import { useAct } from '../acts/use-act.ts'
import { useTyped } from '../acts/use-typed.ts'
import { Unread } from '../home/unread.tsx'
import type { Person } from '../person.ts'
import { CollectionNote } from '../personal-data/collection-note.tsx'
import { api, type Outputs, queries } from '../trpc.ts'
import { useMoment } from './use-moment.ts'
import { useProvenAct } from './use-proven-act.tsx'

type Change = NonNullable<Outputs['identity']['addressChange']>

/** How often to look whether the link was opened elsewhere, while somebody waits for it (ms). */
const lookAgainMs = 10_000

const useAsked = () => useTyped('own-address', () => '')

function AskChange({ asked: [address, setAddress, typed] }: { asked: ReturnType<typeof useAsked> }) {
  const t = useTranslations('interface.newAddress')
  const [act, proof] = useProvenAct(
    (input: { address: string }) => api.identity.changeAddress.mutate(input),
    { fields: ['address'], typed },
  )
  return (
    <>
      <ActForm act={act} input={() => ({ address })} submitLabel={t('ask')}>
        <TextField
          type="email"
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
          label={t('label')}
          value={address}
          error={act.errorOf('address')}
          onChange={text => {
            setAddress(text)
            act.forget('address')
          }}
        />
        <CollectionNote of="address" />
      </ActForm>
      {proof}
    </>
  )
}

/** What was asked and waits: for the link, or for the last press where it was opened elsewhere. */
function Waiting({ change, present }: { change: Change; present: string }) {
  const t = useTranslations('interface.newAddress')
  const moment = useMoment()
  const say = useSay()
  const { address, state } = change
  const finish = useAct(() => api.identity.finishAddressChange.mutate(), {
    onDone: () => say(t('changedSay')),
  })
  const withdraw = useAct(() => api.identity.withdrawAddressChange.mutate(), {
    onDone: () => say(t('withdrawn', { present })),
  })
  const [resend, proof] = useProvenAct(() => api.identity.changeAddress.mutate({ address }), {
    onDone: () => say(t('resent')),
  })
  return (
    <>
      <Notice kind="info" title={t(state, { address, when: moment(change.askedAt) })}>
        {t(`${state}Why`, { present })}
      </Notice>
      <ActNotice failure={finish.failure ?? withdraw.failure ?? resend.failure} />
      <div className="flex flex-wrap items-center gap-4">
        {state === 'proven' ? (
          <Button
            kind="main"
            pending={finish.sending ? t('finishing') : undefined}
            onClick={() => void finish.send({})}
          >
            {t('finish')}
          </Button>
        ) : (
          <Button onClick={() => void resend.send({})}>{t('resend')}</Button>
        )}
        <Button kind="quiet" onClick={() => void withdraw.send({})}>
          {t('withdraw')}
        </Button>
      </div>
      {proof}
    </>
  )
}

/** The address one comes in with, and the change of it that is under way. */
export function AccountAddress({ person }: { person: Person }) {
  const t = useTranslations('interface.newAddress')
  const present = shownAddress(person.address ?? '')
  const asked = useAsked()
  const change = useQuery(
    queries.identity.addressChange.queryOptions(undefined, {
      refetchOnWindowFocus: 'always',
      refetchInterval: ({ state }) => (state.data?.state === 'asked' ? lookAgainMs : false),
    }),
  )
  return (
    // What is under way shows itself, and what was typed.
    <Foldable
      level={2}
      key={change.data?.state}
      isOpen={Boolean(change.data) || asked[0] !== ''}
      title={t('title')}
    >
      {change.isError && <Unread query={change} />}
      {change.data === null && (
        <>
          <p>{t('why', { address: present })}</p>
          <AskChange asked={asked} />
        </>
      )}
      {change.data && <Waiting change={change.data} present={present} />}
    </Foldable>
  )
}
