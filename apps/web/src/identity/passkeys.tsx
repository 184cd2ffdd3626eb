import { Button } from '@reliance/ui/button.tsx'
import { Foldable } from '@reliance/ui/foldable.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { ActNotice } from '../acts/act-notice.tsx'
import { useRefusalText } from '../acts/use-refusal-text.ts'
import { useTyped } from '../acts/use-typed.ts'
import { useDate } from '../format.ts'
import { CollectionNote } from '../personal-data/collection-note.tsx'
import { api, type Outputs, queries } from '../trpc.ts'
import { CloseOthers } from './close-others.tsx'
import { knowsPasskeys, makePasskey } from './passkey-device.ts'
import { useProvenAct } from './use-proven-act.tsx'

type Passkey = Outputs['identity']['passkeys'][number]

function Known({ passkey, onRemoved }: { passkey: Passkey; onRemoved: () => void }) {
  const t = useTranslations('interface.account')
  const date = useDate()
  const say = useSay()
  const { id, name, createdAt, usedAt } = passkey
  const [act, proof] = useProvenAct(() => api.identity.removePasskey.mutate({ id }), {
    onDone: () => {
      say(t('passkeyRemoved', { name }))
      onRemoved()
    },
  })
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4 border-hair border-t py-2">
      <span>
        <strong>{name}</strong>{' '}
        <span className="text-ink-soft">
          {t('passkeyLine', { date: date(createdAt), used: usedAt === null ? 'never' : date(usedAt) })}
        </span>
      </span>
      <Button kind="quiet" aria-label={t('passkeyRemoveOne', { name })} onClick={() => void act.send({})}>
        {t('passkeyRemove')}
      </Button>
      <ActNotice failure={act.failure} />
      {proof}
    </li>
  )
}

/** The devices that open this account; each is added from itself. */
export function Passkeys() {
  const t = useTranslations('interface.account')
  const say = useSay()
  const refusalText = useRefusalText()
  const [name, setName, typed] = useTyped('passkey', () => '')
  // Known before the device is asked: it would keep a passkey that we refuse.
  const [unnamed, setUnnamed] = useState(false)
  const [changed, setChanged] = useState(false)
  const { data: passkeys } = useQuery(queries.identity.passkeys.queryOptions())
  const [act, proof] = useProvenAct(
    async (input: { name: string }) => {
      const response = await makePasskey(await api.identity.offerPasskey.mutate())
      return api.identity.addPasskey.mutate({ ...input, response })
    },
    {
      fields: ['name'],
      typed,
      onDone: () => {
        setName('')
        setChanged(true)
        say(t('passkeyAdded'))
      },
    },
  )
  if (!knowsPasskeys()) return null
  return (
    <Foldable level={2} isOpen={name !== ''} title={t('passkeysTitle')}>
      <p>{t('passkeysWhy')}</p>
      {passkeys !== undefined && passkeys.length > 0 && (
        <ul>
          {passkeys.map(passkey => (
            <Known key={passkey.id} passkey={passkey} onRemoved={() => setChanged(true)} />
          ))}
        </ul>
      )}
      {changed && <CloseOthers />}
      <ActForm
        act={act}
        input={() => {
          setUnnamed(name.trim() === '')
          return name.trim() === '' ? null : { name }
        }}
        submitLabel={t('passkeyAdd')}
      >
        <TextField
          label={t('passkeyName')}
          hint={t('passkeyNameHint')}
          value={name}
          error={unnamed ? refusalText({ code: 'shared.required' }) : act.errorOf('name')}
          onChange={text => {
            setName(text)
            setUnnamed(false)
            act.forget('name')
          }}
        />
        <CollectionNote of="passkey" />
      </ActForm>
      {proof}
    </Foldable>
  )
}
