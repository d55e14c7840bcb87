package fm.podwright.templates.dashboard.tag;

import fm.podwright.domain.feed.tag.Kind;

/// How a form calls the tags that few people need, and what it says about each.
public final class TagWords {
  private TagWords() {}

  /// The heading above a tag's fields.
  public static String title(Kind kind) {
    return switch (kind.field()) {
      case "block" -> "Keep the show out of a service";
      case "publisher" -> "Publisher";
      case "chat" -> "Chat";
      case "socialInteract" -> "Comments";
      case "value" -> "Value for value";
      case "liveItem" -> "Live stream";
      case "funding" -> "Support";
      case "txt" -> "Texts";
      case "contentLink" -> "Elsewhere";
      case "alternateEnclosure" -> "Other versions of the audio";
      default -> kind.field();
    };
  }

  /// What it does and where listeners see it.
  public static String hint(Kind kind) {
    return switch (kind.field()) {
      case "block" ->
          "podcast:block. Services that respect it list the show, or not, as you say here.";
      case "publisher" -> "podcast:publisher. The feed of the network that the show belongs to.";
      case "chat" -> "podcast:chat. Apps open this room beside the player.";
      case "socialInteract" ->
          "podcast:socialInteract. Apps show the replies to this post as comments.";
      case "value" -> "podcast:value. Apps that can pay stream small sums to these people.";
      case "liveItem" ->
          "podcast:liveItem. Apps announce the stream and play it. Set it to live when it begins"
              + " and to ended after it.";
      case "funding" -> "podcast:funding. A link for this episode beside the show's.";
      case "txt" -> "podcast:txt. For machines, such as whether a voice is artificial.";
      case "contentLink" ->
          "podcast:contentLink. Where the same episode can be seen outside of podcast apps.";
      case "alternateEnclosure" ->
          "podcast:alternateEnclosure. The same episode as video, or smaller, for apps that offer a"
              + " choice. The files lie where you keep them.";
      default -> "";
    };
  }
}
