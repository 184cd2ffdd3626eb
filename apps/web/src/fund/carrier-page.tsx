import { conventions } from '@reliance/core/fund/name-carrier.ts'
import { Page } from '@reliance/ui/page.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../document-title.ts'
import { Loaded } from '../home/loaded.tsx'
import { NotFoundPage } from '../home/not-found-page.tsx'
import type { ProposalProps } from '../mandates/proposal.ts'
import { ProposeDecision } from '../mandates/propose-decision.tsx'
import type { Place } from '../person.ts'
import { type Outputs, queries } from '../trpc.ts'

type Members = Outputs['coalitions']['organisations']

function Proposal({ place, register, members }: ProposalProps & { members: Members }) {
  const t = useTranslations('interface.carrier')
  const joined = members.filter(one => one.status === 'joined')
  const nameOf = (id: string) => joined.find(one => one.organisationId === id)?.displayName ?? ''
  return (
    <ProposeDecision
      place={place}
      register={register}
      empty={() => ({
        termId: crypto.randomUUID() as string,
        organisationId: joined[0]?.organisationId ?? '',
        holder: '',
        iban: '',
        convention: 'own' as (typeof conventions)[number],
      })}
      effects={({ termId, organisationId, holder, iban, convention }) => [
        {
          kind: 'name_carrier',
          payload: {
            termId,
            organisationId,
            organisationName: nameOf(organisationId),
            holder,
            iban,
            convention,
          },
        },
      ]}
      fields={({ text }) => (
        <>
          <Select
            label={t('organisation')}
            options={joined.map(one => ({ value: one.organisationId, label: one.displayName }))}
            {...text('organisationId')}
          />
          <TextField label={t('holder')} autoComplete="off" {...text('holder')} />
          <TextField
            label={t('iban')}
            hint={t('ibanHint')}
            autoComplete="off"
            spellCheck={false}
            {...text('iban')}
          />
          <Select
            label={t('convention')}
            hint={t('conventionHint')}
            options={conventions.map(value => ({ value, label: t(`conventions.${value}`) }))}
            {...text('convention')}
          />
        </>
      )}
    />
  )
}

/** Which organisation holds the money, on which account: a decision of the plenary. */
export function CarrierPage({ place }: { place: Place }) {
  const t = useTranslations('interface.carrier')
  useDocumentTitle(t('title'), place.name)
  const { spaceId } = place
  const register = useQuery(queries.mandates.organigram.queryOptions({ spaceId }))
  const members = useQuery(queries.coalitions.organisations.queryOptions({ spaceId }))
  if (place.closedAt !== null) return <NotFoundPage />
  return (
    <Loaded query={register}>
      {read => (
        <Loaded query={members}>
          {organisations => (
            <Page title={t('title')} sentence={t('sentence')}>
              <Proposal place={place} register={read} members={organisations} />
            </Page>
          )}
        </Loaded>
      )}
    </Loaded>
  )
}
