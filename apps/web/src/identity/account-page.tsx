import { shownAddress } from '@reliance/core/identity/shown-address.ts'
import { Button } from '@reliance/ui/button.tsx'
import { Foldable } from '@reliance/ui/foldable.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { ActNotice } from '../acts/act-notice.tsx'
import { forgetTyping } from '../acts/forget-typing.ts'
import { useAct } from '../acts/use-act.ts'
import { useTyped } from '../acts/use-typed.ts'
import { useDocumentTitle } from '../document-title.ts'
import type { Person } from '../person.ts'
import { CollectionNote } from '../personal-data/collection-note.tsx'
import { api } from '../trpc.ts'
import { AccountAddress } from './account-address.tsx'
import { Passkeys } from './passkeys.tsx'
import { Sessions } from './sessions.tsx'
import { useProvenAct } from './use-proven-act.tsx'

const spoken = [
  { value: 'fr', label: 'Français' },
  { value: 'en', label: 'English' },
]

function Profile({ person }: { person: Person }) {
  const t = useTranslations('interface.account')
  const form = useTranslations('interface.form')
  const say = useSay()
  const [draft, setDraft, typed] = useTyped('profile', () => ({
    name: person.name,
    lang: person.lang === 'en' ? ('en' as const) : ('fr' as const),
  }))
  const act = useAct((input: { name: string; lang: 'fr' | 'en' }) => api.identity.setProfile.mutate(input), {
    fields: ['name', 'lang'],
    typed,
    onDone: () => say(form('saved')),
  })
  return (
    <ActForm act={act} input={() => draft} submitLabel={form('save')}>
      <TextField
        label={t('name')}
        autoComplete="name"
        value={draft.name}
        error={act.errorOf('name')}
        onChange={name => setDraft({ ...draft, name })}
      />
      <Select
        label={t('language')}
        options={spoken}
        value={draft.lang}
        onChange={value => setDraft({ ...draft, lang: value === 'en' ? 'en' : 'fr' })}
      />
      <CollectionNote of="profile" />
    </ActForm>
  )
}

function Password({ person }: { person: Person }) {
  const t = useTranslations('interface.account')
  const say = useSay()
  const [password, setPassword] = useState('')
  const [act, proof] = useProvenAct((input: { password: string }) => api.identity.setPassword.mutate(input), {
    fields: ['password'],
    onDone: () => {
      setPassword('')
      say(t('passwordDone'))
    },
  })
  return (
    <Foldable level={2} isOpen={false} title={t('passwordTitle')}>
      <p>{t(person.hasPassword ? 'passwordHas' : 'passwordWhy')}</p>
      <ActForm act={act} input={() => ({ password })} submitLabel={t('passwordSet')}>
        <input type="hidden" name="username" autoComplete="username" value={person.address ?? ''} readOnly />
        <TextField
          type="password"
          autoComplete="new-password"
          label={t('passwordNew')}
          hint={t('passwordHint')}
          value={password}
          error={act.errorOf('password')}
          onChange={text => {
            setPassword(text)
            act.forget('password')
          }}
        />
        <CollectionNote of="password" />
      </ActForm>
      {proof}
    </Foldable>
  )
}

/** Where else something of this person is decided, and the way out. */
function Beside() {
  const t = useTranslations('interface.account')
  const mine = useTranslations('interface.myData')
  const out = useAct(() => api.identity.signOut.mutate(), {
    refresh: false,
    // A whole new page: nothing that was read here stays in memory.
    onDone: () => {
      forgetTyping()
      location.assign('/entrer')
    },
  })
  return (
    <>
      <section className="flex flex-col items-start gap-3">
        <h2 className="text-20">{t('mailsTitle')}</h2>
        <p>{t('mailsWhy')}</p>
        <LinkButton href="/courriels">{t('mailsChoose')}</LinkButton>
      </section>
      <section className="flex flex-col items-start gap-3">
        <h2 className="text-20">{mine('title')}</h2>
        <p>{mine('linkWhy')}</p>
        <LinkButton href="/mes-donnees">{mine('link')}</LinkButton>
      </section>
      <section className="flex flex-col items-start gap-3">
        <p className="text-ink-soft">{t('signOutWhy')}</p>
        <ActNotice failure={out.failure} />
        <Button onClick={() => void out.send({})}>{t('signOut')}</Button>
      </section>
    </>
  )
}

/** What concerns the person alone, wherever they are. */
export function AccountPage({ person }: { person: Person }) {
  const t = useTranslations('interface.account')
  useDocumentTitle(t('title'), person.name)
  return (
    <Page
      title={t('title')}
      sentence={t('sentence', { address: shownAddress(person.address ?? '') })}
      side={<Beside />}
    >
      <Profile person={person} />
      <div>
        <AccountAddress person={person} />
        <Passkeys />
        <Password person={person} />
        <Sessions />
      </div>
    </Page>
  )
}
