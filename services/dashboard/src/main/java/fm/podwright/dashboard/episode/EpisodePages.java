package fm.podwright.dashboard.episode;

import fm.podwright.core.episode.ReleasePlan;
import fm.podwright.core.site.Sites;
import fm.podwright.core.storage.ReadLinks;
import fm.podwright.core.storage.StorageKey;
import fm.podwright.dashboard.Frames;
import fm.podwright.domain.account.Act;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.episode.Notes;
import fm.podwright.domain.episode.Release;
import fm.podwright.domain.episode.Variables;
import fm.podwright.domain.feed.Spread;
import fm.podwright.domain.show.LineupInput;
import fm.podwright.domain.show.Topic;
import fm.podwright.domain.site.Embed;
import fm.podwright.domain.site.Site;
import fm.podwright.templates.dashboard.Frame;
import fm.podwright.templates.dashboard.Notice;
import fm.podwright.templates.dashboard.Section;
import fm.podwright.templates.dashboard.episode.AudioPanel;
import fm.podwright.templates.dashboard.episode.CastPanel;
import fm.podwright.templates.dashboard.episode.EpisodePage;
import fm.podwright.templates.dashboard.episode.Gate;
import fm.podwright.templates.dashboard.episode.Links;
import fm.podwright.templates.dashboard.episode.Rights;
import fm.podwright.templates.dashboard.episode.Sharing;
import fm.podwright.templates.dashboard.episode.SpreadLine;
import fm.podwright.templates.form.Form;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/// Makes the page on which an episode is made.
@Singleton
class EpisodePages {
  private static final Duration LISTENING = Duration.ofHours(6);

  private final Frames frames;
  private final Sites sites;
  private final ReadLinks links;
  private final Timings timings;

  EpisodePages(Frames frames, Sites sites, ReadLinks links, Timings timings) {
    this.frames = frames;
    this.sites = sites;
    this.links = links;
    this.timings = timings;
  }

  /// What around the episode is not as it is stored: a form that was refused, a link that is shown
  /// once, a deletion that was not confirmed.
  record Said(Form form, String preview, Form deletion) {
    static Said nothing(Found found) {
      return form(Form.of(StoredForm.of(found)));
    }

    static Said form(Form form) {
      return new Said(form, "", Form.EMPTY);
    }
  }

  /// The page as it is stored.
  EpisodePage of(HttpRequest<?> request, Member member, Found found) {
    return of(request, member, found, Said.nothing(found));
  }

  /// The page with something said on it.
  EpisodePage of(HttpRequest<?> request, Member member, Found found, Said said) {
    var show = found.show();
    var form = said.form();
    return new EpisodePage(
        frame(request, found),
        show,
        found.episode(),
        form,
        html(form.value("notes"), found.variables()),
        audio(found),
        gate(found),
        timings.of(show, found.episode(), form.value("date")),
        rights(member, found),
        new Sharing(found.shared() || !said.preview().isEmpty(), preview(found, said)),
        published(found),
        cast(found),
        said.deletion());
  }

  private static CastPanel cast(Found found) {
    var company = found.company();
    return new CastPanel(
        company.cast().show(),
        company.people().stream().map(it -> LineupInput.called(it, company.people())).toList(),
        company.topics().stream().map(Topic::name).toList());
  }

  /// Says above the page why what is overdue did not come out.
  private Frame frame(HttpRequest<?> request, Found found) {
    var frame = frames.around(request, found.show(), Section.EPISODES);
    if (frame.notice().isPresent()) return frame;
    return overdue(found).map(it -> frame.saying(Notice.bad(it))).orElse(frame);
  }

  private Optional<String> overdue(Found found) {
    if (!(found.episode().release() instanceof Release.Scheduled(var at))) return Optional.empty();
    var due = timings.moment(at, found.show().listing().zone());
    return found
        .plan()
        .filter(ReleasePlan::isRefused)
        .map(plan ->
            "It was due "
                + due
                + " and could not be published: "
                + plan.reason()
                + " It comes out by itself soon after that is mended.");
  }

  /// Notes as listeners will see them; nothing of what is too long to be notes.
  static String html(String markdown, Variables variables) {
    return Notes.tooLong(markdown).isEmpty() ? Notes.of(markdown, variables).html() : "";
  }

  /// What the member may do to this episode: what is out or planned is changed by those who may
  /// publish.
  static Rights rights(Member member, Found found) {
    var publish = member.may(Act.PUBLISH);
    var isPromised = found.episode().release().isPromised();
    return new Rights(isPromised ? publish : member.may(Act.DRAFT), publish);
  }

  /// What stands between the episode and its listeners.
  static Gate gate(Found found) {
    return new Gate(found.show().id(), found.episode().id(), found.findings());
  }

  private AudioPanel audio(Found found) {
    var url =
        found
            .media()
            .map(it -> links.presign(new StorageKey(it.storageKey()), LISTENING).toString());
    return new AudioPanel(found.media(), url.orElse(""), found.upload());
  }

  private String preview(Found found, Said said) {
    var token = said.preview();
    return token.isEmpty() ? "" : sites.of(found.show()).preview(token).toString();
  }

  private Optional<Links> published(Found found) {
    if (!(found.episode().release() instanceof Release.Published)) return Optional.empty();
    return found.enclosure().map(audio -> links(found, sites.of(found.show()), audio));
  }

  private static Links links(Found found, Site site, String audio) {
    var episode = found.episode();
    return new Links(
        site.episode(episode.slug()).toString(),
        site.feed().toString(),
        audio,
        Embed.of(site, episode.slug(), episode.title()).code(),
        found.spread().map(it -> line(found, it)),
        found.isOutdated());
  }

  private static SpreadLine line(Found found, Spread spread) {
    var path = "/episodes/" + found.episode().id();
    return new SpreadLine(path, spread, found.show().listing().zone(), !spread.isSettled());
  }
}
