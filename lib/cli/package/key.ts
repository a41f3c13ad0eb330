import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { UsageError } from '../command.ts'

export interface SigningKey {
  readonly file: string
  /** Made just now: whoever packages must be told to keep it. */
  readonly made: boolean
  /** DER. From it comes the id of the extension, and the browser checks it against the signature. */
  readonly publicKey: Buffer
}

/** @throws UsageError for a file that holds no RSA key, which is what browsers demand of a CRX. */
export function readKey(file: string): SigningKey {
  const key = parseKey(file)
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0
  if (key.asymmetricKeyType !== 'rsa') throw new UsageError(`key ${file} is not an RSA key`)
  if (bits < 2048) throw new UsageError(`key ${file} has ${bits} bits: at least 2048 are needed`)
  return { file, made: false, publicKey: publicPart(key) }
}

/** The key that an earlier run left there, else a new one. It is never written over: a new key is a new extension. */
export function keepKey(file: string): SigningKey {
  if (existsSync(file)) return readKey(file)
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 4096 })
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' })
  return { file, made: true, publicKey: publicPart(privateKey) }
}

/** As Chromium makes it: the first 16 bytes of the digest of the public key, each half byte a letter from a to p. */
export function extensionId(publicKey: Uint8Array): string {
  const digits = createHash('sha256').update(publicKey).digest('hex').slice(0, 32)
  return digits.replace(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)))
}

function parseKey(file: string): KeyObject {
  try {
    return createPrivateKey(readFileSync(file))
  } catch (error) {
    throw new UsageError(`cannot read the key ${file} (a private key in PEM, without a pass phrase): ${reason(error)}`)
  }
}

function reason(error: unknown): string {
  return (error as Error).message
}

function publicPart(key: KeyObject): Buffer {
  return createPublicKey(key).export({ type: 'spki', format: 'der' })
}
