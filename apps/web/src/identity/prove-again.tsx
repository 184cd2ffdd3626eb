import { Button } from '@reliance/ui/button.tsx'
import { Dialog } from '@reliance/ui/dialog.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { ActNotice } from '../acts/act-notice.tsx'
import { useAct } from '../acts/use-act.ts'
import { type Person, usePerson } from '../person.ts'
import { api } from '../trpc.ts'
import { rememberAsked } from './asked-here.ts'
import { knowsPasskeys, signWithPasskey } from './passkey-device.ts'

type Proving = { person: Person; onProven: () => void }

function ByPassword({ person, onProven }: Proving) {
  const t = useTranslations('interface.proof')
  const [password, setPassword] = useState('')
  const act = useAct((input: { password: string }) => api.identity.proveByPassword.mutate(input), {
    fields: ['password'],
    refresh: false,
    onDone: onProven,
  })
  return (
    <ActForm act={act} input={() => ({ password })} submitLabel={t('byPassword')} pendingLabel={t('proving')}>
      <input type="hidden" name="username" autoComplete="username" value={person.address ?? ''} readOnly />
      <TextField
        type="password"
        autoComplete="current-password"
        label={t('password')}
        value={password}
        error={act.errorOf('password')}
        onChange={text => {
          setPassword(text)
          act.forget('password')
        }}
      />
    </ActForm>
  )
}

function ByPasskey({ onProven }: Pick<Proving, 'onProven'>) {
  const t = useTranslations('interface.proof')
  const act = useAct(
    async () => {
      const response = await signWithPasskey(await api.identity.askPasskey.mutate())
      return api.identity.proveByPasskey.mutate({ response })
    },
    { refresh: false, onDone: onProven },
  )
  return (
    <div className="flex flex-col items-start gap-4">
      <ActNotice failure={act.failure} />
      <Button pending={act.sending ? t('proving') : undefined} onClick={() => void act.send({})}>
        {t('byPasskey')}
      </Button>
    </div>
  )
}

/** A link opened in another tab begins another session in this browser: this page goes on with it. */
function ByLink({ person, onProven, isStillNeeded }: Proving & { isStillNeeded: boolean }) {
  const t = useTranslations('interface.proof')
  const lang = useLocale()
  const [sent, setSent] = useState(false)
  const address = person.address ?? ''
  const act = useAct(() => api.identity.requestLink.mutate({ address, lang, next: location.pathname }), {
    refresh: false,
    onDone: () => {
      rememberAsked()
      setSent(true)
    },
  })
  return (
    <div className="flex flex-col items-start gap-4">
      <ActNotice failure={act.failure} />
      <p role="status">{t(sent ? 'sent' : 'byLinkWhy', { address })}</p>
      {sent && isStillNeeded && <p role="alert">{t('notYet')}</p>}
      {sent ? (
        <Button kind="main" onClick={onProven}>
          {t('opened')}
        </Button>
      ) : (
        <Button pending={act.sending ? t('proving') : undefined} onClick={() => void act.send({})}>
          {t('byLink')}
        </Button>
      )}
    </div>
  )
}

/** Asks who is there, by what the person has: their password, a passkey, and always a link. */
export function ProveAgain({
  isStillNeeded,
  onProven,
  onClose,
}: Pick<Proving, 'onProven'> & { isStillNeeded: boolean; onClose: () => void }) {
  const t = useTranslations('interface.proof')
  const person = usePerson()
  return (
    <Dialog open onClose={onClose} title={t('title')}>
      <p>{t('why')}</p>
      {person.hasPassword && <ByPassword person={person} onProven={onProven} />}
      {person.hasPasskey && knowsPasskeys() && <ByPasskey onProven={onProven} />}
      <ByLink person={person} onProven={onProven} isStillNeeded={isStillNeeded} />
      <div>
        <Button kind="quiet" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </Dialog>
  )
}
