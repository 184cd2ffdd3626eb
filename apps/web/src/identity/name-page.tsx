import { Page } from '@reliance/ui/page.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useRouter } from '@tanstack/react-router'
import { useLocale, useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { useAct } from '../acts/use-act.ts'
import { useTyped } from '../acts/use-typed.ts'
import { useDocumentTitle } from '../document-title.ts'
import { CollectionNote } from '../personal-data/collection-note.tsx'
import { api } from '../trpc.ts'

/** The only question before anything else: under which name one is known. */
export function NamePage({ next }: { next: string }) {
  const t = useTranslations('interface.account')
  const lang = useLocale()
  const router = useRouter()
  useDocumentTitle(t('nameTitle'), 'Reliance')
  const [name, setName, typed] = useTyped('name', () => '')
  const act = useAct((input: { name: string }) => api.identity.setProfile.mutate({ ...input, lang }), {
    fields: ['name'],
    typed,
    onDone: () => router.navigate({ href: next, replace: true }),
  })
  return (
    <Page title={t('nameTitle')} sentence={t('nameSentence')}>
      <ActForm act={act} input={() => ({ name })} submitLabel={t('continue')}>
        <TextField
          label={t('name')}
          autoComplete="name"
          value={name}
          error={act.errorOf('name')}
          onChange={text => {
            setName(text)
            act.forget('name')
          }}
        />
        <CollectionNote of="profile" />
      </ActForm>
    </Page>
  )
}
