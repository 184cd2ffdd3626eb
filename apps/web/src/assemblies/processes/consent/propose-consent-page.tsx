import { defaultWindowHours } from '@reliance/core/assemblies/processes/propose-consent.ts'
import { addMonths, type CivilDate } from '@reliance/core/shared/time.ts'
import { EmptyState } from '@reliance/ui/empty-state.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../../acts/act-form.tsx'
import { type DraftForm, useDraft } from '../../../acts/use-draft.ts'
import { useDocumentTitle } from '../../../document-title.ts'
import { todayIn } from '../../../format.ts'
import { DateField } from '../../../home/date-field.tsx'
import { Loaded } from '../../../home/loaded.tsx'
import { hrefOf, type Place } from '../../../person.ts'
import { api, type Outputs, queries } from '../../../trpc.ts'
import { bodiesToDecide, namedVoices } from '../named-voices.ts'
import { processHref } from '../process-href.ts'

type Register = Outputs['mandates']['organigram']

const windows = [24, 48, 96, 168] as const

/** A review in half a year, unless somebody chooses another day. */
const empty = (register: Register) => ({
  bodyId: bodiesToDecide(register)[0]?.bodyId ?? '',
  title: '',
  text: '',
  purpose: '',
  responsible: '',
  reviewOn: addMonths(todayIn(register) as CivilDate, 6) as string,
  facilitatorId: '',
  windowHours: String(defaultWindowHours),
})
type Fields = ReturnType<typeof empty>

/** `role:id` or `body:id`, as the list has it. */
const responsibleOf = (value: string): { kind: 'role' | 'body'; id: string } | null => {
  const [kind, id = ''] = value.split(':')
  return kind === 'role' || kind === 'body' ? { kind, id } : null
}

type FieldsProps = { register: Register; form: DraftForm<Fields> }

/** What is decided, and why. */
function What({ register, form: { text } }: FieldsProps) {
  const t = useTranslations('interface.proposeConsent')
  const bodies = bodiesToDecide(register)
  return (
    <>
      {bodies.length > 1 && (
        <Select
          label={t('body')}
          options={bodies.map(one => ({ value: one.bodyId, label: one.name }))}
          {...text('bodyId')}
        />
      )}
      <TextField label={t('name')} autoComplete="off" {...text('title')} />
      <TextArea label={t('text')} hint={t('textHint')} rows={6} {...text('text')} />
      <TextArea label={t('purpose')} hint={t('purposeHint')} {...text('purpose')} />
    </>
  )
}

/** Who sees to it, when it is looked at again, and who holds the rounds. */
function Who({ register, form: { text } }: FieldsProps) {
  const t = useTranslations('interface.proposeConsent')
  const roles = register.roles.map(one => ({
    value: `role:${one.roleId}`,
    label: t('role', { name: one.name }),
  }))
  const bodies = register.bodies
    .filter(one => one.dissolvedAt === null)
    .map(one => ({ value: `body:${one.bodyId}`, label: t('bodyOption', { name: one.name }) }))
  const mine = new Set([register.personId, ...register.voices])
  const others = namedVoices(register).filter(one => !mine.has(one.id))
  return (
    <>
      <Select
        label={t('responsible')}
        options={[{ value: '', label: t('responsibleNone') }, ...roles, ...bodies]}
        {...text('responsible')}
      />
      <DateField label={t('reviewOn')} hint={t('reviewHint')} {...text('reviewOn')} />
      <Select
        label={t('facilitator')}
        hint={t('facilitatorHint')}
        options={[{ value: '', label: t('me') }, ...others.map(one => ({ value: one.id, label: one.name }))]}
        {...text('facilitatorId')}
      />
      <Select
        label={t('window')}
        options={windows.map(hours => ({ value: String(hours), label: t(`windows.h${hours}`) }))}
        {...text('windowHours')}
      />
    </>
  )
}

function ProposeConsent({ place, register }: { place: Place; register: Register }) {
  const t = useTranslations('interface.proposeConsent')
  const router = useRouter()
  const form = useDraft(
    'propose-consent',
    () => empty(register),
    ({ responsible, reviewOn, facilitatorId, windowHours, ...typed }, requestId) =>
      api.assemblies.processes.proposeConsent.mutate({
        spaceId: place.spaceId,
        requestId,
        ...typed,
        responsible: responsibleOf(responsible),
        reviewOn: reviewOn === '' ? null : (reviewOn as CivilDate),
        facilitatorId: facilitatorId === '' ? null : facilitatorId,
        windowHours: Number(windowHours),
      }),
    ({ processId }) => {
      void router.navigate({ href: processHref(place, processId) })
      return t('done')
    },
  )
  return (
    <ActForm act={form.act} input={() => form.draft} submitLabel={t('submit')}>
      <What register={register} form={form} />
      <Who register={register} form={form} />
    </ActForm>
  )
}

/** A proposal for a body in which one has a voice: its text, its reason, who sees to it, and when it is reviewed (R17). */
export function ProposeConsentPage({ place }: { place: Place }) {
  const t = useTranslations('interface.proposeConsent')
  useDocumentTitle(t('title'), place.name)
  const query = useQuery(queries.mandates.organigram.queryOptions({ spaceId: place.spaceId }))
  return (
    <Loaded query={query}>
      {register => (
        <Page title={t('title')} sentence={t('sentence')}>
          {bodiesToDecide(register).length === 0 ? (
            <EmptyState
              title={t('nowhere')}
              why={t('nowhereWhy')}
              act={<LinkButton href={`${hrefOf(place)}/qui-decide`}>{t('who')}</LinkButton>}
            />
          ) : (
            <ProposeConsent place={place} register={register} />
          )}
        </Page>
      )}
    </Loaded>
  )
}
