package fm.podwright.core.feed;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.net.URI;
import java.util.Arrays;
import java.util.List;

/// Who is told that a feed is another.
///
/// @param hubs the WebSub hubs that every feed names and that are told of each change, separated by
///   commas; none unless the operator chose one, for each learns of every show (`PODWRIGHT_HUBS`)
/// @param podpingToken what podping knows this installation by; without it no show can use podping
///   (`PODWRIGHT_PODPING_TOKEN`)
/// @param podpingUrl where podping is told (`PODWRIGHT_PODPING_URL`)
@ConfigurationProperties("podwright")
public record DistributionSettings(
    @Bindable(defaultValue = "") String hubs,
    @Bindable(defaultValue = "") String podpingToken,
    @Bindable(defaultValue = "https://podping.cloud/") URI podpingUrl) {

  public DistributionSettings {
    for (var hub : addresses(hubs)) {
      if (!hub.matches("https?://[^/\\s]+(/\\S*)?")) {
        throw new IllegalArgumentException(
            "PODWRIGHT_HUBS holds what is no URL: write https://hub.example.com/");
      }
    }
  }

  /// The hubs' addresses.
  public List<URI> hubAddresses() {
    return addresses(hubs).stream().map(URI::create).toList();
  }

  /// True if podping would listen to us.
  public boolean knowsPodping() {
    return !podpingToken.isBlank();
  }

  private static List<String> addresses(String list) {
    return Arrays.stream(list.split(",", -1))
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .toList();
  }

  /// Leaves the token out.
  @Override
  public String toString() {
    return "DistributionSettings[hubs=%s, podping=%s]".formatted(hubs, knowsPodping());
  }
}
