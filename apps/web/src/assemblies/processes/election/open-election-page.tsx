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
import { useDraft } from '../../../acts/use-draft.ts'
import { useDocumentTitle } from '../../../document-title.ts'
import { Loaded } from '../../../home/loaded.tsx'
import { hrefOf, type Place } from '../../../person.ts'
import { api, type Outputs, queries } from '../../../trpc.ts'
import { bodiesToDecide, namedVoices } from '../named-voices.ts'
import { processHref } from '../process-href.ts'

type Register = Outputs['mandates']['organigram']

const empty = (register: Register) => ({
  bodyId: bodiesToDecide(register)[0]?.bodyId ?? '',
  roleId: register.roles[0]?.roleId ?? '',
  mission: '',
  accountabilities: '',
  termMonths: '12',
  criteria: '',
  facilitatorId: '',
})

function useOpening(place: Place, register: Register) {
  const t = useTranslations('interface.openElection')
  const router = useRouter()
  return useDraft(
    'open-election',
    () => empty(register),
    ({ termMonths, criteria, facilitatorId, ...typed }, requestId) =>
      api.assemblies.processes.election.openElection.mutate({
        spaceId: place.spaceId,
        requestId,
        ...typed,
        termMonths: Number(termMonths),
        criteria: criteria.split('\n'),
        facilitatorId: facilitatorId === '' ? null : facilitatorId,
      }),
    ({ processId }) => {
      void router.navigate({ href: processHref(place, processId) })
      return t('done')
    },
  )
}

function OpenElection({ place, register }: { place: Place; register: Register }) {
  const t = useTranslations('interface.openElection')
  const consent = useTranslations('interface.proposeConsent')
  const { act, draft, text } = useOpening(place, register)
  const bodies = bodiesToDecide(register)
  const mine = new Set([register.personId, ...register.voices])
  const others = namedVoices(register).filter(one => !mine.has(one.id))
  return (
    <ActForm act={act} input={() => draft} submitLabel={t('submit')}>
      {bodies.length > 1 && (
        <Select
          label={t('body')}
          options={bodies.map(one => ({ value: one.bodyId, label: one.name }))}
          {...text('bodyId')}
        />
      )}
      <Select
        label={t('role')}
        options={register.roles.map(one => ({ value: one.roleId, label: one.name }))}
        {...text('roleId')}
      />
      <TextArea label={t('mission')} hint={t('missionHint')} {...text('mission')} />
      <TextArea label={t('accountabilities')} {...text('accountabilities')} />
      <TextField label={t('term')} hint={t('termHint')} inputMode="numeric" {...text('termMonths')} />
      <TextArea label={t('criteria')} hint={t('criteriaHint')} {...text('criteria')} />
      <Select
        label={t('facilitator')}
        hint={t('facilitatorHint')}
        options={[
          { value: '', label: consent('me') },
          ...others.map(one => ({ value: one.id, label: one.name })),
        ]}
        {...text('facilitatorId')}
      />
    </ActForm>
  )
}

/** What is sought by a body in which one has a voice: a role, its mission and its term, before any name (R132). */
export function OpenElectionPage({ place }: { place: Place }) {
  const t = useTranslations('interface.openElection')
  const consent = useTranslations('interface.proposeConsent')
  useDocumentTitle(t('title'), place.name)
  const query = useQuery(queries.mandates.organigram.queryOptions({ spaceId: place.spaceId }))
  const who = <LinkButton href={`${hrefOf(place)}/qui-decide`}>{consent('who')}</LinkButton>
  return (
    <Loaded query={query}>
      {register => (
        <Page title={t('title')} sentence={t('sentence')}>
          {bodiesToDecide(register).length === 0 ? (
            <EmptyState title={consent('nowhere')} why={consent('nowhereWhy')} act={who} />
          ) : register.roles.length === 0 ? (
            <EmptyState title={t('noRole')} why={t('noRoleWhy')} act={who} />
          ) : (
            <OpenElection place={place} register={register} />
          )}
        </Page>
      )}
    </Loaded>
  )
}
