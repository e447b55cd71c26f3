import type { User } from '../../api/users';

/** First and last name, else the name by which the person signs in. */
export function nameOf(user: Pick<User, 'firstName' | 'lastName' | 'userName'>): string {
  const name = [user.firstName, user.lastName].filter(Boolean).join(' ');
  return name === '' ? user.userName : name;
}
