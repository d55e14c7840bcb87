package fm.podwright.domain.download;

import static java.util.Comparator.comparingLong;

import java.util.List;

/// How many different bytes of one file a number of hits have sent.
final class Coverage {
  private Coverage() {}

  static long of(List<Hit> hits) {
    var covered = 0L;
    var end = 0L;
    for (var hit : hits.stream().sorted(comparingLong(Hit::first)).toList()) {
      var last = hit.first() + hit.bytes();
      covered += Math.max(0, last - Math.max(end, hit.first()));
      end = Math.max(end, last);
    }
    return covered;
  }
}
