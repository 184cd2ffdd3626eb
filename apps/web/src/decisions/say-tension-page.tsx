import { Checkbox } from '@reliance/ui/checkbox.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { useDraft } from '../acts/use-draft.ts'
import { useDocumentTitle } from '../document-title.ts'
import { Loaded } from '../home/loaded.tsx'
import { hrefOf, type Place } from '../person.ts'
import { CollectionNote } from '../personal-data/collection-note.tsx'
import { api, type Outputs, queries } from '../trpc.ts'

type Register = Outputs['mandates']['organigram']

/** What it may be about: each body, then its roles. */
function useSubjects({ bodies, roles }: Register) {
  const t = useTranslations('interface.sayTension')
  return bodies.flatMap(({ bodyId, name }) => [
    { value: bodyId, label: t('body', { body: name }) },
    ...roles
      .filter(role => role.bodyId === bodyId)
      .map(role => ({
        value: `${bodyId} ${role.roleId}`,
        label: t('role', { body: name, role: role.name }),
      })),
  ])
}

const namesSomebody = 'decisions.tension_names_person'

function SayTension({ place, register }: { place: Place; register: Register }) {
  const t = useTranslations('interface.sayTension')
  const router = useRouter()
  const subjects = useSubjects(register)
  const { act, draft, text, put } = useDraft(
    'say-tension',
    () => ({ about: subjects[0]?.value ?? '', happens: '', needed: '', isNoPerson: false }),
    ({ about, ...said }, requestId) => {
      const [bodyId = '', roleId = null] = about.split(' ')
      return api.decisions.fileTension.mutate({
        spaceId: place.spaceId,
        requestId,
        bodyId,
        roleId,
        ...said,
      })
    },
    () => {
      void router.navigate({ href: `${hrefOf(place)}/tensions` })
      return t('done')
    },
  )
  const isNamed = Object.values(act.failure?.fields ?? {}).some(one => one.code === namesSomebody)
  return (
    <ActForm act={act} input={() => draft} submitLabel={t('submit')}>
      <Select label={t('about')} options={subjects} {...text('about')} />
      <TextArea label={t('happens')} hint={t('happensHint')} {...text('happens')} />
      <TextArea label={t('needed')} hint={t('neededHint')} {...text('needed')} />
      {(isNamed || draft.isNoPerson) && (
        <Checkbox
          label={t('noPerson')}
          checked={draft.isNoPerson}
          onChange={isNoPerson => put({ isNoPerson })}
        />
      )}
      <CollectionNote of="decision" who={place.name} />
    </ActForm>
  )
}

/** Three fields for what does not work in a role or a rule (R15, R33). */
export function SayTensionPage({ place }: { place: Place }) {
  const t = useTranslations('interface.sayTension')
  useDocumentTitle(t('title'), place.name)
  const query = useQuery(queries.mandates.organigram.queryOptions({ spaceId: place.spaceId }))
  return (
    <Loaded query={query}>
      {register => (
        <Page title={t('title')} sentence={t('sentence')}>
          <SayTension place={place} register={register} />
        </Page>
      )}
    </Loaded>
  )
}
