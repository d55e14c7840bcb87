package fm.podwright.dashboard.show;

import fm.podwright.domain.show.Categories;
import fm.podwright.domain.show.Category;
import fm.podwright.domain.show.Languages;
import fm.podwright.templates.dashboard.show.Choices;
import fm.podwright.templates.form.Option;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a show can be: in which language, of which category, in which zone.
final class ShowChoices {
  private static final Pattern PLACE =
      Pattern.compile(
          "(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");

  private static final List<Option> CATEGORIES =
      Categories.all().stream().map(ShowChoices::option).toList();
  private static final List<Option> ZONES = zones();

  private ShowChoices() {}

  /// All choices; a language with a region that was chosen before stays one.
  static Choices with(String language) {
    return new Choices(languages(language), CATEGORIES, ZONES);
  }

  private static List<Option> languages(String chosen) {
    var known =
        Languages.all().stream()
            .map(language -> new Option(language.tag(), language.name()))
            .toList();
    if (chosen.isEmpty() || known.stream().anyMatch(it -> it.value().equals(chosen))) return known;
    var name = Locale.forLanguageTag(chosen).getDisplayName(Locale.ENGLISH);
    return Stream.concat(Stream.of(new Option(chosen, name)), known.stream()).toList();
  }

  private static Option option(Category category) {
    var label = category.subcategory().orElse(category.name());
    return new Option(category.toString(), label, category.name());
  }

  private static List<Option> zones() {
    var places =
        ZoneId.getAvailableZoneIds().stream()
            .filter(PLACE.asMatchPredicate())
            .sorted()
            .map(ShowChoices::place);
    return Stream.concat(Stream.of(new Option("UTC", "UTC")), places).toList();
  }

  private static Option place(String zone) {
    var slash = zone.indexOf('/');
    return new Option(zone, zone.substring(slash + 1).replace('_', ' '), zone.substring(0, slash));
  }
}
