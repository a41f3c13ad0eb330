import type { Site } from './site.ts'

/**
 * The EPJs whose pages have been seen and tried. None so far: selectors for a product that nobody has tried here
 * would be guesses, and a guess that hits the wrong field reads what it should not.
 */
export const sites: readonly Site[] = []
