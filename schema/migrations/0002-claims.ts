/** What each document says, statement by statement, with the span it rests on; a span that does not quote its text is refused here. */
import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table extractor_run (
      id text primary key,
      name text not null,
      version text not null,
      config_hash text not null,
      created_at timestamptz not null default now(),
      unique (name, version, config_hash)
    );

    create table evidence (
      id text primary key,
      version_id text not null references document_version (id),
      start_offset integer,
      end_offset integer,
      locator text,
      quote text not null,
      check ((start_offset is null) = (end_offset is null)),
      check (start_offset is not null or locator is not null),
      check (start_offset >= 0 and end_offset > start_offset)
    );
    create index evidence_version on evidence (version_id);

    -- Offsets are UTF-16 units, PostgreSQL counts code points: a filler behind every character outside the
    -- basic plane makes the two agree.
    create function utf16_padded(value text) returns text language sql immutable strict parallel safe as $$
      select case when octet_length(value) = length(value) then value
        else regexp_replace(value, '([\\U00010000-\\U0010FFFF])', E'\\\\1\\uE000', 'g') end
    $$;
    create function check_evidence() returns trigger language plpgsql as $$
    declare whole text;
    begin
      if new.start_offset is null then return new; end if;
      select text into whole from document_version where id = new.version_id;
      if whole is null or substring(utf16_padded(whole) from new.start_offset + 1 for new.end_offset - new.start_offset)
          is distinct from utf16_padded(new.quote) then
        raise exception 'Evidence [%, %) of % does not quote its text: "%"', new.start_offset, new.end_offset,
          new.version_id, left(new.quote, 80) using errcode = 'check_violation',
          hint = 'Offsets are UTF-16 code units into document_version.text.';
      end if;
      return new;
    end $$;
    create trigger evidence_quotes_its_text before insert or update on evidence
      for each row execute function check_evidence();

    create table claim (
      id text primary key,
      version_id text not null references document_version (id),
      extractor_run_id text not null references extractor_run (id),
      event_key text not null,
      property text not null,
      value jsonb not null,
      ordinal integer not null,
      evidence_id text not null references evidence (id),
      confidence real not null check (confidence between 0 and 1),
      created_at timestamptz not null default now(),
      superseded_at timestamptz,
      superseded_because text check (superseded_because in ('QUOTE_VANISHED', 'VERSION_REPLACED', 'READ_ANEW')),
      check ((superseded_at is null) = (superseded_because is null))
    );
    create index claim_version on claim (version_id);
    create index claim_evidence on claim (evidence_id);

    create function check_claim_change() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' or row (new.id, new.version_id, new.extractor_run_id, new.event_key, new.property, new.value,
          new.ordinal, new.evidence_id, new.confidence) is distinct from row (old.id, old.version_id, old.extractor_run_id,
          old.event_key, old.property, old.value, old.ordinal, old.evidence_id, old.confidence) then
        raise exception 'Claim % is never edited, only superseded', old.id using errcode = 'restrict_violation';
      end if;
      return new;
    end $$;
    create trigger claim_is_never_edited before update or delete on claim
      for each row execute function check_claim_change();

    create table issue (
      id text primary key,
      subject_id text not null,
      stage text not null,
      code text not null,
      message text not null,
      start_offset integer,
      end_offset integer,
      created_at timestamptz not null default now()
    );
    create index issue_subject on issue (subject_id);
    create index issue_code on issue (code);
  `.execute(db);
}
