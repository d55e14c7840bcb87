package fm.podwright.dashboard.topic;

import fm.podwright.core.site.Sites;
import fm.podwright.dashboard.Frames;
import fm.podwright.domain.account.Act;
import fm.podwright.domain.account.Member;
import fm.podwright.templates.dashboard.Section;
import fm.podwright.templates.dashboard.topic.TopicLine;
import fm.podwright.templates.dashboard.topic.TopicPage;
import fm.podwright.templates.dashboard.topic.TopicsPage;
import fm.podwright.templates.form.Form;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;

/// Makes the pages on which topics are kept.
@Singleton
class TopicPages {
  private final Frames frames;
  private final Sites sites;

  TopicPages(Frames frames, Sites sites) {
    this.frames = frames;
    this.sites = sites;
  }

  TopicsPage list(HttpRequest<?> request, Member member, FindingTopics.Listed listed, Form form) {
    var lines =
        listed.topics().stream()
            .map(it -> new TopicLine(it, listed.counts().getOrDefault(it.id(), 0)))
            .toList();
    var frame = frames.around(request, listed.show(), Section.TOPICS);
    return new TopicsPage(frame, lines, form, member.may(Act.DRAFT));
  }

  TopicPage of(HttpRequest<?> request, Member member, FoundTopic found, Form form, Form deletion) {
    var topic = found.topic();
    return new TopicPage(
        frames.around(request, found.show(), Section.TOPICS),
        topic,
        form,
        deletion,
        found.isSeen() ? sites.of(found.show()).topic(topic.slug()).toString() : "",
        found.episodes(),
        mayChange(member, found));
  }

  /// Who drafts may change what nobody sees yet; what listeners see is for those who publish.
  static boolean mayChange(Member member, FoundTopic found) {
    return member.may(found.isSeen() ? Act.PUBLISH : Act.DRAFT);
  }
}
