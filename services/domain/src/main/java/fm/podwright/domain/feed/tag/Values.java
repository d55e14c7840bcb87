package fm.podwright.domain.feed.tag;

import static fm.podwright.domain.feed.tag.Attribute.TEXT;
import static fm.podwright.domain.feed.tag.Attribute.needed;
import static fm.podwright.domain.feed.tag.Attribute.optional;

import fm.podwright.domain.show.Finding;
import java.util.List;

/// The tags that hold others: payments, live streams, other forms of the audio, the publisher.
public final class Values {
  static final Kind RECIPIENT =
      Kind.of(
          "podcast:valueRecipient",
          optional("name", "name", Rule.upTo(128), ""),
          needed("type", "kind", Rule.oneOf("lnaddress", "node", "wallet"), ""),
          needed("address", "address", Rule.upTo(500), "A lightning address or a node's key."),
          needed("split", "share", Rules.WHOLE, "Shares are compared with one another."),
          optional("customKey", "custom key", Rule.upTo(128), ""),
          optional("customValue", "custom value", Rule.upTo(500), ""),
          optional("fee", "fee", Rule.oneOf("true", "false"), "Yes takes it off before sharing."));

  static final Kind TIME_SPLIT =
      Kind.of(
              "podcast:valueTimeSplit",
              needed("startTime", "start", Rules.SECONDS, "In seconds."),
              needed("duration", "length", Rules.LENGTH, "In seconds."),
              optional("remoteStartTime", "start there", Rules.SECONDS, "In seconds."),
              optional("remotePercentage", "share there", Rules.PERCENT, "In percent."))
          .holding(Vocabulary.REMOTE_ITEM.times(0, 1), RECIPIENT)
          .where(Values::split);

  static final Kind VALUE = value();

  static final Kind VALUE_OF_EPISODE = value().holding(RECIPIENT.times(1, 100), TIME_SPLIT);

  static final Kind PUBLISHER =
      Kind.of("podcast:publisher")
          .holding(Vocabulary.REMOTE_ITEM.times(1, 1))
          .times(0, 1)
          .where(Values::publisher);

  static final Kind SOURCE =
      Kind.of(
          "podcast:source",
          needed("uri", "address", Rules.STREAM, "Of the file, or a magnet or IPFS address."),
          optional("contentType", "type", Rules.MEDIA_TYPE, "If it is not the one above."));

  static final Kind INTEGRITY =
      Kind.of(
          "podcast:integrity",
          needed("type", "kind", Rule.oneOf("sri", "pgp-signature"), ""),
          needed("value", "value", Rules.INTEGRITY, ""));

  static final Kind ALTERNATE_ENCLOSURE =
      Kind.of(
              "podcast:alternateEnclosure",
              needed("type", "type", Rules.MEDIA_TYPE, "Such as audio/opus or video/mp4."),
              optional("length", "size", Rules.WHOLE, "In bytes."),
              optional("bitrate", "bit rate", Rules.DECIMAL, "In bits a second."),
              optional("height", "height", Rules.WHOLE, "Of a video, in pixels."),
              optional("lang", "language", Rules.LANGUAGE, ""),
              optional("title", "title", Rule.upTo(32), ""),
              optional("rel", "group", Rule.upTo(32), "The same for what belongs together."),
              optional("codecs", "codecs", Rule.upTo(255), "As RFC 6381 has them."),
              optional(
                  "default",
                  "default",
                  Rule.oneOf("true", "false"),
                  "Yes only for a copy of the audio itself."))
          .holding(SOURCE.times(1, 20), INTEGRITY.times(0, 1));

  static final Kind LIVE_ITEM =
      Kind.of(
              "podcast:liveItem",
              needed("status", "status", Rule.oneOf("pending", "live", "ended"), ""),
              needed("start", "start", Rules.MOMENT, "Like 2026-12-01T19:00:00Z."),
              optional("end", "end", Rules.MOMENT, ""))
          .holding(
              words("title", "title", 255).times(1, 1),
              words("description", "description", 4000).times(0, 1),
              Kind.of("link", needed(TEXT, "page", Rules.ADDRESS, "")).times(0, 1),
              words("guid", "GUID", 1000).times(1, 1),
              Kind.of(
                      "enclosure",
                      needed("url", "stream", Rules.ADDRESS, "Where it can be heard."),
                      needed("type", "type", Rules.MEDIA_TYPE, "Such as audio/mpeg."),
                      needed("length", "size", Rules.WHOLE, "0 for a stream."))
                  .times(1, 1),
              Vocabulary.LOCATION,
              Vocabulary.FUNDING,
              Vocabulary.CHAT,
              Vocabulary.CONTENT_LINK);

  private Values() {}

  private static Kind value() {
    return Kind.of(
            "podcast:value",
            needed("type", "kind of payment", Rules.SLUG, "Such as lightning."),
            needed("method", "method", Rules.SLUG, "Such as keysend or lnaddress."),
            optional("suggested", "suggested sum", Rules.DECIMAL, "A minute, in whole coins."))
        .holding(RECIPIENT.times(1, 100));
  }

  private static Kind words(String name, String label, int most) {
    return Kind.of(name, needed(TEXT, label, Rule.upTo(most), ""));
  }

  private static List<Finding> split(String path, Element split) {
    if (!split.children().isEmpty()) return List.of();
    return List.of(
        Finding.error(
            path + ".remoteItem.0.feedGuid",
            "The split names nobody who is paid.",
            "Name the other show, or recipients."));
  }

  private static List<Finding> publisher(String path, Element publisher) {
    var medium = publisher.children().getFirst().attribute("medium");
    if (medium.equals("publisher")) return List.of();
    return List.of(
        Finding.error(
            path + ".remoteItem.0.medium",
            "The publisher's medium is not publisher.",
            "Choose publisher: the feed that is named is the publisher's own."));
  }
}
