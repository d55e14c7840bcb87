package fm.podwright.standalone.demo;

import fm.podwright.core.feed.ChangingTags;
import fm.podwright.core.feed.TagOutcome;
import fm.podwright.core.feed.Tagged;
import fm.podwright.domain.feed.tag.Element;
import fm.podwright.domain.feed.tag.FeedSize;
import fm.podwright.domain.feed.tag.Medium;
import fm.podwright.domain.feed.tag.ShowTags;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What the show says in tags: how to support it, where it is from, what may be done with it, how
/// often it comes.
final class Particulars {
  private final ChangingTags changing;

  Particulars(ApplicationContext dashboard) {
    this.changing = dashboard.getBean(ChangingTags.class);
  }

  void tell(AccountId account, ShowId show) {
    var elements =
        List.of(
            Element.of(
                "podcast:funding",
                "Buy the host a valve",
                Map.of("url", "https://example.com/support")),
            Element.of(
                "podcast:location",
                "Rostock, Germany",
                Map.of("rel", "creator", "geo", "geo:54.0924,12.0991", "country", "DE")),
            Element.of("podcast:license", "cc-by-4.0", Map.of()),
            Element.of("podcast:updateFrequency", "Every other Tuesday", Map.of()));
    var tags =
        new ShowTags(
            true, false, false, Medium.PODCAST, new FeedSize.All(), new TreeMap<>(), elements, "");
    var outcome = changing.change(account, show, new Tagged<>(tags, 1));
    if (outcome instanceof TagOutcome.Saved) return;
    throw new IllegalStateException("the demo's tags were not taken: " + outcome);
  }
}
