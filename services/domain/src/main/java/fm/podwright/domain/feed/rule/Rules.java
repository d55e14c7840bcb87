package fm.podwright.domain.feed.rule;

import fm.podwright.domain.show.Finding;
import java.util.List;

/// All the rules that a feed is checked by.
public final class Rules {
  private Rules() {}

  /// What is wrong with a channel, errors first, the same of many episodes in one sentence.
  public static List<Finding> check(Tag channel) {
    return offences(channel).findings();
  }

  /// What is wrong with `after` and was not with `before`.
  public static List<Finding> worse(Tag before, Tag after) {
    return offences(after).since(offences(before)).findings();
  }

  private static Offences offences(Tag channel) {
    var offences = new Offences();
    var items = channel.all("item");
    ShowRules.check(channel, offences);
    PictureRules.check(channel, offences);
    for (var item : items) {
      ItemRules.check(item, offences);
      EnclosureRules.check(item, offences);
      ChapterRules.check(item, offences);
    }
    NumberRules.check(channel, items, offences);
    TwinRules.check(items, offences);
    NameRules.check(channel, items, offences);
    PodcastRules.check(channel, offences);
    return offences;
  }
}
