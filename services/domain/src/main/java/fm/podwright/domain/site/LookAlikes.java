package fm.podwright.domain.site;

import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.SpoofChecker.RestrictionLevel;
import java.util.regex.Pattern;

/// Finds labels that pretend to be others: scripts mixed as no language does, what cannot be seen,
/// and words that look like Latin letters throughout but are none (UTS 39).
final class LookAlikes {
  private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");
  private static final SpoofChecker CHECKER =
      new SpoofChecker.Builder()
          .setChecks(
              SpoofChecker.RESTRICTION_LEVEL | SpoofChecker.INVISIBLE | SpoofChecker.MIXED_NUMBERS)
          .setRestrictionLevel(RestrictionLevel.HIGHLY_RESTRICTIVE)
          .build();

  private LookAlikes() {}

  /// True if the label, in Unicode, is not to be trusted.
  static boolean contains(String label) {
    if (ASCII.matcher(label).matches()) return false;
    return CHECKER.failsChecks(label) || ASCII.matcher(CHECKER.getSkeleton(label)).matches();
  }
}
