import { Button } from '@reliance/ui/button.tsx'
import { ConfirmDialog } from '@reliance/ui/confirm-dialog.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../acts/act-notice.tsx'
import { useAct } from '../acts/use-act.ts'
import type { Place } from '../person.ts'
import { api } from '../trpc.ts'
import { HeldLine } from './held-line.tsx'
import type { Register } from './register-view.ts'

type Mandate = Register['mandates'][number]

/** A mandate in force, which its holder can give back at any time. */
function MyMandate({ place, role, mandate }: { place: Place; role: string; mandate: Mandate }) {
  const t = useTranslations('interface.register')
  const form = useTranslations('interface.form')
  const say = useSay()
  const [asking, setAsking] = useState(false)
  const { mandateId, startsOn, endsOn, mission } = mandate
  const act = useAct(
    (_: null, requestId) => api.mandates.resign.mutate({ spaceId: place.spaceId, mandateId, requestId }),
    { onDone: () => say(t('resigned')) },
  )
  return (
    <li className="flex flex-col gap-2 border-hair border-t py-3">
      <h3 className="font-bold">{role}</h3>
      <HeldLine holder={mandate.displayName} startsOn={startsOn} endsOn={endsOn} />
      <p className="text-ink-soft">{mission}</p>
      <div>
        <Button onClick={() => setAsking(true)}>{t('resign')}</Button>
      </div>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('resignTitle', { role })}
        confirmLabel={t('resign')}
        cancelLabel={t('keep')}
        pending={act.sending ? form('sending') : undefined}
        onConfirm={() => void act.send(null).then(() => setAsking(false))}
      >
        {t('resignWhy')}
      </ConfirmDialog>
      <ActNotice failure={act.failure} />
    </li>
  )
}

export function MyMandates({ place, register }: { place: Place; register: Register }) {
  const t = useTranslations('interface.register')
  const mine = register.mandates.filter(one => one.personId === register.personId && one.state === 'active')
  if (mine.length === 0) return null
  const roleOf = (roleId: string) => register.roles.find(one => one.roleId === roleId)?.name ?? ''
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-20">{t('mine')}</h2>
      <ul>
        {mine.map(mandate => (
          <MyMandate key={mandate.mandateId} place={place} mandate={mandate} role={roleOf(mandate.roleId)} />
        ))}
      </ul>
    </section>
  )
}
