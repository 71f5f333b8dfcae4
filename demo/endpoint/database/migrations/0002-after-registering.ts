import { sql, type Kysely, type Migration } from 'kysely';

/** What happens to a registration once it is in: changes, and the mails about them. */
export const afterRegistering: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .alterTable('registrations')
      .addColumn('revision', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
    await db.schema
      .alterTable('registrations')
      .addColumn('announced', 'text', (column) => column.notNull().defaultTo(''))
      .execute();
    // Who registered before this migration knows the meeting as it is now.
    await sql`update registrations set announced =
      (select status || ' ' || start from meetings where meetings.id = registrations.meeting_id)`.execute(db);

    await db.schema
      .createTable('outbox')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('registration_id', 'text', (column) =>
        column.notNull().references('registrations.id').onDelete('cascade'),
      )
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('recipient_name', 'text', (column) => column.notNull())
      .addColumn('recipient', 'text', (column) => column.notNull())
      .addColumn('subject', 'text', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addColumn('html', 'text', (column) => column.notNull())
      .addColumn('calendar', 'text', (column) => column.notNull())
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('attempts', 'integer', (column) => column.notNull())
      .addColumn('due_at', 'text', (column) => column.notNull())
      .addColumn('last_error', 'text')
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('sent_at', 'text')
      .execute();
    await db.schema.createIndex('outbox_due').on('outbox').columns(['status', 'due_at']).execute();
    await db.schema.createIndex('outbox_registration').on('outbox').column('registration_id').execute();
  },
};
