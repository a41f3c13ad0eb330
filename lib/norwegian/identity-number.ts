import { fnr } from '@navikt/fnrvalidator'

/** Whether eleven digits are a national identity number: fødselsnummer, D- or H-number, also from the synthetic ranges. */
export const isIdentityNumber = (digits: string): boolean => fnr(digits).status === 'valid'
