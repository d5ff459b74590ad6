import { graphql } from '../graphql/generated/index.ts';

export const grantRole = graphql(`
  mutation GrantRole($input: GrantRoleInput!) {
    result: grantRole(input: $input) {
      __typename
      ... on AccountChanged {
        person {
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

export const endRole = graphql(`
  mutation EndRole($input: EndRoleInput!) {
    result: endRole(input: $input) {
      __typename
      ... on AccountChanged {
        person {
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

export const closeAccount = graphql(`
  mutation CloseAccount($input: CloseAccountInput!) {
    result: closeAccount(input: $input) {
      __typename
      ... on AccountChanged {
        person {
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

export const reopenAccount = graphql(`
  mutation ReopenAccount($input: CloseAccountInput!) {
    result: reopenAccount(input: $input) {
      __typename
      ... on AccountChanged {
        person {
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

export const handOver = graphql(`
  mutation HandOver($input: HandOverInput!) {
    result: handOver(input: $input) {
      __typename
      ... on AccountChanged {
        person {
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

export const undoHandOver = graphql(`
  mutation UndoHandOver($input: CloseAccountInput!) {
    result: undoHandOver(input: $input) {
      __typename
      ... on AccountChanged {
        person {
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

export const invitePerson = graphql(`
  mutation InvitePerson($input: InvitePersonInput!) {
    result: invitePerson(input: $input) {
      __typename
      ... on InvitationChanged {
        invitation {
          ...InvitationDetails
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

export const withdrawInvitation = graphql(`
  mutation WithdrawInvitation($input: ChangeInvitationInput!) {
    result: withdrawInvitation(input: $input) {
      __typename
      ... on InvitationChanged {
        invitation {
          ...InvitationDetails
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

export const sendInvitationAgain = graphql(`
  mutation SendInvitationAgain($input: ChangeInvitationInput!) {
    result: sendInvitationAgain(input: $input) {
      __typename
      ... on InvitationChanged {
        invitation {
          ...InvitationDetails
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

export const appointFor = graphql(`
  mutation AppointDeputyFor($input: AppointDeputyInput!) {
    result: appointDeputy(input: $input) {
      __typename
      ... on DeputyChanged {
        person {
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

export const endDeputyFor = graphql(`
  mutation EndDeputyFor($input: EndDeputyInput!) {
    result: endDeputy(input: $input) {
      __typename
      ... on DeputyChanged {
        person {
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
