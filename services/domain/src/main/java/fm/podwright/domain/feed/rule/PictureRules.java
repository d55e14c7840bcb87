package fm.podwright.domain.feed.rule;

import static fm.podwright.domain.feed.rule.Subject.SHOW;

import fm.podwright.domain.show.Category;
import java.util.Locale;
import java.util.Optional;

/// What Apple and the RSS profile ask of a channel's pictures and categories.
final class PictureRules {
  private PictureRules() {}

  static void check(Tag channel, Offences offences) {
    artwork(channel, offences);
    channel.first("image").ifPresent(image -> image(channel, image, offences));
    categories(channel, offences);
  }

  private static void artwork(Tag channel, Offences offences) {
    var image = channel.first("itunes:image").map(it -> it.attribute("href"));
    if (image.isEmpty()) {
      offences.warning(
          "show.artwork",
          SHOW,
          "has no artwork, and Apple will refuse it",
          "Upload a square picture of 1400 to 3000 pixels.");
    } else if (!Values.isAddress(image.get())) {
      offences.error(
          "show.artwork", SHOW, "has artwork without a whole web address", "Upload it again.");
    } else if (!isPicture(image.get())) {
      offences.warning(
          "show.artwork",
          SHOW,
          "has artwork whose address does not end in .jpg or .png",
          "Apple tells pictures by their ending: use one of these.");
    }
  }

  static boolean isPicture(String address) {
    var path = address.replaceFirst("[?#].*$", "").toLowerCase(Locale.ROOT);
    return path.endsWith(".jpg") || path.endsWith(".jpeg") || path.endsWith(".png");
  }

  private static void image(Tag channel, Tag image, Offences offences) {
    if (!Values.isAddress(image.text("url"))) {
      offences.warning("show.artwork", SHOW, "has an image without an address", "Give its url.");
    }
    if (!image.text("title").equals(channel.text("title"))) {
      offences.warning(
          "show.title",
          SHOW,
          "has another title than its image",
          "The RSS profile wants the same in both.");
    }
    if (!image.text("link").equals(channel.text("link"))) {
      offences.warning(
          "show.link",
          SHOW,
          "has another link than its image",
          "The RSS profile wants the same in both.");
    }
  }

  private static void categories(Tag channel, Offences offences) {
    var categories = channel.all("itunes:category");
    if (categories.isEmpty()) {
      offences.warning(
          "show.category", SHOW, "has no category, and directories ask for one", "Choose one.");
    }
    for (var category : categories) {
      if (known(category).isPresent()) continue;
      offences.warning(
          "show.category",
          SHOW,
          "has a category that is not in Apple's list",
          "Choose one of the list: spelling and capitals count.");
    }
  }

  private static Optional<Category> known(Tag category) {
    var name = category.attribute("text");
    var nested = category.first("itunes:category").map(it -> ": " + it.attribute("text"));
    return name.contains(": ") ? Optional.empty() : Category.parse(name + nested.orElse(""));
  }
}
