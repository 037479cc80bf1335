/**
 * What `openFile` answers for mails, invitations and cards of people: three of the sorts of a
 * `FileView`. All of it is read anew from the file; nothing is written before the person acts.
 */
export type {
  CardMatch,
  InvitationView,
  KnownMeeting,
  MailView,
  MeetingView,
  PeopleView,
} from '#domain/incoming/invitation/view.ts'
