package fm.podwright.dashboard;

import fm.podwright.core.feed.Drafting;
import fm.podwright.core.media.MediaFiles;
import fm.podwright.core.storage.Storage;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.media.AudioFacts;
import fm.podwright.domain.media.AudioFormat;
import fm.podwright.domain.media.AudioLayout;
import fm.podwright.domain.media.AudioTags;
import fm.podwright.domain.media.AudioType;
import fm.podwright.domain.media.Loudness;
import fm.podwright.domain.media.Media;
import fm.podwright.domain.media.MediaId;
import fm.podwright.domain.media.Waveform;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.Ids;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The whole dashboard with an owner who is signed in, and what a podcaster does there.
public record Studio(RunningDashboard dashboard, Browser owner) implements AutoCloseable {
  /// The owner's address.
  public static final String OWNER = "ada@example.com";

  public static Studio open() {
    return open(Map.of());
  }

  /// The same with settings beyond the usual ones.
  public static Studio open(Map<String, Object> more) {
    var dashboard = RunningDashboard.start(more);
    dashboard.bean(Storage.class).ensureBucket();
    return new Studio(dashboard, dashboard.owner(OWNER));
  }

  /// The form of a show that lacks nothing.
  public static Map<String, String> showForm(String title, String slug) {
    var form = new HashMap<String, String>();
    form.put("title", title);
    form.put("slug", slug);
    form.put("author", "Ada");
    form.put("language", "en");
    form.put("category", "Technology");
    form.put("zone", "Europe/Berlin");
    form.put("ownerEmail", OWNER);
    return form;
  }

  /// A new show of the owner's at that address; its id.
  public String show(String slug) {
    owner.post("/shows", showForm("The " + slug + " Show", slug));
    return dashboard.value("SELECT id FROM show WHERE slug = '%s'".formatted(slug));
  }

  /// A new draft; its path.
  public String draft(String show) {
    var answer = owner.post("/shows/" + show + "/episodes", Map.of());
    return answer.headers().firstValue("location").orElseThrow();
  }

  /// A new draft with audio and a title; its path.
  public String ready(String show, String title) {
    var path = draft(show);
    giveAudio(path);
    owner.post(path, episodeForm(path, title, "Some notes."));
    return path;
  }

  /// The form of an episode on top of the version that is stored.
  public Map<String, String> episodeForm(String path, String title, String notes) {
    var form = new HashMap<String, String>();
    form.put("title", title);
    form.put("notes", notes);
    form.put("version", column(path, "version"));
    return form;
  }

  /// What the table has of an episode.
  public String column(String path, String name) {
    var id = path.substring(path.lastIndexOf('/') + 1);
    return dashboard.value("SELECT %s FROM episode WHERE id = '%s'".formatted(name, id));
  }

  /// Presses the main button whose label says what `intent` names.
  public HttpResponse<String> press(String path, String intent, Map<String, String> more) {
    var form = episodeForm(path, column(path, "title"), column(path, "notes"));
    form.put("intent", intent);
    form.putAll(more);
    return owner.post(path + "/publication", form);
  }

  /// Sends JSON as the page's scripts do.
  public HttpResponse<String> json(Browser browser, String method, String path, String body) {
    return browser.send(
        browser
            .request(path)
            .header("Accept", "application/json")
            .header("Content-Type", "application/json")
            .header("Origin", dashboard.origin())
            .method(method, BodyPublishers.ofString(body)));
  }

  /// Saves a form in the background, as the page does while somebody writes.
  public HttpResponse<String> autosave(String path, int base, Map<String, String> form) {
    return owner.send(
        owner
            .form(path, form)
            .setHeader("Accept", "application/json")
            .header("If-Match", "\"" + base + "\"")
            .header("Origin", dashboard.origin()));
  }

  /// Gives an episode an hour of audio, as the worker does; no bytes lie behind it.
  public void giveAudio(String path) {
    var id = EpisodeId.of(path.substring(path.lastIndexOf('/') + 1));
    var account = account();
    var show = ShowId.of(column(path, "show_id"));
    var media = media(account, show);
    dashboard
        .bean(Tenancy.class)
        .run(
            account,
            () ->
                dashboard
                    .bean(MediaFiles.class)
                    .keep(account, media, java.time.Instant.EPOCH.plusSeconds(1)));
    dashboard.bean(Drafting.class).attach(account, id, media.id());
  }

  public AccountId account() {
    return dashboard.account(OWNER);
  }

  private Media media(AccountId account, ShowId show) {
    var id = new MediaId(dashboard.bean(Ids.class).next());
    return new Media(
        id,
        show,
        new AudioFacts(
            new AudioFormat(AudioType.MP3, 2, 44_100),
            new AudioLayout(57_600_417, 417, 57_600_000),
            Duration.ofHours(1),
            AudioTags.NONE,
            List.of()),
        new Loudness(-19, -1),
        Waveform.of(new byte[] {1, 2, 3}),
        account + "/media/" + id + ".mp3",
        "example.mp3");
  }

  @Override
  public void close() {
    dashboard.close();
  }
}
