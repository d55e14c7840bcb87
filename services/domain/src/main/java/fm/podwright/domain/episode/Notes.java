package fm.podwright.domain.episode;

import fm.podwright.domain.show.Finding;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Show notes: Markdown (CommonMark, without raw HTML) with Liquid's variables, and what is made of
/// it. All HTML that leaves here went through the sanitizer as its last step. Pictures are left
/// out, their alternative text stays. Nothing is made before it is asked for, and what was made is
/// kept: a feed is rendered again whenever one of its episodes changes.
public final class Notes {
  /// The most that notes may hold, in bytes of UTF-8.
  public static final int MAX_BYTES = 256 * 1024;

  private final String markdown;
  private final Variables variables;
  private volatile @Nullable Rendered rendered;
  private volatile @Nullable ForFeed forFeed;
  private volatile @Nullable Summary summary;

  private record Rendered(
      boolean isEmpty, String html, List<TimeList> times, List<Liquid> liquid) {}

  private record ForFeed(URI page, String html) {}

  private record Summary(int maxBytes, URI page, ChapterCopy chapters, String html) {}

  private Notes(String markdown, Variables variables) {
    this.markdown = markdown;
    this.variables = variables;
  }

  /// The notes that `markdown` is; throws IllegalArgumentException if {@link #tooLong} has
  /// something to say about it.
  public static Notes of(String markdown) {
    return of(markdown, Variables.NONE);
  }

  /// The notes that `markdown` is when its variables are filled in; throws IllegalArgumentException
  /// if {@link #tooLong} has something to say about it.
  public static Notes of(String markdown, Variables variables) {
    if (!tooLong(markdown).isEmpty()) {
      throw new IllegalArgumentException("notes have more than " + MAX_BYTES + " bytes");
    }
    return new Notes(markdown, variables);
  }

  /// An error if `markdown` is more than notes may hold.
  public static List<Finding> tooLong(String markdown) {
    var bytes = markdown.getBytes(StandardCharsets.UTF_8).length;
    if (bytes <= MAX_BYTES) return List.of();
    return List.of(
        Finding.error(
            "notes",
            String.format(
                Locale.ROOT, "The notes have %,d bytes; at most %,d fit.", bytes, MAX_BYTES),
            "Shorten them, or put the long part on a page of its own and link to it."));
  }

  /// The Markdown as it was written.
  public String markdown() {
    return markdown;
  }

  /// True if there is nothing to read in them.
  public boolean isEmpty() {
    return rendered().isEmpty();
  }

  /// The notes for a page; headings start at h3, and times lead to their moment.
  public String html() {
    return rendered().html();
  }

  /// The notes for `content:encoded`: times lead to their moment on the episode's `page`.
  public String html(URI page) {
    var known = forFeed;
    if (known != null && known.page().equals(page)) return known.html();
    var html = NotesHtml.leadingTo(page, read().document());
    var made = new ForFeed(page, NotesPolicy.FEED.sanitize(html).strip());
    forFeed = made;
    return made.html();
  }

  /// The notes for the feed's description: at most `maxBytes` bytes of p, ol, ul, li, a, b, i,
  /// strong and em. What does not fit is cut at the end of a block, and a link to `page` follows.
  public String summaryHtml(int maxBytes, URI page) {
    return summaryHtml(maxBytes, page, Chapters.NONE, "");
  }

  /// The same, with the visible ones of `chapters` in place of the list they are read from, as
  /// Spotify takes them: from 0 on - what comes before the first is called `introduction` - and all
  /// of them, while other words make way.
  public String summaryHtml(int maxBytes, URI page, Chapters chapters, String introduction) {
    var copy = new ChapterCopy(chapters.visible(), introduction);
    var known = summary;
    if (known != null && known.equals(new Summary(maxBytes, page, copy, known.html()))) {
      return known.html();
    }
    var made = new Summary(maxBytes, page, copy, summarized(maxBytes, page, copy));
    summary = made;
    return made.html();
  }

  /// The notes as text without marks, a line for each block.
  public String plainText() {
    return PlainText.of(read().document());
  }

  /// Where the notes hold Liquid (`{{ … }}` or `{% … %}`) that means nothing here, or stands for
  /// something that the episode does not have. Listeners never meet it.
  public List<Liquid> liquid() {
    return rendered().liquid();
  }

  /// Every list of times, in the order of the notes.
  List<TimeList> times() {
    return rendered().times();
  }

  /// The list that the chapters are read from.
  Optional<TimeList> chapterList() {
    return times().stream().filter(it -> it.outOfOrder().isEmpty()).findFirst();
  }

  private Rendered rendered() {
    var known = rendered;
    if (known != null) return known;
    var read = read();
    var html = NotesPolicy.PAGE.sanitize(NotesHtml.onPage(read.document())).strip();
    var made = new Rendered(read.isEmpty(), html, read.lists(), read.unknown());
    rendered = made;
    return made;
  }

  private String summarized(int maxBytes, URI page, ChapterCopy copy) {
    var read = read();
    return chapterList()
        .filter(_ -> !copy.chapters().isEmpty())
        .map(list -> ChapteredSummary.of(read.document(), read.node(list), copy, maxBytes, page))
        .orElseGet(() -> SummaryHtml.of(read.document()).within(maxBytes, page));
  }

  private ReadNotes read() {
    return ReadNotes.of(markdown, variables);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Notes notes
        && notes.markdown.equals(markdown)
        && notes.variables.equals(variables);
  }

  @Override
  public int hashCode() {
    return markdown.hashCode();
  }

  @Override
  public String toString() {
    return markdown;
  }
}
