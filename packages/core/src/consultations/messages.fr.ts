import type { RuleName } from '../shared/message-keys.ts'
import type { ConsultationCode } from './codes.ts'

export const consultationsFr = {
  errors: {
    conversation_too_large:
      'Les fichiers dépassent ensemble {maxMegabytes} Mo. Rien n’a été importé ; votes.csv est facultatif, retirez-le.',
    conversation_chunk_wrong:
      'Un morceau du fichier « {file} » n’est pas arrivé comme annoncé. Rien n’a été importé ; choisissez de nouveau les fichiers.',
    conversation_incomplete:
      'Il manque une partie du fichier « {file} ». Rien n’a encore été importé ; laissez l’envoi se terminer, ou recommencez-le.',
    conversation_not_text:
      'Le fichier {file} n’est pas un CSV. Rien n’a été importé ; vérifiez que c’est le bon.',
    conversation_bytes_wrong:
      'Dans {file}, {count, plural, =1 {la ligne {lines} ne se lit pas : un de ses signes n’est pas} other {les lignes {lines} ne se lisent pas : certains de leurs signes ne sont pas}} écrits comme les autres (UTF-8). Rien n’a été importé ; réécrivez ces mots et enregistrez en UTF-8, ou téléchargez de nouveau le fichier.',
    conversation_quote_not_closed:
      'Dans {file}, un guillemet ouvert ligne {line} ne se ferme jamais. Rien n’a été importé ; le fichier est sans doute incomplet, téléchargez-le de nouveau.',
    conversation_file_twice:
      'Un même fichier a été choisi deux fois. Gardez-en un de chaque, puis recommencez.',
    conversation_file_missing:
      'Il manque un fichier : une conversation a au moins comments.csv et participants-votes.csv.',
    conversation_file_empty:
      'Le fichier {file} est vide. Rien n’a été importé ; vérifiez que c’est le bon, ou retirez-le s’il est facultatif.',
    conversation_column_missing:
      'Dans {file}, il manque la colonne « {column} ». Rien n’a été importé ; un autre fichier a peut-être été choisi à sa place.',
    conversation_row_cut:
      'Dans {file}, la ligne {line} a {found} cases, pour {expected} colonnes. Rien n’a été importé ; le fichier est sans doute incomplet, téléchargez-le de nouveau.',
    conversation_number_wrong:
      'Dans {file}, ligne {line}, colonne « {column} » : {state, select, empty {la case est vide, il y faut un nombre} other {« {value} » devrait être un nombre}}. Rien n’a été importé ; téléchargez de nouveau le fichier.',
    conversation_vote_wrong:
      'Dans {file}, ligne {line}, colonne « {column} » : {state, select, empty {la case est vide, il y faut un vote} other {« {value} » n’est pas un vote}} (1, 0 ou -1). Rien n’a été importé ; téléchargez de nouveau le fichier.',
    conversation_statement_twice:
      'Dans {file}, ligne {line}, l’énoncé {value} est là pour la deuxième fois. Rien n’a été importé ; téléchargez de nouveau le fichier.',
    conversation_participant_twice:
      'Dans {file}, ligne {line}, la personne {value} est là pour la deuxième fois. Rien n’a été importé ; téléchargez de nouveau le fichier.',
    conversation_participant_counts_differ:
      'Pour la personne {participant}, {column} annonce {declared} et les votes donnent {found}. Rien n’a été importé ; les fichiers viennent-ils de la même date ?',
    conversation_passes_missing:
      'Le fichier participants-votes.csv annonce {count, plural, =1 {un vote} other {# votes}} de plus qu’il n’en écrit : il laisse sans doute vides les cases de qui passe. Rien n’a été importé ; ajoutez votes.csv, qui les contient tous.',
    conversation_statement_without_text:
      'L’énoncé {statement} a {count, plural, =1 {un vote} other {# votes}} mais pas de texte dans comments.csv. Rien n’a été importé ; les fichiers viennent-ils de la même date ?',
    conversation_statement_counts_differ:
      'Pour l’énoncé {statement}, comments.csv annonce {declaredAgree} pour et {declaredDisagree} contre, les votes donnent {agree} et {disagree}. Rien n’a été importé ; les fichiers viennent-ils de la même date ?',
    conversation_votes_differ:
      '{count, plural, =1 {Un vote diffère} other {# votes diffèrent}} entre votes.csv et participants-votes.csv. Rien n’a été importé ; les fichiers viennent-ils de la même date ?',
    conversation_participants_differ:
      '{count, plural, =1 {Une personne de votes.csv manque} other {# personnes de votes.csv manquent}} dans participants-votes.csv. Rien n’a été importé ; les fichiers viennent-ils de la même date ?',
    conversation_summary_people_differ:
      'summary.csv annonce {declared, plural, =1 {une personne} other {# personnes}}, participants-votes.csv en compte {found}. Rien n’a été importé ; un fichier est incomplet, ou vient d’une autre conversation.',
    conversation_summary_statements_differ:
      'summary.csv annonce {declared, plural, =1 {un énoncé} other {# énoncés}}, comments.csv en compte {found}. Rien n’a été importé ; un fichier est incomplet, ou vient d’une autre conversation.',
  } satisfies Record<RuleName<ConsultationCode>, string>,
} as const
