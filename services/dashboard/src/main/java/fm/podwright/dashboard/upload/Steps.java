package fm.podwright.dashboard.upload;

import fm.podwright.dashboard.upload.UploadAnswers.Step;
import fm.podwright.domain.media.UploadState;

/// Says in words how far an upload is.
final class Steps {
  private static final String WAITING = "waiting";
  static final String DONE = "done";
  static final String REFUSED = "refused";

  private Steps() {}

  static Step of(UploadState state) {
    return switch (state) {
      case UploadState.Uploading() -> new Step("uploading", 0, "Waiting for the file");
      case UploadState.Received(var step, var share) -> new Step(step, share, words(step));
      case UploadState.Ready(_) -> new Step(DONE, 1, "The audio is ready");
      case UploadState.Refused(var words) -> new Step(REFUSED, 0, words);
      case UploadState.Abandoned() -> new Step(REFUSED, 0, "The upload was given up.");
    };
  }

  /// True if nothing more will come.
  static boolean isLast(Step step) {
    return step.step().equals(DONE) || step.step().equals(REFUSED);
  }

  /// The worker says in words where it is; before it begins there is nothing to say.
  private static String words(String step) {
    return step.equals(WAITING) ? "The file has arrived" : step;
  }
}
