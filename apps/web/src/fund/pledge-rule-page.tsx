import {
  bases,
  type Disclosure,
  disclosures,
  type PledgeScheme,
  pledgeSchemes,
} from '@reliance/core/fund/adopt-pledge-rule.ts'
import { Button } from '@reliance/ui/button.tsx'
import { Checkbox } from '@reliance/ui/checkbox.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useQuery } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'use-intl'
import { useDocumentTitle } from '../document-title.ts'
import { todayHere } from '../format.ts'
import { Loaded } from '../home/loaded.tsx'
import { NotFoundPage } from '../home/not-found-page.tsx'
import { NumberField } from '../home/number-field.tsx'
import { numberIn } from '../home/number-in.ts'
import type { ProposalForm } from '../mandates/decision-fields.tsx'
import { ProposeDecision } from '../mandates/propose-decision.tsx'
import type { Place } from '../person.ts'
import { queries } from '../trpc.ts'

type Scheme = PledgeScheme['kind']
type Band = { upTo: string; due: string }

const emptyRule = () => ({
  ruleId: crypto.randomUUID() as string,
  scheme: 'rate' as Scheme,
  basis: 'expenses' as (typeof bases)[number],
  percent: '1',
  floor: '10,00',
  cap: '',
  fixed: '',
  bands: [
    { upTo: '', due: '' },
    { upTo: '', due: '' },
  ] as readonly Band[],
  firstYear: todayHere().slice(0, 4),
  dueMonth: '6',
  disclosure: 'bands' as Disclosure,
  isPublic: false as boolean,
  inKindPercent: '0',
})
type Fields = ReturnType<typeof emptyRule>

/** One per cent is a hundred basis points; what is no number is none. */
const basisPointsOf = (percent: string): number => Math.round(Number(percent.replace(',', '.')) * 100)

const schemeOf = ({ scheme, basis, percent, floor, cap, fixed, bands }: Fields) => {
  switch (scheme) {
    case 'rate':
      return { kind: scheme, basis, basisPoints: basisPointsOf(percent), floor, cap }
    case 'band':
      // The last step has no end, whatever was typed before it became the last.
      return {
        kind: scheme,
        bands: bands.map((one, at) => (at === bands.length - 1 ? { ...one, upTo: '' } : one)),
      }
    case 'fixed':
      return { kind: scheme, due: fixed }
    case 'free':
      return { kind: scheme }
  }
}

type Form = ProposalForm<Fields>

function Bands({ form }: { form: Form }) {
  const t = useTranslations('interface.pledgeRule')
  const { draft, put } = form
  const change = (at: number, part: Partial<Band>) =>
    put({ bands: draft.bands.map((one, i) => (i === at ? { ...one, ...part } : one)) } as Partial<
      typeof draft
    >)
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="pb-2 font-bold">{t('bands')}</legend>
      {draft.bands.map((band, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place, and is typed there
        <div key={at} className="grid gap-4 md:grid-cols-2">
          {at < draft.bands.length - 1 ? (
            <TextField
              label={t('bandUpTo')}
              inputMode="decimal"
              value={band.upTo}
              onChange={upTo => change(at, { upTo })}
            />
          ) : (
            <p className="self-end pb-3">{t('bandLast')}</p>
          )}
          <TextField
            label={t('bandDue')}
            inputMode="decimal"
            value={band.due}
            onChange={due => change(at, { due })}
          />
        </div>
      ))}
      <div className="flex flex-wrap gap-4">
        <Button
          onClick={() => put({ bands: [{ upTo: '', due: '' }, ...draft.bands] } as Partial<typeof draft>)}
          refusedBecause={draft.bands.length >= 10 ? '' : undefined}
        >
          {t('addBand')}
        </Button>
        {draft.bands.length > 1 && (
          <Button onClick={() => put({ bands: draft.bands.slice(1) } as Partial<typeof draft>)}>
            {t('removeBand')}
          </Button>
        )}
      </div>
    </fieldset>
  )
}

function SchemeFields({ form }: { form: Form }) {
  const t = useTranslations('interface.pledgeRule')
  const { draft, text } = form
  switch (draft.scheme as Scheme) {
    case 'rate':
      return (
        <>
          <Select
            label={t('basis')}
            options={bases.map(value => ({ value, label: t(`bases.${value}`) }))}
            {...text('basis')}
          />
          <TextField label={t('percent')} inputMode="decimal" {...text('percent')} />
          <TextField label={t('floor')} inputMode="decimal" {...text('floor')} />
          <TextField label={t('cap')} inputMode="decimal" {...text('cap')} />
        </>
      )
    case 'band':
      return <Bands form={form} />
    case 'fixed':
      return <TextField label={t('fixed')} inputMode="decimal" {...text('fixed')} />
    case 'free':
      return null
  }
}

function RuleFields({ form }: { form: Form }) {
  const t = useTranslations('interface.pledgeRule')
  const inKind = useTranslations('interface.pledgeInKind')
  const locale = useLocale()
  const { draft, put, text } = form
  const months = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' })
  return (
    <>
      <Select
        label={t('kind')}
        options={pledgeSchemes.map(value => ({ value, label: t(`kinds.${value}`) }))}
        {...text('scheme')}
      />
      <SchemeFields form={form} />
      <NumberField label={t('firstYear')} min={2000} {...text('firstYear')} />
      <Select
        label={t('dueMonth')}
        options={Array.from({ length: 12 }, (_, at) => ({
          value: String(at + 1),
          label: months.format(new Date(Date.UTC(2026, at, 15))),
        }))}
        {...text('dueMonth')}
      />
      <Select
        label={t('disclosure')}
        hint={t('disclosureHint')}
        options={disclosures.map(value => ({ value, label: t(`disclosures.${value}`) }))}
        {...text('disclosure')}
      />
      <NumberField
        label={inKind('percent')}
        hint={inKind('percentHint')}
        min={0}
        max={100}
        {...text('inKindPercent')}
      />
      <Checkbox
        label={t('isPublic')}
        checked={draft.isPublic}
        onChange={isPublic => put({ isPublic } as Partial<typeof draft>)}
      />
    </>
  )
}

/** The rule of the fund, proposed to the plenary: it comes into force with its decision (R81). */
export function PledgeRulePage({ place }: { place: Place }) {
  const t = useTranslations('interface.pledgeRule')
  useDocumentTitle(t('title'), place.name)
  const query = useQuery(queries.mandates.organigram.queryOptions({ spaceId: place.spaceId }))
  if (place.closedAt !== null) return <NotFoundPage />
  return (
    <Loaded query={query}>
      {register => (
        <Page title={t('title')} sentence={t('sentence')}>
          <ProposeDecision
            place={place}
            register={register}
            empty={emptyRule}
            effects={fields => [
              {
                kind: 'adopt_pledge_rule',
                payload: {
                  ruleId: fields.ruleId,
                  firstYear: numberIn(fields.firstYear),
                  scheme: schemeOf(fields),
                  dueMonth: Number(fields.dueMonth),
                  disclosure: fields.disclosure,
                  isPublic: fields.isPublic,
                  inKindPercent: numberIn(fields.inKindPercent),
                },
              },
            ]}
            fields={form => <RuleFields form={form} />}
          />
        </Page>
      )}
    </Loaded>
  )
}
