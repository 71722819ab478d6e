import { Neo4jError } from 'neo4j-driver';
import { JejakError } from '../../errors.ts';

/** What the driver reports, as a failure of ours in one line. What we do not know by name comes back as it was: a bug. */
export function neo4jFailure(place: string, error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const unavailable = (why: string): JejakError =>
    new JejakError('ENGINE_UNAVAILABLE', `${place} ${why}`, { cause: error });
  if (error.code.startsWith('Neo.ClientError.Security'))
    return unavailable('refused the user name or the password (NEO4J_USERNAME, NEO4J_PASSWORD)');
  if (error.code === 'Neo.ClientError.Database.DatabaseNotFound')
    return unavailable('has no such database (NEO4J_DATABASE)');
  if (error.code.includes('TransactionTimedOut'))
    return new JejakError('DEADLINE_EXCEEDED', `${place} took too long`, { cause: error });
  const gone = ['ServiceUnavailable', 'SessionExpired', 'Neo.TransientError.General.DatabaseUnavailable', 'N/A'];
  if (gone.includes(error.code)) return unavailable('cannot be reached; is it running, and is NEO4J_URI right?');
  // A deadlock, a lock that was not had in time, memory that others hold: the driver has tried again by now.
  if (error.retriable || error.code.startsWith('Neo.TransientError.'))
    return new JejakError(
      'DATABASE_BUSY',
      `${place} gave the work up for others that were in its way, and did so again; send it once more in a moment`,
      { cause: error },
    );
  return error;
}
