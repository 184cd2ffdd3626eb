import { clausesOf } from '@reliance/core/assemblies/processes/ask-advice.ts'
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
import { useDraft } from '../../../acts/use-draft.ts'
import { useDocumentTitle } from '../../../document-title.ts'
import { todayIn } from '../../../format.ts'
import { DateField } from '../../../home/date-field.tsx'
import { Loaded } from '../../../home/loaded.tsx'
import type { Place } from '../../../person.ts'
import { api, type Outputs, queries } from '../../../trpc.ts'
import { processHref } from '../process-href.ts'
import { PickAsked } from './pick-asked.tsx'

type Register = Outputs['mandates']['organigram']

/** The roles that whoever reads holds now. */
const ownRoles = ({ roles, mandates, personId }: Register) =>
  roles.filter(role =>
    mandates.some(one => one.roleId === role.roleId && one.personId === personId && one.state === 'active'),
  )

/** None of the lines fits: the matter goes to the group. */
const beyond = 'beyond'

const empty = (register: Register) => ({
  roleId: ownRoles(register)[0]?.roleId ?? '',
  title: '',
  plan: '',
  clause: '',
  reviewOn: addMonths(todayIn(register) as CivilDate, 6) as string,
  asked: [] as string[],
  experienced: [] as string[],
})
type Fields = ReturnType<typeof empty>

/** `person:id` and `body:id`, as the lists have them. */
const askedOf = (values: readonly string[], kind: 'affected' | 'experienced') =>
  values.map(value => {
    const [of, id = ''] = value.split(':')
    return { of: of === 'body' ? ('body' as const) : ('person' as const), id, kind }
  })

/** Whom one may ask: everybody else, and whoever holds a mandate in a body. */
function useOptions(register: Register) {
  const t = useTranslations('interface.askAdvice')
  const { people, bodies, mandates, personId } = register
  const seated = bodies.filter(body =>
    mandates.some(one => one.bodyId === body.bodyId && one.state === 'active'),
  )
  return [
    ...people
      .filter(one => one.personId !== personId)
      .map(one => ({ value: `person:${one.personId}`, label: t('person', { name: one.displayName }) })),
    ...seated.map(one => ({ value: `body:${one.bodyId}`, label: t('body', { name: one.name }) })),
  ]
}

function useAsking(place: Place, register: Register) {
  const t = useTranslations('interface.askAdvice')
  const router = useRouter()
  return useDraft(
    'ask-advice',
    () => empty(register),
    async ({ roleId, title, plan, clause, reviewOn, asked, experienced }: Fields, requestId) => {
      const shared = { spaceId: place.spaceId, requestId, roleId, title, plan }
      if (clause === beyond) return api.assemblies.processes.bringToBody.mutate(shared)
      return api.assemblies.processes.askAdvice.mutate({
        ...shared,
        clause: clause === '' ? null : Number(clause),
        reviewOn: reviewOn === '' ? null : (reviewOn as CivilDate),
        asked: [...askedOf(asked, 'affected'), ...askedOf(experienced, 'experienced')],
      })
    },
    ({ processId }) => {
      void router.navigate({ href: processHref(place, processId) })
      return t('done')
    },
  )
}

function AskAdvice({ place, register }: { place: Place; register: Register }) {
  const t = useTranslations('interface.askAdvice')
  const { act, draft, put, text } = useAsking(place, register)
  const options = useOptions(register)
  const roles = ownRoles(register)
  const lines = clausesOf(roles.find(one => one.roleId === draft.roleId)?.domain ?? '')
  const isBeyond = draft.clause === beyond
  return (
    <ActForm act={act} input={() => draft} submitLabel={t(isBeyond ? 'bring' : 'submit')}>
      {roles.length > 1 && (
        <Select
          label={t('role')}
          options={roles.map(one => ({ value: one.roleId, label: one.name }))}
          {...text('roleId')}
          // A line belongs to one role.
          onChange={roleId => put({ roleId, clause: '' })}
        />
      )}
      <TextField label={t('name')} autoComplete="off" {...text('title')} />
      <TextArea label={t('plan')} rows={5} {...text('plan')} />
      <Select
        label={t('clause')}
        hint={t(isBeyond ? 'bringWhy' : 'clauseHint')}
        options={[
          { value: '', label: t('clauseNone') },
          ...lines.map((line, at) => ({ value: String(at), label: line })),
          { value: beyond, label: t('noLine') },
        ]}
        {...text('clause')}
      />
      {!isBeyond && (
        <>
          <PickAsked
            label={t('affected')}
            hint={t('affectedHint')}
            options={options}
            picked={draft.asked}
            error={act.errorOf('asked')}
            onChange={asked => put({ asked })}
          />
          <PickAsked
            optional
            label={t('experienced')}
            options={options}
            picked={draft.experienced}
            onChange={experienced => put({ experienced })}
          />
          <DateField label={t('reviewOn')} {...text('reviewOn')} />
        </>
      )}
    </ActForm>
  )
}

/** Asking those concerned before one decides in a role (R13), on a line of its domain or not at all (R12). */
export function AskAdvicePage({ place }: { place: Place }) {
  const t = useTranslations('interface.askAdvice')
  const begin = useTranslations('interface.begin')
  useDocumentTitle(t('title'), place.name)
  const query = useQuery(queries.mandates.organigram.queryOptions({ spaceId: place.spaceId }))
  return (
    <Loaded query={query}>
      {register => (
        <Page title={t('title')} sentence={t('sentence')}>
          {ownRoles(register).length === 0 ? (
            <EmptyState
              title={t('nowhere')}
              why={t('nowhereWhy')}
              act={<LinkButton href={processHref(place, 'proposer')}>{begin('consent')}</LinkButton>}
            />
          ) : (
            <AskAdvice place={place} register={register} />
          )}
        </Page>
      )}
    </Loaded>
  )
}
