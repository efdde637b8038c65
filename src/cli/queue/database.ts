import { Pool, type PoolClient, type QueryResult } from 'pg';

export type Row = Readonly<Record<string, unknown>>;

export interface Database {
  ask(text: string, values?: readonly unknown[]): Promise<QueryResult<Row>>;
  /** Does what one machine at a time may do: others that ask for the same wait until it is done. */
  alone<Done>(work: () => Promise<Done>): Promise<Done>;
  close(): Promise<void>;
}

/** Any number that nobody else locks in this database. */
const LOCK = 20_26_07;

export function openDatabase(url: string, connections: number): Database {
  // One more: whoever works alone keeps his lock on a connection of its own.
  const pool = new Pool({
    connectionString: url,
    application_name: 'periksa-renja',
    max: connections + 1,
  });
  // A connection that breaks is told by the question that meets it, be it at work or idle.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const on = async <Answer>(use: (client: PoolClient) => Promise<Answer>): Promise<Answer> => {
    const client = await pool.connect();
    try {
      const answer = await use(client);
      client.release();
      return answer;
    } catch (fault) {
      // Several statements that fail leave a transaction open that refuses every other question.
      client.release(true);
      throw fault;
    }
  };
  return {
    ask: (text, values) => on((client) => client.query<Row>(text, values && [...values])),
    alone: (work) =>
      on(async (client) => {
        await client.query('select pg_advisory_lock($1)', [LOCK]);
        const done = await work();
        await client.query('select pg_advisory_unlock($1)', [LOCK]);
        return done;
      }),
    close: () => pool.end(),
  };
}
