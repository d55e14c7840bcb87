package fm.podwright.domain.feed.tag;

import static fm.podwright.domain.feed.tag.Attribute.TEXT;
import static fm.podwright.domain.feed.tag.Attribute.needed;
import static fm.podwright.domain.feed.tag.Attribute.optional;

import fm.podwright.domain.show.Finding;
import java.util.List;
import java.util.Optional;

/// The tags of the podcast namespace, phases 1 to 7, that a person can give a show or an episode.
public final class Vocabulary {
  public static final Kind FUNDING =
      Kind.of(
          "podcast:funding",
          needed("url", "address", Rules.ADDRESS, "Where people can give something."),
          needed(TEXT, "words", Rule.upTo(128), "What the link says, such as Support the show."));

  public static final Kind LOCATION =
      Kind.of(
          "podcast:location",
          needed(TEXT, "place", Rule.upTo(128), "As people say it, such as Vienna, Austria."),
          optional("rel", "relation", Rule.oneOf("subject", "creator"), "Why the place is named."),
          optional("geo", "coordinates", Rules.GEO, "Like geo:48.2082,16.3738."),
          optional("osm", "OpenStreetMap object", Rules.OSM, "Like R109166."),
          optional("country", "country", Rules.COUNTRY, "Two capitals, such as AT."));

  public static final Kind LICENSE =
      Kind.of(
              "podcast:license",
              needed(TEXT, "license", Rule.upTo(128), "Such as cc-by-4.0."),
              optional("url", "address", Rules.ADDRESS, "Where its text stands."))
          .times(0, 1)
          .where(Vocabulary::license);

  public static final Kind REMOTE_ITEM =
      Kind.of(
          "podcast:remoteItem",
          needed(
              "feedGuid",
              "podcast GUID",
              Rules.GUID,
              "Its podcast:guid. Left empty it is made of the feed's address."),
          optional(
              "feedUrl", "feed's address", Rules.ADDRESS, "Such as https://example.com/feed.xml."),
          optional("title", "title", Rule.upTo(255), "As apps and your site shall name it."),
          optional("itemGuid", "episode's GUID", Rule.upTo(1000), "If one episode is meant."),
          optional("medium", "medium", Rule.oneOf(Medium.codes()), "If it is no podcast."));

  public static final Kind PODROLL =
      Kind.of("podcast:podroll").holding(REMOTE_ITEM.times(1, 100)).times(0, 1);

  public static final Kind UPDATE_FREQUENCY =
      Kind.of(
              "podcast:updateFrequency",
              needed(TEXT, "frequency", Rule.upTo(128), "In words, such as Every Tuesday."),
              optional("rrule", "recurrence rule", Rules.REPETITION, "Like FREQ=WEEKLY;BYDAY=TU."),
              optional("dtstart", "first time", Rules.MOMENT, "Like 2026-12-01T19:00:00Z."),
              optional(
                  "complete", "finished", Rule.oneOf("true", "false"), "Yes if no more follow."))
          .times(0, 1);

  public static final Kind TXT =
      Kind.of(
          "podcast:txt",
          needed(TEXT, "text", Rule.upTo(4000), ""),
          optional("purpose", "purpose", Rule.upTo(128), "Such as ai-content or release."));

  public static final Kind BLOCK =
      Kind.of(
          "podcast:block",
          needed(TEXT, "answer", Rule.oneOf("yes", "no"), "Yes keeps the show out."),
          optional("id", "service", Rules.SLUG, "Its slug, such as spotify. Empty means all."));

  public static final Kind CHAT =
      Kind.of(
          "podcast:chat",
          needed("server", "server", Rules.SERVER, "Such as irc.example.com."),
          needed("protocol", "protocol", Rules.SLUG, "Such as irc, xmpp, matrix or nostr."),
          optional("accountId", "account", Rule.upTo(255), "Whose chat it is, there."),
          optional("space", "room", Rule.upTo(255), "The channel or the room."));

  public static final Kind SOCIAL_INTERACT =
      Kind.of(
              "podcast:socialInteract",
              needed(
                  "protocol",
                  "protocol",
                  Rule.oneOf(
                      "activitypub",
                      "atproto",
                      "nostr",
                      "lightning",
                      "twitter",
                      "hive",
                      "matrix",
                      "disabled"),
                  "Disabled means that no comments are wanted."),
              optional("uri", "address of the post", Rules.STREAM, "Where the comments are."),
              optional("accountId", "account", Rule.upTo(255), "Such as @show@example.social."),
              optional("accountUrl", "account's address", Rules.ADDRESS, ""),
              optional("priority", "priority", Rules.WHOLE, "1 is shown first."))
          .where(Vocabulary::social);

  public static final Kind SOUNDBITE =
      Kind.of(
          "podcast:soundbite",
          needed("startTime", "start", Rules.SECONDS, "In seconds."),
          needed("duration", "length", Rules.LENGTH, "In seconds; 15 to 120 are shared best."),
          optional(TEXT, "title", Rule.upTo(128), "Empty means the episode's title."));

  public static final Kind CONTENT_LINK =
      Kind.of(
          "podcast:contentLink",
          needed("href", "address", Rules.ADDRESS, "Where it can be seen or heard."),
          optional(TEXT, "words", Rule.upTo(128), "Such as Live on YouTube."));

  /// What a person fills in first of a show.
  public static final List<Kind> FIRST_OF_SHOWS =
      List.of(FUNDING, PODROLL, LOCATION, LICENSE, UPDATE_FREQUENCY);

  /// What a person fills in first of an episode.
  public static final List<Kind> FIRST_OF_EPISODES = List.of(SOUNDBITE, LOCATION, LICENSE);

  private Vocabulary() {}

  /// What a show can have, in the order of the feed; its texts for directories belong to the show
  /// itself.
  public static List<Kind> ofShows() {
    return List.of(
        LICENSE,
        LOCATION,
        FUNDING,
        PODROLL,
        UPDATE_FREQUENCY,
        BLOCK,
        Values.PUBLISHER,
        CHAT,
        SOCIAL_INTERACT,
        Values.VALUE,
        Values.LIVE_ITEM);
  }

  /// What an episode can have, in the order of the feed.
  public static List<Kind> ofEpisodes() {
    return List.of(
        SOUNDBITE,
        LICENSE,
        LOCATION,
        FUNDING,
        TXT,
        CONTENT_LINK,
        SOCIAL_INTERACT,
        CHAT,
        Values.ALTERNATE_ENCLOSURE,
        Values.VALUE_OF_EPISODE);
  }

  /// The kind of that name in `kinds`.
  public static Optional<Kind> find(List<Kind> kinds, String name) {
    return kinds.stream().filter(it -> it.name().equals(name)).findFirst();
  }

  private static List<Finding> license(String path, Element license) {
    var known = Licenses.isKnown(license.text());
    if (known || !license.attribute("url").isEmpty()) return List.of();
    return List.of(
        Finding.error(
            path + ".url",
            "The license " + license.text() + " is none that everybody knows.",
            "Give the address of its text, or choose one from the list."));
  }

  private static List<Finding> social(String path, Element place) {
    var disabled = place.attribute("protocol").equals("disabled");
    if (disabled || !place.attribute("uri").isEmpty()) return List.of();
    return List.of(
        Finding.error(
            path + ".uri",
            "The address of the post is missing.",
            "Fill it in, or choose disabled where no comments are wanted."));
  }
}
