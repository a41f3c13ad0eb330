export function missingPackages(root: string): string[]
export function installPackages(root: string): boolean
