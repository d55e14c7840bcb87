package fm.podwright.domain.feed.rule;

import static fm.podwright.domain.feed.rule.Subject.SHOW;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The attribute rules of the podcast namespace. What breaks them is passed over by apps and breaks
/// nothing, so all of it is a warning.
final class PodcastRules {
  private static final Map<String, TagRule> RULES =
      PodcastTags.ALL.stream().collect(Collectors.toMap(TagRule::name, Function.identity()));
  private static final String SLUG = "[a-z0-9][a-z0-9.+-]*";

  private final Offences offences;

  private PodcastRules(Offences offences) {
    this.offences = offences;
  }

  static void check(Tag channel, Offences offences) {
    var rules = new PodcastRules(offences);
    rules.within(channel, Place.CHANNEL, SHOW);
    rules.advice(channel);
  }

  private void within(Tag parent, Place place, Subject subject) {
    var seen = new HashMap<String, Integer>();
    for (var tag : parent.children()) {
      var inside = Place.of(tag.name());
      if (tag.name().startsWith("podcast:")) {
        tag(tag, place, subject, seen.merge(tag.name(), 1, Integer::sum));
      }
      inside.ifPresent(it -> within(tag, it, it == Place.ITEM ? Subject.of(tag) : subject));
    }
  }

  private void tag(Tag tag, Place place, Subject subject, int count) {
    var rule = RULES.get(tag.name());
    if (rule == null) return;
    if (!rule.places().contains(place)) {
      warn(rule, subject, "has a " + rule.name() + " where it means nothing", "Move or remove it.");
      return;
    }
    if (rule.isSingle() && count == 2) {
      warn(rule, subject, "has more than one " + rule.name(), "Leave one of them.");
    }
    rule.flaws(tag).forEach(flaw -> warn(rule, subject, flaw.phrase(), flaw.remedy()));
    own(rule, tag, subject);
  }

  /// What no table says.
  private void own(TagRule rule, Tag tag, Subject subject) {
    switch (rule.name()) {
      case "podcast:license" -> license(rule, tag, subject);
      case "podcast:socialInteract" -> social(rule, tag, subject);
      case "podcast:publisher" -> publisher(rule, tag, subject);
      case "podcast:soundbite" -> soundbite(rule, tag, subject);
      case "podcast:guid" -> guid(rule, tag, subject);
      case "podcast:images" ->
          offences.hint(
              rule.field(),
              subject,
              "has a podcast:images, which is out of use",
              "Use podcast:image.");
      default -> {}
    }
  }

  private void license(TagRule rule, Tag tag, Subject subject) {
    if (tag.text().matches(SLUG) || !tag.attribute("url").isEmpty()) return;
    warn(
        rule,
        subject,
        "has a licence of its own without an address",
        "Say in url where it can be read, or name a known one such as cc-by-4.0.");
  }

  private void social(TagRule rule, Tag tag, Subject subject) {
    if (tag.attribute("protocol").equals("disabled") || !tag.attribute("uri").isEmpty()) return;
    warn(rule, subject, "has a podcast:socialInteract without its uri", "Name the post in uri.");
  }

  private void publisher(TagRule rule, Tag tag, Subject subject) {
    var isOne =
        tag.all("podcast:remoteItem").stream()
                .filter(it -> it.attribute("medium").equals("publisher"))
                .count()
            == 1;
    if (isOne) return;
    warn(
        rule,
        subject,
        "has a publisher whose feed is not named",
        "Put one podcast:remoteItem with medium=\"publisher\" in it.");
  }

  private void soundbite(TagRule rule, Tag tag, Subject subject) {
    if (!Shape.NUMBER.holds().test(tag.attribute("duration"))) return;
    var seconds = Double.parseDouble(tag.attribute("duration"));
    if (seconds >= 15 && seconds <= 120) return;
    offences.hint(
        rule.field(), subject, "has a soundbite outside of 15 to 120 seconds", "Apps advise that.");
  }

  private void guid(TagRule rule, Tag tag, Subject subject) {
    if (!Values.isUuid(tag.text()) || tag.text().charAt(14) == '5') return;
    warn(
        rule,
        subject,
        "has a podcast:guid that is no UUID of version 5",
        "Make it once of the feed's first address; it travels with the show.");
  }

  private void advice(Tag channel) {
    missing(channel, "podcast:guid", "show.guid", "Apps know a show by it when it moves.");
    missing(channel, "podcast:locked", "show.locked", "It says whether other hosts may import it.");
  }

  private void missing(Tag channel, String name, String field, String why) {
    if (Optional.of(channel).flatMap(it -> it.first(name)).isPresent()) return;
    offences.hint(field, SHOW, "has no " + name, why);
  }

  private void warn(TagRule rule, Subject subject, String phrase, String remedy) {
    offences.warning(rule.field(), subject, phrase, remedy);
  }
}
