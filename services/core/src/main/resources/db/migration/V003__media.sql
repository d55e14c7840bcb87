-- Uploads on their way in, and the audio that came of them. Media never changes: new bytes are new media.

CREATE TABLE media (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  show_id uuid NOT NULL,
  type text NOT NULL CHECK (type IN ('mp3', 'm4a')),
  bytes bigint NOT NULL CHECK (bytes > 0),
  duration_ms bigint NOT NULL CHECK (duration_ms > 0),
  header_bytes bigint NOT NULL,
  audio_bytes bigint NOT NULL,
  channels integer NOT NULL,
  sample_rate integer NOT NULL,
  title text NOT NULL,
  artist text NOT NULL,
  has_artwork boolean NOT NULL,
  chapters jsonb NOT NULL,
  remarks jsonb NOT NULL,
  loudness double precision NOT NULL,
  true_peak double precision NOT NULL,
  waveform text NOT NULL,
  storage_key text NOT NULL,
  file_name text NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (account_id, id),
  FOREIGN KEY (account_id, show_id) REFERENCES show
);
ALTER TABLE media ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON media TO podwright_app;
CREATE POLICY tenant ON media TO podwright_app
  USING (account_id = (SELECT current_setting('podwright.account')::uuid))
  WITH CHECK (account_id = (SELECT current_setting('podwright.account')::uuid));

CREATE TABLE upload (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  show_id uuid NOT NULL,
  episode_id uuid NOT NULL,
  file_name text NOT NULL,
  content_type text NOT NULL,
  bytes bigint NOT NULL CHECK (bytes > 0),
  part_bytes bigint NOT NULL CHECK (part_bytes > 0),
  storage_key text NOT NULL,
  storage_upload text NOT NULL,
  status text NOT NULL CHECK (status IN ('uploading', 'received', 'ready', 'refused', 'abandoned')),
  step text NOT NULL DEFAULT '',
  share double precision NOT NULL DEFAULT 0,
  message text NOT NULL DEFAULT '',
  media_id uuid,
  created_by uuid NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (account_id, id),
  FOREIGN KEY (account_id, show_id) REFERENCES show,
  FOREIGN KEY (account_id, media_id) REFERENCES media
);
CREATE INDEX upload_of_episode ON upload (account_id, episode_id, created_at);
CREATE INDEX upload_by_age ON upload (account_id, created_at) WHERE status = 'uploading';
ALTER TABLE upload ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON upload TO podwright_app;
CREATE POLICY tenant ON upload TO podwright_app
  USING (account_id = (SELECT current_setting('podwright.account')::uuid))
  WITH CHECK (account_id = (SELECT current_setting('podwright.account')::uuid));
