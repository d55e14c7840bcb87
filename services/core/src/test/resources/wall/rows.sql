-- A row of every table that a tenant has, or more. `{letter}` is the account's; all ids come of it.
INSERT INTO account VALUES (md5('{letter}')::uuid, 'Account {letter}', now());
INSERT INTO users (id, email, name, password_hash, verified_at, created_at)
  VALUES (md5('{letter} user')::uuid, lower('{letter}@example.com'), 'Person {letter}', 'none', now(), now());
INSERT INTO membership (account_id, user_id, role, created_at)
  VALUES (md5('{letter}')::uuid, md5('{letter} user')::uuid, 'owner', now());
INSERT INTO invitation (account_id, id, email, role, invited_by, created_at)
  VALUES (md5('{letter}')::uuid, md5('{letter} invitation')::uuid, 'guest@example.com', 'editor', md5('{letter} user')::uuid, now());
INSERT INTO token (account_id, id, purpose, subject, hash, expires_at)
  VALUES (md5('{letter}')::uuid, md5('{letter} token')::uuid, 'reset', md5('{letter} user')::uuid, '{letter} token', now() + interval '30 minutes');
INSERT INTO session (account_id, id, user_id, hash, rotated_at, user_agent, created_at, expires_at)
  VALUES (md5('{letter}')::uuid, md5('{letter} session')::uuid, md5('{letter} user')::uuid, '{letter} session', now(), 'test', now(), now() + interval '1 day');

INSERT INTO show (account_id, id, slug, title, description, author, copyright, language, category, explicit, type, zone, owner_name, owner_email, owner_shown, guid, created_at, changed_at)
  VALUES (md5('{letter}')::uuid, md5('{letter} show')::uuid, lower('show-{letter}'), 'Show {letter}', '', '', '', 'en', 'Technology', false, 'episodic', 'Europe/Berlin', '', 'host@example.com', false, md5('{letter} guid')::uuid, now(), now());
INSERT INTO image (account_id, id, show_id, extension, widths, created_at)
  VALUES (md5('{letter}')::uuid, md5('{letter} image')::uuid, md5('{letter} show')::uuid, 'jpg', '{600}', now());
INSERT INTO show_host (account_id, show_id, host, canonical, created_at)
  VALUES (md5('{letter}')::uuid, md5('{letter} show')::uuid, lower('show-{letter}.localhost'), true, now());
INSERT INTO custom_domain (account_id, id, show_id, host, code, state, since, check_at, created_at)
  VALUES (md5('{letter}')::uuid, md5('{letter} domain')::uuid, md5('{letter} show')::uuid, lower('{letter}.example.com'), 'code', 'verified', now(), now(), now());
INSERT INTO show_host (account_id, show_id, host, canonical, created_at, domain_id)
  VALUES (md5('{letter}')::uuid, md5('{letter} show')::uuid, lower('{letter}.example.com'), false, now(), md5('{letter} domain')::uuid);

-- One episode of each status, each with audio of its own.
INSERT INTO media (account_id, id, show_id, type, bytes, duration_ms, header_bytes, audio_bytes, channels, sample_rate, title, artist, has_artwork, chapters, remarks, loudness, true_peak, waveform, storage_key, file_name, created_at)
  SELECT md5('{letter}')::uuid, md5('{letter} media ' || status)::uuid, md5('{letter} show')::uuid, 'mp3', 3, 1, 1, 2, 2, 44100, '', '', false, '[]', '[]', -16, -1, '', '{letter}/' || status, 'a.mp3', now()
  FROM unnest(ARRAY['draft', 'scheduled', 'published', 'unpublished']) status;
INSERT INTO upload (account_id, id, show_id, episode_id, file_name, content_type, bytes, part_bytes, storage_key, storage_upload, status, created_by, created_at)
  VALUES (md5('{letter}')::uuid, md5('{letter} upload')::uuid, md5('{letter} show')::uuid, md5('{letter} draft')::uuid, 'a.mp3', 'audio/mpeg', 3, 3, '{letter}/upload', 'u', 'uploading', md5('{letter} user')::uuid, now());
INSERT INTO episode (account_id, id, show_id, slug, title, summary, notes, type, guid, media_id, status, release_at, preview_hash, created_at, changed_at)
  SELECT md5('{letter}')::uuid, md5('{letter} ' || status)::uuid, md5('{letter} show')::uuid, status, 'Episode {letter}', '', '', 'full', '{letter} ' || status, md5('{letter} media ' || status)::uuid, status, CASE WHEN status <> 'draft' THEN now() END, convert_to('{letter} ' || status, 'UTF8'), now(), now()
  FROM unnest(ARRAY['draft', 'scheduled', 'published', 'unpublished']) status;
INSERT INTO transcript (account_id, episode_id, show_id, format, source, timed, cues, speakers, changed_at)
  SELECT md5('{letter}')::uuid, md5('{letter} ' || status)::uuid, md5('{letter} show')::uuid, 'text', 'Hello.', false, '[]', '[]', now()
  FROM unnest(ARRAY['draft', 'scheduled', 'published', 'unpublished']) status;
INSERT INTO passage (account_id, episode_id, kind, position, show_id, text, marks, language, lexemes)
  SELECT md5('{letter}')::uuid, md5('{letter} ' || status)::uuid, 'transcript', 0, md5('{letter} show')::uuid, 'Hello.', '[]', 'simple', ''
  FROM unnest(ARRAY['draft', 'scheduled', 'published', 'unpublished']) status;
INSERT INTO episode_address (account_id, show_id, slug, episode_id, live, place)
  VALUES (md5('{letter}')::uuid, md5('{letter} show')::uuid, 'published', md5('{letter} published')::uuid, true, 1);
INSERT INTO enclosure (account_id, episode_id, media_id, show_id, url, type, bytes, duration_ms, storage_key, live, published_at)
  VALUES (md5('{letter}')::uuid, md5('{letter} published')::uuid, md5('{letter} media published')::uuid, md5('{letter} show')::uuid, 'http://example.com/a.mp3', 'mp3', 3, 1, '{letter}/published', true, now());
INSERT INTO used_guid (account_id, show_id, guid, episode_id)
  VALUES (md5('{letter}')::uuid, md5('{letter} show')::uuid, '{letter} published', md5('{letter} published')::uuid);

-- A host of the show, nobody's guest, and a guest and a topic of one episode of each status.
INSERT INTO person (account_id, id, show_id, slug, name, portrait, created_at)
  SELECT md5('{letter}')::uuid, md5('{letter} person ' || slug)::uuid, md5('{letter} show')::uuid, slug, 'Person', md5('{letter} image')::uuid, now()
  FROM unnest(ARRAY['host', 'nobody', 'draft', 'scheduled', 'published', 'unpublished']) slug;
INSERT INTO topic (account_id, id, show_id, slug, name, created_at)
  SELECT md5('{letter}')::uuid, md5('{letter} topic ' || slug)::uuid, md5('{letter} show')::uuid, slug, 'Topic', now()
  FROM unnest(ARRAY['nothing', 'draft', 'scheduled', 'published', 'unpublished']) slug;
INSERT INTO show_credit (account_id, show_id, person_id, role, role_group, position)
  VALUES (md5('{letter}')::uuid, md5('{letter} show')::uuid, md5('{letter} person host')::uuid, 'host', 'cast', 0);
INSERT INTO episode_credit (account_id, episode_id, show_id, person_id, role, role_group, position)
  SELECT md5('{letter}')::uuid, md5('{letter} ' || status)::uuid, md5('{letter} show')::uuid, md5('{letter} person ' || status)::uuid, 'guest', 'cast', 0
  FROM unnest(ARRAY['draft', 'scheduled', 'published', 'unpublished']) status;
INSERT INTO episode_topic (account_id, episode_id, show_id, topic_id, position)
  SELECT md5('{letter}')::uuid, md5('{letter} ' || status)::uuid, md5('{letter} show')::uuid, md5('{letter} topic ' || status)::uuid, 0
  FROM unnest(ARRAY['draft', 'scheduled', 'published', 'unpublished']) status;

INSERT INTO chapter_mark (account_id, episode_id, start_ms, title, link, hidden)
  SELECT md5('{letter}')::uuid, md5('{letter} ' || status)::uuid, 1000, 'Chapter', 'https://example.com/', false
  FROM unnest(ARRAY['draft', 'scheduled', 'published', 'unpublished']) status;

INSERT INTO prepared_copy (account_id, episode_id, fingerprint, source_id, media_id, made_at)
  SELECT md5('{letter}')::uuid, md5('{letter} ' || status)::uuid, 'print', md5('{letter} media ' || status)::uuid, md5('{letter} media ' || status)::uuid, now()
  FROM unnest(ARRAY['draft', 'scheduled', 'published', 'unpublished']) status;

INSERT INTO hit (account_id, id, at, show_id, episode_id, media_id, listener, user_agent, method, status, first_byte, bytes)
  SELECT md5('{letter}')::uuid, md5('{letter} hit')::uuid, day, md5('{letter} show')::uuid, md5('{letter} published')::uuid, md5('{letter} media published')::uuid, 'hash', 'test', 'GET', 200, 0, 3
  FROM unnest(ARRAY[now(), '2001-01-01']) day;
INSERT INTO download_day (account_id, episode_id, day, show_id, downloads)
  VALUES (md5('{letter}')::uuid, md5('{letter} published')::uuid, now()::date, md5('{letter} show')::uuid, 1);

INSERT INTO release_plan (account_id, episode_id, planned_by)
  VALUES (md5('{letter}')::uuid, md5('{letter} scheduled')::uuid, NULL);
INSERT INTO feed_change (account_id, show_id, revision, episode_id, at)
  VALUES (md5('{letter}')::uuid, md5('{letter} show')::uuid, 2, md5('{letter} published')::uuid, now());
INSERT INTO feed_arrival (account_id, show_id, revision, publisher, at)
  VALUES (md5('{letter}')::uuid, md5('{letter} show')::uuid, 2, 'publisher', now());
INSERT INTO feed_ping (account_id, show_id, revision, hub, state, at)
  VALUES (md5('{letter}')::uuid, md5('{letter} show')::uuid, 2, 'https://hub.example.com/', 'waiting', now());
INSERT INTO facade (account_id, show_id, layout, theme, typeface)
  VALUES (md5('{letter}')::uuid, md5('{letter} show')::uuid, 'stage', 'automatic', 'serif');
INSERT INTO own_page (account_id, id, show_id, slug, title, body, listed, created_at, changed_at)
  VALUES (md5('{letter}')::uuid, md5('{letter} page')::uuid, md5('{letter} show')::uuid, 'page', 'Page {letter}', '', true, now(), now());
INSERT INTO billing (account_id, customer)
  VALUES (md5('{letter}')::uuid, 'cus_' || lower('{letter}'));
INSERT INTO billing_change (account_id, id, at, words)
  VALUES (md5('{letter}')::uuid, md5('{letter} change')::uuid, now(), 'A plan was bought');
INSERT INTO billing_month (account_id, month, downloads)
  VALUES (md5('{letter}')::uuid, '2026-11-01', 100000);

-- Each has an operator, who suspended the account and took its show down.
INSERT INTO staff (user_id, role, since)
  VALUES (md5('{letter} user')::uuid, 'operator', now());
INSERT INTO staff_act (id, at, operator, operator_email, act, about, whom, reason, address)
  VALUES (md5('{letter} act')::uuid, now(), md5('{letter} user')::uuid, lower('{letter}@example.com'), 'suspended', md5('{letter}')::uuid, 'Account {letter}', '', '');
INSERT INTO account_act (account_id, id, at, act, whom, reason)
  VALUES (md5('{letter}')::uuid, md5('{letter} act')::uuid, now(), 'suspended', 'Account {letter}', '');
INSERT INTO restriction (account_id, id, show_id, grounds, reason, since)
  SELECT md5('{letter}')::uuid, md5('{letter} restriction ' || coalesce(show::text, ''))::uuid, show, 'abuse', '', now()
  FROM unnest(ARRAY[NULL, md5('{letter} show')::uuid]) show;
INSERT INTO inspection (account_id, id, show_id, operator, reason, begun_at, ends_at)
  VALUES (md5('{letter}')::uuid, md5('{letter} inspection')::uuid, md5('{letter} show')::uuid, md5('{letter} user')::uuid, 'A report', now(), now() + interval '30 minutes');
INSERT INTO old_path (account_id, show_id, path, prefix, target, created_at)
  VALUES (md5('{letter}')::uuid, md5('{letter} show')::uuid, '/old-{letter}', false, '/', now());
INSERT INTO abuse_report (id, at, page, about, kind, words, email)
  VALUES (md5('{letter} report')::uuid, now(), 'https://example.com/', md5('{letter}')::uuid, 'other', '', '');
INSERT INTO sign_up_invitation (id, email, hash, invited_by, invited_at, expires_at)
  VALUES (md5('{letter} sign-up')::uuid, lower('new-{letter}@example.com'), '{letter} sign-up', md5('{letter} user')::uuid, now(), now() + interval '1 day');
