import { Checkbox } from '@reliance/ui/checkbox.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { ChangedNotice, SavedVersion } from '../acts/changed-notice.tsx'
import type { EditForm } from '../acts/use-edited.ts'
import { AnotherName } from '../home/another-name.tsx'
import { CommuneField } from '../territories/commune-field.tsx'
import type { Outputs } from '../trpc.ts'
import { KindFields } from './kind-fields.tsx'
import type { OrganisationDraft } from './organisation-draft.ts'
import { rootIdentityParts } from './root-identity.tsx'

type Edit = EditForm<Outputs['organisations']['get'], OrganisationDraft>

/** What each field is called here, and in the notice of what was saved meanwhile. */
function useLabels() {
  const t = useTranslations('interface.editOrganisation')
  const identity = useTranslations('interface.organisation')
  const found = useTranslations('interface.foundOrganisation')
  return {
    purpose: identity('purpose'),
    history: identity('history'),
    culture: identity('culture'),
    methods: identity('methods'),
    telephone: identity('telephone'),
    name: found('name'),
    legalForm: found('legalForm'),
    sector: found('sector'),
    communeCode: found('commune'),
    isPublic: t('isPublic'),
  }
}
type Labels = ReturnType<typeof useLabels>

function Identity({ edit, labels }: { edit: Edit; labels: Labels }) {
  const t = useTranslations('interface.editOrganisation')
  const { act, draft, put } = edit
  return rootIdentityParts.map(part => (
    <div key={part} className="flex flex-col gap-2">
      <TextArea
        optional
        label={labels[part]}
        hint={t(`${part}Hint`)}
        rows={part === 'purpose' ? 4 : 3}
        value={draft[part]}
        error={act.errorOf(part)}
        onChange={text => put({ [part]: text })}
      />
      <SavedVersion edit={edit} field={part} />
    </div>
  ))
}

/** Name, kind and place, which come from lists or are asked about. */
function Entry({ edit, labels }: { edit: Edit; labels: Labels }) {
  const { act, draft, put, takes, version } = edit
  const words = useTranslations('organisations')
  const hints = useTranslations('interface.editOrganisation')
  const form = useTranslations('interface.form')
  return (
    <>
      <div className="flex flex-col gap-2">
        <TextField
          label={labels.name}
          hint={form('atMost', { maximum: 120 })}
          value={draft.name}
          error={act.errorOf('name')}
          onChange={name => put({ name, isAnother: false })}
        />
        <AnotherName
          failure={act.failure}
          checked={draft.isAnother}
          onChange={isAnother => put({ isAnother })}
        />
        <SavedVersion edit={edit} field="name" />
      </div>
      <KindFields
        legalForm={draft.legalForm}
        sector={draft.sector}
        errorOf={act.errorOf}
        onLegalForm={legalForm => put({ legalForm })}
        onSector={sector => put({ sector })}
        belowLegalForm={
          <SavedVersion edit={edit} field="legalForm" shown={form => words(`legalForms.${form}`)} />
        }
        belowSector={<SavedVersion edit={edit} field="sector" shown={sector => words(`sectors.${sector}`)} />}
      />
      <div className="flex flex-col gap-2">
        <CommuneField
          key={takes.communeCode}
          code={draft.communeCode}
          name={version.communeName ?? ''}
          error={act.errorOf('communeCode')}
          onChoose={communeCode => put({ communeCode })}
        />
        <SavedVersion edit={edit} field="communeCode" shown={() => version.communeName ?? ''} />
      </div>
      <div className="flex flex-col gap-2">
        <TextField
          optional
          type="tel"
          label={labels.telephone}
          hint={hints('telephoneHint')}
          value={draft.telephone}
          error={act.errorOf('telephone')}
          onChange={telephone => put({ telephone })}
        />
        <SavedVersion edit={edit} field="telephone" />
      </div>
    </>
  )
}

/** What others will read first; then what kind of organisation it is. */
export function EditOrganisationForm({ edit, back }: { edit: Edit; back: string }) {
  const t = useTranslations('interface.editOrganisation')
  const form = useTranslations('interface.form')
  const meanwhile = useTranslations('interface.meanwhile')
  const labels = useLabels()
  return (
    <ActForm
      act={edit.act}
      input={edit.input}
      submitLabel={form('save')}
      beside={
        <LinkButton href={back} kind="quiet">
          {form('cancel')}
        </LinkButton>
      }
    >
      <Identity edit={edit} labels={labels} />
      <Entry edit={edit} labels={labels} />
      <div className="flex flex-col gap-1 border-hair border-t pt-6">
        <Checkbox
          label={labels.isPublic}
          checked={edit.draft.isPublic}
          onChange={isPublic => edit.put({ isPublic })}
        />
        <p className="max-w-line text-ink-soft">{t('isPublicWhy')}</p>
        <SavedVersion edit={edit} field="isPublic" shown={on => meanwhile(on ? 'ticked' : 'unticked')} />
      </div>
      <ChangedNotice edit={edit} labels={labels} />
    </ActForm>
  )
}
