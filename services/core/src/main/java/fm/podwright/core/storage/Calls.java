package fm.podwright.core.storage;

import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// What S3's answers mean to us.
final class Calls {
  private static final int NOT_FOUND = 404;
  private static final int BEHIND_THE_END = 416;
  private static final int BAD_REQUEST = 400;

  private Calls() {}

  /// The answer; empty if what was asked for is not there.
  static <T> Optional<T> find(String act, Supplier<T> call) {
    try {
      return Optional.of(call.get());
    } catch (S3Exception e) {
      if (e.statusCode() == NOT_FOUND || e.statusCode() == BEHIND_THE_END) return Optional.empty();
      throw new StorageUnavailable(act, e);
    } catch (SdkException e) {
      throw new StorageUnavailable(act, e);
    }
  }

  /// True if S3 took it, false if there is nothing to do it to.
  static boolean isDone(String act, Supplier<?> call) {
    return find(act, call::get).isPresent();
  }

  /// Like [#isDone], and false as well for a request whose content S3 does not take.
  static boolean isTaken(String act, Supplier<?> call) {
    try {
      return isDone(act, call);
    } catch (StorageUnavailable e) {
      if (e.getCause() instanceof S3Exception s3 && s3.statusCode() == BAD_REQUEST) return false;
      throw e;
    }
  }
}
