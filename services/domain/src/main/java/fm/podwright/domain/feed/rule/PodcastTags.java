package fm.podwright.domain.feed.rule;

import static fm.podwright.domain.feed.rule.Place.ALTERNATE;
import static fm.podwright.domain.feed.rule.Place.CHANNEL;
import static fm.podwright.domain.feed.rule.Place.ITEM;
import static fm.podwright.domain.feed.rule.Place.LIVE;
import static fm.podwright.domain.feed.rule.Place.PODROLL;
import static fm.podwright.domain.feed.rule.Place.PUBLISHER;
import static fm.podwright.domain.feed.rule.Place.SPLIT;
import static fm.podwright.domain.feed.rule.Place.VALUE;
import static fm.podwright.domain.feed.rule.Shape.ADDRESS;
import static fm.podwright.domain.feed.rule.Shape.ANY;
import static fm.podwright.domain.feed.rule.Shape.DATE;
import static fm.podwright.domain.feed.rule.Shape.EMAIL;
import static fm.podwright.domain.feed.rule.Shape.GUID;
import static fm.podwright.domain.feed.rule.Shape.INTEGER;
import static fm.podwright.domain.feed.rule.Shape.LANGUAGE;
import static fm.podwright.domain.feed.rule.Shape.MEDIA_TYPE;
import static fm.podwright.domain.feed.rule.Shape.MOMENT;
import static fm.podwright.domain.feed.rule.Shape.NUMBER;
import static fm.podwright.domain.feed.rule.Shape.TRUE_FALSE;
import static fm.podwright.domain.feed.rule.Shape.YES_NO;
import static fm.podwright.domain.feed.rule.Shape.atMost;
import static fm.podwright.domain.feed.rule.Shape.matching;
import static fm.podwright.domain.feed.rule.Shape.oneOf;
import static fm.podwright.domain.feed.rule.TagRule.tag;

import java.util.List;

/// The tags of the podcast namespace, phases 1 to 7, as its documentation has them.
final class PodcastTags {
  private static final Shape TRANSCRIPT =
      oneOf(
          "text/plain",
          "text/html",
          "text/vtt",
          "application/json",
          "application/x-subrip",
          "application/srt",
          "text/srt");
  private static final Shape GEO =
      matching("coordinates as geo:48.8,2.3", "geo:-?[0-9.]+,-?[0-9.]+.*");
  private static final Shape OSM =
      matching("an OpenStreetMap id as R113314", "[NWR][0-9]+(#[0-9]+)?");
  private static final Shape COUNTRY = matching("a country code of two letters", "[A-Za-z]{2}");
  private static final Shape RULE = matching("a rule as FREQ=WEEKLY", "FREQ=[A-Z]+.*");
  private static final Shape SHARE = matching("a whole number", "[0-9]{1,9}");

  static final List<TagRule> ALL =
      List.of(
          tag("podcast:locked", "show.locked", CHANNEL).once().may("owner", EMAIL).text(YES_NO),
          tag("podcast:transcript", "transcript", ITEM)
              .needs("url", ADDRESS)
              .needs("type", TRANSCRIPT)
              .may("language", LANGUAGE)
              .may("rel", oneOf("captions")),
          tag("podcast:funding", "show.funding", CHANNEL, ITEM, LIVE)
              .needs("url", ADDRESS)
              .text(atMost(128)),
          tag("podcast:chapters", "chapters", ITEM, LIVE)
              .once()
              .needs("url", ADDRESS)
              .needs("type", oneOf("application/json+chapters", "application/json")),
          tag("podcast:soundbite", "soundbite", ITEM)
              .needs("startTime", NUMBER)
              .needs("duration", NUMBER),
          tag("podcast:person", "people", CHANNEL, ITEM, LIVE)
              .may("role", ANY)
              .may("group", ANY)
              .may("img", ADDRESS)
              .may("href", ADDRESS)
              .text(atMost(128)),
          tag("podcast:location", "location", CHANNEL, ITEM, LIVE)
              .may("rel", oneOf("subject", "creator"))
              .may("geo", GEO)
              .may("osm", OSM)
              .may("country", COUNTRY)
              .text(atMost(128)),
          tag("podcast:season", "season", ITEM, LIVE).once().may("name", atMost(128)).text(INTEGER),
          tag("podcast:episode", "number", ITEM, LIVE)
              .once()
              .may("display", atMost(32))
              .text(NUMBER),
          tag("podcast:trailer", "show.trailer", CHANNEL)
              .needs("url", ADDRESS)
              .needs("pubdate", DATE)
              .may("length", INTEGER)
              .may("type", MEDIA_TYPE)
              .may("season", INTEGER)
              .text(atMost(128)),
          tag("podcast:license", "license", CHANNEL, ITEM, LIVE)
              .once()
              .may("url", ADDRESS)
              .text(atMost(128)),
          tag("podcast:alternateEnclosure", "alternateEnclosure", ITEM, LIVE)
              .needs("type", MEDIA_TYPE)
              .may("length", INTEGER)
              .may("bitrate", NUMBER)
              .may("height", INTEGER)
              .may("lang", LANGUAGE)
              .may("title", atMost(32))
              .may("rel", atMost(32))
              .may("default", TRUE_FALSE)
              .holds("podcast:source"),
          tag("podcast:source", "alternateEnclosure", ALTERNATE)
              .needs("uri", Shape.URI)
              .may("contentType", MEDIA_TYPE),
          tag("podcast:integrity", "alternateEnclosure", ALTERNATE)
              .once()
              .needs("type", oneOf("sri", "pgp-signature"))
              .needs("value", ANY),
          tag("podcast:guid", "show.guid", CHANNEL).once().text(GUID),
          tag("podcast:medium", "show.medium", CHANNEL)
              .once()
              .text(
                  matching(
                      "one of podcast, music, video, film, audiobook, newsletter, blog, publisher,"
                          + " course (with L for a list) or mixed",
                      "(podcast|music|video|film|audiobook|newsletter|blog|publisher|course)L?|mixed")),
          tag("podcast:images", "show.artwork", CHANNEL, ITEM, LIVE).once().needs("srcset", ANY),
          tag("podcast:image", "show.artwork", CHANNEL, ITEM, LIVE).needs("href", ADDRESS),
          tag("podcast:liveItem", "liveItem", CHANNEL)
              .needs("status", oneOf("pending", "live", "ended"))
              .needs("start", MOMENT)
              .may("end", MOMENT)
              .holds("guid"),
          tag("podcast:contentLink", "liveItem", ITEM, LIVE).needs("href", ADDRESS),
          tag("podcast:socialInteract", "socialInteract", CHANNEL, ITEM, LIVE)
              .needs("protocol", ANY)
              .may("uri", Shape.URI)
              .may("accountUrl", ADDRESS)
              .may("priority", INTEGER),
          tag("podcast:block", "show.block", CHANNEL).may("id", ANY).text(YES_NO),
          tag("podcast:txt", "show.txts", CHANNEL, ITEM, LIVE)
              .may("purpose", atMost(128))
              .text(atMost(4000)),
          tag("podcast:podroll", "show.podroll", CHANNEL).once().holds("podcast:remoteItem"),
          tag("podcast:remoteItem", "remoteItem", CHANNEL, PODROLL, PUBLISHER, SPLIT)
              .needs("feedGuid", GUID)
              .may("feedUrl", ADDRESS)
              .may("medium", ANY),
          tag("podcast:updateFrequency", "show.updateFrequency", CHANNEL)
              .once()
              .may("complete", TRUE_FALSE)
              .may("dtstart", MOMENT)
              .may("rrule", RULE)
              .text(atMost(128)),
          tag("podcast:podping", "show.podping", CHANNEL).once().may("usesPodping", TRUE_FALSE),
          tag("podcast:value", "value", CHANNEL, ITEM, LIVE)
              .needs("type", ANY)
              .needs("method", ANY)
              .may("suggested", NUMBER)
              .holds("podcast:valueRecipient"),
          tag("podcast:valueRecipient", "value", VALUE, SPLIT)
              .needs("type", ANY)
              .needs("address", ANY)
              .needs("split", SHARE)
              .may("fee", TRUE_FALSE),
          tag("podcast:valueTimeSplit", "value", VALUE)
              .needs("startTime", NUMBER)
              .needs("duration", NUMBER)
              .may("remoteStartTime", NUMBER)
              .may("remotePercentage", matching("0 to 100", "[0-9]{1,2}|100")),
          tag("podcast:publisher", "show.publisher", CHANNEL).once().holds("podcast:remoteItem"),
          tag("podcast:chat", "chat", CHANNEL, ITEM, LIVE)
              .needs("server", ANY)
              .needs("protocol", ANY)
              .may("accountId", ANY)
              .may("space", ANY));

  private PodcastTags() {}
}
