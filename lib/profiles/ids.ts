/** The rules by id, for who must know their names without loading them: settings, profiles, the labels of a corpus. */
export const RULE_IDS: ReadonlySet<string> = new Set([
  'attachment-mention',
  'case-handling',
  'courtesy-phrase',
  'extensive-problem',
  'general-guidance',
  'many-questions',
  'missing-referral-reference',
  'municipal-recipient',
  'no-question',
  'other-message-type',
  'pasted-clipping',
  'pasted-image',
  'personal-identifier',
  'response-deadline',
  'serious-finding',
  'stale-contact',
  'template-phrase',
  'too-long',
  'unsupported-recipient',
  'urgent',
  'vague-question',
  'wording',
  'work-division',
])

/** The shipped profiles by id, for the same readers. */
export const PROFILE_IDS = ['vestre-viken', 'nasjonal', 'ostfold', 'nordland', 'helse-vest'] as const
