import {
  type AssemblyPolicy,
  assemblyMethods,
  entitlements,
  majorityBases,
} from '@reliance/core/assemblies/assembly-policy.ts'
import { Page } from '@reliance/ui/page.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../../document-title.ts'
import { Loaded } from '../../home/loaded.tsx'
import { NotFoundPage } from '../../home/not-found-page.tsx'
import { NumberField } from '../../home/number-field.tsx'
import { numberIn } from '../../home/number-in.ts'
import type { ProposalForm } from '../../mandates/decision-fields.tsx'
import { ProposeDecision } from '../../mandates/propose-decision.tsx'
import type { Place } from '../../person.ts'
import { type Outputs, queries } from '../../trpc.ts'

type Read = Outputs['assemblies']['policy']

/** The rules in force, as they are typed. */
const typedPolicy = ({ policy }: Read) => ({
  agendaFreezeDays: String(policy.agendaFreezeDays),
  minutesDueDays: String(policy.minutesDueDays),
  maxMinutes: String(policy.maxMinutes),
  method: policy.method,
  entitlement: policy.entitlement,
  proxiesPerHolder: policy.proxiesPerHolder === null ? 'unsaid' : String(policy.proxiesPerHolder),
  quorum: policy.quorum === null ? 'none' : 'part',
  quorumParts: String(policy.quorum?.parts ?? 1),
  quorumOf: String(policy.quorum?.of ?? 3),
  majorityBase: policy.majorityBase,
  remoteVotingArticle: policy.remoteVotingArticle ?? '',
})
type Fields = ReturnType<typeof typedPolicy>

const policyOf = (fields: Fields): AssemblyPolicy => ({
  agendaFreezeDays: numberIn(fields.agendaFreezeDays),
  minutesDueDays: numberIn(fields.minutesDueDays),
  maxMinutes: numberIn(fields.maxMinutes),
  method: fields.method,
  entitlement: fields.entitlement,
  proxiesPerHolder: fields.proxiesPerHolder === 'unsaid' ? null : Number(fields.proxiesPerHolder),
  quorum:
    fields.quorum === 'none' ? null : { parts: numberIn(fields.quorumParts), of: numberIn(fields.quorumOf) },
  majorityBase: fields.majorityBase,
  remoteVotingArticle: fields.remoteVotingArticle === '' ? null : fields.remoteVotingArticle,
})

/** What a person may hold at most: nothing said, none, or so many. */
const proxyCounts = Array.from({ length: 11 }, (_, count) => String(count))

type Form = ProposalForm<Fields>

function Quorum({ form: { draft, text } }: { form: Form }) {
  const t = useTranslations('interface.assemblyRules.fields')
  return (
    <>
      <Select
        label={t('quorum')}
        options={(['none', 'part'] as const).map(value => ({ value, label: t(`quorums.${value}`) }))}
        {...text('quorum')}
      />
      {draft.quorum === 'part' && (
        <div className="grid gap-4 md:grid-cols-2">
          <NumberField label={t('quorumParts')} min={1} {...text('quorumParts')} />
          <NumberField label={t('quorumOf')} hint={t('quorumOfHint')} min={1} {...text('quorumOf')} />
        </div>
      )}
    </>
  )
}

function RuleFields({ form }: { form: Form }) {
  const t = useTranslations('interface.assemblyRules.fields')
  const { text } = form
  return (
    <>
      <NumberField label={t('agendaFreezeDays')} min={1} max={60} {...text('agendaFreezeDays')} />
      <NumberField label={t('minutesDueDays')} min={0} max={60} {...text('minutesDueDays')} />
      <NumberField label={t('maxMinutes')} min={15} max={720} {...text('maxMinutes')} />
      <Select
        label={t('method')}
        options={assemblyMethods.map(value => ({ value, label: t(`methods.${value}`) }))}
        {...text('method')}
      />
      <Select
        label={t('majorityBase')}
        options={majorityBases.map(value => ({ value, label: t(`majorityBases.${value}`) }))}
        {...text('majorityBase')}
      />
      <Select
        label={t('entitlement')}
        options={entitlements.map(value => ({ value, label: t(`entitlements.${value}`) }))}
        {...text('entitlement')}
      />
      <Quorum form={form} />
      <Select
        label={t('proxiesPerHolder')}
        hint={t('proxiesHint')}
        options={[
          { value: 'unsaid', label: t('proxiesUnsaid') },
          ...proxyCounts.map(value => ({ value, label: value })),
        ]}
        {...text('proxiesPerHolder')}
      />
      <TextField
        optional
        label={t('remoteVotingArticle')}
        hint={t('remoteHint')}
        {...text('remoteVotingArticle')}
      />
    </>
  )
}

/** Other rules for the assemblies of an organisation, proposed to the whole of it; the form begins with those in force. */
export function ProposeRulesPage({ place }: { place: Place }) {
  const t = useTranslations('interface.assemblyRules')
  useDocumentTitle(t('proposeTitle'), place.name)
  const { spaceId } = place
  const register = useQuery(queries.mandates.organigram.queryOptions({ spaceId }))
  const policy = useQuery(queries.assemblies.policy.queryOptions({ spaceId }))
  if (place.closedAt !== null) return <NotFoundPage />
  return (
    <Loaded query={register}>
      {found => (
        <Loaded query={policy}>
          {read => (
            <Page title={t('proposeTitle')} sentence={t('proposeSentence')}>
              <ProposeDecision
                place={place}
                register={found}
                empty={() => typedPolicy(read)}
                effects={fields => [
                  {
                    kind: 'adopt_assembly_policy',
                    payload: { bodyId: read.bodyId, before: read.policy, ...policyOf(fields) },
                  },
                ]}
                fields={form => <RuleFields form={form} />}
              />
            </Page>
          )}
        </Loaded>
      )}
    </Loaded>
  )
}
