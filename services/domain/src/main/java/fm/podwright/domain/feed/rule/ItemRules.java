package fm.podwright.domain.feed.rule;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/// What apps, Apple, PSP-1 and the RSS profile ask of an item's words.
final class ItemRules {
  private static final int MAX_DESCRIPTION_BYTES = 4000;
  private static final int MAX_CHARACTERS = 255;
  private static final Pattern RELATIVE =
      Pattern.compile("=[\"'](?<=\\s(?i:href|src)=.)(?!(?i:[a-z][a-z0-9+.-]*:)|#|//)");

  private final Tag item;
  private final Subject name;
  private final Offences offences;

  private ItemRules(Tag item, Offences offences) {
    this.item = item;
    this.name = Subject.of(item);
    this.offences = offences;
  }

  static void check(Tag item, Offences offences) {
    var rules = new ItemRules(item, offences);
    rules.title();
    rules.identity();
    rules.description();
    rules.rest();
  }

  private void title() {
    if (item.text("title").isEmpty()) {
      offences.error("title", name, "cannot be listed", "Write a title.");
    }
    for (var tag : List.of("title", "itunes:title", "itunes:author", "itunes:subtitle")) {
      var text = item.text(tag);
      if (tag.equals("itunes:title") && text.equals(item.text("title"))) continue;
      if (Values.length(text) > MAX_CHARACTERS) {
        offences.warning(
            "title",
            name,
            "has a " + tag + " of more than 255 characters",
            "Shorten it: apps cut it.");
      }
      if (Values.holdsHtml(text)) {
        offences.warning(
            "title", name, "has HTML in its " + tag, "Write plain text: apps show the marks.");
      }
    }
  }

  private void identity() {
    if (item.text("guid").isEmpty()) {
      offences.error("guid", name, "has no GUID", "Give it one that never changes.");
    }
    var date = item.text("pubDate");
    if (date.isEmpty()) {
      offences.error("date", name, "has no date", "Publish it again.");
    } else if (!Values.isDate(date)) {
      offences.error("date", name, "has a date that apps cannot read", "Write it as in RFC 2822.");
    }
    var link = item.first("link");
    if (link.isPresent() && !Values.isAddress(link.get().text())) {
      offences.error(
          "slug", name, "has a page whose address is not whole", "Choose another address.");
    }
    if (link.isEmpty()) {
      offences.hint("slug", name, "has no link to a page of its own", "Apps show one beside it.");
    }
  }

  private void description() {
    var description = item.text("description");
    if (description.isEmpty() && item.text("content:encoded").isEmpty()) {
      offences.hint("notes", name, "has no description", "Say in a few lines what it is about.");
    }
    if (description.getBytes(StandardCharsets.UTF_8).length > MAX_DESCRIPTION_BYTES) {
      offences.warning(
          "notes",
          name,
          "has a description of more than 4,000 bytes",
          "Shorten it: Apple and others cut it there.");
    }
    var names = item.children().stream().map(Tag::name).toList();
    var encoded = names.indexOf("content:encoded");
    if (encoded >= 0 && encoded < names.indexOf("description")) {
      offences.warning(
          "notes",
          name,
          "has content:encoded before its description",
          "Some apps take the last: put the description first.");
    }
    if (RELATIVE.matcher(description).find()
        || RELATIVE.matcher(item.text("content:encoded")).find()) {
      offences.warning(
          "notes", name, "has links in its notes that are not whole", "Write them with https://.");
    }
    if (Values.holdsHtml(item.text("itunes:summary"))) {
      offences.warning("summary", name, "has HTML in its itunes:summary", "Write plain text.");
    }
  }

  private void rest() {
    var explicit = item.first("itunes:explicit").map(Tag::text);
    if (explicit.isPresent() && !List.of("true", "false").contains(explicit.get())) {
      offences.warning(
          "explicit",
          name,
          "has another word than true or false in itunes:explicit",
          "Write one of these.");
    }
    item.first("itunes:image")
        .map(it -> it.attribute("href"))
        .filter(it -> !Values.isAddress(it) || !PictureRules.isPicture(it))
        .ifPresent(_ ->
            offences.warning(
                "show.artwork",
                name,
                "has a picture that Apple does not take",
                "Its address is whole and ends in .jpg or .png."));
    item.first("author")
        .filter(it -> !Values.isMailbox(it.text()))
        .ifPresent(_ ->
            offences.warning(
                "feed",
                name,
                "has an author without e-mail or name",
                "Write it as ann@example.com (Ann Lee), or as itunes:author."));
  }
}
