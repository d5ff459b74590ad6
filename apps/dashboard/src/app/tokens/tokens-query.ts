import { graphql } from '../graphql/generated/index.ts';
import type { TokensPageQuery } from '../graphql/generated/graphql.ts';

/** The viewer's tokens, the newest first. The secrets are not among them: the server does not have them. */
export const tokensQuery = graphql(`
  query TokensPage($language: Language!) {
    viewer {
      id
      version
      viewerCanManageTokens {
        allowed
        reason(language: $language)
      }
      viewerCanReadAllTokens {
        allowed
      }
      tokens(first: 100) {
        totalCount
        nodes {
          ...TokenDetails
        }
      }
      reads(first: 1) {
        totalCount
      }
    }
  }

  fragment TokenDetails on ApiToken {
    id
    name
    prefix
    createdAt
    expiresAt
    lastUsedAt
    requestCount
    revokedAt
    scopes {
      plans
      openUpdates
      ledger
      accounts
    }
    holder {
      id
      displayName
    }
    holderVersion
  }
`);

/** Everyone's, for the administrator. */
export const everyonesTokensQuery = graphql(`
  query EveryonesTokens {
    tokens(first: 100) {
      totalCount
      nodes {
        ...TokenDetails
      }
    }
  }
`);

export const createToken = graphql(`
  mutation CreateToken($input: CreateTokenInput!) {
    result: createToken(input: $input) {
      __typename
      ... on TokenChanged {
        secret
        token {
          ...TokenDetails
        }
        viewer {
          id
          version
        }
      }
      ...RefusalSaid
      ... on VersionConflict {
        actualVersion
      }
    }
  }
`);

export const revokeToken = graphql(`
  mutation RevokeToken($input: RevokeTokenInput!) {
    result: revokeToken(input: $input) {
      __typename
      ... on TokenChanged {
        token {
          ...TokenDetails
        }
        viewer {
          id
          version
        }
      }
      ...RefusalSaid
      ... on VersionConflict {
        actualVersion
      }
    }
  }
`);

export type TokenView = NonNullable<TokensPageQuery['viewer']>['tokens']['nodes'][number];
