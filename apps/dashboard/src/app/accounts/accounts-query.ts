import type { ResultOf } from '@graphql-typed-document-node/core';

import { graphql } from '../graphql/generated/index.ts';

/** The accounts that the viewer manages, narrowed as the address says. */
export const accountsQuery = graphql(`
  query Accounts(
    $search: String
    $ministryId: ID
    $role: Role
    $state: AccountState
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    viewer {
      id
      version
      viewerCanManageNationalRoles {
        allowed
      }
      managedMinistries(first: 100) {
        nodes {
          id
          code
          name
        }
      }
    }
    accounts(
      search: $search
      ministryId: $ministryId
      role: $role
      state: $state
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      totalCount
      nodes {
        state
        email
        lastSeenAt
        person {
          id
          displayName
          post
        }
        roles(first: 20) {
          nodes {
            ...OwnRoleDetails
          }
        }
        handover {
          lastDay
          isUndone
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }

  fragment OwnRoleDetails on OwnRole {
    id
    role
    from
    to
    isEnded
    state
    ministry {
      id
      code
      name
    }
    viewerCanEnd {
      allowed
    }
  }
`);

/** The invitations that nobody has used, and what the viewer may promise. */
export const invitationsQuery = graphql(`
  query Invitations {
    viewer {
      id
      version
      viewerCanManageNationalRoles {
        allowed
      }
      managedMinistries(first: 100) {
        nodes {
          id
          code
          name
        }
      }
    }
    invitations(first: 100) {
      totalCount
      nodes {
        ...InvitationDetails
      }
    }
  }

  fragment InvitationDetails on Invitation {
    id
    version
    email
    role
    from
    to
    createdAt
    expiresAt
    state
    mailState
    mailFailure
    isDemo
    ministry {
      id
      code
      name
    }
    invitedBy {
      id
      displayName
    }
    viewerCanManage {
      allowed
    }
  }
`);

/** One account: its roles, what it would leave behind, and who stands in. */
export const accountQuery = graphql(`
  query Account($id: ID!, $language: Language!) {
    viewer {
      id
      version
      viewerCanManageNationalRoles {
        allowed
      }
      managedMinistries(first: 100) {
        nodes {
          id
          code
          name
        }
      }
    }
    node(id: $id) {
      __typename
      ... on Person {
        id
        displayName
        post
        version
        account {
          state
          email
          closedAt
          lastSeenAt
          viewerCanClose {
            allowed
            reason(language: $language)
          }
          roles(first: 100) {
            nodes {
              ...OwnRoleDetails
            }
          }
          handover {
            lastDay
            at
            isUndone
            by {
              id
              displayName
            }
            successor {
              id
              displayName
            }
            viewerCanUndo {
              allowed
            }
          }
          leaving {
            actionCount
            updateCount
            draftCount
            questionCount
            blockerCount
            decisionCount
            tokenCount
            calendarCount
            deputies(first: 50) {
              nodes {
                id
                role
                from
                to
                deputy {
                  id
                  displayName
                }
                ministry {
                  id
                  code
                }
              }
            }
            standsInFor(first: 50) {
              nodes {
                id
                role
                to
                person {
                  id
                  displayName
                }
                ministry {
                  id
                  code
                }
              }
            }
            colleagues(first: 100) {
              nodes {
                id
                displayName
                post
              }
            }
          }
        }
      }
    }
  }
`);

type Answered = NonNullable<ResultOf<typeof accountQuery>['node']>;
/** The person on the page of an account. */
export type PersonShown = Extract<Answered, { __typename: 'Person' }>;
export type AccountShown = NonNullable<PersonShown['account']>;
export type ManagerShown = NonNullable<ResultOf<typeof accountQuery>['viewer']>;
export type InvitationShown = ResultOf<typeof invitationsQuery>['invitations']['nodes'][number];
export type OwnRoleShown = AccountShown['roles']['nodes'][number];
