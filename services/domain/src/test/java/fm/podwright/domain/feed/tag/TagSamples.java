package fm.podwright.domain.feed.tag;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// One of every tag, filled in as far as it goes.
public final class TagSamples {
  private static final String GUID = "917393e3-1b1e-5cef-ace4-edaa54e1f810";

  private TagSamples() {}

  public static ShowTags show() {
    return new ShowTags(
        true,
        true,
        true,
        Medium.MUSIC,
        new FeedSize.All(),
        new TreeMap<>(Map.of(2, "Sheds & Barns")),
        List.of(
            live(),
            Element.of("podcast:funding", "Support us", Map.of("url", "https://example.com/a?b&c")),
            Element.of("podcast:funding", "Buy a mug", Map.of("url", "https://example.com/mug")),
            place(),
            Element.of("podcast:license", "cc-by-4.0", Map.of()),
            Element.around("podcast:podroll", List.of(remote("podcast"))),
            Element.of(
                "podcast:updateFrequency",
                "Every Tuesday",
                Map.of(
                    "rrule", "FREQ=WEEKLY;BYDAY=TU",
                    "dtstart", "2026-12-01T19:00:00Z",
                    "complete", "false")),
            Element.of("podcast:block", "yes", Map.of("id", "example-app")),
            Element.of("podcast:block", "no", Map.of()),
            Element.around("podcast:publisher", List.of(remote("publisher"))),
            chat(),
            social(),
            new Element("podcast:value", payment(), "", List.of(recipient()))),
        "<fyyd:verify xmlns:fyyd=\"https://fyyd.de/fyyd-ns/\">abc &amp; d</fyyd:verify>");
  }

  public static EpisodeTags episode() {
    var split =
        new Element(
            "podcast:valueTimeSplit",
            new TreeMap<>(Map.of("startTime", "60", "duration", "237", "remotePercentage", "95")),
            "",
            List.of(remote("music")));
    var source = Element.of("podcast:source", "", Map.of("uri", "https://example.com/a.opus"));
    var integrity =
        Element.of(
            "podcast:integrity", "", Map.of("type", "sri", "value", "sha256-q1MKE+RZFJgrefm34="));
    return new EpisodeTags(
        "Ch. 3",
        true,
        List.of(
            Element.of(
                "podcast:soundbite", "A shed", Map.of("startTime", "73.5", "duration", "60")),
            place(),
            Element.of("podcast:license", "my-own", Map.of("url", "https://example.com/license")),
            Element.of("podcast:funding", "Support us", Map.of("url", "https://example.com/a")),
            Element.of("podcast:txt", "false", Map.of("purpose", "ai-content")),
            Element.of("podcast:contentLink", "Video", Map.of("href", "https://example.com/v")),
            social(),
            chat(),
            new Element(
                "podcast:alternateEnclosure",
                new TreeMap<>(
                    Map.of(
                        "type", "audio/opus",
                        "length", "32400000",
                        "bitrate", "96000",
                        "title", "Small",
                        "default", "false")),
                "",
                List.of(source, integrity)),
            new Element("podcast:value", payment(), "", List.of(recipient(), split))),
        "<podcast:image href=\"https://example.com/i.png\"/>\n"
            + "<itunes:keywords>a, b</itunes:keywords>");
  }

  private static Element live() {
    return new Element(
        "podcast:liveItem",
        new TreeMap<>(Map.of("status", "pending", "start", "2026-12-01T19:00:00+01:00")),
        "",
        List.of(
            Element.of("title", "Live from the shed", Map.of()),
            Element.of("guid", "live-1", Map.of()),
            Element.of(
                "enclosure",
                "",
                Map.of("url", "https://example.com/live", "type", "audio/mpeg", "length", "0")),
            Element.of(
                "podcast:contentLink", "On video", Map.of("href", "https://example.com/v"))));
  }

  private static Element place() {
    return Element.of(
        "podcast:location",
        "Vienna, Austria",
        Map.of("rel", "subject", "geo", "geo:48.2082,16.3738", "osm", "R109166", "country", "AT"));
  }

  private static Element remote(String medium) {
    return Element.of(
        "podcast:remoteItem",
        "",
        Map.of(
            "feedGuid",
            GUID,
            "feedUrl",
            "https://example.com/feed.xml",
            "medium",
            medium,
            "title",
            "Another show"));
  }

  private static Element chat() {
    return Element.of(
        "podcast:chat",
        "",
        Map.of("server", "irc.example.com", "protocol", "irc", "space", "#sheds"));
  }

  private static Element social() {
    return Element.of(
        "podcast:socialInteract",
        "",
        Map.of(
            "protocol", "activitypub",
            "uri", "https://example.social/@show/1",
            "accountId", "@show@example.social",
            "priority", "1"));
  }

  private static SortedMap<String, String> payment() {
    return new TreeMap<>(
        Map.of("type", "lightning", "method", "lnaddress", "suggested", "0.00000005000"));
  }

  private static Element recipient() {
    return Element.of(
        "podcast:valueRecipient",
        "",
        Map.of(
            "name", "Ann Lee", "type", "lnaddress", "address", "ann@example.com", "split", "99"));
  }
}
