import { graphql } from '../generated'

export const RecordPairing = graphql(`
  mutation RecordPairing($input: PairingInput!, $key: String!) {
    recordPairing(input: $input, idempotencyKey: $key) {
      pairing {
        id
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const AmendPairing = graphql(`
  mutation AmendPairing($id: ID!, $version: Int!, $input: PairingAmendment!, $key: String!) {
    amendPairing(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) {
      pairing {
        id
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const EndLinkage = graphql(`
  mutation EndLinkage($id: ID!, $version: Int!, $on: LocalDate!, $reason: String!, $key: String!) {
    endLinkage(id: $id, expectedVersion: $version, on: $on, reason: $reason, idempotencyKey: $key) {
      linkage {
        id
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`)

export const RetractLinkage = graphql(`
  mutation RetractLinkage($id: ID!, $version: Int!, $reason: String!, $key: String!) {
    retractLinkage(id: $id, expectedVersion: $version, reason: $reason, idempotencyKey: $key) {
      linkage {
        id
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`)
