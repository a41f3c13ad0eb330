/** Bad use of a command or bad input to it: told in one line, without a stack, exit code 2. */
export class UsageError extends Error {}
