import { Checkbox } from '@reliance/ui/checkbox.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { ChangedNotice, SavedVersion } from '../acts/changed-notice.tsx'
import type { Act } from '../acts/use-act.ts'
import { AnotherName } from '../home/another-name.tsx'
import { CommuneField } from '../territories/commune-field.tsx'
import { KindFields } from './kind-fields.tsx'
import type { OrganisationDraft } from './organisation-draft.ts'
import { rootIdentityParts } from './root-identity.tsx'

type FormProps = {
  act: Act<OrganisationDraft & { revision: number }>
  draft: OrganisationDraft
  onDraft: (part: Partial<OrganisationDraft>) => void
  input: () => OrganisationDraft & { revision: number }
  communeName: string
  /** What somebody else saved meanwhile. */
  changed: OrganisationDraft | null
  back: string
}

function Identity({
  act,
  draft,
  onDraft,
  changed,
}: Pick<FormProps, 'act' | 'draft' | 'onDraft' | 'changed'>) {
  const t = useTranslations('interface.editOrganisation')
  const words = useTranslations('interface.organisation')
  return rootIdentityParts.map(part => (
    <div key={part} className="flex flex-col gap-2">
      <TextArea
        label={words(part)}
        hint={t(`${part}Hint`)}
        rows={part === 'purpose' ? 4 : 3}
        maxLength={4000}
        value={draft[part]}
        error={act.errorOf(part)}
        onChange={text => onDraft({ [part]: text })}
      />
      <SavedVersion mine={draft[part]} saved={changed?.[part]} />
    </div>
  ))
}

/** What others will read first; then what kind of organisation it is. */
export function EditOrganisationForm(props: FormProps) {
  const { act, draft, onDraft, input, communeName, changed, back } = props
  const t = useTranslations('interface.editOrganisation')
  const form = useTranslations('interface.form')
  const found = useTranslations('interface.foundOrganisation')
  return (
    <ActForm
      act={act}
      input={input}
      submitLabel={form('save')}
      beside={
        <LinkButton href={back} kind="quiet">
          {form('cancel')}
        </LinkButton>
      }
    >
      <ChangedNotice shown={changed !== null} />
      <Identity {...props} />
      <div className="flex flex-col gap-2">
        <TextField
          label={found('name')}
          maxLength={120}
          value={draft.name}
          error={act.errorOf('name')}
          onChange={name => onDraft({ name, isAnother: false })}
        />
        <AnotherName
          failure={act.failure}
          checked={draft.isAnother}
          onChange={isAnother => onDraft({ isAnother })}
        />
        <SavedVersion mine={draft.name} saved={changed?.name} />
      </div>
      <KindFields
        legalForm={draft.legalForm}
        sector={draft.sector}
        errorOf={act.errorOf}
        onLegalForm={legalForm => legalForm !== '' && onDraft({ legalForm })}
        onSector={sector => sector !== '' && onDraft({ sector })}
      />
      <CommuneField
        name={communeName}
        error={act.errorOf('communeCode')}
        onChoose={communeCode => onDraft({ communeCode })}
      />
      <div className="flex flex-col gap-1 border-hair border-t pt-5">
        <Checkbox
          label={t('isPublic')}
          checked={draft.isPublic}
          onChange={isPublic => onDraft({ isPublic })}
        />
        <p className="max-w-line text-ink-soft">{t('isPublicWhy')}</p>
      </div>
    </ActForm>
  )
}
