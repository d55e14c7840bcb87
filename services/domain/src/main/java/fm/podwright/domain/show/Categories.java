package fm.podwright.domain.show;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// Apple's list of categories, in Apple's order and spelling; other directories take the same
/// names.
public final class Categories {
  private static final SequencedMap<String, List<String>> LIST =
      read(
          """
          Arts: Books, Design, Fashion & Beauty, Food, Performing Arts, Visual Arts
          Business: Careers, Entrepreneurship, Investing, Management, Marketing, Non-Profit
          Comedy: Comedy Interviews, Improv, Stand-Up
          Education: Courses, How To, Language Learning, Self-Improvement
          Fiction: Comedy Fiction, Drama, Science Fiction
          Government
          History
          Health & Fitness: Alternative Health, Fitness, Medicine, Mental Health, Nutrition, Sexuality
          Kids & Family: Education for Kids, Parenting, Pets & Animals, Stories for Kids
          Leisure: Animation & Manga, Automotive, Aviation, Crafts, Games, Hobbies, Home & Garden, Video Games
          Music: Music Commentary, Music History, Music Interviews
          News: Business News, Daily News, Entertainment News, News Commentary, Politics, Sports News, Tech News
          Religion & Spirituality: Buddhism, Christianity, Hinduism, Islam, Judaism, Religion, Spirituality
          Science: Astronomy, Chemistry, Earth Sciences, Life Sciences, Mathematics, Natural Sciences, Nature, Physics, Social Sciences
          Society & Culture: Documentary, Personal Journals, Philosophy, Places & Travel, Relationships
          Sports: Baseball, Basketball, Cricket, Fantasy Sports, Football, Golf, Hockey, Rugby, Running, Soccer, Swimming, Tennis, Volleyball, Wilderness, Wrestling
          Technology
          True Crime
          TV & Film: After Shows, Film History, Film Interviews, Film Reviews, TV Reviews
          """);

  private Categories() {}

  /// Every category and subcategory there is, each category ahead of its subcategories.
  public static List<Category> all() {
    return LIST.entrySet().stream().flatMap(Categories::withSubcategories).toList();
  }

  static boolean exists(String name, Optional<String> subcategory) {
    var known = LIST.get(name);
    return known != null && subcategory.map(known::contains).orElse(true);
  }

  private static Stream<Category> withSubcategories(Map.Entry<String, List<String>> entry) {
    var category = new Category(entry.getKey(), Optional.empty());
    var subcategories =
        entry.getValue().stream().map(sub -> new Category(entry.getKey(), Optional.of(sub)));
    return Stream.concat(Stream.of(category), subcategories);
  }

  private static SequencedMap<String, List<String>> read(String table) {
    var list = new LinkedHashMap<String, List<String>>();
    for (var line : table.strip().lines().toList()) {
      var parts = List.of(line.split(": ", 2));
      list.put(
          parts.getFirst(), parts.size() < 2 ? List.of() : List.of(parts.get(1).split(", ", -1)));
    }
    return list;
  }
}
