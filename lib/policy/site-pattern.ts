const PATTERN = /^(?:\*|https?):\/\/(?:\*\.)?[^\s/*:@?#<>"'\\]+\/\S*$/

/**
 * A match pattern for one host, or one domain with its hosts. `<all_urls>` and `*` as the host are none: a policy names
 * the hosts of the EPJ. Nor is one with a port, which Firefox does not read; a pattern without takes in every port.
 */
export function isSitePattern(pattern: string): boolean {
  return PATTERN.test(pattern)
}
