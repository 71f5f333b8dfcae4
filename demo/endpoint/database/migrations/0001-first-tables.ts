import { sql, type Kysely, type Migration } from 'kysely';

/** Everything the network says, and what people send. Later migrations add; none rewrites this one. */
export const firstTables: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('network')
      .addColumn('id', 'integer', (column) => column.primaryKey())
      .addColumn('body', 'text', (column) => column.notNull())
      .addColumn('updated_at', 'text', (column) => column.notNull())
      .execute();

    for (const table of ['levels', 'series', 'testimonials']) {
      await db.schema
        .createTable(table)
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('rank', 'integer', (column) => column.notNull())
        .addColumn('body', 'text', (column) => column.notNull())
        .execute();
    }

    await db.schema
      .createTable('meetings')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('start', 'text', (column) => column.notNull())
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addColumn('updated_at', 'text', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('meetings_start').on('meetings').columns(['start', 'id']).execute();

    await db.schema
      .createTable('seats')
      .addColumn('meeting_id', 'text', (column) => column.primaryKey().references('meetings.id').onDelete('cascade'))
      .addColumn('capacity', 'integer', (column) => column.check(sql`capacity >= 0`))
      .addColumn('taken', 'integer', (column) => column.notNull().check(sql`taken >= 0`))
      .addColumn('waitlist', 'integer', (column) => column.notNull())
      .addColumn('tickets', 'integer', (column) => column.notNull())
      .addColumn('changed_at', 'text', (column) => column.notNull())
      .execute();

    await db.schema
      .createTable('registrations')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('meeting_id', 'text', (column) => column.notNull().references('meetings.id'))
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('ticket', 'integer')
      .addColumn('organization_name', 'text', (column) => column.notNull())
      .addColumn('organization_level', 'text')
      .addColumn('organization_siren', 'text')
      .addColumn('contact_name', 'text', (column) => column.notNull())
      .addColumn('contact_email', 'text', (column) => column.notNull())
      .addColumn('contact_phone', 'text')
      .addColumn('answers', 'text', (column) => column.notNull())
      .addColumn('language', 'text', (column) => column.notNull())
      .addColumn('notice_version', 'text')
      .addColumn('created_at', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex('registrations_meeting')
      .on('registrations')
      .columns(['meeting_id', 'status', 'ticket'])
      .execute();

    await db.schema
      .createTable('participants')
      .addColumn('registration_id', 'text', (column) =>
        column.notNull().references('registrations.id').onDelete('cascade'),
      )
      .addColumn('rank', 'integer', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('email', 'text', (column) => column.notNull())
      .addColumn('role', 'text')
      .addPrimaryKeyConstraint('participants_key', ['registration_id', 'rank'])
      .execute();

    await db.schema
      .createTable('consents')
      .addColumn('registration_id', 'text', (column) =>
        column.notNull().references('registrations.id').onDelete('cascade'),
      )
      .addColumn('purpose', 'text', (column) => column.notNull())
      .addColumn('given', 'integer', (column) => column.notNull())
      .addColumn('notice_version', 'text')
      .addColumn('answered_at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('consents_key', ['registration_id', 'purpose'])
      .execute();

    await db.schema
      .createTable('manage_links')
      .addColumn('token_hash', 'text', (column) => column.primaryKey())
      .addColumn('registration_id', 'text', (column) =>
        column.notNull().references('registrations.id').onDelete('cascade'),
      )
      .addColumn('expires_at', 'text', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('manage_links_registration').on('manage_links').column('registration_id').execute();

    await db.schema
      .createTable('idempotency_keys')
      .addColumn('key_hash', 'text', (column) => column.primaryKey())
      .addColumn('body_hash', 'text', (column) => column.notNull())
      // Set once the registration it stands for is in: the key is claimed first, to shut out a second attempt.
      .addColumn('registration_id', 'text', (column) => column.notNull())
      .addColumn('answer', 'text', (column) => column.notNull())
      .addColumn('created_at', 'text', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('idempotency_keys_age').on('idempotency_keys').column('created_at').execute();
  },
};
