package fm.podwright.core.media;

import fm.podwright.core.show.OfShow;
import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.media.AudioFacts;
import fm.podwright.domain.media.AudioFormat;
import fm.podwright.domain.media.AudioLayout;
import fm.podwright.domain.media.AudioTags;
import fm.podwright.domain.media.AudioType;
import fm.podwright.domain.media.Loudness;
import fm.podwright.domain.media.Media;
import fm.podwright.domain.media.MediaId;
import fm.podwright.domain.media.Remark;
import fm.podwright.domain.media.Waveform;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// Media as the table has it.
@MappedEntity("media")
record MediaRow(
    @OfAccount AccountId accountId,
    @Id @OfMedia MediaId id,
    @OfShow ShowId showId,
    String type,
    long bytes,
    long durationMs,
    long headerBytes,
    long audioBytes,
    int channels,
    int sampleRate,
    String title,
    String artist,
    boolean hasArtwork,
    @TypeDef(type = DataType.JSON) List<ChapterRow> chapters,
    @TypeDef(type = DataType.JSON) List<String> remarks,
    double loudness,
    double truePeak,
    String waveform,
    String storageKey,
    String fileName,
    Instant createdAt) {

  static MediaRow of(AccountId account, Media media, Instant now) {
    var facts = media.facts();
    return new MediaRow(
        account,
        media.id(),
        media.show(),
        facts.type().extension(),
        media.bytes(),
        facts.duration().toMillis(),
        facts.layout().headerBytes(),
        facts.layout().audioBytes(),
        facts.format().channels(),
        facts.format().sampleRate(),
        facts.tags().title(),
        facts.tags().artist(),
        facts.tags().hasArtwork(),
        ChapterRow.rows(facts.tags().chapters()),
        facts.remarks().stream().map(Remark::name).toList(),
        media.loudness().integrated(),
        media.loudness().truePeak(),
        media.waveform().compact(),
        media.storageKey(),
        media.fileName(),
        now);
  }

  Media media() {
    return new Media(
        id,
        showId,
        facts(),
        new Loudness(loudness, truePeak),
        Waveform.parse(waveform),
        storageKey,
        fileName);
  }

  private AudioFacts facts() {
    return new AudioFacts(
        new AudioFormat(AudioType.valueOf(type.toUpperCase(Locale.ROOT)), channels, sampleRate),
        new AudioLayout(bytes, headerBytes, audioBytes),
        Duration.ofMillis(durationMs),
        new AudioTags(title, artist, ChapterRow.chapters(chapters), hasArtwork),
        remarks.stream().map(Remark::valueOf).toList());
  }
}
