package fm.podwright.domain.episode;

/// What somebody wrote for an episode: `summary` is plain text, `notes` are Markdown.
public record Words(String title, String summary, String notes) {
  public Words {
    title = title.strip();
  }
}
