const MOST_LETTERS = 40
const MOST_WORDS = 5

/** Whether a quote is a phrase that comes again, and not something about the patient: few words, no number. */
export function isPhrase(quote: string): boolean {
  return quote.length <= MOST_LETTERS && quote.trim().split(/\s+/).length <= MOST_WORDS && !/\d/.test(quote)
}
