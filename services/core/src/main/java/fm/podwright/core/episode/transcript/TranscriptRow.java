package fm.podwright.core.episode.transcript;

import fm.podwright.core.episode.OfEpisode;
import fm.podwright.core.show.OfShow;
import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.episode.transcript.SourceFormat;
import fm.podwright.domain.episode.transcript.TranscriptSource;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// A transcript as the table has it.
@MappedEntity("transcript")
record TranscriptRow(
    @OfAccount AccountId accountId,
    @Id @OfEpisode EpisodeId episodeId,
    @OfShow ShowId showId,
    String format,
    String source,
    boolean timed,
    @TypeDef(type = DataType.JSON) List<CueRow> cues,
    @TypeDef(type = DataType.JSON) List<SpeakerRow> speakers,
    Instant changedAt) {

  static TranscriptRow of(
      AccountId account, ShowId show, EpisodeId episode, StoredTranscript stored, Instant now) {
    var source = stored.source();
    return new TranscriptRow(
        account,
        episode,
        show,
        source.format().name().toLowerCase(Locale.ROOT),
        source.text(),
        source.transcript().isTimed(),
        CueRow.rows(source.transcript()),
        SpeakerRow.rows(stored.speakers()),
        now);
  }

  StoredTranscript stored() {
    return new StoredTranscript(
        new TranscriptSource(
            SourceFormat.valueOf(format.toUpperCase(Locale.ROOT)), source, CueRow.transcript(cues)),
        SpeakerRow.speakers(speakers));
  }
}
