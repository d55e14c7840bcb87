package fm.podwright.domain.feed.rule;

import static fm.podwright.domain.feed.rule.Subject.FEED;
import static fm.podwright.domain.feed.rule.Subject.SHOW;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/// What Apple, PSP-1 and the RSS profile ask of a channel's own words.
final class ShowRules {
  private static final int MAX_DESCRIPTION_BYTES = 4000;
  private static final int MAX_CHARACTERS = 255;
  private static final List<String> ONCE =
      List.of("title", "link", "description", "language", "itunes:image", "itunes:explicit");
  private static final Set<String> BOOLEAN = Set.of("true", "false");
  private static final Set<String> OLD_BOOLEAN = Set.of("yes", "no", "clean", "explicit");

  private final Tag channel;
  private final Offences offences;

  private ShowRules(Tag channel, Offences offences) {
    this.channel = channel;
    this.offences = offences;
  }

  static void check(Tag channel, Offences offences) {
    var rules = new ShowRules(channel, offences);
    rules.title();
    rules.addresses();
    rules.words();
    rules.listing();
    rules.dates();
    rules.people();
  }

  private void title() {
    if (channel.text("title").isEmpty()) {
      offences.error("show.title", SHOW, "has no title", "Give it one.");
    }
    for (var name : List.of("title", "itunes:author", "itunes:subtitle", "copyright")) {
      plain(name, field(name));
    }
    for (var name : ONCE) {
      if (channel.all(name).size() > 1) {
        offences.warning(field(name), FEED, "has more than one " + name, "Leave one of them.");
      }
    }
  }

  private void plain(String name, String field) {
    var text = channel.text(name);
    if (Values.length(text) > MAX_CHARACTERS) {
      offences.warning(
          field,
          SHOW,
          "has a " + name + " of more than 255 characters",
          "Shorten it: apps cut it.");
    }
    if (Values.holdsHtml(text)) {
      offences.warning(field, SHOW, "has HTML in its " + name, "Write plain text: apps show it.");
    }
  }

  private void addresses() {
    var self =
        channel.all("atom:link").stream().filter(it -> it.attribute("rel").equals("self")).toList();
    if (self.isEmpty()) {
      offences.warning(
          "feed", FEED, "does not name its own address", "Add an atom:link with rel=\"self\".");
    } else if (self.size() > 1 || !Values.isAddress(self.getFirst().attribute("href"))) {
      offences.error(
          "feed",
          FEED,
          "names its own address wrongly",
          "One atom:link with rel=\"self\" is right.");
    }
    if (!Values.isAddress(channel.text("link"))) {
      offences.error(
          "show.link",
          SHOW,
          "has a link that is not a whole web address",
          "Write one of https://.");
    }
    address("itunes:new-feed-url");
    address("docs");
  }

  private void address(String name) {
    channel
        .first(name)
        .filter(it -> !Values.isAddress(it.text()))
        .ifPresent(_ ->
            offences.warning(
                "feed", FEED, "has a " + name + " that is no web address", "Mend or remove it."));
  }

  private void words() {
    wanted("description", "a description");
    wanted("itunes:author", "an author");
    wanted("language", "a language");
    var description = channel.text("description");
    if (description.getBytes(StandardCharsets.UTF_8).length > MAX_DESCRIPTION_BYTES) {
      offences.warning(
          "show.description", SHOW, "has a description of more than 4,000 bytes", "Shorten it.");
    }
    var language = channel.text("language");
    if (!language.isEmpty() && !Shape.LANGUAGE.holds().test(language)) {
      offences.warning(
          "show.language", SHOW, "has a language that is no code", "Write one as en or pt-BR.");
    }
  }

  private void wanted(String name, String what) {
    if (!channel.text(name).isEmpty()) return;
    var field = field(name);
    offences.warning(
        field,
        SHOW,
        "has no " + what.replaceFirst("^an? ", "") + ", and directories ask for " + what,
        "Add it in the show's settings.");
  }

  private void listing() {
    var explicit = channel.text("itunes:explicit");
    if (explicit.isEmpty()) {
      offences.warning(
          "show.explicit",
          SHOW,
          "does not say whether it is explicit",
          "Apple asks: true or false.");
    } else if (!BOOLEAN.contains(explicit)) {
      var old = OLD_BOOLEAN.contains(explicit.toLowerCase(java.util.Locale.ROOT));
      offences.warning(
          "show.explicit",
          SHOW,
          old ? "says in the old words whether it is explicit" : "has an unknown itunes:explicit",
          "Write true or false.");
    }
    oneOf("itunes:type", "show.type", Set.of("episodic", "serial"));
    oneOf("itunes:block", "feed", Set.of("Yes", "yes", "No", "no"));
    oneOf("itunes:complete", "feed", Set.of("Yes", "yes", "No", "no"));
    if (channel.text("itunes:block").equalsIgnoreCase("yes")) {
      offences.warning(
          "feed", SHOW, "hides itself from Apple (itunes:block)", "Remove that to be listed.");
    }
  }

  private void oneOf(String name, String field, Set<String> known) {
    var value = channel.text(name);
    if (value.isEmpty() || known.contains(value)) return;
    offences.warning(
        field,
        FEED,
        "has an unknown " + name,
        "Known are " + String.join(", ", new java.util.TreeSet<>(known)) + ".");
  }

  private void dates() {
    for (var name : List.of("pubDate", "lastBuildDate")) {
      channel
          .first(name)
          .filter(it -> !Values.isDate(it.text()))
          .ifPresent(_ ->
              offences.warning(
                  "feed", FEED, "has a " + name + " that is no date", "Write it as in RFC 2822."));
    }
  }

  private void people() {
    for (var name : List.of("managingEditor", "webMaster")) {
      channel
          .first(name)
          .filter(it -> !Values.isMailbox(it.text()))
          .ifPresent(_ ->
              offences.warning(
                  "feed",
                  FEED,
                  "has a " + name + " without address or name",
                  "Write it as ann@example.com (Ann Lee)."));
    }
    channel
        .first("itunes:owner")
        .map(it -> it.text("itunes:email"))
        .filter(it -> !it.isEmpty() && !Values.isEmail(it))
        .ifPresent(_ ->
            offences.warning(
                "show.ownerEmail",
                SHOW,
                "has an owner whose e-mail is none",
                "Write one address."));
  }

  private static String field(String name) {
    return "show." + name.replace("itunes:", "");
  }
}
