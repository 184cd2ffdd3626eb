import { Foldable } from '@reliance/ui/foldable.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { forgetTyping } from '../acts/forget-typing.ts'
import { useDate } from '../format.ts'
import { useProvenAct } from '../identity/use-proven-act.tsx'
import { api } from '../trpc.ts'
import type { KeptPlace } from './kept-place.tsx'

/** What ends in each place, in the order of places; what needs somebody else comes first. */
function Ending({ places }: { places: readonly KeptPlace[] }) {
  const t = useTranslations('interface.myData')
  const date = useDate()
  const lines = places.flatMap(({ spaceId, name: place, ...one }) => [
    ...(one.isLastMember ? [{ key: `${spaceId} last`, text: t('lastMember', { place }) }] : []),
    ...(one.isLastHolder && !one.isLastMember
      ? [{ key: `${spaceId} holder`, text: t('lastHolder', { place }) }]
      : []),
    ...one.mandates.map(({ roleName, endsOn }, at) => ({
      key: `${spaceId} ${at}`,
      text: t('endsMandate', { place, role: roleName, date: date(endsOn) }),
    })),
    ...(one.shownAs === null ? [] : [{ key: spaceId, text: t('endsPlace', { place }) }]),
  ])
  return (
    <ul className="flex list-disc flex-col gap-1 ps-6">
      <li>{t('endsSessions')}</li>
      {lines.map(line => (
        <li key={line.key}>{line.text}</li>
      ))}
    </ul>
  )
}

/** Erasing is one act, after everything that it ends has been read, and by writing one's address. */
export function EraseAccount({ address, places }: { address: string; places: readonly KeptPlace[] }) {
  const t = useTranslations('interface.myData')
  const [typed, setTyped] = useState('')
  const [act, proof] = useProvenAct(
    (input: { address: string }) => api.identity.deleteAccount.mutate(input),
    {
      fields: ['address'],
      refresh: false,
      // A whole new page: nothing that was read here stays in memory.
      onDone: () => {
        forgetTyping()
        location.replace('/compte-efface')
      },
    },
  )
  return (
    <Foldable level={2} isOpen={false} title={t('eraseTitle')}>
      <p>{t('eraseWhy')}</p>
      <h3 className="text-20">{t('ends')}</h3>
      <Ending places={places} />
      <h3 className="text-20">{t('stays')}</h3>
      <p>{t('staysWhat')}</p>
      <ActForm
        act={act}
        input={() => ({ address: typed })}
        submitLabel={t('erase')}
        pendingLabel={t('erasing')}
      >
        <TextField
          type="email"
          autoComplete="off"
          label={t('confirm')}
          hint={t('confirmHint', { address })}
          value={typed}
          error={act.errorOf('address')}
          onChange={text => {
            setTyped(text)
            act.forget('address')
          }}
        />
      </ActForm>
      {proof}
    </Foldable>
  )
}
