package fm.podwright.templates.dashboard.tag;

import fm.podwright.domain.feed.tag.Kind;

/// How a form calls the tags, and what it says about those that few people need.
public final class TagWords {
  private TagWords() {}

  /// The heading above a tag's fields.
  public static String title(Kind kind) {
    return switch (kind.field()) {
      case "alternateEnclosure" -> "Other versions of the audio";
      case "block" -> "Keep the show out of a service";
      case "chat" -> "Chat";
      case "contentLink" -> "Elsewhere";
      case "description" -> "Description";
      case "enclosure" -> "The stream itself";
      case "funding" -> "Support";
      case "guid" -> "GUID";
      case "integrity" -> "Checksum";
      case "link" -> "Page";
      case "liveItem" -> "Live stream";
      case "location" -> "Place";
      case "publisher" -> "Publisher";
      case "remoteItem" -> "The other feed";
      case "socialInteract" -> "Comments";
      case "source" -> "Where the file lies";
      case "title" -> "Title";
      case "txt" -> "Texts";
      case "value" -> "Value for value";
      case "valueRecipient" -> "Who is paid";
      case "valueTimeSplit" -> "Passages that pay somebody else";
      default -> throw new IllegalArgumentException("no words for " + kind.name());
    };
  }

  /// What the button says that adds another one.
  public static String add(Kind kind) {
    return switch (kind.field()) {
      case "alternateEnclosure" -> "Add a version";
      case "block" -> "Add a service";
      case "chat" -> "Add a room";
      case "contentLink", "funding" -> "Add a link";
      case "liveItem" -> "Plan a stream";
      case "location" -> "Add a place";
      case "remoteItem" -> "Add a show";
      case "socialInteract" -> "Add a post";
      case "soundbite" -> "Add a soundbite";
      case "source" -> "Add an address";
      case "txt" -> "Add a text";
      case "value" -> "Add a way to pay";
      case "valueRecipient" -> "Add a recipient";
      case "valueTimeSplit" -> "Add a passage";
      default -> throw new IllegalArgumentException("there is only one " + kind.name());
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

  /// A word that a feed has for one of a few choices, as people say it.
  public static String choice(String word) {
    return switch (word) {
      case "" -> "Not said";
      case "true", "yes" -> "Yes";
      case "false", "no" -> "No";
      case "subject" -> "What it is about";
      case "creator" -> "Where it is made";
      case "pending" -> "Planned";
      case "live" -> "Live now";
      case "ended" -> "Ended";
      case "disabled" -> "No comments are wanted";
      case "activitypub" -> "Mastodon and the fediverse (ActivityPub)";
      case "atproto" -> "Bluesky (AT Protocol)";
      case "lnaddress" -> "Lightning address";
      case "sri" -> "Subresource integrity (SRI)";
      case "pgp-signature" -> "PGP signature";
      default -> word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    };
  }
}
