import Sqlite from 'better-sqlite3';
import pg from 'pg';

/**
 * The database at `location` ({ file } or { url }) by its driver alone: `read` gives rows, `write` runs work in one
 * transaction that is safely on disk when it returns. Values are marked with `?` on both.
 */
export function openBare(location) {
  return 'file' in location ? openSqlite(location.file) : openPostgres(location.url);
}

function openSqlite(file) {
  const database = new Sqlite(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  const prepared = new Map();
  const statement = (sql) => {
    const known = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, known);
    return known;
  };
  const connection = {
    read: (sql, values = []) => Promise.resolve(statement(sql).all(values)),
    run: (sql, values = []) => Promise.resolve(statement(sql).run(values.map(asBindable)).changes),
    among: (column) => `${column} IN (SELECT value FROM json_each(?))`,
    idList: (ids) => JSON.stringify(ids),
  };
  return {
    ...connection,
    // Everything `work` waits for is already there, so no other request's statement comes in between.
    write: async (work) => {
      database.exec('BEGIN IMMEDIATE');
      try {
        const result = await work(connection);
        database.exec('COMMIT');
        return result;
      } catch (error) {
        // Whatever went wrong, the connection must be usable by the next request.
        database.exec('ROLLBACK');
        throw error;
      }
    },
    settle: () => database.exec('PRAGMA wal_checkpoint(TRUNCATE)'),
    close: () => database.close(),
  };
}

function asBindable(value) {
  return typeof value === 'boolean' ? Number(value) : value;
}

function openPostgres(url) {
  const getTypeParser = (oid, format) =>
    oid === pg.types.builtins.DATE ? String : pg.types.getTypeParser(oid, format);
  const pool = new pg.Pool({ connectionString: url, max: 10, types: { getTypeParser } });
  const on = (client) => ({
    read: async (sql, values = []) => (await client.query(numbered(sql), values)).rows,
    run: async (sql, values = []) => (await client.query(numbered(sql), values)).rowCount,
    among: (column) => `${column} = ANY(CAST(? AS uuid[]))`,
    idList: (ids) => ids,
  });
  const connection = on(pool);
  return {
    ...connection,
    write: async (work) => {
      const client = await pool.connect();
      try {
        await client.query('BEGIN');
        const result = await work(on(client));
        await client.query('COMMIT');
        return result;
      } catch (error) {
        // Whatever went wrong, the connection must be usable by the next request.
        await client.query('ROLLBACK');
        throw error;
      } finally {
        client.release();
      }
    },
    settle: () => pool.query('VACUUM ANALYZE'),
    close: () => pool.end(),
  };
}

const known = new Map();

function numbered(sql) {
  let count = 0;
  const text = known.get(sql) ?? sql.replaceAll('?', () => `$${++count}`);
  known.set(sql, text);
  return text;
}
